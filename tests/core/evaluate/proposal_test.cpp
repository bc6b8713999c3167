#include "core/evaluate/proposal.h"

#include "core/evaluate/evaluate.h"
#include "core/evaluate/ignoring.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class ProposalTest : public QObject {
    Q_OBJECT

private slots:
    void sumsUpTheWorkedExample() {
        const PlanSize size = sizeOf(abilene().plan);
        QCOMPARE(size.sites, 1);
        QCOMPARE(size.halls, 8);
        QCOMPARE(size.hallCapacity.megawatts(), 1120.0);
        QCOMPARE(size.racks, 5600);
        QCOMPARE(size.packages, 403'200);
    }

    void capitalSaysWhatItLeavesOut() {
        const Abilene made = abilene();
        KnownCapital capital = knownCapitalOf(made.plan);
        QCOMPARE(capital.racks.value(), 3200 * 3.1e6 + 2400 * 7e6);
        QCOMPARE(capital.sum().value(), capital.racks.value());
        QCOMPARE(capital.racksWithoutPrice, 0);
        QCOMPARE(capital.hallsWithoutCost, 8);
        QCOMPARE(capital.sourcesWithoutCost, 3);
        QVERIFY(!capital.isComplete());

        Plan plan = made.plan;
        change(plan, made.grid, [](PowerSource& source) { source.capex = Money{250e6}; });
        change(plan, plan.rollouts.find(made.rubin)->hardware, [](Hardware& hardware) { hardware.rackPrice.reset(); });
        capital = knownCapitalOf(plan);
        QCOMPARE(capital.sources.value(), 250e6);
        QCOMPARE(capital.sourcesWithoutCost, 2);
        QCOMPARE(capital.racksWithoutPrice, 2400);
    }

    void lightsFollowTheOpenIssues() {
        const Abilene made = abilene();
        PlanResults results = must(evaluate(share(made.plan)));
        QVERIFY(healthOf(results).power == Light::problem);
        QVERIFY(healthOf(results).halls == Light::fine);
        Plan plan = made.plan;
        while (!results.issues().empty()) {
            plan = must(ignoreIssue(plan, results.issues().front(), "agreed", "", std::nullopt));
            results = must(evaluate(share(plan)));
        }
        QVERIFY(healthOf(results).power == Light::fine);
    }
};

QTEST_APPLESS_MAIN(ProposalTest)
#include "proposal_test.moc"
