#include "core/finance/venture_sheet.h"

#include <cmath>

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

namespace {

constexpr int monthsAYear = 12;
constexpr double defaultTenor = 10;  // years
constexpr double defaultCoverage = 1.3;
constexpr double halfACent = 0.005;  // what rounding leaves of a loan that is repaid

int tenorOf(const FundingLayer& terms) {
    return static_cast<int>(std::lround(terms.tenorYears.value_or(defaultTenor) * monthsAYear));
}

}  // namespace

/// The largest balance that cash supports: what is owed after a month is what its service and the later ones pay. A service
/// below the interest would let the balance grow: principal is nothing then, as it is in the grace, and the debt that much
/// smaller.
Expression VentureSheet::supportedDebt(const FundingLayer& terms, Expression free, Expression last) {
    const Expression minimum = sheet_.input({"debt.minimum_dscr", "Minimum DSCR", Unit::none, terms.id},
                                            terms.minimumCoverage.value_or(defaultCoverage));
    const Line payable =
        sheet_.line({"debt.payable", "Service that cash allows"},
                    operating_ * (free < sinceCompletion_) * (sinceCompletion_ <= last) * greatest(seniorCash_, 0) / minimum);
    const Line supported = sheet_.declare({"debt.supported", "Balance that cash supports"});
    sheet_.define(supported, greatest(supported.next(), (supported.next() + payable.next()) / (number(1) + debtRate_.next())));
    supported_ = supported;
    return atCompletion(supported, "debt.supported_at", "Balance that cash supports at completion");
}

/// The schedule of a loan of 1, which the loan's own follows in proportion.
void VentureSheet::addUnitDebt(const FundingLayer& terms) {
    const int tenor = tenorOf(terms);
    const auto grace = static_cast<int>(std::min<std::int64_t>(terms.graceMonths.value_or(0), tenor - 1));
    const Expression last = sheet_.input({"debt.last_payment", "Last payment", Unit::month, terms.id}, tenor);
    const Expression free = sheet_.input({"debt.grace", "Grace", Unit::month, terms.id}, grace);
    unitPrincipal_ = sheet_.declare({"debt.unit_principal", "Principal of a loan of 1", Unit::none});
    const Line balance = sheet_.declare({"debt.unit_balance", "Balance of a loan of 1", Unit::none});
    sheet_.define(balance, select(completing_, number(1), operating_ * (balance.previous() - unitPrincipal_)));
    const Expression paying = operating_ * (free < sinceCompletion_) * (sinceCompletion_ <= last);
    Expression part = number(1) / (last - free);
    if (terms.repayment == Repayment::levelPayment) {
        const Expression left = last - sinceCompletion_ + number(1);
        const Expression payment = debtRate_ / (number(1) - power(number(1) + debtRate_, -left));
        part = balance.previous() * select(number(0) < debtRate_, payment - debtRate_, number(1) / left);
    } else if (terms.repayment == Repayment::bullet) {
        part = last <= sinceCompletion_;
    } else if (terms.repayment == Repayment::sculpted) {
        const Expression all = supportedDebt(terms, free, last);
        part = (supported_.previous() - supported_) / all;
    }
    sheet_.define(unitPrincipal_, paying * part);
    unitService_ = sheet_.line({"debt.unit_service", "Service of a loan of 1", Unit::none},
                               operating_ * balance.previous() * debtRate_ + unitPrincipal_);
}

