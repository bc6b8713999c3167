#include "core/evaluate/evaluate.h"
#include "core/finance/venture_results.h"
#include "core/model/edits/entity_edits.h"
#include "core/samples/samples.h"
#include "tests/testing.h"

#include <cmath>
#include <numeric>

using namespace wattscape;
using namespace wattscape::testing;

/// A venture's cash is counted to the month it says, beyond the plan or short of it.
class VentureHorizonTest : public QObject {
    Q_OBJECT

private:
    Plan abilene_ = must(abileneSample(must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"))));
    VentureId campus_, racks_;

    std::shared_ptr<const finance::VentureResults> countedTo(VentureId venture, std::optional<Day> day,
                                                             const Plan& plan) const {
        const FieldValue value = day ? FieldValue(*day) : FieldValue();
        const Plan changed = must(setField(plan, venture, "counted_to", value));
        return must(evaluate(std::make_shared<const Plan>(changed))).venture(venture);
    }

    static std::string lastMonth(const finance::VentureResults& results) {
        return toIso(results.span().at(results.span().count - 1));
    }

private slots:
    void initTestCase() {
        abilene_.ventures.forEach(
            [&](const Venture& venture) { (venture.name.starts_with("Abilene") ? campus_ : racks_) = venture.id; });
    }

    void endsWhereItSays() {
        QCOMPARE(lastMonth(*countedTo(campus_, *parseDay("2040-06-30"), abilene_)), std::string("2040-06"));
        QCOMPARE(lastMonth(*countedTo(campus_, *parseDay("2028-02-10"), abilene_)), std::string("2028-02"));
        QCOMPARE(lastMonth(*countedTo(campus_, {}, abilene_)), std::string("2029-12"));
    }

    /// What the plan covers does not depend on what is counted after it, but for cash that waits for the end.
    void whatComesLaterChangesNothingBefore() {
        const auto near = countedTo(racks_, *parseDay("2029-12-31"), abilene_);
        const auto far = countedTo(racks_, *parseDay("2035-12-31"), abilene_);
        for (std::size_t m = 0; m < near->span().count; ++m) {
            QCOMPARE(near->sheet->given().energised[m], far->sheet->given().energised[m]);
            QCOMPARE(near->of(near->sheet->cost)[m], far->of(far->sheet->cost)[m]);
            QCOMPARE(near->of(near->sheet->revenue)[m], far->of(far->sheet->revenue)[m]);
        }
        const auto cost = [](const finance::VentureResults& results) {
            const auto row = results.of(results.sheet->cost);
            return std::accumulate(row.begin(), row.end(), 0.0);
        };
        QCOMPARE(cost(*near), cost(*far));
    }

    /// The fleet stays, and a megawatt costs the energy that it did in the same month of the plan's last year.
    void afterThePlanTheFleetStays() {
        const Plan paying = must(setField(abilene_, racks_, "energy_share", 1.0));
        const auto results = countedTo(racks_, *parseDay("2035-12-31"), paying);
        const finance::VentureCase& given = results->sheet->given();
        const auto end = static_cast<std::size_t>(results->span().placeOf(abilene_.lastDay()));
        QVERIFY(given.energised[end] > 800);
        for (std::size_t m = end + 1; m < given.months; ++m) {
            QCOMPARE(given.energised[m], given.energised[end]);
            QCOMPARE(given.energyCost[m], given.energyCost[m - 12]);
            QVERIFY(given.energyCost[m] > 1e7);
        }
    }

    /// Racks that would come after the plan are not paid for.
    void noBatchAfterThePlanIsPaidFor() {
        Plan late = abilene_;
        abilene_.rollouts.forEach([&](const Rollout& rollout) {
            late = must(setField(late, rollout.id, "first_racks_on", *parseDay("2030-03-01")));
        });
        const auto results = countedTo(racks_, *parseDay("2035-12-31"), late);
        const auto cost = results->of(results->sheet->cost);
        const auto end = static_cast<std::size_t>(results->span().placeOf(abilene_.lastDay()));
        for (std::size_t m = end + 1; m < cost.size(); ++m) QCOMPARE(cost[m], 0.0);
    }
};

QTEST_APPLESS_MAIN(VentureHorizonTest)
#include "venture_horizon_test.moc"
