#include "core/evaluate/evaluate.h"

#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class EvaluateTest : public QObject {
    Q_OBJECT

private slots:
    void workedExample_data() {
        QTest::addColumn<QString>("on");
        QTest::addColumn<Metric>("metric");
        QTest::addColumn<double>("value");
        QTest::newRow("firm at first") << "2025-09-01" << Metric::firmPower << 488.4;
        QTest::newRow("facility at first") << "2025-09-01" << Metric::facilityLimit << 488.4;
        QTest::newRow("facility on the last day before") << "2026-06-30" << Metric::facilityLimit << 488.4;
        QTest::newRow("facility from July") << "2026-07-01" << Metric::facilityLimit << 1200.0;
        QTest::newRow("firm from July") << "2026-07-01" << Metric::firmPower << 1488.4;
        QTest::newRow("IT at first") << "2026-06-30" << Metric::itLimit << 375.692308;
        QTest::newRow("IT from July") << "2026-07-01" << Metric::itLimit << 923.076923;
        QTest::newRow("racks before July") << "2026-06-30" << Metric::racksEnergised << 2846.0;
        QTest::newRow("GPUs before July") << "2026-06-30" << Metric::gpusEnergised << 204912.0;
    }
    void workedExample() {
        QFETCH(QString, on);
        QFETCH(Metric, metric);
        const Abilene made = abilene();
        const PlanResults results = must(evaluate(share(made.plan)));
        QTEST(results.on({}, metric, day(on.toStdString())), "value");
        QTEST(results.on({Scope::Kind::site, made.site}, metric, day(on.toStdString())), "value");
    }

    void firmGas() {
        const Abilene made = abilene();
        const PlanResults results = must(evaluate(share(made.plan)));
        const Day first = day("2025-09-01");
        QCOMPARE(results.firmOf(made.gasOf38, first) + results.firmOf(made.gasOf34, first), 288.4);
        QCOMPARE(results.firmOf(made.grid, day("2026-07-01")), 1200.0);
    }

    void bothShortages() {
        const Abilene made = abilene();
        const PlanResults results = must(evaluate(share(made.plan)));
        std::vector<Issue> shortages;
        for (const Issue& issue : results.issues()) {
            qDebug("%s: %lld racks, %.6f MW, %lld rack-days, capital %.2f, cost %.2f", issue.what.text().c_str(),
                   static_cast<long long>(issue.racks), issue.power.megawatts(), static_cast<long long>(issue.rackDays),
                   issue.idleCapital.value(), issue.idleCost.value());
        }
    }
};

QTEST_APPLESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
