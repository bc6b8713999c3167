#include "core/catalogue/catalogue.h"
#include "core/samples/samples.h"
#include "core/storage/plan_file.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/core/storage/saved_plan.h"
#include "tests/testing.h"

#include <filesystem>

using namespace wattscape;
using namespace wattscape::testing;

namespace fs = std::filesystem;

namespace {

Plan emptyPlan() {
    Plan plan;
    plan.settings.name = "Empty";
    plan.settings.firstMonth = std::chrono::year{2026} / 1;
    return plan;
}

}  // namespace

/// What GIS programs read in the project file, and what comes back when they write it.
class GisProgramsTest : public QObject {
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(GisProgramsTest)
#include "gis_programs_test.moc"
