#include "core/finance/sources_and_uses.h"
#include "core/finance/venture_results.h"
#include "tests/core/finance/random_venture.h"
#include "tests/testing.h"

#include <cmath>
#include <functional>
#include <numeric>
#include <random>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::finance;
using namespace wattscape::testing;
using formula::Line;

namespace {

constexpr double cent = 0.005;
constexpr std::size_t months = 120;

VentureResults worked(VentureCase given) {
    return must(workOut(std::move(given)));
}

double sumOf(std::span<const double> row) {
    return std::accumulate(row.begin(), row.end(), 0.0);
}

void near(double a, double b, double within = cent) {
    if (!(std::abs(a - b) <= within + 1e-11 * (std::abs(a) + std::abs(b)))) {
        throw std::runtime_error(std::to_string(a) + " is not " + std::to_string(b));
    }
}

Day dayIn(int year, unsigned month, unsigned day = 1) {
    return Day{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

/// Racks of a hundred million accepted in each of the months 3 and 6, complete in month 6, rented out for ten years from
/// month 4 on for two millions a month; all equity.
VentureCase plainRacks() {
    VentureCase given;
    given.firstMonth = std::chrono::year{2026} / 1;
    given.months = months;
    given.valueDay = firstDayOf(given.firstMonth);
    given.completed = 6;
    Venture venture;
    venture.id = {1};
    venture.stakes = {{{101}, 0.75}, {{102}, 0.25}};
    venture.losses = LossUse::atOnce;
    venture.taxPayment = TaxPayment::december;
    venture.rackClass = DepreciationClass::straight5;
    given.venture = std::make_shared<const Venture>(venture);
    given.federalTax = 0.21;
    BoughtRacks racks{.rollout = {300}, .price = 1e6};
    racks.due.assign(months, 0);
    racks.due[2] = racks.due[5] = 100;
    racks.accepted.assign(months, 0);
    racks.accepted[3] = racks.accepted[6] = 100;
    racks.energised = racks.accepted;
    given.racks.push_back(racks);
    given.capacity.assign(months, 0);
    for (std::size_t m = 4; m < months; ++m) given.capacity[m] = 20;
    given.energised = given.capacity;
    given.gpuHours.assign(months, 0);
    given.petaflopDays = given.energyCost = given.gpuHours;
    given.ownsRacks = true;
    Offtake rent;
    rent.id = {500};
    rent.capacityPrice = 2e5;
    rent.termYears = 8;
    rent.start = dayIn(2026, 5);
    given.offtakes.push_back(std::make_shared<const Offtake>(rent));
    return given;
}

VentureCase with(VentureCase given, FundingLayer layer, std::vector<double> releasing = {}) {
    layer.id = {600 + static_cast<std::uint32_t>(given.layers.size())};
    given.layers.push_back(std::make_shared<const FundingLayer>(std::move(layer)));
    given.releasing.push_back(std::move(releasing));
    return given;
}

VentureCase with(VentureCase given, const std::function<void(Venture&)>& change) {
    Venture venture = *given.venture;
    change(venture);
    given.venture = std::make_shared<const Venture>(std::move(venture));
    return given;
}

FundingLayer delayedDraw() {
    FundingLayer draw;
    draw.kind = FundingKind::delayedDraw;
    draw.shareOfCost = 0.8;
    draw.rate = 0.09;
    return draw;
}

FundingLayer bondOf(double amount) {
    FundingLayer bond;
    bond.kind = FundingKind::bond;
    bond.limit = Money{amount};
    bond.rate = 0.06;
    bond.accountRate = 0.03;
    bond.repayment = Repayment::bullet;
    bond.tenorYears = 5;
    return bond;
}

FundingLayer guarantyOf(PartnerId guarantor, double cap) {
    FundingLayer guaranty;
    guaranty.kind = FundingKind::guaranty;
    guaranty.provider = guarantor;
    guaranty.limit = Money{cap};
    return guaranty;
}

/// Every kind of layer, with terms as the seed has them, on a random venture.
VentureCase everything(std::uint32_t seed) {
    std::mt19937 engine(seed);
    const auto between = [&](double a, double b) { return std::uniform_real_distribution(a, b)(engine); };
    const auto maybe = [&] { return engine() % 2 == 0; };
    VentureCase given = randomVenture(seed, months);
    for (BoughtRacks& racks : given.racks) racks.accepted = racks.energised;
    const auto floating = [&](FundingLayer layer) {
        if (maybe()) {
            layer.baseRate = {{dayIn(2026, 3), between(0, 0.05)}, {dayIn(2029, 7), between(0, 0.05)}};
            layer.hedgedShare = between(0, 1);
            layer.hedgedRate = between(0, 0.05);
        }
        layer.upfrontFee = between(0, 0.02);
        return layer;
    };
    if (maybe()) {
        FundingLayer draw = floating(delayedDraw());
        draw.commitmentFee = between(0, 0.01);
        if (maybe()) draw.limit = Money{between(1e6, 1e9)};
        if (maybe()) draw.tenorYears = between(1, 6);
        draw.repayment = maybe() ? Repayment::levelPrincipal : Repayment::levelPayment;
        given = with(std::move(given), draw);
    }
    if (maybe()) {
        FundingLayer bond = floating(bondOf(between(1e6, 1e9)));
        bond.couponMonths = 1 + static_cast<int>(engine() % 12);
        bond.repayment = maybe() ? Repayment::bullet : Repayment::levelPrincipal;
        bond.tenorYears = between(1, 15);
        given = with(std::move(given), bond);
    }
    if (maybe()) {
        FundingLayer lease;
        lease.kind = FundingKind::lease;
        lease.shareOfCost = between(0, 1);
        lease.rent = Money{between(0, 1e7)};
        lease.escalator = 0.02;
        given = with(std::move(given), lease);
    }
    if (maybe()) given = with(std::move(given), guarantyOf({105}, between(0, 1e8)));
    if (maybe()) {
        FundingLayer vendor;
        vendor.kind = FundingKind::vendorFunding;
        vendor.perMw = Money{1e5};
        vendor.rate = 0.05;
        vendor.instrument = VendorInstrument::loan;
        if (maybe()) vendor.recipient = {106};
        std::vector<double> reached = given.energised;
        for (std::size_t m = 1; m < reached.size(); ++m) reached[m] = std::max(reached[m], reached[m - 1]);
        given = with(std::move(given), vendor, reached);
    }
    return with(std::move(given), [&](Venture& venture) {
        if (maybe()) venture.workingCapitalMonths = between(0, 3);
        if (maybe()) venture.receivableMonths = between(0, 3);
        if (maybe()) venture.refreshSavingMonths = 1 + static_cast<int>(engine() % 24);
        if (maybe() && !venture.sweepShare) venture.taxpayer = Taxpayer::venture;
    });
}

}  // namespace

class VentureLayersTest : public QObject {
    Q_OBJECT

private slots:
    /// Sources equal uses, balances roll and partners get what is distributed, whatever the layers.
    void checksHold() {
        checkProperty("every check of the sheet is nothing in all months", 400, [] {
            const VentureResults results = worked(everything(*rc::gen::arbitrary<std::uint32_t>()));
            const auto& lines = results.sheet->sheet().lines();
            for (std::uint32_t i = 0; i < lines.size(); ++i) {
                if (!lines[i].heading.key.starts_with("check.")) continue;
                for (const double left : results.values.row(i)) near(left, 0);
            }
        });
    }

    void bothSidesOfTheFundingAreEqual() {
        checkProperty("sources and uses come to one total, to completion and in all", 200, [] {
            const VentureResults results = worked(everything(*rc::gen::arbitrary<std::uint32_t>()));
            for (const FundingSpan span : {FundingSpan::toCompletion, FundingSpan::whole}) {
                const SourcesAndUses table = sourcesAndUses(results, span);
                double sources = 0;
                for (const FundingItem& item : table.sources) sources += item.amount;
                near(sources, table.total, 0.1);
            }
        });
    }

    void noCashIsLost() {
        checkProperty("cash in = cash out + what is held", 400, [] {
            const VentureResults results = worked(everything(*rc::gen::arbitrary<std::uint32_t>()));
            const VentureSheet& sheet = *results.sheet;
            const auto all = [&](const Line& line) { return sumOf(results.of(line)); };
            const auto last = [&](const Line& line) { return results.of(line).back(); };
            const FundingLayer& loan = *sheet.given().layers.front();
            const bool rolledUp = loan.constructionInterest == ConstructionInterest::rolledUp;
            double in = all(sheet.revenue) + all(sheet.vendor) + all(sheet.leased) + all(sheet.loanDrawn) +
                        all(sheet.debtDrawn) + all(sheet.equity) + all(sheet.unfunded) + all(sheet.guaranteed);
            double out = all(sheet.cost) + all(sheet.operatingCost) + (rolledUp ? 0 : all(sheet.loanInterest)) +
                         all(sheet.loanFees) + all(sheet.debtFee) + all(sheet.loanRepaid) + all(sheet.debtInterest) +
                         all(sheet.debtPrincipal) + all(sheet.debtSwept) + all(sheet.distributed);
            for (const FacilityLines& facility : sheet.facilities) {
                in += all(facility.drawn);
                out += all(facility.interest) + all(facility.principal) + all(facility.fees);
                near(all(facility.drawn) - all(facility.principal), last(facility.balance));
            }
            for (const formula::Sheet::LineEntry& line : sheet.sheet().lines()) {
                if (line.heading.key != "bond.earned") continue;
                const auto index = static_cast<std::uint32_t>(&line - sheet.sheet().lines().data());
                in += sumOf(results.values.row(index));
            }
            if (sheet.given().venture->taxpayer == Taxpayer::venture) out += all(sheet.taxPaid);
            near(all(sheet.workingCapital), 0);
            near(last(sheet.refreshBalance), 0);
            near(in, out + last(sheet.held) + last(sheet.reserveBalance) + last(sheet.account), 1);
        });
    }

    /// Each draw is a loan of its own from its own month to the end of the offtake.
    void drawsAreRepaidOverTheOfftake() {
        const VentureResults results = worked(with(plainRacks(), delayedDraw()));
        const FacilityLines& draw = results.sheet->facilities.front();
        near(results.of(draw.drawn)[3], 80e6);
        near(results.of(draw.drawn)[6], 80e6);
        near(sumOf(results.of(draw.drawn)), 160e6);
        const double rate = 0.09 / 12;
        const int last = 4 + 8 * 12 - 1;  // the month in which the offtake ends
        const auto payment = [&](int drawn) { return 80e6 * rate / (1 - std::pow(1 + rate, -(last - drawn))); };
        for (int m = 7; m <= last; ++m) {
            const auto at = static_cast<std::size_t>(m);
            near(results.of(draw.interest)[at] + results.of(draw.principal)[at], payment(3) + payment(6));
        }
        near(results.of(draw.balance)[static_cast<std::size_t>(last)], 0);
        near(results.of(results.sheet->debtService)[10], payment(3) + payment(6));
        near(results.of(results.sheet->financing)[5], results.of(draw.interest)[5]);
    }

    void commitmentsAndTimesBoundDraws() {
        FundingLayer draw = delayedDraw();
        draw.limit = Money{100e6};
        draw.commitmentFee = 0.012;
        draw.upfrontFee = 0.01;
        draw.from = dayIn(2026, 2);
        VentureResults results = worked(with(plainRacks(), draw));
        const FacilityLines* lines = &results.sheet->facilities.front();
        near(results.of(lines->drawn)[6], 20e6);
        near(results.of(lines->fees)[0], 0);
        near(results.of(lines->fees)[1], 1e6 + 100e6 * 0.001);
        near(results.of(lines->fees)[4], 20e6 * 0.001);
        near(results.of(lines->fees)[7], 0);
        draw.to = dayIn(2026, 5);
        results = worked(with(plainRacks(), draw));
        lines = &results.sheet->facilities.front();
        near(sumOf(results.of(lines->drawn)), 80e6);
    }

    /// Drawn whole, kept in an account, and paid back at once with a coupon every half-year.
    void bondsWaitInAnAccount() {
        const VentureResults results = worked(with(plainRacks(), bondOf(150e6)));
        const VentureSheet& sheet = *results.sheet;
        const FacilityLines& bond = sheet.facilities.front();
        near(results.of(bond.drawn)[0], 150e6);
        const double grown = 150e6 * std::pow(1 + 0.03 / 12, 2);
        near(results.of(sheet.fromBonds)[2], 100e6);
        near(results.of(sheet.fromBonds)[5], (grown - 100e6) * std::pow(1 + 0.03 / 12, 3));
        near(results.of(sheet.equity)[2], 0);
        for (const std::size_t m : {6u, 12u, 54u}) near(results.of(bond.interest)[m], 150e6 * 0.03);
        near(results.of(bond.interest)[7], 0);
        near(results.of(bond.principal)[60], 150e6);
        near(results.of(bond.balance)[60], 0);
    }

    void moreThanIsNeededIsReleased() {
        const VentureResults results = worked(with(plainRacks(), bondOf(500e6)));
        const VentureSheet& sheet = *results.sheet;
        near(sumOf(results.of(sheet.equity).first(7)), 0);
        QVERIFY(results.of(sheet.distributed)[6] > 300e6);
    }

    void lessorsPayForRacks() {
        FundingLayer lease;
        lease.kind = FundingKind::lease;
        lease.shareOfCost = 0.5;
        lease.rent = Money{1e6};
        lease.escalator = 0.1;
        lease.to = dayIn(2034, 4, 30);
        const VentureResults results = worked(with(plainRacks(), lease));
        const VentureResults owned = worked(plainRacks());
        const VentureSheet& sheet = *results.sheet;
        near(sumOf(results.of(sheet.leased)), 100e6);
        near(sumOf(owned.of(owned.sheet->equity)) - sumOf(results.of(sheet.equity)), 100e6);
        near(results.of(sheet.operatingCost)[7], 1e6);
        near(results.of(sheet.operatingCost)[20], 1.1e6);
        near(sumOf(results.of(sheet.depreciation)), 0.5 * sumOf(owned.of(owned.sheet->depreciation)));
    }

    /// After the reserve, before equity, up to the limit.
    void guarantorsCoverWhatIsLacking() {
        VentureCase given = with(plainRacks(), delayedDraw());
        Offtake dear = *given.offtakes.front();
        dear.capacityPrice = 5e4;  // a million a month, less than the service of about 2.3
        given.offtakes.front() = std::make_shared<const Offtake>(dear);
        const VentureResults alone = worked(given);
        const double lacking = sumOf(alone.of(alone.sheet->serviceCalled));
        QVERIFY(lacking > 50e6);
        const VentureResults results = worked(with(given, guarantyOf({103}, 20e6)));
        const VentureSheet& sheet = *results.sheet;
        near(sumOf(results.of(sheet.guaranteed)), 20e6);
        near(sumOf(results.of(sheet.serviceCalled)), lacking - 20e6);
        near(results.of(sheet.guaranties.front().exposure).front(), 20e6);
        near(results.of(sheet.guaranties.front().exposure).back(), 0);
        near(results.of(sheet.serviceCalled)[7], 0);
        const PartnerResults& guarantor = results.partners.back();
        QVERIFY(guarantor.partner == PartnerId{103});
        near(guarantor.beforeTax.paidIn, 20e6);
        near(guarantor.beforeTax.received, 0);
    }

    void warrantsAreCashWhenSold() {
        FundingLayer warrant;
        warrant.kind = FundingKind::warrant;
        warrant.recipient = {102};
        warrant.sharesPerStep = 1e6;
        warrant.step = Power::fromMegawatts(10);
        warrant.strike = Money{0.01};
        warrant.sharePrice = Money{100};
        warrant.soldOn = dayIn(2028, 6, 15);
        std::vector<double> reached(months, 25);
        const auto soldWith = [&](const FundingLayer& terms) {
            const VentureResults results = worked(with(plainRacks(), terms, reached));
            const auto support = results.of(results.sheet->partners[1].support);
            near(sumOf(support), support[29]);
            near(sumOf(results.of(results.sheet->partners[0].support)), 0);
            return support[29];
        };
        near(soldWith(warrant), 2 * 1e6 * 99.99);
        warrant.vestingPrice = Money{100.01};
        near(soldWith(warrant), 0);
        warrant.vestingPrice.reset();
        warrant.strike = Money{101};
        near(soldWith(warrant), 0);
        warrant.strike.reset();
        warrant.soldOn.reset();
        near(soldWith(warrant), 0);
    }

    void vendorFundingOfAPartnerIsNoSource() {
        FundingLayer vendor;
        vendor.kind = FundingKind::vendorFunding;
        vendor.perMw = Money{1e6};
        vendor.recipient = {101};
        const std::vector<double> reached(months, 20);
        const VentureResults results = worked(with(plainRacks(), vendor, reached));
        near(sumOf(results.of(results.sheet->vendor)), 0);
        near(sumOf(results.of(results.sheet->partners[0].support)), 20e6);
        vendor.recipient = {};
        vendor.instrument = VendorInstrument::loan;
        vendor.rate = 0.05;
        const VentureResults lent = worked(with(plainRacks(), vendor, reached));
        near(sumOf(lent.of(lent.sheet->facilities.front().drawn)), 20e6);
        near(sumOf(lent.of(lent.sheet->facilities.front().principal)), 20e6);
        near(lent.of(lent.sheet->vendor)[0], 0);
    }

    /// A base rate that never moves and a margin are a fixed rate; a whole hedge is the hedged rate and the margin.
    void flatBaseRatesAreFixedRates() {
        checkProperty("2 % over 3 % is 5 %", 60, [] {
            const VentureCase given = randomVenture(*rc::gen::arbitrary<std::uint32_t>(), months);
            const bool hedged = *rc::gen::arbitrary<bool>();
            VentureCase fixed = given;
            VentureCase floating = given;
            for (std::size_t i = 0; i < given.layers.size(); ++i) {
                FundingLayer layer = *given.layers[i];
                layer.rate = 0.05;
                fixed.layers[i] = std::make_shared<const FundingLayer>(layer);
                layer.rate = 0.02;
                layer.baseRate = {{dayIn(2030, 1), hedged ? 0.07 : 0.03}};
                if (hedged) {
                    layer.hedgedShare = 1;
                    layer.hedgedRate = 0.03;
                }
                floating.layers[i] = std::make_shared<const FundingLayer>(layer);
            }
            const VentureResults a = worked(fixed);
            const VentureResults b = worked(floating);
            for (std::size_t m = 0; m < a.span().count; ++m) {
                near(a.of(a.sheet->distributed)[m], b.of(b.sheet->distributed)[m], 0.01);
                near(a.of(a.sheet->debtBalance)[m], b.of(b.sheet->debtBalance)[m], 0.01);
                near(a.of(a.sheet->equity)[m], b.of(b.sheet->equity)[m], 0.01);
            }
        });
    }

    void ratesFollowTheirCurve() {
        FundingLayer draw = delayedDraw();
        draw.rate = 0.02;
        draw.baseRate = {{dayIn(2026, 1), 0.04}, {dayIn(2028, 1), 0.10}};
        draw.hedgedShare = 0.5;
        draw.hedgedRate = 0.05;
        const VentureResults results = worked(with(plainRacks(), draw));
        const FacilityLines& lines = results.sheet->facilities.front();
        const auto rateIn = [&](std::size_t m) {
            return results.of(lines.interest)[m] / results.of(lines.balance)[m - 1] * 12;
        };
        near(rateIn(20), 0.02 + 0.5 * 0.04 + 0.5 * 0.05, 1e-12);
        near(rateIn(24), 0.02 + 0.5 * 0.10 + 0.5 * 0.05, 1e-12);
        near(results.of(lines.balance).back(), 0);
    }

    void workingCapitalWaits() {
        const VentureResults results = worked(with(plainRacks(), [](Venture& venture) { venture.receivableMonths = 2; }));
        const VentureSheet& sheet = *results.sheet;
        near(results.of(sheet.workingCapital)[3], 2 * 4e6);  // held for what May will bring
        near(sumOf(results.of(sheet.workingCapital)), 0);
        near(sumOf(results.of(sheet.distributed)) - sumOf(results.of(sheet.equity)), 8 * 12 * 4e6 - 200e6);
    }

    /// A wave of racks after completion is saved for in the year before it, ahead of debt service.
    void refreshesAreSavedFor() {
        VentureCase given = plainRacks();
        given.racks.front().due[40] = 30;
        given = with(std::move(given), [](Venture& venture) { venture.refreshSavingMonths = 12; });
        const VentureResults results = worked(given);
        const VentureSheet& sheet = *results.sheet;
        for (std::size_t m = 28; m < 40; ++m) near(results.of(sheet.refreshSaved)[m], 2.5e6);
        near(results.of(sheet.refreshSaved)[27], 0);
        near(results.of(sheet.refreshSaved)[40], 0);
        near(results.of(sheet.refreshUsed)[40], 30e6);
        near(results.of(sheet.equity)[40], 0);
        near(results.of(sheet.available)[30], 4e6 - 2.5e6);
    }

    /// Paid by the venture, tax leaves it ahead of its partners' cash; all of them together have what they have after tax.
    void theVentureMayBeTheTaxpayer() {
        const VentureResults through = worked(plainRacks());
        const VentureResults corporate =
            worked(with(plainRacks(), [](Venture& venture) { venture.taxpayer = Taxpayer::venture; }));
        double before = 0;
        double after = 0;
        for (std::size_t p = 0; p < 2; ++p) {
            before += sumOf(through.of(through.sheet->partners[p].afterTax));
            after += sumOf(corporate.of(corporate.sheet->partners[p].net));
            near(sumOf(corporate.of(corporate.sheet->partners[p].tax)), 0);
        }
        near(before, after);
        near(sumOf(corporate.of(corporate.sheet->taxPaid)), 0.21 * (8 * 12 * 4e6 - 200e6));
    }

    /// Paid in December, tax and sweep can stand side by side.
    void taxAndSweepOfTheVenture() {
        FundingLayer debt;
        debt.kind = FundingKind::termDebt;
        debt.limit = Money{50e6};
        debt.shareOfCost = 1;
        debt.rate = 0.06;
        const VentureResults results = worked(with(with(plainRacks(), debt), [](Venture& venture) {
            venture.taxpayer = Taxpayer::venture;
            venture.sweepShare = 0.5;
        }));
        const VentureSheet& sheet = *results.sheet;
        const auto all = [&](const Line& line) { return sumOf(results.of(line)); };
        QVERIFY(all(sheet.debtSwept) > 40e6 && all(sheet.taxPaid) > 10e6);
        near(all(sheet.distributed) - all(sheet.equity),
             all(sheet.revenue) - all(sheet.cost) - all(sheet.debtInterest) - all(sheet.taxPaid));
    }

    void whatOneVentureBuysFromAnotherIsACost() {
        VentureCase given = plainRacks();
        BoughtService rent{.contract = {900}};
        rent.cost.assign(months, 1e5);
        given.bought.push_back(rent);
        const VentureResults results = worked(given);
        near(results.of(results.sheet->operatingCost)[10], 1e5);
        near(sumOf(results.of(results.sheet->operatingCosts.front())), 120 * 1e5);
    }

    /// An MW-year for what two hundred millions of racks and no operation come to over the years that they run.
    void levelisedCostIsPresentValueOverPresentValue() {
        VentureCase given = plainRacks();
        given.discountRate = 0.1;
        given.federalTax = 0;
        const VentureResults results = worked(given);
        const auto worth = [&](std::size_t m) {
            const double days = static_cast<double>((given.endOf(m) - given.valueDay).count());
            return std::pow(1.1, -days / 365);
        };
        double years = 0;
        for (std::size_t m = 4; m < months; ++m) years += 20 * worth(m) * daysIn(results.span().at(m)) / 365;
        near(*results.levelised.mwYear, 100e6 * (worth(2) + worth(5)) / years, 1e-3);
        QVERIFY(!results.levelised.gpuHour);
    }
};

QTEST_APPLESS_MAIN(VentureLayersTest)
#include "venture_layers_test.moc"
