#include "core/finance/venture_sheet.h"

#include "core/finance/depreciation.h"
#include "core/finance/returns.h"
#include "core/finance/statement.h"
#include "core/finance/venture_results.h"
#include "tests/core/finance/random_venture.h"
#include "tests/testing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::finance;
using namespace wattscape::testing;
using formula::Line;

namespace {

constexpr double cent = 0.005;

VentureResults worked(VentureCase given) {
    return must(workOut(std::move(given)));
}

VentureResults rolled(std::size_t months = 120, bool allEquity = false) {
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    return worked(randomVenture(seed, months, allEquity));
}

double sumOf(std::span<const double> row) {
    return std::accumulate(row.begin(), row.end(), 0.0);
}

/// Amounts of billions: half a cent is as good as nothing.
void near(double a, double b, double within = cent) {
    if (!(std::abs(a - b) <= within + 1e-12 * (std::abs(a) + std::abs(b)))) {
        RC_LOG() << "a = " << a << ", b = " << b;
        RC_ASSERT(false);
    }
}

/// One building of a billion, spent in equal parts over a year, all need known: for closed forms.
VentureCase plainBuilding(EquityOrder order, ConstructionInterest interest, double gearing, double rate) {
    VentureCase given;
    given.firstMonth = std::chrono::year{2026} / 1;
    given.months = 36;
    given.valueDay = firstDayOf(given.firstMonth);
    given.completed = 11;
    Venture venture;
    venture.id = {1};
    venture.stakes = {{{101}, 1}};
    venture.equityOrder = order;
    given.venture = std::make_shared<const Venture>(venture);
    BuiltAsset building{.asset = {2}, .cost = 1.2e9, .sCurve = false};
    for (int m = 0; m < 36; ++m) building.progress.push_back(std::min(1.0, (m + 1) / 12.0));
    given.built.push_back(building);
    FundingLayer loan;
    loan.id = {3};
    loan.venture = {1};
    loan.shareOfCost = gearing;
    loan.rate = rate;
    loan.constructionInterest = interest;
    loan.tenorYears = 2;
    given.layers.push_back(std::make_shared<const FundingLayer>(loan));
    given.releasing.resize(1);
    given.capacity.assign(36, 0);
    given.energised = given.gpuHours = given.petaflopDays = given.energyCost = given.capacity;
    Offtake rent;
    rent.id = {4};
    rent.capacityPrice = 1e6;
    given.capacity.assign(36, 100);
    rent.start = Day{std::chrono::year{2027} / 1 / 1};
    given.offtakes.push_back(std::make_shared<const Offtake>(rent));
    return given;
}

double at(const VentureResults& results, const Line& line, std::size_t month) {
    return results.of(line)[month];
}

const PartnerLines& linesOf(const VentureResults& results, PartnerId partner) {
    return *std::ranges::find(results.sheet->partners, partner, &PartnerLines::partner);
}

PartnerAmounts inHalves(PartnerAmounts amounts, PartnerId one, PartnerId other) {
    const auto found = std::ranges::find(amounts, one, &PartnerAmount::partner);
    if (found == amounts.end()) return amounts;
    found->amount /= 2;
    amounts.push_back({other, found->amount});
    return amounts;
}

/// The venture with half of what a partner has and owes in the hands of another.
VentureCase inHalves(VentureCase given, PartnerId one, PartnerId other) {
    Venture venture = *given.venture;
    for (PartnerAmounts* amounts : {&venture.stakes, &venture.commitments, &venture.taxShares}) {
        *amounts = inHalves(*amounts, one, other);
    }
    given.venture = std::make_shared<const Venture>(venture);
    for (auto& tier : given.tiers) {
        DistributionTier split = *tier;
        for (PartnerAmounts* shares : {&split.shares, &split.sharesAfter, &split.taxSharesAfter}) {
            *shares = inHalves(*shares, one, other);
        }
        tier = std::make_shared<const DistributionTier>(split);
    }
    return given;
}

}  // namespace

