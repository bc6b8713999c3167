#include "core/model/edits/fragment.h"

#include "core/model/edits/site_edits.h"
#include "core/model/validate.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class FragmentTest : public QObject {
    Q_OBJECT

private:
    SampleFleet f = sampleFleet();

private slots:
    void aSiteIsDuplicatedWithItsParts() {
        const Duplicated copied = must(duplicate(f.plan, {f.site}));
        QVERIFY(validate(copied.plan).empty());
        QCOMPARE(copied.ids.size(), std::size_t{1});
        const Site& site = *copied.plan.sites.find({copied.ids[0].value});
        QCOMPARE(site.name, std::string("Campus copy"));
        QVERIFY(site.programme == f.programme && site.developer == f.partner && !site.sources.empty());
        QCOMPARE(copied.plan.halls.size(), f.plan.halls.size() + 1);
        QCOMPARE(copied.plan.tranches.size(), f.plan.tranches.size() + 2);
        QCOMPARE(copied.plan.rollouts.size(), f.plan.rollouts.size() + 2);
        QCOMPARE(copied.plan.dependencies.size(), f.plan.dependencies.size() + 1);
        QCOMPARE(copied.plan.hardware.size(), f.plan.hardware.size());
        copied.plan.rollouts.forEach([&](const Rollout& rollout) {
            if (rollout.site == site.id) {
                QVERIFY(copied.plan.halls.find(rollout.hall)->site == site.id);
                QVERIFY(rollout.name == "Wave 1" || copied.plan.rollouts.find(rollout.replaces)->site == site.id);
            }
        });
    }

    void copiesGetFreeNames() {
        const Duplicated once = must(duplicate(f.plan, {f.hall}));
        const Duplicated twice = must(duplicate(once.plan, {f.hall}));
        QCOMPARE(once.plan.halls.find({once.ids[0].value})->name, std::string("H1 copy"));
        QCOMPARE(twice.plan.halls.find({twice.ids[0].value})->name, std::string("H1 copy 2"));
        QVERIFY(once.plan.halls.find({once.ids[0].value})->site == f.site);
    }

    void aCopiedRolloutKeepsItsHall() {
        const Duplicated copied = must(duplicate(f.plan, {f.rollout}));
        const Rollout& rollout = *copied.plan.rollouts.find({copied.ids[0].value});
        QVERIFY(rollout.hall == f.hall && rollout.hardware == f.hardware);
        QCOMPARE(copied.plan.dependencies.size(), f.plan.dependencies.size());
    }

    void pastingIntoAnEmptyPlanBringsWhatIsNeeded() {
        Plan empty;
        empty.settings = f.plan.settings;
        const Duplicated pasted = must(paste(empty, extract(f.plan, {f.refresh})));
        QVERIFY(validate(pasted.plan).empty());
        const Rollout& rollout = *pasted.plan.rollouts.find({pasted.ids[0].value});
        QCOMPARE(rollout.name, std::string("Wave 2"));
        QCOMPARE(pasted.plan.hardware.find(rollout.hardware)->name, std::string("GB200"));
        QCOMPARE(pasted.plan.sites.find(rollout.site)->name, std::string("Campus"));
        QVERIFY(!rollout.hall && !rollout.replaces);
        QVERIFY(pasted.plan.halls.empty() && pasted.plan.rollouts.size() == 1);
    }

    void pastingFindsWhatIsCalledTheSame() {
        const auto place = must(
            placeSite(Plan{f.plan.settings, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, 100, {}}, "Campus", {1, 2}));
        const Duplicated pasted = must(paste(place.plan, extract(f.plan, {f.hall})));
        QVERIFY(pasted.plan.halls.find({pasted.ids[0].value})->site == place.id);
        QCOMPARE(pasted.plan.sites.size(), std::size_t{1});
    }

    void pastingIntoASiteGoesThere() {
        const Duplicated pasted = must(paste(f.plan, extract(f.plan, {f.hall, f.rollout, f.gas}), f.otherSite));
        QVERIFY(validate(pasted.plan).empty());
        const Rollout& rollout = *pasted.plan.rollouts.find({pasted.ids[1].value});
        QVERIFY(rollout.site == f.otherSite && rollout.hall == Id<Hall>{pasted.ids[0].value});
        QCOMPARE(pasted.plan.dependencies.size(), f.plan.dependencies.size() + 1);
        QVERIFY(!paste(f.plan, extract(f.plan, {f.hall}), {999}));
    }

    void nothingChosenIsNothing() {
        QVERIFY(extract(f.plan, {{999}}).empty());
        QVERIFY(sameContent(f.plan, must(paste(f.plan, extract(f.plan, {}))).plan));
    }

    void sitesArePlacedAndMoved() {
        const auto placed = must(placeSite(f.plan, "Lordstown", {-80.884, 41.149}));
        QCOMPARE(placed.plan.sites.find(placed.id)->name, std::string("Lordstown"));
        QVERIFY(!placeSite(f.plan, "", {0, 0}) && !placeSite(f.plan, "North", {0, 91}));
        Plan plan = must(setBoundary(f.plan, f.site, {{-99.79, 32.49}, {-99.77, 32.49}, {-99.77, 32.51}}));
        plan = must(setFootprint(plan, f.hall, {{-99.78, 32.5}, {-99.779, 32.5}, {-99.779, 32.501}}));
        const Plan moved = must(moveSite(plan, f.site, {-99.78, 60}));
        const Outline& boundary = moved.sites.find(f.site)->boundary;
        QCOMPARE(boundary[0].latitude, 59.99);
        QCOMPARE(boundary[1].longitude - boundary[0].longitude, 0.02 * std::cos(32.5 * M_PI / 180) / 0.5);
        QCOMPARE(moved.halls.find(f.hall)->footprint[2].latitude, 60.001);
        QVERIFY(sameContent(plan, must(moveSite(plan, f.site, {-99.78, 32.5}))));
        QVERIFY(!moveSite(plan, f.site, {200, 0}));
        QVERIFY(must(setBoundary(plan, f.site, {})).sites.find(f.site)->boundary.empty());
        QVERIFY(!setBoundary(plan, f.site, {{0, 0}, {1, 1}}));
    }

    void renamingAsksForAName() {
        QCOMPARE(must(rename(f.plan, f.hall, "Building 1")).halls.find(f.hall)->name, std::string("Building 1"));
        QVERIFY(must(rename(f.plan, f.hall, "")).halls.find(f.hall)->name.empty());
        QCOMPARE(rename(f.plan, f.site, "").error().text(), std::string("site “Campus”, Name: is required"));
    }
};

QTEST_APPLESS_MAIN(FragmentTest)
#include "fragment_test.moc"