/// The loan at completion: its share of all cost – its own fee and reserve included, which are in proportion to it, so that
/// the size follows in closed form – or what cash supports, or the smaller. Without a share it takes out the construction loan.
/// A debt of which fee and reserve would take all is none.
void VentureSheet::addSize(const FundingLayer& terms) {
    const bool isTerm = terms.kind == FundingKind::termDebt;
    const double fee = isTerm ? terms.upfrontFee.value_or(0) : 0;
    const Expression upfront = sheet_.input({"debt.upfront", "Upfront fee", Unit::share, terms.id}, fee);
    const auto months = static_cast<int>(terms.reserveMonths.value_or(0));
    const Line later = sheet_.declare({"debt.unit_later", "Later service of a loan of 1", Unit::none});
    sheet_.define(later, later.next() + unitService_.next());
    reserveTarget_ = sheet_.line({"debt.unit_reserve", "Reserve of a loan of 1", Unit::none},
                                 (completing_ + operating_) * (later - later.at(months)));
    const Expression reserve = atCompletion(reserveTarget_, "debt.unit_reserve_at", "Reserve of a loan of 1 at completion");
    const Expression owed = whole(loanRepaid);
    Expression size = owed;
    if (isTerm) {
        const Expression extra = upfront + reserve;
        const Line soFarCost = sheet_.line({"debt.cost_so_far", "Cost, interest and fees so far"}, soFar(constructionUses_));
        const Expression built = atCompletion(soFarCost, "debt.cost", "Cost at completion");
        const Expression share =
            sheet_.input({"debt.gearing", "Share of cost", Unit::share, terms.id}, terms.shareOfCost.value_or(0));
        const Expression ofCost = terms.shareOfCost ? share : number(1);
        const Line brings = sheet_.line({"debt.brings", "What a loan of 1 brings beside its fee and reserve", Unit::none},
                                        number(1) - ofCost * extra);
        const Expression byShare = select(number(0) < brings, (terms.shareOfCost ? share * built : owed) / brings, number(0));
        if (terms.sizing == DebtSizing::shareOfCost) {
            size = byShare;
        } else {
            const Expression byCoverage = terms.repayment == Repayment::sculpted
                                              ? atCompletion(supported_, "debt.by_coverage", "Size by coverage")
                                              : leastCovered(terms);
            size = terms.sizing == DebtSizing::coverage ? byCoverage : least(byShare, byCoverage);
        }
        if (terms.limit) {
            size = least(size, sheet_.input({"debt.limit", "Limit", Unit::dollar, terms.id}, terms.limit->value()));
        }
    }
    size_ = sheet_.line({"debt.size", "Size of the debt"}, size);
    debtDrawn = sheet_.line({"debt.drawn", "Drawn"}, completing_ * size_);
    debtFee = sheet_.line({"debt.fee", "Upfront fee"}, debtDrawn * upfront);
    reserveFunded = sheet_.line({"debt.reserve_funded", "Reserve funded"}, debtDrawn * reserve);
}

/// A schedule in proportion to its size is covered in every month when it is in the one in which a loan of 1 takes the
/// largest part of the cash.
Expression VentureSheet::leastCovered(const FundingLayer& terms) {
    constexpr double noCash = 1e-6;  // USD: a month without any leaves no debt
    const Expression minimum = sheet_.input({"debt.minimum_dscr", "Minimum DSCR", Unit::none, terms.id},
                                            terms.minimumCoverage.value_or(defaultCoverage));
    const Line burden = sheet_.declare({"debt.burden", "Largest part of cash that a loan of 1 takes", Unit::none});
    sheet_.define(burden, greatest(burden.next(), operating_ * unitService_ * minimum / greatest(seniorCash_, noCash)));
    return number(1) / atCompletion(burden, "debt.burden_at", "Largest part of cash that a loan of 1 takes, at completion");
}

