#include "core/storage/plan_file.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/plan_json.h"
#include "core/samples/samples.h"
#include "core/storage/fingerprint.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/testing.h"

#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <unistd.h>
#include <csignal>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <rapidcheck.h>
#include <sqlite3.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace fs = std::filesystem;

namespace {

/// A folder of the test's own with a saved plan in it.
struct SavedPlan {
    explicit SavedPlan(std::uint32_t seed = 1)
        : plan(randomPlan(seed)), path(fs::path(folder.path().toStdString()) / "fleet.plan.gpkg") {
        known = must(savePlan(plan, path));
    }

    QTemporaryDir folder;
    Plan plan;
    fs::path path;
    KnownFile known;
};

Plan emptyPlan() {
    Plan plan;
    plan.settings.name = "Empty";
    plan.settings.firstMonth = std::chrono::year{2026} / 1;
    return plan;
}

QByteArray bytesOf(const fs::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const fs::path& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What any SQLite program might do to the file. Returns SQLite's message; empty when it went well.
QString sql(const fs::path& path, const QString& statements) {
    sqlite3* handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    char* message = nullptr;
    sqlite3_exec(handle, statements.toUtf8(), nullptr, nullptr, &message);
    const QString said = message ? QString::fromUtf8(message) : QString();
    sqlite3_free(message);
    sqlite3_close(handle);
    return said;
}

QString runProgram(const QString& program, const QStringList& arguments, int* exitCode = nullptr) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) return "did not run: " + program;
    if (exitCode) *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

QString text(const std::vector<Repair>& repairs) {
    QString all;
    for (const Repair& repair : repairs) {
        all += QString::fromStdString(repair.text()) + "\n";
    }
    return all;
}

QStringList filesIn(const fs::path& folder) {
    QStringList names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names << QString::fromStdString(entry.path().filename().string());
    }
    names.sort();
    return names;
}

}  // namespace

class PlanFileTest : public QObject {
    Q_OBJECT

private slots:
    void everyPlanComesBack() {
        QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "fleet.plan.gpkg";
        checkProperty("a plan saved and opened is that plan", 60, [&] {
            const Plan plan = randomPlan(*rc::gen::arbitrary<std::uint32_t>());
            const KnownFile known = must(savePlan(plan, path));
            const OpenedPlan opened = must(openPlan(path));
            RC_ASSERT(text(opened.repairs).toStdString() == "");
            RC_ASSERT(opened.notes.empty());
            RC_ASSERT(differences(plan, opened.plan) == "");
            RC_ASSERT(opened.file.fingerprint == known.fingerprint);
            RC_ASSERT(known.fingerprint == fingerprintOf(plan));
        });
    }

    void theSamePlanGivesTheSameBytes() {
        const SavedPlan first;
        const SavedPlan second;
        QCOMPARE(bytesOf(first.path), bytesOf(second.path));
        must(savePlan(must(openPlan(first.path)).plan, first.path));
        QCOMPARE(bytesOf(first.path), bytesOf(second.path));
    }

    void openingLeavesTheBytesAlone() {
        const SavedPlan saved;
        const QByteArray before = bytesOf(saved.path);
        must(openPlan(saved.path));
        QCOMPARE(bytesOf(saved.path), before);
        QCOMPARE(filesIn(saved.path.parent_path()), QStringList{"fleet.plan.gpkg"});
    }

    void passesTheGeoPackageValidator() {
        const Catalogue catalogue = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
        SavedPlan saved;
        for (const Plan& plan : {randomPlan(1), randomPlan(2), emptyPlan(), must(abileneSample(catalogue)),
                                 must(stargateAndPeersSample(catalogue))}) {
            must(savePlan(plan, saved.path));
            QCOMPARE(differences(must(openPlan(saved.path)).plan, plan), std::string());
            int exitCode = -1;
            const QString told = runProgram("/usr/bin/python3",
                                            {"-m", "osgeo_utils.samples.validate_gpkg", "-k", "--warning-as-error",
                                             QString::fromStdString(saved.path.string())},
                                            &exitCode);
            QVERIFY2(exitCode == 0 && !told.contains("Error") && !told.contains("warning", Qt::CaseInsensitive),
                     qPrintable(told));
        }
    }

