#include "core/finance/venture_sheet.h"

#include <cmath>

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

namespace {

constexpr int monthsAYear = 12;

}  // namespace

/// How many full steps the megawatts make.
std::vector<double> VentureSheet::fullSteps(const FundingLayer& terms, std::vector<double> megawatts) {
    const double step = terms.step.value_or(Power::fromMegawatts(1000)).megawatts();
    for (double& reached : megawatts) reached = std::floor(reached / step + 1e-9);
    return megawatts;
}

/// Released by the highest megawatts energised so far, in proportion or by full steps, up to the layer's limit. What goes to a
/// partner, or is a loan, is none of the venture's own.
void VentureSheet::addVendorFunding() {
    Expression all = number(0);
    for (std::size_t i = 0; i < case_.layers.size(); ++i) {
        const FundingLayer& terms = *case_.layers[i];
        if (terms.kind != FundingKind::vendorFunding) continue;
        std::vector<double> counted = case_.releasing[i];
        const double step = terms.step.value_or(Power::fromMegawatts(1000)).megawatts();
        if (terms.release == VendorRelease::perFullStep) {
            counted = fullSteps(terms, std::move(counted));
            for (double& megawatts : counted) megawatts *= step;
        }
        const Line megawatts = given({"vendor.megawatts", "MW that release funding", Unit::megawatt, terms.id}, counted);
        const Expression price =
            sheet_.input({"vendor.per_mw", "Funding a MW", Unit::dollar, terms.id}, terms.perMw.value_or(Money{}).value());
        Expression released = price * megawatts;
        if (terms.limit) {
            released = least(released, sheet_.input({"vendor.limit", "Limit", Unit::dollar, terms.id}, terms.limit->value()));
        }
        const Line soFarReleased = sheet_.line({"vendor.so_far", "Released so far", Unit::dollar, terms.id}, released);
        const Line each = sheet_.line({"vendor.released", "Vendor funding", Unit::dollar, terms.id},
                                      soFarReleased - soFarReleased.previous());
        vendorReleased_[terms.id] = each;
        if (!terms.recipient && terms.instrument != VendorInstrument::loan) all = all + each;
    }
    vendor = sheet_.line({"funding.vendor", "Vendor funding"}, all);
}

/// Lessors pay their share of the racks as they fall due.
void VentureSheet::addLeases() {
    Expression all = number(0);
    for (const auto& terms : case_.layers) {
        if (terms->kind != FundingKind::lease) continue;
        const Expression share =
            sheet_.input({"lease.share", "Share of rack cost", Unit::share, terms->id}, terms->shareOfCost.value_or(1));
        Expression paid = share * soFar(rackCost_);
        if (terms->limit) {
            paid = least(paid, sheet_.input({"lease.limit", "Limit", Unit::dollar, terms->id}, terms->limit->value()));
        }
        const Line soFarPaid = sheet_.line({"lease.so_far", "Paid by the lessor so far", Unit::dollar, terms->id}, paid);
        all =
            all + sheet_.line({"lease.paid", "Paid by the lessor", Unit::dollar, terms->id}, soFarPaid - soFarPaid.previous());
    }
    leased = sheet_.line({"funding.leased", "Paid by lessors"}, all);
}

/// What a dollar drawn in a month owes at completion, or at the plan's end where that comes first. Funded interest is drawn
/// like any cost, its own fee with it.
Line VentureSheet::owedAtEnd() {
    const bool rolled = layer(FundingKind::constructionLoan)->constructionInterest == ConstructionInterest::rolledUp;
    const Expression grossUp = rolled ? number(1) : number(1) / (number(1) - drawFee_);
    const Line owed = sheet_.declare({"loan.owed", "A dollar of now owes at completion", Unit::none});
    sheet_.define(owed, select(builtLast_, number(1), owed.next() * (number(1) + loanRate_.next() * grossUp)) * building_);
    return owed;
}

/// The largest value of a line while the venture builds; not below 0.
Expression VentureSheet::largestWhileBuilding(const formula::Heading& heading, const Line& line) {
    const Line largest = sheet_.declare(heading);
    sheet_.define(largest, greatest(largest.previous(), building_ * line));
    return whole(sheet_.line({"loan.found", "The largest, while building", heading.unit, heading.about, ++found_},
                             builtLast_ * largest));
}

