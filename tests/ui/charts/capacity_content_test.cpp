#include "ui/charts/capacity_content.h"

#include "core/evaluate/evaluate.h"
#include "core/model/steps.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"
#include "ui/charts/chart_stack.h"

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class CapacityContentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        made_ = abilene();
        results_ = must(evaluate(share(made_.plan)));
    }

    void racksStackToThoseReady() {
        const ChartContent content = capacityContent(results_, {}, CapacityMeasure::racks, ChartStyle());
        QCOMPARE(content.layers.size(), std::size_t{5});
        const std::vector<Steps> tops = topsOf(content, std::vector<bool>(5, false));
        QCOMPARE(tops[2], results_.steps({}, Metric::racksReady));
        const Day lastOfJune = std::chrono::year{2026} / 6 / 30;
        QCOMPARE(content.format(valueOn(tops[1], lastOfJune)), QStringLiteral("2,846"));
        QCOMPARE(content.format(valueOn(content.layers[2].steps, lastOfJune)), QStringLiteral("354"));
    }

    void everyMeasureStacksToItsTotal_data() {
        QTest::addColumn<CapacityMeasure>("measure");
        QTest::addColumn<Metric>("metric");
        QTest::newRow("GPUs") << CapacityMeasure::gpus << Metric::gpusEnergised;
        QTest::newRow("BF16") << CapacityMeasure::bf16 << Metric::computeBf16;
        QTest::newRow("FP8") << CapacityMeasure::fp8 << Metric::computeFp8;
        QTest::newRow("FP4") << CapacityMeasure::fp4 << Metric::computeFp4;
        QTest::newRow("H100e") << CapacityMeasure::h100 << Metric::h100Equivalents;
    }
    void everyMeasureStacksToItsTotal() {
        QFETCH(CapacityMeasure, measure);
        QFETCH(Metric, metric);
        const Scope site{Scope::Kind::site, made_.site};
        const ChartContent content = capacityContent(results_, site, measure, ChartStyle());
        QCOMPARE(content.layers.size(), std::size_t{2});
        QCOMPARE(topsOf(content, {false, false}).back(), results_.steps(site, metric));
    }

private:
    Abilene made_;
    PlanResults results_;
};

QTEST_MAIN(CapacityContentTest)
#include "capacity_content_test.moc"
