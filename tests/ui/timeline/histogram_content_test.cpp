#include "ui/timeline/histogram_content.h"

#include "core/evaluate/evaluate.h"
#include "core/model/steps.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;
using wattscape::ui::testing::CampusPlan;

namespace {

PlanResults resultsOf(const Plan& plan) {
    return must(evaluate(std::make_shared<const Plan>(plan)));
}

Day day(const char* iso) {
    return must(parseDay(iso));
}

}  // namespace

class HistogramContentTest : public QObject {
    Q_OBJECT

private slots:
    void showsSupplyAgainstDemand_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("supply");
        QTest::addColumn<double>("limit");
        QTest::addColumn<double>("demand");
        QTest::addColumn<double>("excess");
        // On 2026-06-15: 360 MW of gas, 3,200 ready racks of 132 kW, design PUE 1.30.
        QTest::newRow("facility") << int(HistogramUnit::facilityPower) << 360.0 << 360.0 << 422.4 * 1.3 << 422.4 * 1.3 - 360;
        QTest::newRow("IT") << int(HistogramUnit::itPower) << 360 / 1.3 << 360 / 1.3 << 422.4 << 422.4 - 360 / 1.3;
        QTest::newRow("racks") << int(HistogramUnit::racks) << 2097.0 << 0.0 << 3200.0 << 1103.0;
        QTest::newRow("GPUs") << int(HistogramUnit::gpus) << 2097.0 * 72 << 0.0 << 0.0 << 0.0;
    }
    void showsSupplyAgainstDemand() {
        QFETCH(int, unit);
        QFETCH(double, supply);
        QFETCH(double, limit);
        QFETCH(double, demand);
        QFETCH(double, excess);
        const CampusPlan campus;
        const PlanResults results = resultsOf(campus.plan);
        const Day date = day("2026-06-15");
        for (const std::vector<SiteId>& sites : {std::vector<SiteId>{}, std::vector<SiteId>{campus.abilene}}) {
            const HistogramContent content = histogramOf(results, sites, HistogramUnit(unit));
            double stacked = 0;
            for (const HistogramBand& band : content.bands) stacked += valueOn(band.steps, date);
            const auto close = [](double a, double b) { return std::abs(a - b) < 1e-4; };
            QVERIFY2(close(stacked, supply), qPrintable(QString::number(stacked, 'f', 3)));
            QVERIFY2(close(valueOn(content.limit, date), limit), qPrintable(QString::number(valueOn(content.limit, date))));
            QVERIFY2(close(valueOn(content.demand, date), demand), qPrintable(QString::number(valueOn(content.demand, date))));
            QVERIFY2(close(valueOn(content.excess, date), excess), qPrintable(QString::number(valueOn(content.excess, date))));
        }
    }

    void aSiteWithoutAnythingIsEmpty() {
        const CampusPlan campus;
        const HistogramContent content = histogramOf(resultsOf(campus.plan), {campus.elsewhere}, HistogramUnit::facilityPower);
        QVERIFY(content.bands.empty());
        QCOMPARE(content.highest, 0.0);
    }

    void manySourcesAreShownByKind() {
        CampusPlan campus;
        for (int i = 0; i < 8; ++i) {
            PowerSource source = *campus.plan.powerSources.find(campus.gas);
            source.id = PowerSourceId{++campus.plan.lastId};
            campus.plan.powerSources = campus.plan.powerSources.with(source);
        }
        const HistogramContent content = histogramOf(resultsOf(campus.plan), {}, HistogramUnit::facilityPower);
        QCOMPARE(content.bands.size(), std::size_t{1});
        QCOMPARE(valueOn(content.bands.front().steps, day("2027-01-01")), 1200.0);
    }

    void anExcessKnowsItsRollouts() {
        const CampusPlan campus;
        const PlanResults results = resultsOf(campus.plan);
        const std::vector<EntityId> dark = excessOn(results, {}, HistogramUnit::facilityPower, day("2026-06-15"));
        QVERIFY(dark == std::vector<EntityId>{campus.wave});
        QVERIFY(excessOn(results, {}, HistogramUnit::facilityPower, day("2025-10-15")).empty());
        QVERIFY(excessOn(results, {campus.elsewhere}, HistogramUnit::facilityPower, day("2026-06-15")).empty());
    }
};

QTEST_GUILESS_MAIN(HistogramContentTest)
#include "histogram_content_test.moc"
