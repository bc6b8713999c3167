#include "core/energy/dispatch.h"

#include "tests/testing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <rapidcheck.h>

using namespace wattscape;
using wattscape::testing::checkProperty;

namespace {

HourlyPower flat(double power) {
    HourlyPower day;
    day.fill(power);
    return day;
}

double sum(const HourlyPower& day) {
    return std::accumulate(day.begin(), day.end(), 0.0);
}

double peakOf(const HourlyPower& draw, const BatteryDay& battery) {
    double peak = 0;
    for (std::size_t hour = 0; hour < draw.size(); ++hour) {
        peak = std::max(peak, draw[hour] + battery.charge[hour] - battery.discharge[hour]);
    }
    return peak;
}

HourlyPower anyDay(int most) {
    HourlyPower day;
    for (double& power : day) power = *rc::gen::inRange(0, most);
    return day;
}

std::vector<Offer> anyOffers() {
    std::vector<Offer> offers(*rc::gen::inRange<std::size_t>(0, 5));
    for (std::size_t i = 0; i < offers.size(); ++i) {
        offers[i] = {EntityId{std::uint32_t(i + 1)}, anyDay(400), double(*rc::gen::inRange(0, 8)),
                     *rc::gen::inRange(0, 5) / 4.0};
    }
    return offers;
}

/// The least that demand can cost, once what is paid in any case is taken: megawatt by megawatt, the cheapest left.
double leastCost(double demand, std::size_t hour, const std::vector<Offer>& offers) {
    std::vector<double> left;
    for (const Offer& offer : offers) left.push_back(offer.power[hour]);
    double cost = 0;
    for (int quarter = 0; quarter < demand * 4; ++quarter) {
        std::size_t best = offers.size();
        for (std::size_t i = 0; i < offers.size(); ++i) {
            if (left[i] > 1e-9 && (best == offers.size() || offers[i].cost < offers[best].cost)) best = i;
        }
        if (best == offers.size()) break;
        left[best] -= 0.25;
        cost += 0.25 * offers[best].cost;
    }
    return cost;
}

}  // namespace

class DispatchTest : public QObject {
    Q_OBJECT

private slots:
    void cheapestFirst() {
        const std::vector<Offer> offers{{EntityId{1}, flat(100), 60}, {EntityId{2}, flat(80), 35}, {EntityId{3}, flat(50), 0}};
        const Dispatch day = dispatch(flat(160), offers);
        QCOMPARE(day.taken[2][0], 50.0);
        QCOMPARE(day.taken[1][0], 80.0);
        QCOMPARE(day.taken[0][0], 30.0);
        QCOMPARE(day.unserved[0], 0.0);
    }

    void whatIsPaidInAnyCaseComesFirstUpToItsShare() {
        const std::vector<Offer> offers{{EntityId{1}, flat(100), 20}, {EntityId{2}, flat(100), 70, 0.6}};
        const Dispatch day = dispatch(flat(150), offers);
        QCOMPARE(day.taken[1][5], 60.0);
        QCOMPARE(day.taken[0][5], 90.0);
    }

    void tiesGoByIdInWhateverOrderTheyAreListed() {
        const Offer first{EntityId{1}, flat(100), 40};
        const Offer second{EntityId{2}, flat(100), 40};
        QCOMPARE(dispatch(flat(120), std::vector{first, second}).taken[0][0], 100.0);
        QCOMPARE(dispatch(flat(120), std::vector{second, first}).taken[1][0], 100.0);
    }

    void whatNobodyCoversIsUnserved() {
        const Dispatch day = dispatch(flat(120), std::vector<Offer>{{EntityId{1}, flat(100), 40}});
        QCOMPARE(day.unserved[23], 20.0);
        QCOMPARE(dispatch(flat(5), {}).unserved[0], 5.0);
    }

