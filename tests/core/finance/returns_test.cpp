#include "core/finance/returns.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape::finance;
using wattscape::testing::checkProperty;

namespace {

std::vector<Flow> yearly(const std::vector<double>& amounts) {
    std::vector<Flow> flows;
    for (const double amount : amounts) flows.push_back({double(flows.size()), amount});
    return flows;
}

/// Flows whose present value is zero at exactly these rates: the product of (1 + rate − growth) written out.
std::vector<Flow> withRoots(const std::vector<double>& rates) {
    std::vector<double> coefficients{-1};
    for (const double rate : rates) {
        std::vector<double> next(coefficients.size() + 1);
        for (std::size_t i = 0; i < coefficients.size(); ++i) {
            next[i] += coefficients[i];
            next[i + 1] -= coefficients[i] * (1 + rate);
        }
        coefficients = next;
    }
    return yearly(coefficients);
}

double nearness(double a, double b) {
    return std::abs(a - b) / std::max(1.0, std::abs(b));
}

}  // namespace

class ReturnsTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheRatesThereAre_data() {
        QTest::addColumn<std::vector<double>>("amounts");
        QTest::addColumn<std::vector<double>>("rates");
        const auto row = [](const char* name, std::vector<double> amounts, std::vector<double> rates) {
            QTest::newRow(name) << amounts << rates;
        };
        row("ten per cent", {-100, 110}, {0.1});
        row("nothing earned", {-100, 0, 100}, {0});
        row("900 per cent", {-1, 10}, {9});
        row("nearly all lost", {-1000, 1}, {-0.999});
        row("all lost", {-1000, 0}, {});
        row("never paid in", {0, 5}, {});
        row("no flows", {}, {});
        row("two rates", {-100, 230, -132}, {0.1, 0.2});
        row("touches zero", {-100, 220, -121}, {0.1});
        row("three rates", {-1000, 3600, -4310, 1716}, {0.1, 0.2, 0.3});
        row("no real rate", {-100, 100, -100}, {});
    }
    void findsTheRatesThereAre() {
        QFETCH(std::vector<double>, amounts);
        QFETCH(std::vector<double>, rates);
        const std::vector<double> found = internalRates(yearly(amounts));
        QCOMPARE(found.size(), rates.size());
        for (std::size_t i = 0; i < rates.size(); ++i) {
            QVERIFY2(nearness(found[i], rates[i]) < (rates.size() == 1 && amounts.size() == 3 ? 1e-5 : 1e-9),
                     qPrintable(QString::number(found[i], 'g', 17)));
        }
        QCOMPARE(internalRate(yearly(amounts)).has_value(), rates.size() == 1);
    }

    void missesNoRate() {
        checkProperty("every root that was put in comes out", 300, [] {
            std::vector<double> rates;
            double rate = -0.6;
            for (int count = *rc::gen::inRange(1, 5); count > 0; --count) {
                rate += *rc::gen::inRange(5, 120) / 100.0;
                rates.push_back(rate);
            }
            const std::vector<double> found = internalRates(withRoots(rates));
            RC_ASSERT(found.size() == rates.size());
            for (std::size_t i = 0; i < rates.size(); ++i) RC_ASSERT(nearness(found[i], rates[i]) < 1e-8);
        });
    }

    void isARoot() {
        checkProperty("the present value at the rate is zero, whatever the dates", 300, [] {
            std::vector<Flow> flows{{0, -double(*rc::gen::inRange(1, 100'000))}};
            for (int count = *rc::gen::inRange(1, 60); count > 0; --count) {
                flows.push_back({flows.back().years + *rc::gen::inRange(1, 400) / 365.0, double(*rc::gen::inRange(1, 50'000))});
            }
            const auto rate = internalRate(flows);
            if (!rate) {  // beyond what is looked at
                RC_ASSERT((presentValue(flows, -0.9999) < 0) == (presentValue(flows, 1e4) < 0));
                return;
            }
            double size = 0;
            for (const Flow& flow : flows) size += std::abs(flow.amount) * std::pow(1 + *rate, -flow.years);
            RC_ASSERT(std::abs(presentValue(flows, *rate)) < 1e-10 * size);
        });
    }

    void amountsScaleAndRatesStay() {
        const std::vector<Flow> flows = yearly({-4000, 887, 1135, 863, 800, 1500});
        std::vector<Flow> doubled = flows;
        for (Flow& flow : doubled) flow.amount *= 2;
        QVERIFY(nearness(*internalRate(doubled), *internalRate(flows)) < 1e-14);
        QCOMPARE(peakExposure(doubled), 2 * peakExposure(flows));
        QCOMPARE(*multiple(doubled), *multiple(flows));
    }

    void theOtherMeasures() {
        const std::vector<Flow> flows = yearly({-100, 60, -20, 40, 60});
        QCOMPARE(*multiple(flows), 160.0 / 120);
        QCOMPARE(peakExposure(flows), 100.0);
        QCOMPARE(*payback(flows), 3 + 20.0 / 60);
        QVERIFY(!payback(yearly({-100, 99})));
        QVERIFY(!multiple(yearly({1, 2})));
        QCOMPARE(presentValue(yearly({-100, 110}), 0.1), 0.0);
        // Growth of 40 to 44 and of 60, over 100: ((44 + 60) / 100)^(1/2) − 1.
        QCOMPARE(*modifiedRate(yearly({-100, 40, 60}), 0.05, 0.1), std::sqrt(1.04) - 1);
        QVERIFY(!modifiedRate(yearly({-100}), 0.05, 0.1));
    }
};

QTEST_APPLESS_MAIN(ReturnsTest)
#include "returns_test.moc"
