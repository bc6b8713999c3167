#include "core/finance/returns.h"
#include "core/finance/venture_results.h"
#include "tests/core/finance/random_venture.h"
#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::finance;
using namespace wattscape::testing;

namespace {

constexpr PartnerId investor{103};
constexpr PartnerId sponsor{102};
constexpr PartnerId other{101};  // receives the developer’s fee

using Change = void (*)(DistributionTier&);

DistributionTier flipTier() {
    DistributionTier tier;
    tier.id = {790};
    tier.kind = TierKind::flip;
    tier.shares = {{investor, 0.6}, {sponsor, 0.1}, {other, 0.3}};
    tier.sharesAfter = {{investor, 0.05}, {sponsor, 0.65}, {other, 0.3}};
    tier.taxSharesAfter = {{investor, 0.1}, {sponsor, 0.5}, {other, 0.4}};
    return tier;
}

/// A random venture without other tiers, that flips as said; before, taxable income is shared 90 : 5 : 5.
VentureCase flipping(std::uint32_t seed, const DistributionTier& tier, bool allEquity) {
    VentureCase given = randomVenture(seed, 120, allEquity);
    Venture venture = *given.venture;
    venture.taxShares = {{investor, 0.9}, {sponsor, 0.05}, {other, 0.05}};
    given.venture = std::make_shared<const Venture>(venture);
    given.tiers = {std::make_shared<const DistributionTier>(tier)};
    return given;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 0.005 + 1e-12 * (std::abs(a) + std::abs(b));
}

double shareOf(const PartnerAmounts& shares, PartnerId partner) {
    return std::ranges::find(shares, partner, &PartnerAmount::partner)->amount;
}

/// Each partner has its share of cash and of tax before and after the month, and the sums are the venture's.
void checkShares(const VentureResults& results, std::size_t flips) {
    const VentureSheet& sheet = *results.sheet;
    const auto distributed = results.of(sheet.distributed);
    const auto tax = results.of(sheet.taxPaid);
    for (std::size_t m = 0; m < sheet.span().count; ++m) {
        double received = 0;
        double taxed = 0;
        for (const PartnerLines& partner : sheet.partners) {
            const auto& cash = m < flips ? sheet.flip()->shares : sheet.flip()->sharesAfter;
            const auto& income = m < flips ? sheet.given().venture->taxShares : sheet.flip()->taxSharesAfter;
            RC_ASSERT(near(results.of(partner.received)[m], distributed[m] * shareOf(cash, partner.partner)));
            RC_ASSERT(near(results.of(partner.tax)[m], tax[m] * shareOf(income, partner.partner)));
            received += results.of(partner.received)[m];
            taxed += results.of(partner.tax)[m];
        }
        RC_ASSERT(near(received, distributed[m]));
        RC_ASSERT(near(taxed, tax[m]));
    }
}

/// The month after the first Decembers (or the last month) at which the investor's flows so far have the rate.
std::size_t searched(const VentureResults& results, double target) {
    const VentureSheet& sheet = *results.sheet;
    const auto& partners = sheet.partners;
    const auto row = results.of(std::ranges::find(partners, investor, &PartnerLines::partner)->afterTax);
    std::vector<Flow> flows;
    for (std::size_t m = 0; m < sheet.span().count; ++m) {
        flows.push_back({sheet.sheet().years()[m], row[m]});
        if (static_cast<unsigned>(sheet.span().at(m).month()) != 12) continue;
        const std::vector<double> rates = internalRates(flows);
        // Several rates, one of money borrowed first, and one beyond all bounds say nothing of what was earned.
        const double below = rates.empty() ? 0 : rates.front() - 1e-3;
        const bool earns = presentValue(flows, below) > 0;
        RC_PRE(rates.size() <= 1 && earns == !rates.empty());
        if (!rates.empty() && rates.front() >= target) return m + 1;
    }
    return sheet.span().count;
}

/// A hundred invested, sixty a month later each December: 13.1 % after two years, 36.3 % after three.
VentureCase threeYears(DistributionTier tier) {
    VentureCase given;
    given.firstMonth = std::chrono::year{2026} / 12;
    given.months = 61;
    given.valueDay = firstDayOf(given.firstMonth);
    given.completed = 0;
    Venture venture;
    venture.id = {1};
    venture.stakes = {{other, 0}, {sponsor, 0}, {investor, 1}};
    venture.taxShares = {{investor, 0.99}, {sponsor, 0.01}, {other, 0}};
    venture.losses = LossUse::atOnce;
    venture.taxPayment = TaxPayment::december;
    given.venture = std::make_shared<const Venture>(venture);
    BuiltAsset plant{.asset = {2}, .cost = 100e6, .sCurve = false};
    plant.progress.assign(61, 1.0);
    given.built = {plant};
    for (std::uint32_t year = 0; year < 5; ++year) {
        Offtake rent;
        rent.id = {10 + year};
        rent.capacityPrice = 60e6;
        rent.start = Day{std::chrono::year{2027 + static_cast<int>(year)} / 12 / 1};
        rent.termYears = 1.0 / 12;
        given.offtakes.push_back(std::make_shared<const Offtake>(rent));
    }
    given.capacity.assign(61, 1);
    given.energised = given.gpuHours = given.petaflopDays = given.energyCost = std::vector<double>(61, 0.0);
    tier.shares = {{investor, 1}};
    tier.sharesAfter = {{investor, 0.05}, {sponsor, 0.95}};
    tier.taxSharesAfter = {{investor, 0.05}, {sponsor, 0.95}};
    given.tiers = {std::make_shared<const DistributionTier>(tier)};
    return given;
}

double receivedIn(const VentureResults& results, PartnerId partner, int year) {
    const auto found = std::ranges::find(results.sheet->partners, partner, &PartnerLines::partner);
    const auto row = results.of(found->received);
    double sum = 0;
    for (std::size_t m = 0; m < row.size(); ++m) {
        if (results.span().at(m).year() == std::chrono::year{year}) sum += row[m];
    }
    return sum;
}

}  // namespace

