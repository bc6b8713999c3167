#include "core/base/units.h"

#include "tests/testing.h"

#include <concepts>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Subtractable = requires(A a, B b) {
    a - b;
};
template <class A, class B>
concept Multipliable = requires(A a, B b) {
    a* b;
};
template <class A, class B>
concept Comparable = requires(A a, B b) {
    a < b;
};

static_assert(Addable<Power, Power> && Addable<Energy, Energy> && Addable<Money, Money>);
static_assert(!Addable<Power, Energy>, "megawatts and megawatt-hours don't add");
static_assert(!Addable<Energy, Power> && !Subtractable<Energy, Power>);
static_assert(!Addable<Power, Money> && !Addable<Energy, Money> && !Addable<Money, EnergyPrice>);
static_assert(!Addable<EnergyPrice, DemandCharge>);
static_assert(!Addable<Power, double> && !Addable<Energy, double> && !Addable<Compute, Power>);
static_assert(!Comparable<Power, Energy> && !Comparable<Power, double> && !Comparable<Money, Energy>);
static_assert(Multipliable<Energy, EnergyPrice>, "energy at a price is money");
static_assert(std::same_as<decltype(Energy{} * EnergyPrice{}), Money>);
static_assert(std::same_as<decltype(energyOf(Power{}, 1.0)), Energy>);
static_assert(!Multipliable<Power, EnergyPrice> && !Multipliable<Energy, Energy> && !Multipliable<Money, Money>);
static_assert(!std::convertible_to<double, Power> && !std::convertible_to<double, Energy> &&
              !std::convertible_to<double, Money>);

}  // namespace

class UnitsTest : public QObject {
    Q_OBJECT

private slots:
    void powerIsCountedInWatts_data() {
        QTest::addColumn<qint64>("watts");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("megawatts") << qint64{Power::fromMegawatts(34.1).watts()} << qint64{34'100'000};
        QTest::newRow("kilowatts") << qint64{Power::fromKilowatts(132).watts()} << qint64{132'000};
        QTest::newRow("half a watt up") << qint64{Power::fromMegawatts(0.0000005).watts()} << qint64{1};
        QTest::newRow("less than half down") << qint64{Power::fromMegawatts(0.0000004).watts()} << qint64{0};
        QTest::newRow("given back") << qint64{Power::fromMegawatts(-1.5).watts()} << qint64{-1'500'000};
        QTest::newRow("racks") << qint64{(Power::fromKilowatts(132) * std::int64_t{2846}).watts()} << qint64{375'672'000};
        QTest::newRow("limit over PUE") << qint64{(Power::fromMegawatts(488.4) / 1.3).watts()} << qint64{375'692'308};
        QTest::newRow("share") << qint64{(Power::fromMegawatts(200) * 0.9).watts()} << qint64{180'000'000};
        QTest::newRow("difference") << qint64{(Power::fromMegawatts(1) - Power::fromMegawatts(2)).watts()}
                                    << qint64{-1'000'000};
    }
    void powerIsCountedInWatts() {
        QFETCH(qint64, watts);
        QFETCH(qint64, expected);
        QCOMPARE(watts, expected);
    }

    void sumsDoNotDependOnTheirOrder() {
        checkProperty("powers add to the same in every order", 500, [] {
            const auto megawatts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1'000'000, 1'000'000));
            Power forward;
            Power backward;
            for (std::size_t i = 0; i < megawatts.size(); ++i) {
                forward += Power::fromMegawatts(megawatts[i] / 7.0);
                backward += Power::fromMegawatts(megawatts[megawatts.size() - 1 - i] / 7.0);
            }
            RC_ASSERT(forward == backward);
        });
    }

    void powerHeldForATimeIsEnergy() {
        QCOMPARE(energyOf(Power::fromMegawatts(1.5), 24).value(), 36.0);
        QCOMPARE((energyOf(Power::fromMegawatts(1.5), 24) * EnergyPrice{70.7}).value(), 36 * 70.7);
    }
};

QTEST_APPLESS_MAIN(UnitsTest)
#include "units_test.moc"