    void ogrListsSitesAndHalls() {
        const SavedPlan saved;
        int exitCode = -1;
        const QString path = QString::fromStdString(saved.path.string());
        const QString layers = runProgram("ogrinfo", {"-ro", "-q", path}, &exitCode);
        QCOMPARE(exitCode, 0);
        QVERIFY2(layers.contains("sites (Point)") && layers.contains("halls (Polygon)") &&
                     layers.contains("site_boundaries (Polygon)") && layers.contains("power_sources"),
                 qPrintable(layers));
        const QString sites = runProgram("ogrinfo", {"-ro", "-so", path, "sites"});
        QVERIFY2(sites.contains(QString("Feature Count: %1").arg(saved.plan.sites.size())), qPrintable(sites));
        QVERIFY2(sites.contains("starts_on: Date"), qPrintable(sites));
    }

    void aSiteRenamedByOgrComesBackRenamed() {
        const SavedPlan saved;
        const SiteId id = saved.plan.sites.values().front()->id;
        const QString path = QString::fromStdString(saved.path.string());
        int exitCode = -1;
        const QString said = runProgram(
            "ogrinfo",
            {path, "-dialect", "SQLite", "-sql", QString("UPDATE sites SET name = 'Renamed' WHERE id = %1").arg(id.value)},
            &exitCode);
        QVERIFY2(exitCode == 0, qPrintable(said));
        const OpenedPlan opened = must(openPlan(saved.path));
        QCOMPARE(opened.plan.sites.find(id)->name, std::string("Renamed"));
        QVERIFY2(opened.repairs.empty(), qPrintable(text(opened.repairs)));
        QVERIFY(must(changedOutside(saved.path, saved.known)));
    }

    void aSiteAppendedByOgr2ogrIsThere() {
        const SavedPlan saved;
        const QString path = QString::fromStdString(saved.path.string());
        const QString csv = saved.folder.filePath("new.csv");
        writeBytes(csv.toStdString(), "name,lon,lat\nAppended,10.5,50.25\n");
        int exitCode = -1;
        const QString said = runProgram("ogr2ogr",
                                        {"-append", path, csv, "-nln", "sites", "-oo", "X_POSSIBLE_NAMES=lon", "-oo",
                                         "Y_POSSIBLE_NAMES=lat", "-a_srs", "EPSG:4326"},
                                        &exitCode);
        QVERIFY2(exitCode == 0, qPrintable(said));
        const OpenedPlan opened = must(openPlan(saved.path));
        QVERIFY2(opened.repairs.empty(), qPrintable(text(opened.repairs)));
        QCOMPARE(opened.plan.sites.size(), saved.plan.sites.size() + 1);
        const Site& added = *opened.plan.sites.values().back();
        QCOMPARE(added.name, std::string("Appended"));
        QCOMPARE(added.location.longitude, 10.5);
        QVERIFY(added.id.value > saved.plan.lastId);
    }

    void bookkeepingIsNoChange() {
        const SavedPlan saved;
        QCOMPARE(must(changedOutside(saved.path, saved.known)), false);
        QCOMPARE(sql(saved.path,
                     "UPDATE gpkg_contents SET last_change = '2030-01-01T00:00:00.000Z'; CREATE TABLE gpkg_ogr_contents "
                     "(table_name TEXT, feature_count INTEGER); VACUUM"),
                 QString());
        QVERIFY(bytesOf(saved.path) != QByteArray());
        QCOMPARE(must(changedOutside(saved.path, saved.known)), false);
        QCOMPARE(sql(saved.path, "UPDATE halls SET it_capacity_mw = 1.25"), QString());
        QCOMPARE(must(changedOutside(saved.path, saved.known)), true);
        fs::remove(saved.path);
        QVERIFY(!changedOutside(saved.path, saved.known).has_value());
    }