/// What equity pays so that the loan, drawn once all equity is in, is its share of cost at completion. If equity ends in month
/// k, the loan is then ((S − E) G + R) q: S all need so far, G what a dollar drawn in k owes at completion, R what all later
/// need owes, q the gross-up for a fee taken from each draw. G falls with k, so that the loan is the largest of these, and
/// equity the largest solution: no month has to be told from its neighbours. A limit asks for equity in the same way.
Expression VentureSheet::equityBefore(Expression need) {
    const Line base = sheet_.line({"loan.need", "Need before interest"}, building_ * need);
    const Line owed = owedAtEnd();
    const Line later = sheet_.declare({"loan.later", "Later need owes at completion"});
    sheet_.define(later, later.next() + base.next() * owed.next());
    const Line needed = sheet_.line({"loan.needed", "Need so far"}, soFar(base));
    const Expression grossUp = number(1) / (number(1) - drawFee_);
    const Expression own = number(1) - gearing_;
    const Line solved = sheet_.line({"loan.equity_if", "Equity if it ends in the month"},
                                    own * grossUp * (needed * owed + later) / (gearing_ + own * grossUp * owed));
    Expression all = largestWhileBuilding({"loan.equity_found", "Equity for the loan’s share"}, solved);
    if (layer(FundingKind::constructionLoan)->limit) {
        const Line limited = sheet_.line({"loan.equity_limited", "Equity if it ends in the month, for the limit"},
                                         needed - (loanLimit_ - later) / owed);
        all = greatest(all, largestWhileBuilding({"loan.equity_beyond", "Equity for the loan’s limit"}, limited));
    }
    const Line paid = sheet_.declare({"loan.equity_paid", "Equity paid so far"});
    const Line part = sheet_.line({"loan.equity_first", "Need paid by equity"}, least(base, all - paid.previous()));
    sheet_.define(paid, paid.previous() + part);
    return part;
}

/// What the loan pays when equity follows it, so that it is its share of cost at completion: all, fees included, until its part
/// is reached.
Expression VentureSheet::loanFirst(Expression need) {
    const FundingLayer& terms = *layer(FundingKind::constructionLoan);
    const bool rolled = terms.constructionInterest == ConstructionInterest::rolledUp;
    const Line base = sheet_.line({"loan.need", "Need before interest"}, building_ * need);
    const Line all = sheet_.line({"loan.all", "All need before interest"}, whole(base));
    const Line alone = sheet_.declare({"loan.alone", "Balance if the loan paid all"});
    const Line interest =
        sheet_.line({"loan.interest_of", "Interest if the loan paid all"}, building_ * alone.previous() * loanRate_);
    const Expression grossUp = number(1) / (number(1) - drawFee_);
    const Expression grown = rolled ? interest + base * grossUp : (interest + base) * grossUp;
    sheet_.define(alone, building_ * (alone.previous() + grown));
    return rolled ? rolledFirst(base, all, alone, interest) : fundedFirst(base, all, alone, interest);
}

/// Interest grows on. If the loan ends in month k, it pays the need P that solves (1 − g) (A G + (P − S) q G) = g (all − P): S
/// and A need and balance before it, G what a dollar of k owes at completion, q the gross-up for its fee. G falls with k: the
/// largest P is the answer.
Expression VentureSheet::rolledFirst(const Line& base, const Line& all, const Line& alone, const Line& interest) {
    const Line owed = owedAtEnd();
    const Line needed = sheet_.line({"loan.needed", "Need so far"}, soFar(base));
    const Expression own = (number(1) - gearing_) * owed;
    const Expression grossUp = number(1) / (number(1) - drawFee_);
    const Line solved =
        sheet_.line({"loan.part_if", "Need paid by the loan if it ends in the month"},
                    needed.previous() + (gearing_ * (all - needed.previous()) - own * (alone.previous() + interest)) /
                                            (own * grossUp + gearing_));
    const Expression part = largestWhileBuilding({"loan.part_found", "Need paid by the loan"}, solved);
    return greatest(least(base, part - needed.previous()), 0) * grossUp;
}

