#include "tests/core/evaluate/twin.h"

#include "core/evaluate/evaluate.h"
#include "core/model/validate.h"

#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/core/evaluate/random_plans.h"
#include "tests/testing.h"

#include <algorithm>
#include <set>

using namespace wattscape;
using namespace wattscape::testing;

class TwinTest : public QObject {
    Q_OBJECT

private slots:
    void randomPlans() {
        std::map<IssueKind, int> kinds;
        std::map<Cause, int> causes;
        for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
            const PlanPointer plan = share(scarcePlan(seed));
            const PlanResults results = must(evaluate(plan));
            const std::string found = disagreement(*plan, results);
            QVERIFY2(found.empty(), ("seed " + std::to_string(seed) + ": " + found).c_str());
            for (const Issue& issue : results.issues()) {
                ++kinds[issue.kind];
                ++causes[issue.cause];
            }
        }
        QCOMPARE(kinds.size(), std::size_t{9});
        QCOMPARE(causes.size(), std::size_t{7});
        for (const auto& [cause, count] : causes) {
            QVERIFY2(count > 50, keyOf(cause).data());
        }
    }

    void randomPlansAreValid() {
        for (std::uint32_t seed = 1; seed <= 300; ++seed) {
            for (const Error& error : validate(scarcePlan(seed))) {
                QFAIL(("seed " + std::to_string(seed) + ": " + error.text()).c_str());
            }
        }
    }

    void bothShortages() {
        const Abilene made = abilene();
        const std::string found = disagreement(made.plan, must(evaluate(share(made.plan))));
        QVERIFY2(found.empty(), found.c_str());
    }
};

QTEST_APPLESS_MAIN(TwinTest)
#include "twin_test.moc"