class VentureSheetTest : public QObject {
    Q_OBJECT

private slots:
    void sourcesEqualUses() {
        checkProperty("sources = uses in every month", 300, [] {
            const VentureResults results = rolled();
            const VentureSheet& sheet = *results.sheet;
            for (std::size_t m = 0; m < sheet.span().count; ++m) {
                double called = 0;
                for (const PartnerLines& partner : sheet.partners) called += at(results, partner.called, m);
                const double operation = at(results, sheet.serviceCalled, m);
                near(at(results, sheet.fromAccount, m) + at(results, sheet.loanDrawn, m) + at(results, sheet.refinanced, m) +
                         called - operation,
                     at(results, sheet.uses, m));
                near(called, at(results, sheet.equity, m) + at(results, sheet.unfunded, m));
            }
        });
    }

    void balancesRoll() {
        checkProperty("opening + draws − repayments = closing, and nobody owes less than nothing", 300, [] {
            const VentureResults results = rolled();
            const VentureSheet& sheet = *results.sheet;
            double debt = 0;
            for (std::size_t m = 0; m < sheet.span().count; ++m) {
                near(at(results, sheet.debtOpening, m), debt);
                debt += at(results, sheet.debtDrawn, m) - at(results, sheet.debtPrincipal, m) - at(results, sheet.debtSwept, m);
                near(at(results, sheet.debtBalance, m), debt);
                RC_ASSERT(debt >= -cent);
                RC_ASSERT(at(results, sheet.loanBalance, m) >= -cent);
                RC_ASSERT(at(results, sheet.reserveBalance, m) >= -cent);
                RC_ASSERT(at(results, sheet.account, m) >= -cent);
                RC_ASSERT(at(results, sheet.held, m) >= -cent);
                RC_ASSERT(at(results, sheet.distributed, m) >= -cent);
                for (const PartnerLines& partner : sheet.partners) RC_ASSERT(at(results, partner.paidIn, m) >= -cent);
            }
        });
    }

    /// Whatever comes in goes out or is still there.
    void noCashIsLost() {
        checkProperty("cash in = cash out + what is held", 300, [] {
            const VentureResults results = rolled();
            const VentureSheet& sheet = *results.sheet;
            const auto all = [&](const Line& line) { return sumOf(results.of(line)); };
            const bool rolledUp = sheet.given().layers.empty()
                                      ? false
                                      : sheet.given().layers.front()->constructionInterest == ConstructionInterest::rolledUp;
            const double in = all(sheet.revenue) + all(sheet.vendor) + all(sheet.loanDrawn) + all(sheet.debtDrawn) +
                              all(sheet.equity) + all(sheet.unfunded);
            const double interest = rolledUp ? 0 : all(sheet.loanInterest);
            const double out = all(sheet.cost) + all(sheet.operatingCost) + interest + all(sheet.loanFees) +
                               all(sheet.debtFee) + all(sheet.loanRepaid) + all(sheet.debtService) + all(sheet.debtSwept) +
                               all(sheet.distributed);
            const std::size_t last = sheet.span().count - 1;
            near(in,
                 out + at(results, sheet.held, last) + at(results, sheet.reserveBalance, last) +
                     at(results, sheet.account, last),
                 1);
        });
    }

    void partnersGetWhatIsDistributed() {
        checkProperty("partners' sum = venture", 200, [] {
            const VentureResults results = rolled();
            const VentureSheet& sheet = *results.sheet;
            for (std::size_t m = 0; m < sheet.span().count; ++m) {
                double received = 0;
                double taxed = 0;
                for (const PartnerLines& partner : sheet.partners) {
                    received += at(results, partner.received, m);
                    taxed += at(results, partner.tax, m);
                }
                near(received, at(results, sheet.distributed, m));
                near(taxed, at(results, sheet.taxPaid, m));
            }
            near(sumOf(results.of(sheet.tax)), sumOf(results.of(sheet.taxPaid)), 1);
        });
    }

    void basisIsWrittenOffOnce() {
        checkProperty("the basis is depreciated to zero and no further", 200, [] {
            const VentureResults results = rolled(180);
            const VentureSheet& sheet = *results.sheet;
            double basis = 0;
            double written = 0;
            for (std::size_t m = 0; m < sheet.span().count; ++m) {
                for (const Line& line : sheet.basis) basis += at(results, line, m);
                written += at(results, sheet.depreciation, m);
                RC_ASSERT(written <= basis + 1);
            }
            near(written, basis, 1);  // nine years after completion a five-year class is at zero
        });
    }

