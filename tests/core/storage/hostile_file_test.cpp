#include "core/storage/plan_file.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/core/storage/saved_plan.h"
#include "tests/testing.h"

#include <filesystem>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace fs = std::filesystem;

/// A file is untrusted: what is wrong is named by table, row and column, mended where that is possible, and nothing in it
/// runs.
class HostileFileTest : public QObject {
    Q_OBJECT

private slots:
    void refusesForeignFiles() {
        const SavedPlan saved;
        const QByteArray good = bytesOf(saved.path);
        const auto refusal = [&](const QByteArray& bytes) {
            writeBytes(saved.path, bytes);
            const auto opened = openPlan(saved.path);
            return opened ? QString() : QString::fromStdString(opened.error().text());
        };
        QVERIFY(refusal("").contains("no SQLite file"));
        QVERIFY(refusal("hello").contains("no SQLite file"));
        QVERIFY(!refusal(good.left(50'000)).isEmpty());
        QVERIFY(!refusal(good.left(4096)).isEmpty());
        QVERIFY2(refusal(good.left(good.size() - 1)).contains("is damaged"), "the last byte is missing");
        QByteArray noise = good;
        for (int i = 5000; i < noise.size(); i += 37) noise[i] = static_cast<char>(i * 7);
        QVERIFY(!refusal(noise).isEmpty());
        fs::remove(saved.path);
        QVERIFY(sql(saved.path, "CREATE TABLE sites (id INTEGER PRIMARY KEY)").isEmpty());
        const auto other = openPlan(saved.path);
        QVERIFY(!other && other.error().code == ErrorCode::foreignFile);
        QVERIFY(!openPlan(saved.path.parent_path()).has_value());
        QVERIFY(!openPlan("/nowhere/fleet.plan.gpkg").has_value());
    }

    void survivesDamageAnywhere() {
        const SavedPlan saved;
        const QByteArray good = bytesOf(saved.path);
        checkProperty("a damaged file is refused or read, never more", 150, [&] {
            QByteArray bytes = good;
            for (int i = *rc::gen::inRange(1, 20); i > 0; --i) {
                bytes[*rc::gen::inRange<qsizetype>(100, bytes.size())] = *rc::gen::arbitrary<char>();
            }
            if (*rc::gen::arbitrary<bool>()) bytes.resize(*rc::gen::inRange<qsizetype>(0, bytes.size()));
            writeBytes(saved.path, bytes);
            const auto opened = openPlan(saved.path);
            const bool answered = opened.has_value() || !opened.error().text().empty();
            RC_ASSERT(answered);
        });
    }

    /// What a file may be refused for as a whole, each naming its table.
    void refusesHostileStructure_data() {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("told");
        QTest::newRow("view for a table")
            << "PRAGMA foreign_keys=0; ALTER TABLE rollouts RENAME TO r; CREATE VIEW rollouts AS SELECT * FROM r"
            << "table rollouts: is a view";
        QTest::newRow("virtual table") << "DROP TABLE baseline; CREATE VIRTUAL TABLE baseline USING fts5(id, start, finish)"
                                       << "table baseline: is a virtual";
        QTest::newRow("no table") << "DROP TABLE baseline"
                                  << "table baseline: is missing";
        QTest::newRow("no settings") << "DELETE FROM plan"
                                     << "table plan: has no row";
        QTest::newRow("no first month") << "UPDATE plan SET first_month = 'soon'"
                                        << "table plan, row 1, column first_month";
        QTest::newRow("no mark") << "DELETE FROM wattscape"
                                 << "not made by Wattscape";
        QTest::newRow("other mark") << "UPDATE wattscape SET application = 'Voltscape'"
                                    << "not made by Wattscape";
        QTest::newRow("too many rows") << "WITH RECURSIVE n(i) AS (VALUES(1000) UNION ALL SELECT i+1 FROM n WHERE i < 1002000) "
                                          "INSERT INTO baseline SELECT i, '2026-01-01', '2026-01-01' FROM n"
                                       << "table baseline: has 100";
    }
    void refusesHostileStructure() {
        QFETCH(QString, statements);
        QFETCH(QString, told);
        const SavedPlan saved;
        QCOMPARE(sql(saved.path, statements), QString());
        const auto opened = openPlan(saved.path);
        QVERIFY(!opened.has_value());
        QVERIFY2(QString::fromStdString(opened.error().text()).contains(told), opened.error().text().c_str());
    }

    /// What foreign writers leave in rows: opened all the same, with table, row, column and remedy told.
    void mendsForeignRows_data() {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("told");
        const QString lax =
            "PRAGMA ignore_check_constraints = 1; PRAGMA foreign_keys = 0; PRAGMA writable_schema = 1; "
            "UPDATE sqlite_master SET sql = replace(replace(sql, ' NOT NULL', ''), ') STRICT', ')') WHERE type = 'table' AND "
            "name IN ('sites', 'halls', 'rollouts', 'tranches'); "
            "PRAGMA writable_schema = RESET; ";
        const auto row = [&](const char* name, const QString& statements, const char* told) {
            QTest::newRow(name) << lax + statements << told;
        };
        row("name is NULL", "UPDATE sites SET name = NULL", "column name: is required; it is set to “site");
        row("text for a number", "UPDATE sites SET design_pue = 'high'",
            "column design_pue: holds a text; allowed is a number; the default holds");
        row("out of range", "UPDATE sites SET design_pue = 9.5", "column design_pue: is 9.5; allowed is 1 to 3");
        row("infinite", "UPDATE sites SET design_pue = 9e999", "column design_pue: is not a finite number");
        row("unknown choice", "UPDATE sites SET status = 'gone'", "column status: “gone” is not a choice");
        row("no such day", "UPDATE halls SET ready_on = '2026-02-30'", "column ready_on");
        row("NULL capacity", "UPDATE halls SET it_capacity_mw = NULL", "column it_capacity_mw: is required; it is set to 0 MW");
        row("blob for a text", "UPDATE sites SET notes = x'00ff'", "column notes: holds a blob; allowed is a text");
        row("no UTF-8", "UPDATE sites SET notes = CAST(x'41ff42' AS TEXT)", "column notes: holds text that is not UTF-8");
        row("giant text", "UPDATE sites SET notes = printf('%*d', 17000000, 1)", "column notes: holds 17000000 bytes of text");
        row("orphaned halls", "DELETE FROM sites", "column site: refers to");
        row("orphaned hardware", "DELETE FROM hardware", "the row is left out");
        row("programme gone", "UPDATE sites SET programme = 99999", "column programme: refers to 99999, which is no programme");
        row("geometry is NULL", "UPDATE sites SET geom = NULL", "column geom: is empty; the site is placed at longitude 0");
        row("geometry of SpatiaLite", "UPDATE sites SET geom = x'0001e6100000000000000000f03f'",
            "column geom: is not a GeoPackage geometry");
        row("polygon for a point", "UPDATE sites SET geom = (SELECT geom FROM halls LIMIT 1)",
            "column geom: is a geometry of type 3");
        row("list that is no JSON", "UPDATE sites SET monthly_pue = '[1.2, '", "column monthly_pue: is not JSON");
        row("list too short", "UPDATE sites SET monthly_pue = '[1.2]'", "column monthly_pue: needs twelve numbers");
        row("dates out of order", "UPDATE halls SET ready_on = '2026-01-01', construction_start = '2027-01-01'",
            "the value is left out");
        row("negative id", "UPDATE milestones SET id = -5 WHERE id = (SELECT min(id) FROM milestones)", "column id: holds -5");
        row("id of another kind", "INSERT INTO milestones (id, name) SELECT min(id), 'Double' FROM sites", "which is taken");
        row("mark of nothing", "UPDATE field_sources SET field = 'colour of the sky' WHERE id = 1",
            "the figure becomes an assumption");
        row("baseline of nothing", "INSERT INTO baseline VALUES (99999, '2026-01-01', '2026-01-02')",
            "the baseline forgets it");
        row("circle",
            "DELETE FROM dependencies; DELETE FROM milestones; DELETE FROM baseline; INSERT INTO milestones (id, name) VALUES "
            "(9001, 'a'), (9002, 'b'); INSERT INTO dependencies (id, predecessor, successor) VALUES (9003, 9001, 9002), (9004, "
            "9002, 9001)",
            "circle");
    }
    void mendsForeignRows() {
        QFETCH(QString, statements);
        QFETCH(QString, told);
        const SavedPlan saved;
        QCOMPARE(sql(saved.path, statements), QString());
        const QByteArray before = bytesOf(saved.path);
        const auto opened = openPlan(saved.path);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QVERIFY2(text(opened->repairs).contains(told), qPrintable(text(opened->repairs)));
        QCOMPARE(bytesOf(saved.path), before);
        const fs::path mended = saved.path.parent_path() / "mended.plan.gpkg";
        must(savePlan(opened->plan, mended));
        const OpenedPlan again = must(openPlan(mended));
        QVERIFY2(again.repairs.empty(), qPrintable(text(again.repairs)));
        QCOMPARE(differences(opened->plan, again.plan), std::string());
    }

    void nothingStoredInAFileRuns() {
        const SavedPlan saved;
        QCOMPARE(sql(saved.path,
                     "CREATE TRIGGER t AFTER UPDATE ON sites BEGIN DELETE FROM halls; END;"
                     "CREATE VIEW v AS SELECT load_extension('evil')"),
                 QString());
        const OpenedPlan opened = must(openPlan(saved.path));
        QCOMPARE(differences(opened.plan, saved.plan), std::string());
        QCOMPARE(opened.notes.size(), std::size_t{1});
        QVERIFY(opened.notes.front().text().find("Trigger t") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(HostileFileTest)
#include "hostile_file_test.moc"
