#include "core/evaluate/evaluate.h"
#include "core/evaluate/plan_results_data.h"

#include "tests/core/evaluate/plan_building.h"
#include "tests/core/evaluate/random_plans.h"
#include "tests/core/evaluate/same_results.h"
#include "tests/testing.h"

#include <rapidcheck.h>
#include <tbb/global_control.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

constexpr std::chrono::days oneDay{1};

std::uint32_t anySeed() {
    return *rc::gen::inRange<std::uint32_t>(10'000, 1'000'000'000);
}

PlanResults evaluated(const Plan& plan, const PlanResults* previous = nullptr) {
    return evaluate(share(plan), previous).value();
}

void requireSame(const PlanResults& a, const PlanResults& b) {
    const std::string found = difference(a, b);
    if (!found.empty()) {
        RC_FAIL(found);
    }
}

/// Racks of one kW everywhere.
Plan withOneHardware(Plan plan) {
    const HardwareId first = plan.hardware.values().front()->id;
    for (const auto& rollout : plan.rollouts.values()) {
        change(plan, rollout->id, [&](Rollout& r) { r.hardware = first; });
    }
    return plan;
}

Plan withMorePower(Plan plan, Day from) {
    for (const auto& site : plan.sites.values()) {
        PowerSource source;
        source.site = site->id;
        source.side = SubstationSide::beside;
        Tranche tranche;
        tranche.powerSource = put(plan, source);
        tranche.firstDay = from;
        tranche.power = Power::fromWatts(437'000);
        put(plan, tranche);
    }
    return plan;
}

Plan withoutMonthlyPue(Plan plan) {
    for (const auto& site : plan.sites.values()) {
        change(plan, site->id, [](Site& s) { s.monthlyPue.clear(); });
    }
    return plan;
}

}  // namespace

class PropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAboveItsLimit() {
        checkProperty("no site and no hall is energised above its limit", 200, [] {
            const Plan plan = scarcePlan(anySeed());
            const PlanResults results = evaluated(plan);
            for (const Scope& scope : scopesOf(plan)) {
                if (scope.kind != Scope::Kind::site && scope.kind != Scope::Kind::hall) {
                    continue;
                }
                for (Day day = plan.firstDay(); day <= plan.lastDay(); day += oneDay) {
                    RC_ASSERT(results.on(scope, Metric::energisedPower, day) <= results.on(scope, Metric::itLimit, day));
                    RC_ASSERT(results.on(scope, Metric::headroom, day) >= 0);
                }
                if (scope.kind == Scope::Kind::site) {
                    const auto provisioned = results.monthlyAverage(scope, Metric::facilityProvisioned);
                    const auto limit = results.monthlyAverage(scope, Metric::facilityLimit);
                    for (std::size_t m = 0; m < limit.size(); ++m) {
                        RC_ASSERT(provisioned[m] <= limit[m] + 2e-6);  // the IT limit is rounded to the watt
                    }
                }
            }
        });
    }

    void morePowerNeverDarkens() {
        checkProperty("more power never energises fewer racks where all have one kW", 150, [] {
            const Plan plan = withOneHardware(scarcePlan(anySeed()));
            const PlanResults less = evaluated(plan);
            const PlanResults more =
                evaluated(withMorePower(plan, plan.firstDay() + std::chrono::days{*rc::gen::inRange(0, 200)}));
            for (const auto& site : plan.sites.values()) {
                const Scope scope{Scope::Kind::site, site->id};
                for (Day day = plan.firstDay(); day <= plan.lastDay(); day += oneDay) {
                    RC_ASSERT(less.on(scope, Metric::racksEnergised, day) <= more.on(scope, Metric::racksEnergised, day));
                }
            }
        });
    }

    void movingDatesMovesSteps() {
        checkProperty("every date n days later, every daily value n days later", 150, [] {
            const Plan plan = withoutMonthlyPue(scarcePlan(anySeed()));
            const std::chrono::days n{*rc::gen::inRange(-70, 70)};
            const PlanResults before = evaluated(plan);
            const PlanResults after = evaluated(movedBy(plan, n, std::chrono::months{0}));
            for (const Scope& scope : scopesOf(plan)) {
                for (int m = 0; m < metricCount; ++m) {
                    const auto metric = static_cast<Metric>(m);
                    const Day last = std::min(plan.lastDay(), plan.lastDay() - n);
                    for (Day day = std::max(plan.firstDay(), plan.firstDay() - n); day <= last; day += oneDay) {
                        RC_ASSERT(before.on(scope, metric, day) == after.on(scope, metric, day + n));
                    }
                }
            }
        });
    }

    void movingFourYearsMovesMonths() {
        checkProperty("every date and month four years later, every monthly value the same", 150, [] {
            const Plan plan = scarcePlan(anySeed());
            const PlanResults before = evaluated(plan);
            const PlanResults after = evaluated(movedBy(plan, std::chrono::days{1461}, std::chrono::months{48}));
            for (const Scope& scope : scopesOf(plan)) {
                for (int m = 0; m < metricCount; ++m) {
                    const auto metric = static_cast<Metric>(m);
                    RC_ASSERT(before.monthlyAverage(scope, metric) == after.monthlyAverage(scope, metric));
                    RC_ASSERT(before.monthEnd(scope, metric) == after.monthEnd(scope, metric));
                }
                RC_ASSERT(before.energy(scope) == after.energy(scope));
            }
        });
    }

    void listingChangesNothing() {
        checkProperty("the order in which entities are listed changes nothing", 150, [] {
            const Plan plan = scarcePlan(anySeed());
            requireSame(evaluated(plan), evaluated(listedInReverse(plan)));
        });
    }

    void incrementalIsFromNothing() {
        checkProperty("after any edits incremental results are those from nothing", 150, [] {
            Plan plan = scarcePlan(anySeed());
            PlanResults results = evaluated(plan);
            for (int edit = 0; edit < 6; ++edit) {
                plan = randomEdit(plan, anySeed());
                results = evaluated(plan, &results);
                requireSame(results, evaluated(plan));
            }
        });
    }

    void threadsChangeNothing() {
        checkProperty("the same bits on one, two and eight threads", 40, [] {
            const Plan plan = scarcePlan(anySeed());
            std::vector<PlanResults> results;
            for (const std::size_t threads : {1U, 2U, 8U}) {
                const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
                results.push_back(evaluated(plan));
            }
            requireSame(results[0], results[1]);
            requireSame(results[0], results[2]);
        });
    }

    void onlyTheEditedSiteIsComputedAgain() {
        checkProperty("an edit of one site's hall leaves all other sites' results shared", 100, [] {
            const Plan plan = scarcePlan(anySeed());
            const auto halls = plan.halls.values();
            RC_PRE(!halls.empty());
            const PlanResults before = evaluated(plan);
            Plan edited = plan;
            edited.dependencies = {};
            const PlanResults start = evaluated(edited, &before);
            change(edited, halls.front()->id, [](Hall& hall) { hall.itCapacity += Power::fromMegawatts(1); });
            const PlanResults after = evaluated(edited, &start);
            for (std::size_t s = 0; s < after.data()->sites().size(); ++s) {
                const bool shared = after.data()->sites()[s] == start.data()->sites()[s];
                RC_ASSERT(shared == (after.data()->sites()[s]->inputs.site->id != halls.front()->site));
            }
        });
    }

    void cancelled() {
        std::stop_source stop;
        stop.request_stop();
        const Result<PlanResults> results = evaluate(share(scarcePlan(7)), nullptr, stop.get_token());
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::cancelled);
    }
};

QTEST_APPLESS_MAIN(PropertiesTest)
#include "properties_test.moc"