class VentureFlipTest : public QObject {
    Q_OBJECT

private slots:
    void flipsInTheYearAfterTheTarget() {
        DistributionTier tier = flipTier();
        tier.partner = investor;
        tier.rate = 0.13;
        const VentureResults results = must(workOut(threeYears(tier)));
        for (const int year : {2027, 2028}) QVERIFY(near(receivedIn(results, investor, year), 60e6));
        for (const int year : {2029, 2030, 2031}) QVERIFY(near(receivedIn(results, sponsor, year), 57e6));
        QCOMPARE(results.flip->from, std::optional(std::chrono::year{2029} / 1));
        QVERIFY(std::abs(*results.flip->reached - 0.1306) < 1e-4);
    }

    void aTargetNeverReachedIsSaid() {
        DistributionTier tier = flipTier();
        tier.partner = investor;
        tier.rate = 0.9;
        const VentureResults results = must(workOut(threeYears(tier)));
        QVERIFY(!results.flip->from);
        QCOMPARE(results.flip->target, std::optional(0.9));
        QVERIFY(std::abs(*results.flip->reached - 0.528) < 1e-3);  // of five years of sixty
        for (int year = 2027; year <= 2031; ++year) QVERIFY(near(receivedIn(results, sponsor, year), 0));
    }

    void flipsOnADay() {
        DistributionTier tier = flipTier();
        tier.flipOn = Day{std::chrono::year{2029} / 1 / 1};
        const VentureResults results = must(workOut(threeYears(tier)));
        QVERIFY(near(receivedIn(results, sponsor, 2028), 0));
        QVERIFY(near(receivedIn(results, sponsor, 2029), 57e6));
        QCOMPARE(results.flip->from, std::optional(std::chrono::year{2029} / 1));
        QVERIFY(!results.flip->target);
        tier.flipOn = Day{std::chrono::year{2040} / 1 / 1};
        QVERIFY(!must(workOut(threeYears(tier))).flip->from);
    }

    /// A year in which shares change is taxed by its months before and after.
    void aYearIsTaxedByItsMonths() {
        DistributionTier tier = flipTier();
        tier.flipOn = Day{std::chrono::year{2028} / 4 / 1};
        VentureCase given = threeYears(tier);
        given.federalTax = 0.2;
        const VentureResults results = must(workOut(given));
        const double share = 0.25 * 0.99 + 0.75 * 0.05;
        const auto& partner = *std::ranges::find(results.sheet->partners, investor, &PartnerLines::partner);
        QVERIFY(near(results.of(partner.tax)[24], 0.2 * 60e6 * share));
        QVERIFY(near(results.of(partner.tax)[12], 0.2 * 60e6 * 0.99));
        QVERIFY(near(results.of(partner.tax)[36], 0.2 * 60e6 * 0.05));
    }

    void sharesChangeOnTheirDay() {
        checkProperty("before and after a new year's day", 100, [] {
            DistributionTier tier = flipTier();
            const int years = *rc::gen::inRange(0, 12);
            tier.flipOn = Day{std::chrono::year{2025 + years} / 1 / 1};
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            const VentureResults results = must(workOut(flipping(seed, tier, *rc::gen::arbitrary<bool>())));
            const auto place = std::clamp<std::ptrdiff_t>(results.span().placeOf(*tier.flipOn), 0, 120);
            checkShares(results, static_cast<std::size_t>(place));
        });
    }

    void theTargetIsReachedWhereASearchFindsIt() {
        int found = 0;
        checkProperty("a search of each tax year's end", 60, [&] {
            DistributionTier tier = flipTier();
            tier.partner = investor;
            tier.rate = *rc::gen::inRange(-10, 60) / 100.0;
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            const VentureResults results = must(workOut(flipping(seed, tier, *rc::gen::arbitrary<bool>())));
            const std::size_t flips = searched(results, *tier.rate);
            RC_LOG() << "found " << flips << ", is " << (results.flip->from ? toIso(*results.flip->from) : "never");
            checkShares(results, flips);
            RC_ASSERT(results.flip->from.has_value() == (flips < 120));
            if (flips < 120) RC_ASSERT(*results.flip->from == results.span().at(flips));
            found += flips < 120 ? 1 : 0;
        });
        QVERIFY2(found > 10, qPrintable(QString::number(found)));
    }

    /// A tier that takes all there is hides the flip behind it, of cash and of tax.
    void aFlipBehindTheLastTierIsNone() {
        VentureCase given = flipping(7, flipTier(), true);
        DistributionTier split;
        given.tiers.insert(given.tiers.begin(), std::make_shared<const DistributionTier>(split));
        QVERIFY(!must(workOut(given)).flip);
    }
};

QTEST_APPLESS_MAIN(VentureFlipTest)
#include "venture_flip_test.moc"
