#include "core/model/partner_shares.h"

#include "tests/testing.h"

#include <cmath>
#include <numeric>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

double sumOf(const PartnerAmounts& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), 0.0, [](double sum, const auto& one) { return sum + one.amount; });
}

double of(const PartnerAmounts& amounts, PartnerId partner) {
    const auto found = std::ranges::find(amounts, partner, &PartnerAmount::partner);
    return found == amounts.end() ? -1 : found->amount;
}

}  // namespace

class PartnerSharesTest : public QObject {
    Q_OBJECT

private slots:
    void addToOneWhateverIsTyped() {
        checkProperty("shares add to 1 after any row of changes", 500, [] {
            PartnerAmounts shares;
            for (int i = *rc::gen::inRange(1, 30); i > 0; --i) {
                const PartnerId partner{*rc::gen::inRange(1U, 7U)};
                if (*rc::gen::inRange(0, 4) == 0) {
                    shares = withoutPartner(shares, partner);
                } else {
                    shares = withShare(shares, partner, *rc::gen::inRange(-20, 140) / 100.0);
                }
                if (shares.empty()) continue;
                RC_ASSERT(std::abs(sumOf(shares) - 1) < 1e-12);
                RC_ASSERT(std::ranges::is_sorted(shares, {}, &PartnerAmount::partner));
                for (const PartnerAmount& one : shares) RC_ASSERT(one.amount >= 0 && one.amount <= 1);
            }
        });
    }

    void othersKeepTheirProportions() {
        const PartnerAmounts shares = withShare({{{1}, 0.5}, {{2}, 0.3}, {{3}, 0.2}}, {1}, 0.75);
        QCOMPARE(of(shares, {1}), 0.75);
        QCOMPARE(of(shares, {2}), 0.15);
        QCOMPARE(of(shares, {3}), 0.1);
    }

    void aNewPartnerBeginsWithNothing() {
        const PartnerAmounts shares = withShare({{{2}, 1}}, {1}, 0);
        QCOMPARE(of(shares, {1}), 0.0);
        QCOMPARE(of(shares, {2}), 1.0);
    }

    void aPartnerAloneHasAll() { QCOMPARE(of(withShare({}, {4}, 0.3), {4}), 1.0); }

    void whoHasNothingTakesWhatIsLeftAlike() {
        const PartnerAmounts shares = withShare({{{1}, 1}, {{2}, 0}, {{3}, 0}}, {1}, 0.5);
        QCOMPARE(of(shares, {2}), 0.25);
        QCOMPARE(of(shares, {3}), 0.25);
    }
};

QTEST_APPLESS_MAIN(PartnerSharesTest)
#include "partner_shares_test.moc"