    void withoutDebtThePartnersHaveTheVenturesOwnRate() {
        checkProperty("an all-equity venture's rate is that of its own net cash", 100, [] {
            const VentureResults results = rolled(120, true);
            const VentureSheet& sheet = *results.sheet;
            std::vector<Flow> own;
            for (std::size_t m = 0; m < sheet.span().count; ++m) {
                const double held = at(results, sheet.held, m) - (m > 0 ? at(results, sheet.held, m - 1) : 0);
                const double kept = at(results, sheet.account, m) - (m > 0 ? at(results, sheet.account, m - 1) : 0);
                own.push_back({sheet.sheet().years()[m], at(results, sheet.revenue, m) - at(results, sheet.operatingCost, m) -
                                                             at(results, sheet.cost, m) - held - kept});
            }
            const std::vector<double> rates = internalRates(own);
            RC_ASSERT(rates.size() == results.project.rates.size());
            for (std::size_t i = 0; i < rates.size(); ++i) near(rates[i], results.project.rates[i], 1e-7);
        });
    }

    void doublingDoubles() {
        checkProperty("doubling every amount doubles every flow and no rate", 100, [] {
            VentureCase one = randomVenture(*rc::gen::arbitrary<std::uint32_t>());
            VentureCase two = one;
            for (BuiltAsset& asset : two.built) asset.cost *= 2;
            for (BoughtRacks& racks : two.racks) racks.price *= 2;
            for (double& cost : two.energyCost) cost *= 2;
            for (auto& item : two.costs) {
                CostItem more = *item;
                if (more.amount) more.amount = Money{more.amount->value() * 2};
                item = std::make_shared<const CostItem>(more);
            }
            for (auto& layer : two.layers) {
                FundingLayer more = *layer;
                if (more.limit) more.limit = Money{more.limit->value() * 2};
                if (more.perMw) more.perMw = Money{more.perMw->value() * 2};
                layer = std::make_shared<const FundingLayer>(more);
            }
            for (auto& offtake : two.offtakes) {
                Offtake more = *offtake;
                more.capacityPrice = *more.capacityPrice * 2;
                offtake = std::make_shared<const Offtake>(more);
            }
            const VentureResults a = worked(one);
            const VentureResults b = worked(two);
            for (std::size_t p = 0; p < a.partners.size(); ++p) {
                near(a.partners[p].beforeTax.paidIn * 2, b.partners[p].beforeTax.paidIn, 1);
                near(a.partners[p].afterTax.received * 2, b.partners[p].afterTax.received, 1);
                RC_ASSERT(a.partners[p].beforeTax.rates.size() == b.partners[p].beforeTax.rates.size());
                for (std::size_t i = 0; i < a.partners[p].beforeTax.rates.size(); ++i) {
                    near(a.partners[p].beforeTax.rates[i], b.partners[p].beforeTax.rates[i], 1e-8);
                }
            }
        });
    }

    /// At gearing g a loan grows by g (1 + g j)^(m − k) for each unit of cost in month k.
    void paysInterestByTheLayersInTheirShares() {
        const double g = 0.7;
        const double j = 0.09 / 12;
        const VentureResults results = worked(plainBuilding(EquityOrder::pariPassu, ConstructionInterest::funded, g, 0.09));
        double expected = 0;
        for (int k = 0; k < 12; ++k) expected += 1e8 * g * std::pow(1 + g * j, 11 - k);
        QVERIFY(std::abs(at(results, results.sheet->loanRepaid, 11) - expected) < cent);
    }

    /// Rolled into the loan, its balance at completion is the sum of d_k (1 + j)^(m − k).
    void rollsInterestUp() {
        const double j = 0.09 / 12;
        const VentureResults results = worked(plainBuilding(EquityOrder::pariPassu, ConstructionInterest::rolledUp, 0.7, 0.09));
        double expected = 0;
        for (int k = 0; k < 12; ++k) expected += 7e7 * std::pow(1 + j, 11 - k);
        QVERIFY(std::abs(at(results, results.sheet->loanRepaid, 11) - expected) < cent);
    }

    void keepsTheGearingInEveryOrder_data() {
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("interest");
        for (const int order : {0, 1, 2}) {
            for (const int interest : {0, 1}) QTest::addRow("order %d, interest %d", order, interest) << order << interest;
        }
    }

