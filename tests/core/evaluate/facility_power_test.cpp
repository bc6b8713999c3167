#include "core/evaluate/facility_power.h"

#include "core/evaluate/evaluate.h"
#include "core/model/steps.h"

#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// The worked example, its PUE of 1.30 said and not said, and another.
Abilene withPue(std::optional<double> pue) {
    Abilene made = abilene();
    Site site = *made.plan.sites.find(made.site);
    site.designPue = pue;
    made.plan.sites = made.plan.sites.with(site);
    return made;
}

}  // namespace

class FacilityPowerTest : public QObject {
    Q_OBJECT

private slots:
    void demandIsSeenAtTheMeter_data() {
        QTest::addColumn<std::optional<double>>("pue");
        QTest::addColumn<double>("factor");
        QTest::newRow("1.30") << std::optional(1.3) << 1.3;
        QTest::newRow("not said") << std::optional<double>() << Site::defaultPue;
        QTest::newRow("1.08") << std::optional(1.08) << 1.08;
    }
    void demandIsSeenAtTheMeter() {
        QFETCH(std::optional<double>, pue);
        QFETCH(double, factor);
        const Abilene made = withPue(pue);
        const PlanResults results = must(evaluate(share(made.plan)));
        const Scope site{Scope::Kind::site, made.site};
        constexpr double oneWatt = 1e-6;
        for (const std::vector<SiteId>& sites : {std::vector<SiteId>{}, std::vector<SiteId>{made.site}}) {
            const Steps facility = asFacilityPower(results, sites, Metric::demand);
            const Steps shortage = asFacilityPower(results, sites, Metric::shortage);
            const Steps provisioned = asFacilityPower(results, sites, Metric::energisedPower);
            for (Day day = made.plan.firstDay(); day <= made.plan.lastDay(); day += std::chrono::days{7}) {
                QVERIFY(std::abs(valueOn(facility, day) - results.on(site, Metric::demand, day) * factor) <= oneWatt);
                QVERIFY(std::abs(valueOn(shortage, day) - results.on(site, Metric::shortage, day) * factor) <= oneWatt);
                QCOMPARE(valueOn(provisioned, day), results.on(site, Metric::facilityProvisioned, day));
            }
        }
    }

    void firmSupplyIsSeenInTheHalls() {
        const Abilene made = withPue(1.25);
        const PlanResults results = must(evaluate(share(made.plan)));
        const Steps firm = results.firmStepsOf(made.grid);
        const Steps inHalls = firmItStepsOf(results, made.grid);
        QCOMPARE(inHalls.size(), firm.size());
        for (std::size_t i = 0; i < firm.size(); ++i) {
            QVERIFY(std::abs(inHalls[i].value - firm[i].value / 1.25) <= 1e-6);
        }
        QVERIFY(firmItStepsOf(results, PowerSourceId{4711}).empty());
    }

    void sitesAddUpToThePlan() {
        const Abilene made = abilene();
        const PlanResults results = must(evaluate(share(made.plan)));
        for (const Metric metric : {Metric::itLimit, Metric::facilityLimit, Metric::racksReady, Metric::racksStranded}) {
            QCOMPARE(sumOverSites(results, {}, metric), results.steps({}, metric));
            QCOMPARE(sumOverSites(results, {made.site}, metric), results.steps({}, metric));
        }
        QVERIFY(sumOverSites(results, {SiteId{4711}}, Metric::demand).empty() ||
                valueOn(sumOverSites(results, {SiteId{4711}}, Metric::demand), made.plan.lastDay()) == 0);
    }
};

QTEST_APPLESS_MAIN(FacilityPowerTest)
#include "facility_power_test.moc"