/// Interest is asked for like any cost, and paid by equity once the loan has ended. If that is in month k, the loan is
/// g (all + I) / (1 − g (R + f)): I the interest up to k, R that of a dollar to completion, f the fee of a dollar drawn. R
/// falls with k: the smallest loan is the answer, found as its inverse, which is negative where there is none.
Expression VentureSheet::fundedFirst(const Line& base, const Line& all, const Line& alone, const Line& interest) {
    const Line soFarInterest = sheet_.line({"loan.interest_alone", "Interest so far if the loan paid all"}, soFar(interest));
    const Line left = sheet_.declare({"loan.interest_left", "Interest of a dollar to completion", Unit::none});
    sheet_.define(left, select(builtLast_, number(0), left.next() + loanRate_.next()) * building_);
    const Line solved = sheet_.line({"loan.part_if", "Inverse of the loan if it ends in the month", Unit::none},
                                    (number(1) - gearing_ * (left + drawFee_)) / (gearing_ * (all + soFarInterest)));
    const Expression inverse = largestWhileBuilding({"loan.part_found", "Inverse of the loan", Unit::none}, solved);
    const Line most = sheet_.line({"loan.most", "The loan if it paid all"}, builtLast_ * alone);
    const Line part = sheet_.line({"loan.part", "The loan at completion"},
                                  select(number(0) < inverse, number(1) / inverse, select(gearing_, whole(most), number(0))));
    const Expression asked = (base + building_ * loanBalance.previous() * loanRate_) / (number(1) - drawFee_);
    return greatest(least(asked, part - loanBalance.previous()), 0);
}

void VentureSheet::addLoan() {
    const FundingLayer* terms = layer(FundingKind::constructionLoan);
    loanBalance = sheet_.declare({"loan.balance", "Construction loan"});
    loanDrawn = sheet_.declare({"loan.drawn", "Drawn"});
    gearing_ = drawFee_ = number(0);
    if (!terms) {
        loanInterest = sheet_.line({"loan.interest", "Construction interest"}, number(0));
        loanFees = sheet_.line({"loan.fees", "Loan fees"}, number(0));
        return;
    }
    loanRate_ = monthlyRate(*terms, "loan.rate");
    gearing_ = sheet_.input({"loan.gearing", "Share of cost", Unit::share, terms->id}, terms->shareOfCost.value_or(1));
    loanInterest = sheet_.line({"loan.interest", "Construction interest"}, building_ * loanBalance.previous() * loanRate_);
    const Expression upfront =
        sheet_.input({"loan.upfront", "Upfront fee", Unit::share, terms->id}, terms->upfrontFee.value_or(0));
    if (terms->limit) {
        loanLimit_ = sheet_.input({"loan.limit", "Limit", Unit::dollar, terms->id}, terms->limit->value());
        const Line closes = sheet_.line({"loan.closes", "Financial close", Unit::none},
                                        building_ * (number(0) < costSoFar_) * (costSoFar_.previous() <= number(0)));
        const Expression ticking = sheet_.input({"loan.commitment", "Commitment fee", Unit::sharePerYear, terms->id},
                                                terms->commitmentFee.value_or(0));
        const Line drawnBefore = sheet_.declare({"loan.drawn_before", "Drawn before"});
        sheet_.define(drawnBefore, drawnBefore.previous() + loanDrawn.previous());
        loanFees = sheet_.line({"loan.fees", "Loan fees"},
                               closes * loanLimit_ * upfront + building_ * (number(0) < costSoFar_.previous()) *
                                                                   (loanLimit_ - drawnBefore) * ticking / monthsAYear);
    } else {
        drawFee_ = upfront;
        loanFees = sheet_.line({"loan.fees", "Loan fees"}, loanDrawn * upfront);
    }
}