void VentureSheet::addDebt() {
    sheet_.openSection("Debt");
    available = sheet_.line({"debt.available", "Cash available for debt service"},
                            operating_ * (revenue - operatingCost - workingCapital - refreshSaved));
    const Line otherService = sheet_.line({"debt.other_service", "Service of other debt"}, operating_ * facilityService);
    seniorCash_ = sheet_.line({"debt.senior_cash", "Cash for the term debt"}, available - otherService);
    const FundingLayer* term = layer(FundingKind::termDebt);
    const FundingLayer* terms = term ? term : layer(FundingKind::constructionLoan);
    if (terms) {
        debtRate_ = term ? monthlyRate(*terms, "debt.rate") : loanRate_;
        addUnitDebt(*terms);
        addSize(*terms);
    } else {
        debtRate_ = sheet_.line({"debt.no_rate", "Interest rate of the month", Unit::share}, number(0));
        unitPrincipal_ = unitService_ = size_ = reserveTarget_ = sheet_.line({"debt.size", "Size of the debt"}, number(0));
        debtDrawn = sheet_.line({"debt.drawn", "Drawn"}, number(0));
        debtFee = sheet_.line({"debt.fee", "Upfront fee"}, number(0));
        reserveFunded = sheet_.line({"debt.reserve_funded", "Reserve funded"}, number(0));
    }
    const Line net =
        sheet_.line({"debt.net", "Debt less what it pays at completion"}, debtDrawn - loanRepaid - debtFee - reserveFunded);
    debtExcess_ = sheet_.line({"debt.excess", "Debt beyond what it pays"}, greatest(net, 0));
    debtGap = sheet_.line({"debt.gap", "Equity called at completion"}, greatest(-net, 0));
    refinanced =
        sheet_.line({"funding.refinanced", "Term debt, less the loan it takes out"}, debtDrawn - loanRepaid - debtExcess_);
    uses = sheet_.line({"funding.uses", "Uses"}, constructionUses_ + debtFee + reserveFunded);
    debtBalance = sheet_.declare({"debt.balance", "Closing balance"});
    debtSwept = sheet_.declare({"debt.swept", "Prepaid by the sweep"});
    debtOpening = sheet_.line({"debt.opening", "Opening balance"}, debtBalance.previous());
    debtInterest = sheet_.line({"debt.interest", "Interest"}, debtOpening * debtRate_);
    debtPrincipal = sheet_.line({"debt.principal", "Principal"}, least(debtOpening, size_ * unitPrincipal_));
    debtService = sheet_.line({"debt.service", "Debt service"}, debtInterest + debtPrincipal + otherService);
    sheet_.define(debtBalance, debtOpening + debtDrawn - debtPrincipal - debtSwept);
}

/// The reserve pays before service goes unpaid, is filled up after it, and gives back what it holds beyond its target.
void VentureSheet::addReserve() {
    reserveBalance = sheet_.declare({"reserve.balance", "Debt service reserve"});
    const Line target = sheet_.line({"reserve.target", "Reserve target"}, size_ * reserveTarget_);
    const Line drawn = sheet_.line({"reserve.drawn", "Drawn from the reserve"},
                                   least(reserveBalance.previous(), greatest(debtService - greatest(available, 0), 0)));
    const Line lacking =
        sheet_.line({"debt.lacking", "Lacking for operation and debt service"}, greatest(debtService - available - drawn, 0));
    addGuaranties(lacking);
    serviceCalled = sheet_.line({"debt.called", "Equity called for operation and debt service"}, lacking - guaranteed);
    const Line left = sheet_.line({"debt.left", "Left after debt service"}, available - debtService + drawn + lacking);
    const Line before = sheet_.line({"reserve.before", "Reserve after service"}, reserveBalance.previous() - drawn);
    const Line added = sheet_.line({"reserve.added", "Reserve filled up"}, least(left, greatest(target - before, 0)));
    const Line freed = sheet_.line({"reserve.freed", "Released from the reserve"}, operating_ * greatest(before - target, 0));
    sheet_.define(reserveBalance, before + reserveFunded + added - freed);
    const Line after = sheet_.line({"debt.after_reserve", "Left after the reserve"}, left - added + freed);
    const Line untaxed = afterTax(after);
    if (case_.venture->sweepShare) {
        const Expression share = sheet_.input({"debt.sweep", "Cash sweep", Unit::share}, *case_.venture->sweepShare);
        sheet_.define(debtSwept, least(share * untaxed, debtOpening - debtPrincipal));
    } else {
        sheet_.define(debtSwept, number(0));
    }
    afterService_ = sheet_.line({"debt.after", "Left after debt"}, untaxed - debtSwept);
}

