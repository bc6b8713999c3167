#include "core/evaluate/evaluate.h"
#include "core/model/steps.h"

#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class HardwarePartsTest : public QObject {
    Q_OBJECT

private slots:
    void partsAddUp_data() {
        QTest::addColumn<Metric>("metric");
        for (const Metric metric : {Metric::racksEnergised, Metric::racksStranded, Metric::gpusEnergised, Metric::computeBf16,
                                    Metric::computeFp8, Metric::computeFp4, Metric::h100Equivalents, Metric::idleCapital}) {
            QTest::newRow(std::string(infoOf(metric).key).c_str()) << metric;
        }
    }
    void partsAddUp() {
        QFETCH(Metric, metric);
        const Abilene made = abilene();
        const PlanResults results = must(evaluate(share(made.plan)));
        for (const Scope& scope : {Scope{}, Scope{Scope::Kind::site, made.site}}) {
            const std::vector<HardwareId> hardware = results.hardwareIn(scope);
            QCOMPARE(hardware.size(), std::size_t{2});
            std::vector<Steps> parts;
            for (const HardwareId id : hardware) {
                parts.push_back(results.steps(scope, id, metric));
            }
            QVERIFY(parts[0] != parts[1] || highest(parts[0], made.plan.firstDay(), made.plan.lastDay()) == 0);
            QCOMPARE(sumOf(parts), results.steps(scope, metric));
        }
    }

    void unknownHardwareHasNone() {
        const PlanResults results = must(evaluate(share(abilene().plan)));
        QVERIFY(results.steps({}, HardwareId{4711}, Metric::racksEnergised).empty());
        QVERIFY(results.hardwareIn({Scope::Kind::site, EntityId{4711}}).empty());
    }
};

QTEST_APPLESS_MAIN(HardwarePartsTest)
#include "hardware_parts_test.moc"