    void keepsTheGearingInEveryOrder() {
        QFETCH(int, order);
        QFETCH(int, interest);
        for (const double gearing : {0.05, 0.35, 0.65, 0.92}) {
            const auto kind = static_cast<ConstructionInterest>(interest);
            const VentureResults results = worked(plainBuilding(static_cast<EquityOrder>(order), kind, gearing, 0.11));
            const VentureSheet& sheet = *results.sheet;
            const double debt = at(results, sheet.loanRepaid, 11);
            double equity = 0;
            for (std::size_t m = 0; m < 12; ++m) equity += at(results, sheet.equity, m);
            equity -= at(results, sheet.debtGap, 11);
            // Month by month in shares, rolled interest comes on top of the loan's share of cost.
            const bool onTop = order == 0 && interest == 1;
            const double cost = onTop ? 1.2e9 : debt + equity;
            const double loan = onTop ? sumOf(results.of(sheet.loanDrawn)) : debt;
            QVERIFY2(std::abs(loan / cost - gearing) < 1e-9, qPrintable(QString::number(loan / cost, 'g', 12)));
            QVERIFY(std::abs(debt + equity - 1.2e9 - sumOf(results.of(sheet.loanInterest))) < 1);
            if (order == 1) QVERIFY(at(results, sheet.loanDrawn, 0) == 0 || gearing > 0.9);
            if (order == 2) QVERIFY(at(results, sheet.loanDrawn, 0) > 0.5e8);
        }
    }

    /// A level loan is repaid by the payment of an annuity, and nothing is left.
    void repaysLevel() {
        const VentureResults results = worked(plainBuilding(EquityOrder::pariPassu, ConstructionInterest::funded, 0.5, 0.06));
        const VentureSheet& sheet = *results.sheet;
        const double j = 0.06 / 12;
        const double debt = at(results, sheet.debtDrawn, 11);
        const double payment = debt * j / (1 - std::pow(1 + j, -24));
        for (std::size_t m = 12; m < 36; ++m) QVERIFY(std::abs(at(results, sheet.debtService, m) - payment) < cent);
        QVERIFY(std::abs(at(results, sheet.debtBalance, 35)) < cent);
    }

    /// Sculpted debt is the sum of CFADS / (DSCR × product of (1 + r)), and every month has that coverage.
    void sculpts() {
        VentureCase given = plainBuilding(EquityOrder::pariPassu, ConstructionInterest::funded, 0.5, 0.06);
        FundingLayer term = *given.layers.front();
        term.id = {5};
        term.kind = FundingKind::termDebt;
        term.sizing = DebtSizing::coverage;
        term.repayment = Repayment::sculpted;
        term.minimumCoverage = 1.4;
        given.layers.push_back(std::make_shared<const FundingLayer>(term));
        given.releasing.resize(2);
        const VentureResults results = worked(given);
        const VentureSheet& sheet = *results.sheet;
        double expected = 0;
        for (int k = 1; k <= 24; ++k) expected += 1e8 / 1.4 / std::pow(1 + 0.06 / 12, k);
        QVERIFY(std::abs(at(results, sheet.debtDrawn, 11) - expected) < cent);
        for (std::size_t m = 12; m < 36; ++m) QVERIFY(std::abs(at(results, sheet.debtService, m) - 1e8 / 1.4) < cent);
        QVERIFY(std::abs(*results.coverage.least - 1.4) < 1e-9);
        QVERIFY(std::abs(at(results, sheet.lifeCoverage, 11) - 1.4) < 1e-9);
    }

    void stopsAtACommitment() {
        VentureCase given = plainBuilding(EquityOrder::pariPassu, ConstructionInterest::funded, 0.5, 0.06);
        Venture venture = *given.venture;
        venture.commitments = {{{101}, 2e8}};
        given.venture = std::make_shared<const Venture>(venture);
        const VentureResults results = worked(given);
        QVERIFY(std::abs(results.partners.front().beforeTax.paidIn - 2e8) < cent);
        QVERIFY(!results.shortfalls.empty());
        QCOMPARE(results.shortfalls.front().month, std::chrono::year{2026} / 4);
    }

