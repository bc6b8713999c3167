#include "ui/charts/energy_content.h"

#include "core/evaluate/evaluate.h"
#include "core/model/steps.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"
#include "ui/charts/chart_stack.h"

#include <algorithm>
#include <cmath>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

namespace {

constexpr Day december = std::chrono::year{2026} / 12 / 15;

const ChartLayer* layerNamed(const ChartContent& content, const QString& name) {
    const auto found = std::ranges::find(content.layers, name, &ChartLayer::name);
    return found == content.layers.end() ? nullptr : &*found;
}

double stackOn(const ChartContent& content, Day day) {
    double sum = 0;
    for (const ChartLayer& layer : content.layers) sum += layer.isStacked() ? valueOn(layer.steps, day) : 0;
    return sum;
}

}  // namespace

class EnergyContentTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        made_ = abilene();
        SupplyContract tariff;
        tariff.site = made_.site;
        tariff.energyPrice = EnergyPrice{70};
        put(made_.plan, tariff);
    }

    void sourcesStackUpToWhatIsUsed() {
        const PlanResults results = must(evaluate(share(made_.plan)));
        const ChartContent content = energyContent(results, {}, EnergyMeasure::energy, ChartStyle());
        QCOMPARE(content.layers.size(), std::size_t{4});  // grid, two kinds of turbines, what is used
        const double used = results.energy({})[15][EnergySeries::used] / 1000;
        QVERIFY(used > 300);
        QVERIFY(std::abs(valueOn(content.layers.back().steps, december) - used) < 1e-9);
        QVERIFY(std::abs(stackOn(content, december) - used) < 1e-9);
    }

    void whatIsUnservedIsHatchedOnTop() {
        change(made_.plan, made_.grid, [](PowerSource& grid) { grid.availability = 0.5; });
        const PlanResults results = must(evaluate(share(made_.plan)));
        const ChartContent content = energyContent(results, {}, EnergyMeasure::energy, ChartStyle());
        const ChartLayer* unserved = layerNamed(content, QStringLiteral("Unserved"));
        QVERIFY(unserved && unserved->look == ChartLayer::Look::hatch);
        QVERIFY(std::abs(stackOn(content, december) - results.energy({})[15][EnergySeries::used] / 1000) < 1e-9);
    }

    void manySourcesAreShownByKind() {
        for (int extra = 0; extra < 5; ++extra) {
            PowerSource sun;
            sun.site = made_.site;
            sun.kind = PowerSourceKind::solar;
            sun.capacityFactor = 0.25;
            Tranche tranche;
            tranche.powerSource = put(made_.plan, sun);
            tranche.power = Power::fromMegawatts(10);
            tranche.firstDay = made_.plan.firstDay();
            put(made_.plan, tranche);
        }
        const PlanResults results = must(evaluate(share(made_.plan)));
        const ChartContent content = energyContent(results, {}, EnergyMeasure::energy, ChartStyle());
        QVERIFY(layerNamed(content, QStringLiteral("Solar")));
        QVERIFY(std::abs(valueOn(layerNamed(content, QStringLiteral("Solar"))->steps, december) - 50 * 0.25 * 744 / 1000) <
                1e-9);
    }

    void whatIsReceivedLowersTheCost() {
        SupplyContract response;
        response.site = made_.site;
        response.kind = SupplyContractKind::demandResponse;
        response.contractPower = {{made_.plan.firstDay(), 100}};
        response.enrolmentPrice = 20'000;
        put(made_.plan, response);
        const PlanResults results = must(evaluate(share(made_.plan)));
        const ChartContent content = energyContent(results, {}, EnergyMeasure::cost, ChartStyle());
        const double received = valueOn(layerNamed(content, QStringLiteral("Received"))->steps, december);
        QCOMPARE(received, 2.0);
        QVERIFY(std::abs(valueOn(content.layers.back().steps, december) - (stackOn(content, december) - received)) < 1e-9);
    }

    void whatHasNoPriceIsSaid() {
        const PlanResults results = must(evaluate(share(made_.plan)));
        QVERIFY(energyContent(results, {}, EnergyMeasure::cost, ChartStyle()).unit.contains(QLatin1String("have no price")));
        QVERIFY(!energyContent(results, {}, EnergyMeasure::carbon, ChartStyle()).unit.contains(QLatin1String("price")));
    }

private:
    Abilene made_;
};

QTEST_MAIN(EnergyContentTest)
#include "energy_content_test.moc"
