#include "core/finance/loan.h"
#include "core/finance/returns.h"
#include "core/formula/values.h"
#include "tests/core/spreadsheet.h"
#include "tests/testing.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <fmt/format.h>

using namespace wattscape::finance;
using wattscape::testing::cellName;
using wattscape::testing::computedBySpreadsheet;
using wattscape::testing::SpreadsheetCell;

namespace {

constexpr int flowsPerCase = 12;
constexpr int cases = 3000;
constexpr double highestRate = 10'000;  ///< a million per cent: ours looks no further

/// Dated flows from a date on, as a project has them: first paid in, mostly, then received; some change sign more often, and
/// some never.
class RandomFlows {
public:
    struct Case {
        std::vector<double> days;
        std::vector<double> amounts;
        double rate = 0;
        double reinvestRate = 0;
    };

    Case next() {
        Case made;
        const double size = std::pow(10, real(0, 9));
        const double earned = real(0.2, 3);
        const double often = real(0, 1) < 0.2 ? 0.3 : 0.02;
        double day = 0;
        for (int i = 0; i < flowsPerCase; ++i) {
            const bool isPaidIn = i < 3 ? real(0, 1) > often : real(0, 1) < often;
            made.days.push_back(day);
            made.amounts.push_back(std::round(100 * size * (isPaidIn ? -real(0.5, 1) : real(0, 1) * earned / 3)) / 100);
            day += std::floor(real(1, 400));
        }
        made.rate = real(-0.3, 0.6);
        made.reinvestRate = real(0, 0.3);
        return made;
    }

private:
    double real(double from, double to) { return std::uniform_real_distribution(from, to)(generator_); }

    std::mt19937_64 generator_{2026};
};

std::vector<Flow> dated(const RandomFlows::Case& one) {
    std::vector<Flow> flows;
    for (int i = 0; i < flowsPerCase; ++i) flows.push_back({one.days[size_t(i)] / 365, one.amounts[size_t(i)]});
    return flows;
}

std::vector<Flow> periodic(const RandomFlows::Case& one) {
    std::vector<Flow> flows;
    for (int i = 0; i < flowsPerCase; ++i) flows.push_back({double(i), one.amounts[size_t(i)]});
    return flows;
}

double difference(double a, double b) {
    return std::abs(a - b) / std::max({1.0, std::abs(a), std::abs(b)});
}

/// The spreadsheet looks from a guess on and may stop early; of several rates it finds any one.
bool isOneOf(const std::vector<double>& rates, double found) {
    return std::any_of(rates.begin(), rates.end(), [&](double rate) { return difference(rate, found) < 1e-7; });
}

}  // namespace