    void movesWithItsDates() {
        checkProperty("48 months later everything is 48 months later", 60, [] {
            VentureCase one = randomVenture(*rc::gen::arbitrary<std::uint32_t>());
            one.firstMonth = std::chrono::year{2025} / 1;
            one.valueDay = firstDayOf(one.firstMonth);
            for (auto& item : one.costs) {
                CostItem dated = *item;
                if (dated.from) dated.from = Day{std::chrono::year{2025} / 2 / 3};
                if (dated.to) dated.to = Day{std::chrono::year{2025} / 11 / 28};
                item = std::make_shared<const CostItem>(dated);
            }
            VentureCase two = one;
            two.firstMonth += std::chrono::months{48};
            two.valueDay = firstDayOf(two.firstMonth);
            for (auto& item : two.costs) {
                CostItem dated = *item;
                if (dated.from) dated.from = *dated.from + std::chrono::days{1461};
                if (dated.to) dated.to = *dated.to + std::chrono::days{1461};
                item = std::make_shared<const CostItem>(dated);
            }
            for (auto& tier : two.tiers) {
                DistributionTier dated = *tier;
                if (dated.flipOn) dated.flipOn = *dated.flipOn + std::chrono::days{1461};
                tier = std::make_shared<const DistributionTier>(dated);
            }
            const VentureResults a = worked(one);
            const VentureResults b = worked(two);
            for (std::size_t p = 0; p < a.partners.size(); ++p) {
                const auto before = a.of(a.sheet->partners[p].afterTax);
                const auto after = b.of(b.sheet->partners[p].afterTax);
                for (std::size_t m = 0; m < before.size(); ++m) near(before[m], after[m]);
                RC_ASSERT(a.partners[p].afterTax.rates == b.partners[p].afterTax.rates);
            }
        });
    }