    void readsEditsLeftInAWriteAheadLog() {
        const SavedPlan saved;
        sqlite3* other = nullptr;
        sqlite3_open(saved.path.c_str(), &other);
        sqlite3_exec(other, "PRAGMA journal_mode = WAL; UPDATE sites SET name = 'In the log'", nullptr, nullptr, nullptr);
        fs::path log = saved.path;
        log += "-wal";
        QVERIFY(fs::exists(log));
        const QByteArray before = bytesOf(saved.path);
        const OpenedPlan opened = must(openPlan(saved.path));
        QCOMPARE(opened.plan.sites.values().front()->name, std::string("In the log"));
        QCOMPARE(bytesOf(saved.path), before);
        sqlite3_close(other);
    }

    void savingRefusesWhileAnotherHoldsALog() {
        const SavedPlan saved;
        sqlite3* other = nullptr;
        sqlite3_open(saved.path.c_str(), &other);
        sqlite3_exec(other, "PRAGMA journal_mode = WAL; UPDATE sites SET name = 'Theirs'; BEGIN; SELECT * FROM sites", nullptr,
                     nullptr, nullptr);
        const auto refused = savePlan(saved.plan, saved.path);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text().find("another program") != std::string::npos, refused.error().text().c_str());
        sqlite3_close(other);
        QCOMPARE(must(openPlan(saved.path)).plan.sites.values().front()->name, std::string("Theirs"));
        must(savePlan(saved.plan, saved.path));
        QCOMPARE(differences(must(openPlan(saved.path)).plan, saved.plan), std::string());
        QCOMPARE(filesIn(saved.path.parent_path()), (QStringList{"fleet.plan.gpkg", "fleet.plan.gpkg.bak"}));
    }

    void keepsTheLastGoodFileAsBackup() {
        const SavedPlan saved;
        const QByteArray first = bytesOf(saved.path);
        const Plan other = randomPlan(2);
        must(savePlan(other, saved.path));
        QCOMPARE(bytesOf(backupOf(saved.path)), first);
        QCOMPARE(differences(must(openPlan(saved.path)).plan, other), std::string());
        writeBytes(saved.path, "rubbish");
        must(savePlan(other, saved.path));
        QCOMPARE(bytesOf(backupOf(saved.path)), first);
    }

    void savesThroughALink() {
        const SavedPlan saved;
        const fs::path link = saved.path.parent_path() / "link.plan.gpkg";
        fs::create_symlink(saved.path, link);
        must(savePlan(randomPlan(2), link));
        QVERIFY(fs::is_symlink(link));
        QCOMPARE(differences(must(openPlan(saved.path)).plan, randomPlan(2)), std::string());
    }

    void keepsTheRightsOfTheFile() {
        const SavedPlan saved;
        fs::permissions(saved.path, fs::perms::owner_read | fs::perms::owner_write);
        must(savePlan(saved.plan, saved.path));
        QCOMPARE(fs::status(saved.path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }

    void clearsAwayWhatAKilledSaveLeft() {
        const SavedPlan saved;
        const fs::path left = saved.path.parent_path() / ".fleet.plan.gpkg.999999999.saving";
        writeBytes(left, "half a file");
        must(savePlan(saved.plan, saved.path));
        QVERIFY(!fs::exists(left));
    }

    void aFullDiskLeavesTheOldFile() {
        const SavedPlan saved;
        const QByteArray before = bytesOf(saved.path);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit unlimited{};
        getrlimit(RLIMIT_FSIZE, &unlimited);
        const rlimit tight{40'000, unlimited.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto refused = savePlan(randomPlan(2), saved.path);
        setrlimit(RLIMIT_FSIZE, &unlimited);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text().find("larger than this disk") != std::string::npos, refused.error().text().c_str());
        QCOMPARE(bytesOf(saved.path), before);
        QCOMPARE(filesIn(saved.path.parent_path()), QStringList{"fleet.plan.gpkg"});
    }

    void aReadOnlyFolderLeavesTheOldFile() {
        const SavedPlan saved;
        const QByteArray before = bytesOf(saved.path);
        const fs::path folder = saved.path.parent_path();
        fs::permissions(saved.path, fs::perms::others_read | fs::perms::group_read | fs::perms::owner_read);
        fs::permissions(folder, fs::perms::all & ~(fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write));
        const bool root = geteuid() == 0;
        if (root) QCOMPARE(seteuid(65534), 0);  // rights don't bind root
        const auto opened = openPlan(saved.path);
        const auto refused = savePlan(randomPlan(2), saved.path);
        if (root) QCOMPARE(seteuid(0), 0);
        fs::permissions(folder, fs::perms::owner_all);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text().find("lacks the rights") != std::string::npos, refused.error().text().c_str());
        QCOMPARE(bytesOf(saved.path), before);
        QCOMPARE(filesIn(folder), QStringList{"fleet.plan.gpkg"});
    }

    void aFolderThatIsNotThere() {
        const auto refused = savePlan(randomPlan(1), "/nowhere/at/all/fleet.plan.gpkg");
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text().find("does not exist") != std::string::npos, refused.error().text().c_str());
    }

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

    void refusesANewerFileAndSaysWhoMadeIt() {
        const SavedPlan saved;
        QCOMPARE(sql(saved.path, "UPDATE wattscape SET schema_version = 7, written_by = '3.1.4'"), QString());
        const QByteArray before = bytesOf(saved.path);
        const auto opened = openPlan(saved.path);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::newerFile);
        QVERIFY2(opened.error().text().find("Wattscape 3.1.4") != std::string::npos, opened.error().text().c_str());
        QCOMPARE(bytesOf(saved.path), before);
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

    void aMarkedRectangleMovedOutsideBecomesAFootprint() {
        const SavedPlan saved;
        const Hall* marked = nullptr;
        saved.plan.halls.forEach([&](const Hall& hall) { marked = hall.footprint.empty() ? &hall : marked; });
        QVERIFY(marked);
        QCOMPARE(sql(saved.path,
                     QString("UPDATE halls SET geom = "
                             "x'"
                             "47500001e61000000103000000010000000400000000000000000000000000000000000000000000000000f03f0000000"
                             "000000000000000000000f03f000000000000f03f00000000000000000000000000000000' WHERE id = %1")
                         .arg(marked->id.value)),
                 QString());
        const OpenedPlan opened = must(openPlan(saved.path));
        QCOMPARE(opened.plan.halls.find(marked->id)->footprint, (Outline{{0, 0}, {1, 0}, {1, 1}}));
    }

    void fingerprintsTellContentsApart() {
        const Plan plan = randomPlan(5);
        Plan later = plan;
        later.lastId += 7;
        later.lastChange += std::chrono::seconds{1};
        QCOMPARE(fingerprintOf(later), fingerprintOf(plan));
        later.settings.notes += "!";
        QVERIFY(fingerprintOf(later) != fingerprintOf(plan));
        QCOMPARE(fingerprintOf(plan).size(), std::size_t{64});
    }

    void aFileOfEveryVersionOpens_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("1") << "v1";
        QTest::newRow("2") << "v2";
    }
    void aFileOfEveryVersionOpens() {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const QString base = QString(WATTSCAPE_TEST_DATA "/projects/") + file;
        const fs::path path = fs::path(folder.path().toStdString()) / "old.plan.gpkg";
        fs::copy_file((base + ".plan.gpkg").toStdString(), path);
        const OpenedPlan opened = must(openPlan(path));
        QVERIFY2(opened.repairs.empty(), qPrintable(text(opened.repairs)));
        const auto expected = planFromJson(bytesOf((base + ".json").toStdString()).toStdString());
        QVERIFY(expected.has_value());
        QCOMPARE(differences(opened.plan, *expected), std::string());
        QCOMPARE(opened.plan.lastChange, expected->lastChange);
        must(savePlan(opened.plan, path));
        QCOMPARE(differences(must(openPlan(path)).plan, opened.plan), std::string());
    }
};

QTEST_GUILESS_MAIN(PlanFileTest)
#include "plan_file_test.moc"