    void everyHourBalances() {
        checkProperty("every hour balances", 500, [] {
            const HourlyPower demand = anyDay(900);
            const std::vector<Offer> offers = anyOffers();
            const Dispatch day = dispatch(demand, offers);
            for (std::size_t hour = 0; hour < demand.size(); ++hour) {
                double met = day.unserved[hour];
                for (std::size_t i = 0; i < offers.size(); ++i) {
                    RC_ASSERT(day.taken[i][hour] >= 0 && day.taken[i][hour] <= offers[i].power[hour]);
                    met += day.taken[i][hour];
                }
                RC_ASSERT(std::abs(met - demand[hour]) < 1e-9);
            }
        });
    }

    void nothingIsCheaper() {
        checkProperty("nothing is cheaper", 500, [] {
            std::vector<Offer> offers = anyOffers();
            for (Offer& offer : offers) offer.takeOrPayShare = 0;
            const HourlyPower demand = anyDay(900);
            const Dispatch day = dispatch(demand, offers);
            const auto hour = *rc::gen::inRange<std::size_t>(0, 24);
            double cost = 0;
            for (std::size_t i = 0; i < offers.size(); ++i) cost += day.taken[i][hour] * offers[i].cost;
            RC_ASSERT(std::abs(cost - leastCost(demand[hour], hour, offers)) < 1e-6);
        });
    }

    void aBatteryShavesThePeakByItsPower() {
        HourlyPower draw = flat(100);
        draw[18] = 160;
        const BatteryDay day = levelled(draw, {50, 200, 1});
        QVERIFY(std::abs(peakOf(draw, day) - 110) < 1e-6);
    }

    void aSmallBatteryIsBoundByWhatItHolds() {
        HourlyPower draw = flat(100);
        draw[17] = draw[18] = 160;
        const BatteryDay day = levelled(draw, {50, 40, 1});
        QVERIFY(std::abs(peakOf(draw, day) - 140) < 1e-6);
    }

    void aFlatDayHasNoPeakToLower() {
        const BatteryDay day = levelled(flat(100), {50, 200, 0.9});
        QVERIFY(sum(day.charge) < 1e-6);
        QVERIFY(sum(day.discharge) < 1e-6);
    }

    void lossesAreWhatWentInAndDidNotComeOut() {
        checkProperty("losses are what went in and did not come out", 500, [] {
            const HourlyPower draw = anyDay(300);
            const Battery battery{double(*rc::gen::inRange(1, 200)), double(*rc::gen::inRange(1, 800)),
                                  *rc::gen::inRange(50, 101) / 100.0};
            const BatteryDay day = levelled(draw, battery);
            RC_ASSERT(std::abs(sum(day.charge) * battery.roundTripEfficiency - sum(day.discharge)) < 1e-5);
            RC_ASSERT(peakOf(draw, day) <= *std::ranges::max_element(draw) + 1e-6);
            for (std::size_t hour = 0; hour < draw.size(); ++hour) {
                RC_ASSERT(day.charge[hour] >= 0 && day.charge[hour] <= battery.power + 1e-9);
                RC_ASSERT(day.discharge[hour] >= 0 && day.discharge[hour] <= battery.power + 1e-9);
            }
        });
    }

    /// A lower peak would take more than the battery can give in some stretch of hours, whatever is charged when.
    void noLowerPeakCanBeHeld() {
        checkProperty("no lower peak can be held", 500, [] {
            const HourlyPower draw = anyDay(300);
            const Battery battery{double(*rc::gen::inRange(1, 200)), double(*rc::gen::inRange(1, 800)),
                                  *rc::gen::inRange(50, 101) / 100.0};
            const double peak = peakOf(draw, levelled(draw, battery)) - 1e-3;
            bool impossible = false;
            for (std::size_t from = 0; from < 24; ++from) {
                double needed = 0;
                for (std::size_t length = 1; length <= 24; ++length) {
                    const double power = draw[(from + length - 1) % 24];
                    impossible = impossible || power - peak > battery.power;
                    needed +=
                        power > peak ? power - peak : -std::min(peak - power, battery.power) * battery.roundTripEfficiency;
                    impossible = impossible || needed > battery.energy || (length == 24 && needed > 0);
                }
            }
            RC_ASSERT(impossible);
        });
    }
};

QTEST_GUILESS_MAIN(DispatchTest)
#include "dispatch_test.moc"