    /// Half of a partner is a partner of half the size; nobody else is touched.
    void twoHalvesAreOne() {
        checkProperty("splitting a partner into halves changes nobody else", 200, [] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            const VentureCase one = *rc::gen::arbitrary<bool>() ? randomVenture(seed) : ventureAtTheEdge(seed);
            const auto ofFees = [](const auto& tier) { return tier->kind == TierKind::flip && !tier->flipOn; };
            const bool feesCount = std::ranges::any_of(one.tiers, ofFees);  // 101 has fees, which half of it has not
            // 102 has the hurdles.
            const PartnerId split = feesCount ? PartnerId{103} : *rc::gen::element(PartnerId{101}, PartnerId{103});
            const VentureResults a = worked(one);
            const VentureResults b = worked(inHalves(one, split, {199}));
            for (const PartnerLines& partner : a.sheet->partners) {
                const PartnerLines& same = linesOf(b, partner.partner);
                const double part = partner.partner == split ? 0.5 : 1;
                for (std::size_t m = 0; m < a.span().count; ++m) {
                    near(at(a, partner.paidIn, m) * part, at(b, same.paidIn, m));
                    near(at(a, partner.received, m) * part, at(b, same.received, m));
                    near(at(a, partner.tax, m) * part, at(b, same.tax, m));
                    if (partner.partner != split) near(at(a, partner.afterTax, m), at(b, same.afterTax, m));
                    if (partner.partner == split) near(at(b, same.received, m), at(b, linesOf(b, {199}).received, m));
                    if (partner.partner == split) near(at(b, same.paidIn, m), at(b, linesOf(b, {199}).paidIn, m));
                }
            }
        });
    }

    /// With all of it, a partner has the venture's cash.
    void alonePartnerHasTheVenturesCash() {
        checkProperty("a single partner with 100 % gets the venture's cash", 100, [] {
            VentureCase given = randomVenture(*rc::gen::arbitrary<std::uint32_t>());
            Venture venture = *given.venture;
            venture.stakes = {{{101}, 1}};
            given.venture = std::make_shared<const Venture>(venture);
            given.tiers.clear();
            const VentureResults results = worked(given);
            const PartnerLines& alone = linesOf(results, {101});
            for (std::size_t m = 0; m < results.span().count; ++m) {
                near(at(results, alone.received, m), at(results, results.sheet->distributed, m));
                near(at(results, alone.paidIn, m), at(results, results.sheet->equity, m));
                near(at(results, alone.tax, m), at(results, results.sheet->taxPaid, m));
            }
        });
    }

    void sourcesEqualUsesAtTheEdge() {
        checkProperty("sources = uses and balances roll at the edges", 300, [] {
            const VentureResults results = worked(ventureAtTheEdge(*rc::gen::arbitrary<std::uint32_t>()));
            const VentureSheet& sheet = *results.sheet;
            double debt = 0;
            for (std::size_t m = 0; m < sheet.span().count; ++m) {
                const double called = at(results, sheet.equity, m) + at(results, sheet.unfunded, m);
                near(at(results, sheet.fromAccount, m) + at(results, sheet.loanDrawn, m) + at(results, sheet.refinanced, m) +
                         called - at(results, sheet.serviceCalled, m) - at(results, sheet.taxCalled, m),
                     at(results, sheet.uses, m));
                debt += at(results, sheet.debtDrawn, m) - at(results, sheet.debtPrincipal, m) - at(results, sheet.debtSwept, m);
                near(at(results, sheet.debtBalance, m), debt);
                RC_ASSERT(debt >= -cent * (1 + 1e-9 * at(results, sheet.uses, m)));
                double received = 0;
                for (const PartnerLines& partner : sheet.partners) received += at(results, partner.received, m);
                near(received, at(results, sheet.distributed, m));
            }
        });
    }

    /// What explanations, workbooks and views find lines and inputs by.
    void everyNameIsItsOwn() {
        checkProperty("names are unique by key, part and entity", 200, [] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            const VentureSheet sheet(*rc::gen::arbitrary<bool>() ? randomVenture(seed) : ventureAtTheEdge(seed));
            std::set<std::tuple<std::string_view, EntityId, int>> lines;
            std::set<std::tuple<std::string_view, EntityId, int>> inputs;
            std::set<std::tuple<std::string_view, EntityId, std::string_view>> rows;
            std::map<std::pair<std::string_view, EntityId>, std::uint32_t> linesOfRows;
            const auto isNew = [](auto& names, auto name) {
                const bool added = names.insert(name).second;
                if (!added) RC_LOG() << std::get<0>(name) << " of " << std::get<1>(name).value;
                RC_ASSERT(added);
            };
            for (const auto& line : sheet.sheet().lines()) {
                isNew(lines, std::tuple(line.heading.key, line.heading.about, line.heading.part));
            }
            for (const auto& input : sheet.sheet().inputs()) {
                isNew(inputs, std::tuple(input.heading.key, input.heading.about, input.heading.part));
            }
            for (const StatementRow& row : statementOf(sheet)) {
                isNew(rows, std::tuple(row.key, row.about, row.group));
                const auto first = linesOfRows.emplace(std::pair(row.key, row.about), row.line.index()).first;
                RC_ASSERT(first->second == row.line.index());  // what is paid in stands among sources and with its partner
            }
        });
    }

    /// A contract that states no first day begins when there is something to sell: so do its term and its steps.
    void sellsFromTheFirstSaleOn() {
        VentureCase given = plainBuilding(EquityOrder::pariPassu, ConstructionInterest::funded, 0, 0);
        std::fill_n(given.capacity.begin(), 12, 0.0);
        Offtake rent = *given.offtakes.front();
        rent.start.reset();
        rent.termYears = 1.5;
        rent.escalator = 0.1;
        given.offtakes = {std::make_shared<const Offtake>(rent)};
        const VentureResults results = worked(given);
        const auto revenue = results.of(results.sheet->revenue);
        for (std::size_t m = 0; m < 36; ++m) {
            const double wanted = m < 12 || m >= 30 ? 0 : m < 24 ? 100e6 : 110e6;
            QVERIFY2(std::abs(revenue[m] - wanted) < 1e-3, qPrintable(QString("%1: %2").arg(m).arg(revenue[m])));
        }
    }

    void handlesNothingAtAll() {
        VentureCase given = plainBuilding(EquityOrder::pariPassu, ConstructionInterest::funded, 0.5, 0.06);
        given.built.clear();
        given.offtakes.clear();
        const VentureResults results = worked(given);
        QCOMPARE(sumOf(results.of(results.sheet->equity)), 0.0);
        QVERIFY(results.project.rates.empty());
    }
};

QTEST_APPLESS_MAIN(VentureSheetTest)
#include "venture_sheet_test.moc"
