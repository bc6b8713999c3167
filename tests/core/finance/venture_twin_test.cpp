#include "tests/core/finance/venture_twin.h"

#include "core/finance/venture_results.h"
#include "tests/core/finance/random_venture.h"
#include "tests/testing.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace wattscape;
using namespace wattscape::finance;
using namespace wattscape::testing;

namespace {

constexpr double cent = 0.01;

/// Without the months in which rounding has left of a debt less than a dollar: its coverage tells nothing.
std::vector<double> whereOwed(std::span<const double> ratio, std::span<const double> debt) {
    std::vector<double> owed(ratio.begin(), ratio.end());
    for (std::size_t m = 0; m < owed.size(); ++m) owed[m] *= debt[m] > 1 ? 1 : 0;
    return owed;
}

/// The first month of each line that differs by more than a cent, or for large amounts by the last digits of a double.
struct Difference {
    QString text;
    double largest = 0;  ///< amount of the venture: its last digits are nobody's

    void compare(const char* name, std::span<const double> engine, std::span<const double> twin) {
        for (std::size_t m = 0; m < engine.size(); ++m) {
            const double within = cent + 1e-11 * std::abs(twin[m]) + 1e-14 * largest;
            if (std::abs(engine[m] - twin[m]) <= within) continue;
            text += QString("%1[%2]: %3, twin %4\n").arg(name).arg(m).arg(engine[m], 0, 'f', 6).arg(twin[m], 0, 'f', 6);
            return;
        }
    }
};

Difference differenceOf(const VentureCase& given) {
    const VentureResults results = must(workOut(given));
    const VentureSheet& sheet = *results.sheet;
    const VentureTwin twin(given);
    Difference found;
    for (const double used : twin.uses) found.largest = std::max(found.largest, used);
    for (const double owed : twin.debtBalance) found.largest = std::max(found.largest, owed);
#define COMPARE(line) found.compare(#line, results.of(sheet.line), twin.line)
    COMPARE(cost);
    COMPARE(revenue);
    COMPARE(operatingCost);
    COMPARE(vendor);
    COMPARE(operatingShortfall);
    COMPARE(ownCash);
    COMPARE(fromAccount);
    COMPARE(account);
    COMPARE(loanDrawn);
    COMPARE(loanInterest);
    COMPARE(loanFees);
    COMPARE(loanBalance);
    COMPARE(loanRepaid);
    COMPARE(financing);
    COMPARE(available);
    COMPARE(debtDrawn);
    COMPARE(debtFee);
    COMPARE(debtGap);
    COMPARE(reserveFunded);
    COMPARE(refinanced);
    COMPARE(uses);
    COMPARE(debtOpening);
    COMPARE(debtInterest);
    COMPARE(debtPrincipal);
    COMPARE(debtSwept);
    COMPARE(debtService);
    COMPARE(debtBalance);
    COMPARE(serviceCalled);
    COMPARE(taxCalled);
    COMPARE(reserveBalance);
    COMPARE(coverage);
    COMPARE(held);
    COMPARE(distributed);
    COMPARE(depreciation);
    COMPARE(taxableIncome);
    COMPARE(tax);
    COMPARE(taxPaid);
    COMPARE(equity);
    COMPARE(unfunded);
#undef COMPARE
    found.compare("lifeCoverage", whereOwed(results.of(sheet.lifeCoverage), twin.debtBalance),
                  whereOwed(twin.lifeCoverage, twin.debtBalance));
    for (std::size_t p = 0; p < twin.partners.size(); ++p) {
#define COMPARE(line) found.compare("partner " #line, results.of(sheet.partners[p].line), twin.partners[p].line)
        COMPARE(called);
        COMPARE(paidIn);
        COMPARE(fees);
        COMPARE(support);
        COMPARE(received);
        COMPARE(tax);
        COMPARE(net);
        COMPARE(afterTax);
#undef COMPARE
    }
    return found;
}

/// Flips have a search of their own that they are compared with.
VentureCase unflipped(VentureCase given) {
    std::erase_if(given.tiers, [](const auto& tier) { return tier->kind == TierKind::flip; });
    return given;
}

}  // namespace

class VentureTwinTest : public QObject {
    Q_OBJECT

private slots:
    void everyLineIsThatOfTheTwin_data() {
        QTest::addColumn<bool>("edges");
        QTest::newRow("ventures") << false;
        QTest::newRow("ventures at the edge") << true;
    }

    void everyLineIsThatOfTheTwin() {
        QFETCH(bool, edges);
        int different = 0;
        QString first;
        for (std::uint32_t seed = 0; seed < 1000; ++seed) {
            const VentureCase given = edges ? ventureAtTheEdge(seed) : randomVenture(seed, 60 + seed % 60, seed % 10 == 0);
            const Difference found = differenceOf(unflipped(given));
            if (found.text.isEmpty()) continue;
            if (different++ < 5) first += QString("seed %1:\n%2").arg(seed).arg(found.text.left(500));
        }
        QVERIFY2(different == 0, qPrintable(QString("%1 ventures differ\n").arg(different) + first));
    }
};

QTEST_APPLESS_MAIN(VentureTwinTest)
#include "venture_twin_test.moc"
