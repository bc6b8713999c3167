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

    void bothShortages_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("toPlanEnd");
        QTest::addColumn<qint64>("racks");
        QTest::addColumn<qint64>("watts");
        QTest::addColumn<qint64>("rackDays");
        QTest::addColumn<double>("idleCapital");
        QTest::newRow("until the grid comes")
            << 0 << "2026-05-06"
            << "2026-06-30" << false << qint64{354} << qint64{46'707'692} << qint64{15'624} << 354 * 3'100'000.0;
        QTest::newRow("beyond the substation")
            << 1 << "2027-07-12"
            << "2029-12-31" << true << qint64{224} << qint64{51'323'077} << qint64{199'976} << 224 * 7'000'000.0;
    }
    void bothShortages() {
        const Abilene made = abilene();
        const PlanResults results = must(evaluate(share(made.plan)));
        std::vector<Issue> shortages;
        for (const Issue& issue : results.issues()) {
            if (issue.kind == IssueKind::shortage) {
                shortages.push_back(issue);
            }
        }
        QCOMPARE(shortages.size(), std::size_t{2});
        std::sort(shortages.begin(), shortages.end(), [](const Issue& a, const Issue& b) { return a.from < b.from; });
        QFETCH(int, which);
        const Issue& issue = shortages[static_cast<std::size_t>(which)];
        QCOMPARE(issue.site, made.site);
        QCOMPARE(issue.cause, Cause::power);
        QTEST(QString::fromStdString(toIso(issue.from)), "from");
        QTEST(QString::fromStdString(toIso(issue.to)), "to");
        QTEST(issue.toPlanEnd, "toPlanEnd");
        QTEST(qint64{issue.racks}, "racks");
        QTEST(qint64{issue.power.watts()}, "watts");
        QTEST(qint64{issue.rackDays}, "rackDays");
        QTEST(issue.idleCapital.value(), "idleCapital");
    }
};

QTEST_APPLESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
