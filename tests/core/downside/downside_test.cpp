#include "core/downside/downside.h"

#include "core/evaluate/evaluate.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/validate.h"
#include "core/samples/samples.h"
#include "tests/testing.h"

#include <cmath>
#include <numeric>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

double sumOf(std::span<const double> row) {
    return std::accumulate(row.begin(), row.end(), 0.0);
}

void near(double actual, double wanted, double within = 0.01) {
    QVERIFY2(std::abs(actual - wanted) <= within + 1e-12 * std::abs(wanted),
             qPrintable(QString("%1 is not %2").arg(actual, 0, 'g', 15).arg(wanted, 0, 'g', 15)));
}

}  // namespace

class DownsideTest : public QObject {
    Q_OBJECT

private:
    Plan plan_ = must(abileneSample(must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"))));
    PlanResults base_ = must(evaluate(std::make_shared<const Plan>(plan_)));
    std::vector<VentureFigures> figures_ = ventureFigures(base_);
    VentureId campus_ = figures_.front().venture;
    VentureId racks_ = figures_.back().venture;

    std::vector<DownsideResults> worse(const std::vector<Downside>& downsides) {
        return must(evaluateDownsides(base_, downsides));
    }

    static double all(const PlanResults& results, VentureId venture, const formula::Line finance::VentureSheet::*line) {
        const auto worked = results.venture(venture);
        return sumOf(worked->of((*worked->sheet).*line));
    }

private slots:
    void nothingWorseIsTheSamePlan() {
        for (const Downside& downside : standardDownsides()) {
            const Plan same = must(planWith(plan_, {downside.kind, 0}));
            QVERIFY2(sameContent(same, plan_), keyOf(downside.kind).data());
        }
    }

    void everyCaseIsAValidPlanAndAnother() {
        for (const Downside& downside : standardDownsides()) {
            const Plan plan = must(planWith(plan_, downside));
            QVERIFY(validate(plan).empty());
            QVERIFY2(!sameContent(plan, plan_), keyOf(downside.kind).data());
        }
    }

    /// What stands at the plan's start stays; all else comes so many days later.
    void delayMovesWhatIsToCome() {
        const Plan late = must(planWith(plan_, {DownsideKind::delay, 90}));
        plan_.rollouts.forEach([&](const Rollout& rollout) {
            const std::chrono::days by = late.rollouts.find(rollout.id)->firstRacksOn - rollout.firstRacksOn;
            QCOMPARE(by.count(), rollout.firstRacksOn > plan_.firstDay() ? 90 : 0);
        });
        plan_.halls.forEach([&](const Hall& hall) { QVERIFY(late.halls.find(hall.id)->readyOn == hall.readyOn); });
        const DownsideResults results = worse({{DownsideKind::delay, 90}}).front();
        QVERIFY(results.ventures.back().equityRates.front() < figures_.back().equityRates.front());
    }

    void costIsATenthMore() {
        const DownsideResults results = worse({{DownsideKind::cost, 0.1}}).front();
        for (const VentureId venture : {campus_, racks_}) {
            near(all(results.results, venture, &finance::VentureSheet::cost),
                 1.1 * all(base_, venture, &finance::VentureSheet::cost), 1);
        }
        QVERIFY(results.ventures.front().equityRates.front() < figures_.front().equityRates.front());
        QVERIFY(results.ventures.front().unfunded > 0);  // the partners' commitments end
        QVERIFY(results.ventures.front().firstUnfunded);
    }

    /// The rent that the landlord loses is the tenant's gain; the tenant's own price falls, too.
    void priceIsATenthLess() {
        const DownsideResults results = worse({{DownsideKind::price, 0.1}}).front();
        for (const VentureId venture : {campus_, racks_}) {
            near(all(results.results, venture, &finance::VentureSheet::revenue),
                 0.9 * all(base_, venture, &finance::VentureSheet::revenue), 1);
        }
        QVERIFY(*results.ventures.front().coverage.least < *figures_.front().coverage.least);
    }

    void ratesAreAPointMore() {
        const DownsideResults results = worse({{DownsideKind::rate, 0.01}}).front();
        QVERIFY(*results.ventures.front().coverage.least < *figures_.front().coverage.least);
        QVERIFY(all(results.results, campus_, &finance::VentureSheet::loanInterest) >
                1.1 * all(base_, campus_, &finance::VentureSheet::loanInterest));
        QCOMPARE(results.ventures.back().equityRates, figures_.back().equityRates);  // without debt
    }

    void utilisationLowersTheDraw() {
        const Plan idle = must(planWith(plan_, {DownsideKind::utilisation, 0.1}));
        near(*idle.settings.assumedUtilisation, PlanSettings::defaultUtilisation - 0.1, 1e-12);
        const Plan none = must(planWith(plan_, {DownsideKind::utilisation, 0.95}));
        near(*none.settings.assumedUtilisation, 0, 0);
    }

    /// The base case's results at hand change no figure.
    void theSameAsFromNothing() {
        for (const DownsideResults& each : worse(standardDownsides())) {
            const PlanResults fresh = must(evaluate(std::make_shared<const Plan>(must(planWith(plan_, each.downside)))));
            const std::vector<VentureFigures> wanted = ventureFigures(fresh);
            for (std::size_t v = 0; v < wanted.size(); ++v) {
                QCOMPARE(each.ventures[v].equityRates, wanted[v].equityRates);
                QCOMPARE(each.ventures[v].debt, wanted[v].debt);
                QCOMPARE(each.ventures[v].peakExposure, wanted[v].peakExposure);
            }
        }
    }

    void figuresOutOfTheirRangeAreRefused() {
        QVERIFY(!planWith(plan_, {DownsideKind::rate, 20}));
        QVERIFY(!planWith(plan_, {DownsideKind::price, 1.5}));
    }

    void caseNames() {
        QCOMPARE(must(downsideNamed("delay=30")), (Downside{DownsideKind::delay, 30}));
        QCOMPARE(must(downsideNamed("cost")), (Downside{DownsideKind::cost, 0.1}));
        for (const char* text : {"", "sun", "cost=", "cost=x", "cost=nan", "cost=inf", "cost=11", "delay=1e9", "cost=0.1x"}) {
            QVERIFY2(!downsideNamed(text), text);
        }
        QCOMPARE(nameOf({DownsideKind::rate, 0.015}).text(), std::string("Rates + 1.5 points"));
    }

    void aPlanWithoutVenturesHasNoFigures() {
        const PlanResults empty = must(evaluate(std::make_shared<const Plan>()));
        QVERIFY(ventureFigures(empty).empty());
        QCOMPARE(must(evaluateDownsides(empty, standardDownsides())).size(), std::size_t{5});
    }
};

QTEST_APPLESS_MAIN(DownsideTest)
#include "downside_test.moc"
