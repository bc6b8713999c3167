#include "core/storage/plan_file.h"

#include "core/exchange/plan_json.h"
#include "core/storage/file_format.h"
#include "core/storage/fingerprint.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/core/storage/saved_plan.h"
#include "tests/testing.h"

#include <filesystem>

#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace fs = std::filesystem;

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

    void theSignOfNothingIsNotKept() {
        const SavedPlan saved;
        Plan plan = saved.plan;
        Site site = *plan.sites.values().front();
        site.location = {0.0, 0.0};
        site.boundary = {{0.0, 0.0}, {1, 0.0}, {1, 1}};
        plan.sites = plan.sites.with(site);
        must(savePlan(plan, saved.path));
        const QByteArray bytes = bytesOf(saved.path);
        site.location = {-0.0, -0.0};
        site.boundary = {{-0.0, 0.0}, {1, -0.0}, {1, 1}};
        plan.sites = plan.sites.with(site);
        must(savePlan(plan, saved.path));
        QCOMPARE(bytesOf(saved.path), bytes);
    }

    /// Each of these would be written and then not be opened again as it was.
    void refusesWhatCouldNotBeOpenedAgain_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("told");
        QTest::newRow("notes of a site") << "notes"
                                         << ", Notes: has ";
        QTest::newRow("author of the plan") << "author"
                                            << ", Author: has ";
        QTest::newRow("outline") << "boundary"
                                 << ", Boundary: has ";
    }
    void refusesWhatCouldNotBeOpenedAgain() {
        QFETCH(QString, what);
        QFETCH(QString, told);
        const SavedPlan saved;
        const QByteArray before = bytesOf(saved.path);
        Plan plan = saved.plan;
        Site site = *plan.sites.values().front();
        const std::string text(static_cast<std::size_t>(mostTextBytes) + 1, 'x');
        if (what == "notes") site.notes = text;
        if (what == "author") plan.settings.author = text;
        if (what == "boundary") site.boundary = Outline(static_cast<std::size_t>(mostTextBytes) / 16, {1, 1});
        plan.sites = plan.sites.with(site);
        const auto refused = savePlan(plan, saved.path);
        QVERIFY(!refused.has_value());
        QVERIFY2(QString::fromStdString(refused.error().text()).contains(told), refused.error().text().substr(0, 200).c_str());
        QCOMPARE(bytesOf(saved.path), before);
    }

    void openingLeavesTheBytesAlone() {
        const SavedPlan saved;
        const QByteArray before = bytesOf(saved.path);
        must(openPlan(saved.path));
        QCOMPARE(bytesOf(saved.path), before);
        QCOMPARE(filesIn(saved.path.parent_path()), QStringList{"fleet.plan.gpkg"});
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
};

QTEST_GUILESS_MAIN(PlanFileTest)
#include "plan_file_test.moc"
