#include "core/finance/depreciation.h"
#include "core/finance/venture_sheet.h"

#include <map>

namespace wattscape::finance {

using formula::Expression;
using formula::Heading;
using formula::Line;

namespace {

constexpr std::size_t monthsAYear = 12;
constexpr double defaultLossLimit = 0.8;
constexpr double defaultTenor = 10;

/// Shares of a year's basis by months since its tax year's end. A last year that is cut short counts as one.
std::vector<double> byMonth(const std::vector<double>& shares, std::size_t months) {
    std::vector<double> table;
    for (std::size_t lag = 0; lag < months; ++lag) {
        const std::size_t year = (lag + monthsAYear - 1) / monthsAYear;
        table.push_back(year < shares.size() ? shares[year] : 0);
    }
    return table;
}

}  // namespace

/// What came together since the last tax year's end, in the month in which the year ends; 0 in the others.
Line VentureSheet::ofYear(const Heading& heading, const Line& monthly) {
    const Line running = sheet_.declare({"tax.running", "In the tax year so far", heading.unit, heading.about, heading.part});
    sheet_.define(running, monthly + (number(1) - yearEnd_.previous()) * running.previous());
    return sheet_.line(heading, yearEnd_ * running);
}

/// The basis of a class is its cost and, of what is in service at completion, its part of construction interest and fees.
void VentureSheet::addDepreciation() {
    sheet_.openSection("Tax");
    const Line builtCost = sheet_.line({"tax.cost", "Cost at completion"}, completing_ * costSoFar_);
    const Line constructionInterest =
        sheet_.line({"tax.construction_interest", "Construction interest"}, loanInterest + building_ * facilityInterest_);
    const Line soFarInterest =
        sheet_.line({"tax.interest_so_far", "Construction interest so far"}, soFar(constructionInterest));
    const Line atEnd = sheet_.line({"tax.interest", "Construction interest at completion"}, completing_ * soFarInterest);
    const Expression extra = whole(atEnd) / whole(builtCost);
    std::map<DepreciationClass, std::vector<Line>> classes;
    for (const auto& [kind, line] : placed_) classes[kind].push_back(line);
    const Expression bonus =
        sheet_.input({"tax.bonus", "Bonus in the first year", Unit::share}, case_.venture->bonusDepreciation.value_or(0));
    Expression all = number(0);
    for (const auto& [kind, lines] : classes) {
        if (kind == DepreciationClass::none) continue;
        const int part = static_cast<int>(kind);
        Expression sum = number(0);
        for (const Line& line : lines) sum = sum + line;
        const Line placed = sheet_.line({"tax.basis", "Basis placed in service", Unit::dollar, {}, part},
                                        sum * (number(1) + building_ * extra));
        const Line ofYears = ofYear({"tax.basis_year", "Basis of the tax year", Unit::dollar, {}, part}, placed);
        basis.push_back(placed);
        const Line table = sheet_.line({"tax.by_table", "Deduction by the table", Unit::dollar, {}, part},
                                       yearEnd_ * lagged(ofYears, byMonth(depreciationShares(kind), case_.months)));
        all = all + sheet_.line({"tax.class", "Depreciation of the class", Unit::dollar, {}, part},
                                bonus * ofYears + (number(1) - bonus) * table);
    }
    depreciation = sheet_.line({"tax.depreciation", "Depreciation"}, all);
}

void VentureSheet::addTax() {
    const Venture& venture = *case_.venture;
    const FundingLayer* term = layer(FundingKind::termDebt);
    const FundingLayer* terms = term ? term : layer(FundingKind::constructionLoan);
    const double months = (terms ? terms->tenorYears.value_or(defaultTenor) : defaultTenor) * monthsAYear;
    const Expression tenor = sheet_.input({"tax.fee_months", "Months over which debt fees are deducted", Unit::month}, months);
    const Line feesSoFar =
        sheet_.line({"tax.fees_so_far", "Debt fees so far"},
                    soFar(sheet_.line({"tax.fees", "Debt fees"}, loanFees + debtFee + building_ * facilityFees_)));
    const Line fees = sheet_.line({"tax.fees_built", "Debt fees at completion"}, completing_ * feesSoFar);
    const Line deducted = sheet_.line({"tax.fees_deducted", "Debt fees deducted"},
                                      operating_ * (sinceCompletion_ <= tenor) * whole(fees) / tenor);
    const Line income = sheet_.line(
        {"tax.income", "Income before depreciation"},
        revenue - operatingCost + accountEarned_ - debtInterest - operating_ * (facilityInterest_ + facilityFees_) - deducted);
    const Expression federal = sheet_.input({"tax.federal", "Federal tax rate", Unit::share}, case_.federalTax);
    const Expression state = sheet_.input({"tax.state", "State tax rate", Unit::share}, venture.stateTax.value_or(0));
    taxRate_ = sheet_.line({"tax.rate", "Tax rate, state tax deducted", Unit::share}, state + (number(1) - state) * federal);
    if (venture.losses == LossUse::carriedForward) {
        lossLimit_ = sheet_.input({"tax.loss_limit", "Income that losses may offset", Unit::share},
                                  venture.lossLimit.value_or(defaultLossLimit));
    }
    const Line before = ofYear({"tax.income_year", "Income of the tax year"}, income);
    taxableIncome = sheet_.line({"tax.taxable", "Taxable income"}, before - depreciation);
    tax = taxOn(taxableIncome, 0);
    const Expression paid = paidInYear(tax, 0);
    if (venture.taxpayer == Taxpayer::venture) {
        sheet_.define(taxPaid, paid);
    } else {
        taxPaid = sheet_.line({"tax.paid", "Tax paid"}, paid);
    }
    addUnleveredTax();
}

/// The tax of a year on its income, after losses of earlier years.
Line VentureSheet::taxOn(const Line& income, int part) {
    Expression taxed = income;
    if (case_.venture->losses == LossUse::carriedForward) {
        const Line losses = sheet_.declare({"tax.losses", "Losses carried forward", Unit::dollar, {}, part});
        const Line used = sheet_.line({"tax.losses_used", "Losses used", Unit::dollar, {}, part},
                                      least(lossLimit_ * greatest(income, 0), losses.previous()));
        sheet_.define(losses, losses.previous() - used + greatest(-income, 0));
        taxed = greatest(income, 0) - used;
    }
    return sheet_.line({"tax.tax", "Tax of the year", Unit::dollar, {}, part}, taxRate_ * taxed);
}

/// A year's tax in its months of payment.
Expression VentureSheet::paidInYear(const Line& ofYears, int part) {
    if (case_.venture->taxPayment == TaxPayment::december) return ofYears;
    const Line due = sheet_.declare({"tax.due", "Tax of the year to come", Unit::dollar, {}, part});
    sheet_.define(due, select(yearEnd_, Expression(ofYears), due.next()));
    return due * taxMonth_;
}

void VentureSheet::addUnleveredTax() {
    constexpr int unlevered = 20;  // beyond the parts of classes
    const Line income =
        sheet_.line({"tax.unlevered_income", "Income before depreciation and interest"}, revenue - operatingCost);
    const Line before =
        ofYear({"tax.income_year", "Income of the tax year before interest", Unit::dollar, {}, unlevered}, income);
    const Line taxable = sheet_.line({"tax.unlevered_taxable", "Taxable income before interest"}, before - depreciation);
    const Line ofYears = taxOn(taxable, unlevered);
    unleveredTax = sheet_.line({"tax.unlevered", "Tax without interest relief"}, paidInYear(ofYears, unlevered));
}

}  // namespace wattscape::finance
