#include "ui/charts/power_content.h"

#include "core/evaluate/evaluate.h"
#include "core/model/steps.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"
#include "ui/charts/chart_stack.h"

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

namespace {

Day lastOfJune() {
    return std::chrono::year{2026} / 6 / 30;
}

std::vector<bool> noneHidden(const ChartContent& content) {
    return std::vector<bool>(content.layers.size(), false);
}

}  // namespace

class PowerContentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        made_ = abilene();
        results_ = must(evaluate(share(made_.plan)));
    }

    void stacksSourcesToTheFirmTotal() {
        const ChartContent content = supplyContent(results_, {Scope::Kind::site, made_.site}, ChartStyle());
        QCOMPARE(content.layers.size(), std::size_t{5});
        const std::vector<Steps> tops = topsOf(content, noneHidden(content));
        QCOMPARE(content.format(valueOn(tops[2], lastOfJune())), QStringLiteral("488.4"));
        QCOMPARE(tops[2], results_.steps({}, Metric::firmPower));
        QCOMPARE(content.format(valueOn(content.layers[3].steps, lastOfJune() + std::chrono::days{1})),
                 QStringLiteral("1,200.0"));
    }

    void aHiddenSourceLeavesTheStack() {
        const ChartContent content = supplyContent(results_, {}, ChartStyle());
        std::vector<bool> hidden = noneHidden(content);
        hidden[0] = true;
        QCOMPARE(valueOn(topsOf(content, hidden)[2], lastOfJune()), 288.4);
    }

    void shortageStandsOnTheLimit() {
        const ChartContent content = loadContent(results_, {Scope::Kind::site, made_.site}, ChartStyle());
        const std::vector<Steps> tops = topsOf(content, noneHidden(content));
        QCOMPARE(content.format(valueOn(tops[1], lastOfJune())), QStringLiteral("375.7"));
        for (Day day = made_.plan.firstDay(); day <= made_.plan.lastDay(); day += std::chrono::days{1}) {
            const double limit = results_.on({}, Metric::itLimit, day);
            const double demand = results_.on({}, Metric::demand, day);
            QVERIFY(std::abs(valueOn(tops[1], day) - limit) < 1e-6);
            QVERIFY(std::abs(valueOn(tops[2], day) - std::max(limit, demand)) < 1e-6);
        }
    }

    void manySourcesAreShownByKind() {
        Plan plan = made_.plan;
        for (std::uint32_t id = 9001; id < 9005; ++id) {
            PowerSource source;
            source.id = PowerSourceId{id};
            source.site = made_.site;
            source.kind = PowerSourceKind::gasTurbine;
            plan.powerSources = plan.powerSources.with(source);
        }
        const PlanResults results = must(evaluate(share(plan)));
        const ChartContent content = supplyContent(results, {}, ChartStyle());
        QVERIFY(content.layers.size() <= 5);
        const std::vector<Steps> tops = topsOf(content, noneHidden(content));
        QCOMPARE(tops[content.layers.size() - 3], results.steps({}, Metric::firmPower));
    }

private:
    Abilene made_;
    PlanResults results_;
};

QTEST_MAIN(PowerContentTest)
#include "power_content_test.moc"