/// A venture that is the taxpayer pays ahead of its sweep; what it lacks for it is called as equity.
Line VentureSheet::afterTax(const Line& cash) {
    if (case_.venture->taxpayer == Taxpayer::partners) {
        taxCalled = sheet_.line({"tax.called", "Equity called for tax"}, number(0));
        return cash;
    }
    taxPaid = sheet_.declare({"tax.paid", "Tax paid"});
    taxCalled = sheet_.line({"tax.called", "Equity called for tax"}, greatest(taxPaid - cash, 0));
    return sheet_.line({"tax.after", "Left after tax"}, cash - taxPaid + taxCalled);
}

/// What waits and what is distributed. Before completion only what the venture says is distributed early.
void VentureSheet::addCash() {
    sheet_.openSection("Waterfall");
    const Line soFarAvailable = sheet_.line({"ratio.available", "Cash available so far"}, soFar(available));
    const Line soFarService = sheet_.line({"ratio.service", "Debt service so far"}, soFar(debtService));
    constexpr int year = -12;
    const Line serviced =
        sheet_.line({"ratio.serviced", "Debt service of the last twelve months"}, soFarService - soFarService.at(year));
    const Line served = sheet_.line({"ratio.served", "Debt is serviced", Unit::none}, number(halfACent) < serviced);
    coverage = sheet_.line({"ratio.dscr", "DSCR, last twelve months", Unit::none},
                           select(served, (soFarAvailable - soFarAvailable.at(year)) / serviced, number(0)));
    const Expression floor =
        sheet_.input({"cash.lock_up", "Lock-up below DSCR", Unit::none}, case_.venture->lockUpCoverage.value_or(0));
    const Expression locked = served * (coverage < floor);
    const bool heldEarly = case_.venture->earlyCash == EarlyCash::held;
    held = sheet_.declare({"cash.held", "Cash held"});
    const Line waiting = sheet_.line({"cash.waiting", "Cash to distribute"},
                                     held.previous() + earlySurplus_ + released_ + unspent_ + debtExcess_ + afterService_);
    const Expression waits = heldEarly ? greatest(locked, building_ * (number(1) - completing_)) : locked;
    distributed = sheet_.line({"cash.distributed", "Distributed"}, select(waits, number(0), waiting));
    sheet_.define(held, waiting - distributed);
}

void VentureSheet::addCoverage() {
    sheet_.openSection("Ratios");
    const Expression owed = number(halfACent) < debtBalance;
    const Line worth = sheet_.declare({"ratio.worth", "Present value of later cash at the loan's rate"});
    sheet_.define(worth, (worth.next() + select(owed, seniorCash_.next(), number(0))) / (number(1) + debtRate_.next()));
    lifeCoverage = sheet_.line({"ratio.llcr", "LLCR", Unit::none}, select(owed, worth / debtBalance, number(0)));
    sheet_.openSection("Checks");
    const Expression called = equity + unfunded - serviceCalled - taxCalled;
    sheet_.line({"check.sources", "Sources less uses"}, fromAccount + fromBonds + loanDrawn + refinanced + called - uses);
    sheet_.line({"check.debt", "Debt opened and drawn, less paid and closed"},
                debtOpening + debtDrawn - debtPrincipal - debtSwept - debtBalance);
    if (partners.empty()) return;
    Expression received = number(0);
    Expression taxed = number(0);
    for (const PartnerLines& partner : partners) {
        received = received + partner.received;
        taxed = taxed + partner.tax;
    }
    sheet_.line({"check.partners", "Partners’ receipts less what is distributed"}, received - distributed);
    if (case_.venture->taxpayer == Taxpayer::partners) {
        sheet_.line({"check.tax", "Partners’ tax less the venture’s"}, taxed - taxPaid);
    }
}

}  // namespace wattscape::finance