/// Rates and values beside those of a program that knows nothing of ours.
class ReturnsBySpreadsheetTest : public QObject {
    Q_OBJECT

private slots:
    void ratesAndValuesAreASpreadsheets() {
        RandomFlows random;
        std::vector<RandomFlows::Case> all;
        std::vector<std::vector<SpreadsheetCell>> rows;
        for (int i = 0; i < cases; ++i) {
            const RandomFlows::Case& one = all.emplace_back(random.next());
            std::vector<SpreadsheetCell> row(one.amounts.begin(), one.amounts.end());
            for (const double day : one.days) row.emplace_back(46000 + day);
            row.emplace_back(one.rate);
            row.emplace_back(one.reinvestRate);
            const auto cell = [&](int column) { return "." + cellName(rows.size(), size_t(column)); };
            const std::string amounts = fmt::format("[{}:{}]", cell(0), cell(flowsPerCase - 1));
            const std::string later = fmt::format("[{}:{}]", cell(1), cell(flowsPerCase - 1));
            const std::string days = fmt::format("[{}:{}]", cell(flowsPerCase), cell(2 * flowsPerCase - 1));
            const std::string rate = fmt::format("[{}]", cell(2 * flowsPerCase));
            const std::string reinvest = fmt::format("[{}]", cell(2 * flowsPerCase + 1));
            row.emplace_back(fmt::format("=IRR({})", amounts));
            row.emplace_back(fmt::format("=XIRR({};{})", amounts, days));
            row.emplace_back(fmt::format("=[{}]+NPV({};{})", cell(0), rate, later));
            row.emplace_back(fmt::format("=XNPV({};{};{})", rate, amounts, days));
            row.emplace_back(fmt::format("=MIRR({};{};{})", amounts, rate, reinvest));
            rows.push_back(std::move(row));
        }
        const auto computed = computedBySpreadsheet(rows);
        QCOMPARE(computed.size(), rows.size());
        int rates = 0;
        int several = 0;
        int none = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto* found = computed[i].data() + 2 * flowsPerCase + 2;
            const auto where = QByteArray("row ") + QByteArray::number(qulonglong(i + 1));
            for (const auto& [flows, rate] : {std::pair(periodic(all[i]), found[0]), std::pair(dated(all[i]), found[1])}) {
                const std::vector<double> roots = internalRates(flows);
                several += roots.size() > 1 ? 1 : 0;
                none += roots.empty() ? 1 : 0;
                // What it reports where it stopped early is no rate; ours is one wherever the value is zero.
                const bool isRate = rate && *rate > -0.99 && *rate < highestRate &&
                                    std::abs(presentValue(flows, *rate)) < 1e-7 * presentSize(flows, *rate);
                if (isRate) {
                    ++rates;
                    QVERIFY2(isOneOf(roots, *rate), where + " misses " + QByteArray::number(*rate, 'g', 17));
                }
            }
            QVERIFY2(found[2] && difference(*found[2], presentValue(periodic(all[i]), all[i].rate)) < 1e-9, where + ": NPV");
            if (all[i].rate > 0) {  // the spreadsheet's XNPV refuses others
                QVERIFY2(found[3] && difference(*found[3], presentValue(dated(all[i]), all[i].rate)) < 1e-9, where + ": XNPV");
            }
            const std::optional<double> modified = modifiedRate(periodic(all[i]), all[i].rate, all[i].reinvestRate);
            if (modified && found[4]) QVERIFY2(difference(*modified, *found[4]) < 1e-9, where + ": MIRR");
            QCOMPARE(modified.has_value(), found[4].has_value());
        }
        qInfo("%d rates compared; %d flows have several, %d none", rates, several, none);
        QVERIFY(rates > cases);
        QVERIFY(several > 0);
        QVERIFY(none > 0);
    }

    void paymentsAndInterestAreASpreadsheets() {
        std::mt19937_64 generator(2027);
        const auto real = [&](double from, double to) { return std::uniform_real_distribution(from, to)(generator); };
        struct Loan {
            double amount, rate;
            int tenor;
        };
        std::vector<Loan> loans;
        std::vector<std::vector<SpreadsheetCell>> rows;
        constexpr int longest = 24;
        for (int i = 0; i < 1000; ++i) {
            const Loan loan = loans.emplace_back(Loan{std::pow(10, real(2, 10)), real(0.0001, 0.3), 1 + int(real(0, longest))});
            std::vector<SpreadsheetCell> row{loan.amount, loan.rate, double(loan.tenor)};
            const auto cell = [&](std::size_t column) { return "[." + cellName(rows.size(), column) + "]"; };
            row.emplace_back(fmt::format("=-PMT({};{};{})", cell(1), cell(2), cell(0)));
            for (int period = 1; period <= loan.tenor; ++period) {
                row.emplace_back(fmt::format("=-IPMT({};{};{};{})", cell(1), period, cell(2), cell(0)));
            }
            rows.push_back(std::move(row));
        }
        const auto computed = computedBySpreadsheet(rows);
        QCOMPARE(computed.size(), rows.size());
        for (std::size_t i = 0; i < loans.size(); ++i) {
            const Loan& loan = loans[i];
            std::vector<double> periods;
            for (int t = 0; t <= loan.tenor; ++t) periods.push_back(t);
            wattscape::formula::Sheet sheet(periods);
            const auto period = sheet.given({"period", "Period", wattscape::Unit::none}, periods);
            const LoanTerms terms{sheet.number(loan.rate), loan.tenor, 0, Amortisation::levelPayment};
            const LoanLines lines = addLoan(sheet, terms, period, sheet.number(loan.amount));
            const auto values = wattscape::testing::must(evaluate(sheet));
            for (int t = 1; t <= loan.tenor; ++t) {
                const auto at = size_t(t);
                QVERIFY(difference(*computed[i][3], values.of(lines.service)[at]) < 1e-9);
                QVERIFY(std::abs(*computed[i][3 + at] - values.of(lines.interest)[at]) < 1e-9 * loan.amount);
            }
            QVERIFY(std::abs(values.of(lines.closing).back()) < 1e-9 * loan.amount);
        }
    }

private:
    /// What the value is compared with: the sum of the flows' sizes today.
    static double presentSize(std::vector<Flow> flows, double rate) {
        for (Flow& flow : flows) flow.amount = std::abs(flow.amount);
        return presentValue(flows, rate);
    }
};

QTEST_GUILESS_MAIN(ReturnsBySpreadsheetTest)
#include "returns_by_spreadsheet_test.moc"