/// Uses and what pays them while the venture builds, and later cost.
void VentureSheet::addFunding() {
    sheet_.openSection("Funding");
    const Line operating = sheet_.line({"operation.before", "Operating cash before completion"},
                                       building_ * (revenue - operatingCost - workingCapital));
    addVendorFunding();
    addFacilities();
    addLoan();
    const FundingLayer* terms = layer(FundingKind::constructionLoan);
    const bool rolled = terms && terms->constructionInterest == ConstructionInterest::rolledUp;
    operatingShortfall = sheet_.line({"operation.shortfall", "Operating cost not earned"}, greatest(-operating, 0));
    const Line surplus = sheet_.line({"operation.surplus", "Operating cash earned"}, greatest(operating, 0));
    const bool pays = case_.venture->earlyCash == EarlyCash::paysCost;
    const bool together = !terms || case_.venture->equityOrder == EquityOrder::pariPassu;
    const Expression fixedFees = terms && !terms->limit ? number(0) : Expression(loanFees);
    const Expression cashInterest = rolled ? number(0) : Expression(loanInterest);
    const Expression paysInterest = together ? least(surplus, cashInterest) : number(0);
    ownCash = sheet_.line({"funding.own", "Operating cash used"}, pays ? Expression(surplus) : paysInterest);
    earlySurplus_ = sheet_.line({"funding.early", "Operating cash kept"}, surplus - ownCash);
    const Expression grown = rolled ? Expression(loanInterest) : number(0);
    const Line early = sheet_.line({"funding.early_service", "Other debt before completion"}, building_ * facilityService);
    const Expression others = cost + operatingShortfall + early;
    const Line asked = sheet_.line({"funding.asked", "To be paid"}, together ? others + fixedFees + cashInterest : others);
    account = sheet_.declare({"funding.account", "Construction account"});
    const Line inflow = sheet_.line({"funding.inflow", "Own cash, vendors, lessors and draws"},
                                    account.previous() + ownCash + refreshUsed + vendor + leased + facilitiesDrawn);
    fromAccount = sheet_.line({"funding.from_account", "Paid by own cash, vendors, lessors and draws"}, least(inflow, asked));
    sheet_.define(account, building_ * (number(1) - completing_) * (inflow - fromAccount));
    released_ = sheet_.line({"funding.released", "Released from the account"}, inflow - fromAccount - account);
    const Line beyond = sheet_.line({"funding.beyond", "Left for bonds, loan and equity"}, asked - fromAccount);
    fromBonds = sheet_.line({"funding.from_bonds", "Paid by bonds"}, drawnFromBonds(beyond));
    const Line need = sheet_.line({"funding.need", "Left for loan and equity"}, beyond - fromBonds);
    sheet_.define(loanDrawn, building_ * (terms ? drawOf(*terms, need, cashInterest, grown) : number(0)));
    loanRepaid =
        sheet_.line({"loan.repaid", "Taken out at completion"}, completing_ * (loanBalance.previous() + loanDrawn + grown));
    sheet_.define(loanBalance, loanBalance.previous() + loanDrawn + building_ * grown - loanRepaid);
    financing = sheet_.line({"funding.financing", "Interest and fees"}, cashInterest + loanFees + early - earlyRepaid);
    constructionUses_ =
        sheet_.line({"funding.construction", "Cost, interest and fees"}, cost + operatingShortfall + financing + earlyRepaid);
    constructionEquity_ = sheet_.line({"funding.equity_called", "Equity called for cost"},
                                      constructionUses_ - fromAccount - fromBonds - loanDrawn);
}

/// What the construction loan pays of a need: its share month by month, or before or after equity.
Expression VentureSheet::drawOf(const FundingLayer& terms, const Line& need, Expression interest, Expression grown) {
    Expression drawn = gearing_ * need / (number(1) - gearing_ * drawFee_);
    if (case_.venture->equityOrder == EquityOrder::beforeDebt) {
        const Line own = sheet_.line({"funding.equity_part", "Need paid by equity first"}, equityBefore(need));
        drawn = (need - own + interest) / (number(1) - drawFee_);
    } else if (case_.venture->equityOrder == EquityOrder::afterDebt) {
        drawn = loanFirst(need);
    }
    return terms.limit ? least(drawn, greatest(loanLimit_ - loanBalance.previous() - building_ * grown, 0)) : drawn;
}

}  // namespace wattscape::finance
