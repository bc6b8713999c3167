#include "core/storage/plan_file.h"

#include "tests/core/exchange/random_plan.h"
#include "tests/core/storage/saved_plan.h"
#include "tests/testing.h"

#include <filesystem>

#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace fs = std::filesystem;

namespace {

/// A saved plan to which other programs add their own, before it is edited and saved again.
struct SharedFile {
    SharedFile() : plan(randomPlan(1)), path(folder.path().toStdString() + "/fleet.plan.gpkg") { must(savePlan(plan, path)); }

    void run(const QString& statements) const {
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(statements.toStdString());
    }
    void saveEdited() {
        plan = must(openPlan(path)).plan;
        plan.settings.notes += " edited";
        must(savePlan(plan, path, path));
        QCOMPARE(differences(must(openPlan(path)).plan, plan), std::string());
    }
    QString answer(const QString& query, const fs::path& file = {}) const {
        SQLite::Database database((file.empty() ? path : file).string(), SQLite::OPEN_READONLY);
        SQLite::Statement statement(database, query.toStdString());
        QStringList rows;
        while (statement.executeStep()) rows << QString::fromStdString(statement.getColumn(0).getString());
        return rows.join('|');
    }

    QTemporaryDir folder;
    Plan plan;
    fs::path path;
};

}  // namespace

