#include "ui/shell/selection_sum.h"

#include "core/evaluate/evaluate.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/format/format.h"

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;

class SelectionSumTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;
    const Day day_ = std::chrono::year{2026} / 6 / 1;
    PlanResults results_;

    QString sum(const std::vector<EntityId>& selection) const { return selectionSum(results_, campus_.plan, selection, day_); }

private slots:
    void initTestCase() { results_ = must(evaluate(std::make_shared<const Plan>(campus_.plan), nullptr, {})); }

    void countsNothingTwice() {
        const QString site = sum({campus_.abilene});
        QVERIFY(site.contains(formatCount(results_.on({Scope::Kind::site, campus_.abilene}, Metric::racksEnergised, day_))));
        QCOMPARE(sum({campus_.abilene, campus_.hallOne, campus_.hallTwo}), site);
        QCOMPARE(sum({campus_.stargate}), site);
        QCOMPARE(sum({campus_.stargate, campus_.abilene, campus_.hallTwo}), site);
    }

    void addsHalls() {
        const auto racks = [this](HallId hall) { return results_.on({Scope::Kind::hall, hall}, Metric::racksEnergised, day_); };
        QVERIFY(sum({campus_.hallOne, campus_.hallTwo})
                    .contains(formatCount(racks(campus_.hallOne) + racks(campus_.hallTwo)) + " racks"));
    }

    void rolloutsAndSources() {
        const auto racks = results_.energisedOf(campus_.wave, day_) + results_.energisedOf(campus_.later, day_);
        QVERIFY(racks > 0);
        QCOMPARE(sum({campus_.wave, campus_.later}),
                 QString("Selected: %1 racks energised").arg(formatCount(static_cast<double>(racks))));
        QCOMPARE(sum({campus_.gas}), QString("Selected: %1 firm").arg(formatPower(results_.firmOf(campus_.gas, day_))));
    }

    void otherwiseThePlan() {
        const QString plan = sum({});
        QVERIFY(plan.startsWith("Plan: "));
        QCOMPARE(sum({campus_.planDone}), plan);
        QCOMPARE(sum({campus_.wave, campus_.gas}), plan);
    }

    void saysWhatStandsIdle() {
        Plan plan = campus_.plan;
        Hardware dear = *plan.hardware.find(campus_.gb200);
        dear.rackPrice = Money{3e6};
        plan.hardware = plan.hardware.with(dear);
        const PlanResults results = must(evaluate(std::make_shared<const Plan>(plan), nullptr, {}));
        const Day late = std::chrono::year{2026} / 6 / 15;
        const double idle = results.on({}, Metric::idleCapital, late);
        QVERIFY(idle > 0);
        QVERIFY(selectionSum(results, plan, {}, late).endsWith("idle capital " + formatMoney(idle)));
    }
};

QTEST_GUILESS_MAIN(SelectionSumTest)
#include "selection_sum_test.moc"
