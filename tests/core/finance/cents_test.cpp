#include "core/finance/cents.h"

#include "tests/testing.h"

#include <cmath>
#include <numeric>

#include <rapidcheck.h>

using namespace wattscape::finance;
using wattscape::testing::checkProperty;

using Cents = std::vector<std::int64_t>;

class CentsTest : public QObject {
    Q_OBJECT

private slots:
    void theLargestRemainderGetsTheCent() {
        QCOMPARE(inCents(std::vector{0.333, 0.333, 0.334}), (Cents{33, 33, 34}));
        QCOMPARE(inCents(std::vector{10.0 / 3, 10.0 / 3, 10.0 / 3}), (Cents{334, 333, 333}));
        QCOMPARE(inCents(std::vector{1.005, 1.005}), (Cents{101, 100}));
    }

    void wholeCentsStayAsTheyAre() {
        QCOMPARE(inCents(std::vector{0.1 + 0.2, 0.7}), (Cents{30, 70}));
        QCOMPARE(inCents(std::vector<double>{}), Cents{});
        QCOMPARE(inCents(std::vector{0.0, 0.0}), (Cents{0, 0}));
    }

    void centsAddUpToTheSumAndNobodyIsACentOff() {
        checkProperty("cents", 1000, [] {
            std::vector<double> amounts(*rc::gen::inRange<std::size_t>(1, 9));
            for (double& amount : amounts)
                amount = double(*rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000'000)) / 7919;
            const Cents cents = inCents(amounts);
            const double sum = std::accumulate(amounts.begin(), amounts.end(), 0.0);
            RC_ASSERT(std::accumulate(cents.begin(), cents.end(), std::int64_t{0}) == std::llround(sum * 100));
            for (std::size_t i = 0; i < amounts.size(); ++i) {
                RC_ASSERT(std::abs(double(cents[i]) - amounts[i] * 100) <= 1.001);
            }
        });
    }
};

QTEST_GUILESS_MAIN(CentsTest)
#include "cents_test.moc"