class ForeignContentTest : public QObject {
    Q_OBJECT

private slots:
    /// What a GIS user puts into the file, and what has to be found there after a save.
    void goesAlong_data() {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* statements, const char* query, const char* found) {
            QTest::newRow(name) << statements << query << found;
        };
        row("table with every type",
            "CREATE TABLE \"my \"\"notes\"\"\" (a INTEGER, b REAL, c TEXT, d BLOB, e); INSERT INTO \"my \"\"notes\"\"\" VALUES "
            "(1, 2.5, 'drei', x'00ff00', NULL)",
            "SELECT a || b || c || hex(d) || ifnull(e, 'none') FROM \"my \"\"notes\"\"\"", "12.5drei00FF00none");
        row("table with a computed column",
            "CREATE TABLE lots (id INTEGER PRIMARY KEY, side REAL, area REAL AS (side * side)); INSERT INTO lots VALUES (7, 3)",
            "SELECT id || ' ' || area FROM lots", "7 9.0");
        row("its index and trigger",
            "CREATE TABLE lots (id INTEGER PRIMARY KEY, side REAL); CREATE INDEX by_side ON lots (side); CREATE TRIGGER grown "
            "AFTER UPDATE ON lots BEGIN SELECT 1; END",
            "SELECT name FROM sqlite_master WHERE name IN ('by_side', 'grown') ORDER BY name", "by_side|grown");
        row("ids are not given twice",
            "CREATE TABLE lots (id INTEGER PRIMARY KEY AUTOINCREMENT, side REAL); INSERT INTO lots VALUES (90, 3); DELETE FROM "
            "lots",
            "SELECT seq FROM sqlite_sequence WHERE name = 'lots'", "90");
        row("view on ours", "CREATE VIEW large AS SELECT id, name FROM sites",
            "SELECT count(*) = (SELECT count(*) FROM sites) FROM large", "1");
        row("column of a layer", "ALTER TABLE sites ADD COLUMN mood TEXT; UPDATE sites SET mood = 'mood ' || id",
            "SELECT count(*) FROM sites WHERE mood IS NOT 'mood ' || id", "0");
        row("column of a plain table",
            "ALTER TABLE rollouts ADD COLUMN \"Order no.\" INTEGER; UPDATE rollouts SET \"Order no.\" = id * 2",
            "SELECT count(*) FROM rollouts WHERE \"Order no.\" IS NOT id * 2", "0");
        row("style beside ours",
            "INSERT INTO layer_styles (f_table_name, f_geometry_column, styleName, styleQML, useAsDefault) VALUES ('sites', "
            "'geom', 'Red', '<qgis/>', 0)",
            "SELECT styleName || useAsDefault FROM layer_styles WHERE f_table_name = 'sites' ORDER BY styleName",
            "Red0|Sites1");
        row("style of theirs as the default",
            "UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = 'sites'; INSERT INTO layer_styles (f_table_name, "
            "f_geometry_column, styleName, styleQML, useAsDefault) VALUES ('sites', 'geom', 'Red', '<qgis/>', 1)",
            "SELECT styleName || useAsDefault FROM layer_styles WHERE f_table_name = 'sites' ORDER BY styleName",
            "Red1|Sites0");
        row("style saved over ours",
            "UPDATE layer_styles SET styleQML = '<qgis/>', description = 'Mon Nov 23 2026' WHERE f_table_name = 'sites'",
            "SELECT styleName || styleQML FROM layer_styles WHERE f_table_name = 'sites'", "Sites<qgis/>");
    }
    void goesAlong() {
        QFETCH(QString, statements);
        QFETCH(QString, query);
        QFETCH(QString, found);
        SharedFile file;
        file.run(statements);
        for (int times = 0; times < 2; ++times) {
            file.saveEdited();
            QCOMPARE(file.answer(query), found);
            QCOMPARE(must(openPlan(file.path)).notes.size(), std::size_t{0});
        }
    }

    void theSameContentGivesTheSameBytes() {
        SharedFile file;
        file.run(
            "ALTER TABLE sites ADD COLUMN mood TEXT; UPDATE sites SET mood = id; CREATE TABLE roads (id INTEGER PRIMARY KEY "
            "AUTOINCREMENT, name TEXT); INSERT INTO roads (name) VALUES ('A1'), ('A2'); INSERT INTO layer_styles "
            "(f_table_name, "
            "styleName) VALUES ('halls', 'Mine')");
        file.saveEdited();
        const QByteArray once = bytesOf(file.path);
        must(savePlan(file.plan, file.path, file.path));
        QCOMPARE(bytesOf(file.path), once);
    }

    void aLayerOfOgrStaysALayer() {
        SharedFile file;
        const QString path = QString::fromStdString(file.path.string());
        const QString source = file.folder.filePath("roads.geojson");
        QFile json(source);
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A1"},)"
                   R"("geometry":{"type":"LineString","coordinates":[[9,50],[10,51]]}}]})");
        json.close();
        int exitCode = -1;
        QString said = runProgram("ogr2ogr", {"-update", path, source, "-nln", "roads", "-t_srs", "EPSG:3857"}, &exitCode);
        QVERIFY2(exitCode == 0, qPrintable(said));
        file.saveEdited();
        QVERIFY(file.answer("SELECT name FROM sqlite_master ORDER BY name").contains("rtree_roads_geom"));
        said = runProgram("ogrinfo", {"-ro", path, "roads", "-spat", "1010000", "6450000", "1020000", "6500000"}, &exitCode);
        QVERIFY2(exitCode == 0 && said.contains("name (String) = A1") && said.contains("Pseudo-Mercator"), qPrintable(said));
        said = runProgram("ogrinfo", {path, "-sql", "UPDATE roads SET name = 'B1'"}, &exitCode);
        QVERIFY2(exitCode == 0, qPrintable(said));
        said = runProgram("/usr/bin/python3", {"-m", "osgeo_utils.samples.validate_gpkg", "-k", path}, &exitCode);
        QVERIFY2(exitCode == 0 && !said.contains("Error"), qPrintable(said));
        file.saveEdited();
        QCOMPARE(file.answer("SELECT name FROM roads"), QString("B1"));
    }

    /// What would have to run, or would be wrong.
    void staysBehind_data() {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("told");
        QTest::newRow("trigger on ours") << "CREATE TRIGGER t AFTER UPDATE ON sites BEGIN DELETE FROM halls; END"
                                         << "Trigger t on table sites";
        QTest::newRow("computed column") << "ALTER TABLE sites ADD COLUMN twice AS (id * 2)"
                                         << "Computed column twice of table sites";
        QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE words USING fts5(word)"
                                       << "Virtual table words";
        QTest::newRow("counts of GDAL")
            << "CREATE TABLE gpkg_ogr_contents (table_name TEXT, feature_count INTEGER); CREATE "
               "TRIGGER trigger_insert_feature_count_sites AFTER INSERT ON sites BEGIN SELECT 1; END"
            << "";
    }
    void staysBehind() {
        QFETCH(QString, statements);
        QFETCH(QString, told);
        SharedFile file;
        const QString before = file.answer("SELECT name FROM sqlite_master ORDER BY name");
        file.run(statements);
        QString notes;
        for (const Message& note : must(openPlan(file.path)).notes) notes += QString::fromStdString(note.text());
        QCOMPARE(notes, told.isEmpty() ? QString() : told + " stays behind when the plan is saved");
        file.saveEdited();
        QCOMPARE(file.answer("SELECT name FROM sqlite_master ORDER BY name"), before);
    }

    void goesToTheFileThePlanIsSavedAs() {
        SharedFile file;
        file.run("CREATE TABLE roads (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO roads VALUES (1, 'A1')");
        const fs::path copy = file.path.parent_path() / "copy.plan.gpkg";
        must(savePlan(file.plan, copy, file.path));
        QCOMPARE(file.answer("SELECT name FROM roads", copy), QString("A1"));
        must(savePlan(randomPlan(2), file.path));
        QVERIFY(!file.answer("SELECT name FROM sqlite_master").contains("roads"));
    }

    void anOriginThatIsGoneIsNoTrouble() {
        SharedFile file;
        must(savePlan(file.plan, file.path, file.path.parent_path() / "gone.plan.gpkg"));
    }
};

QTEST_GUILESS_MAIN(ForeignContentTest)
#include "foreign_content_test.moc"
