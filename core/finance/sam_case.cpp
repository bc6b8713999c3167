#include "core/finance/sam_case.h"

#include "core/finance/returns.h"

#include <algorithm>
#include <cmath>

namespace wattscape::finance {

using formula::Expression;
using formula::Heading;
using formula::Line;

namespace {

std::vector<double> wholeYears(int years) {
    std::vector<double> all;
    for (int year = 0; year <= years; ++year) all.push_back(year);
    return all;
}

/// The headings of a replacement's lines.
struct ReplacementHeadings {
    Heading saved, spent, kept, flow, cost;
};

constexpr std::array<ReplacementHeadings, 3> replacementHeadings{{
    {{"cf_funding_equip1", "Set aside for replacement 1"},
     {"cf_disbursement_equip1", "Released for replacement 1"},
     {"cf_reserve_equip1", "Reserve for replacement 1"},
     {"cf_project_me1ra", "Movement for replacement 1"},
     {"cf_project_me1cs", "Replacement 1"}},
    {{"cf_funding_equip2", "Set aside for replacement 2"},
     {"cf_disbursement_equip2", "Released for replacement 2"},
     {"cf_reserve_equip2", "Reserve for replacement 2"},
     {"cf_project_me2ra", "Movement for replacement 2"},
     {"cf_project_me2cs", "Replacement 2"}},
    {{"cf_funding_equip3", "Set aside for replacement 3"},
     {"cf_disbursement_equip3", "Released for replacement 3"},
     {"cf_reserve_equip3", "Reserve for replacement 3"},
     {"cf_project_me3ra", "Movement for replacement 3"},
     {"cf_project_me3cs", "Replacement 3"}},
}};

}  // namespace

SamCase::SamCase(const SamTerms& terms) : terms_(terms), sheet_(wholeYears(terms.years)) {
    if (terms_.model == SamTerms::Model::equityFlip) terms_.tenor = 0;
    year_ = sheet_.given({"year", "Year", Unit::year}, sheet_.years());
    operating_ = sheet_.line({"operating", "In operation", Unit::none}, number(1) <= year_);
    addOperations();
    addReplacements();
    addReserves();
    addDebt();
    addUses();
    addActivities();
    addDepreciation();
    addTax();
    if (isFlip()) addSplit();
}

Line SamCase::series(const Heading& heading, const std::vector<double>& values) {
    std::vector<double> row(sheet_.periods());
    std::copy_n(values.begin(), std::min(values.size(), row.size() - 1), row.begin() + 1);
    return sheet_.given(heading, std::move(row));
}

/// A reserve of which each year's balance is known: what goes in, what its last year releases, and both as cash.
Line SamCase::reserve(const std::array<Heading, 3>& headings, const Line& balance, int release) {
    const auto& [funding, releasing, cash] = headings;
    const Expression isLast = (number(release) <= year_) * (year_ <= number(release)) * operating_;
    const Expression isEarlier = year_ < number(release);
    const Line in = sheet_.line(funding, isEarlier * (balance - balance.previous()));
    const Line out = sheet_.line(releasing, -(isLast * balance.previous()));
    return sheet_.line(cash, -in - out);
}

void SamCase::addReplacements() {
    const auto years = static_cast<std::size_t>(terms_.years);
    Expression saved = number(0);
    Expression kept = number(0);
    Expression flows = number(0);
    Expression costs = number(0);
    for (std::size_t i = 0; i < replacementHeadings.size(); ++i) {
        const auto [cost, frequency] = terms_.replacements[i];
        std::vector<double> in(years);
        std::vector<double> out(years);
        for (int year = 1; frequency > 0 && year <= terms_.years; ++year) {
            const int due = frequency * ((year + frequency - 1) / frequency);
            const double price = cost * 1000 * terms_.capacity * std::pow(1 + terms_.inflation, due - 1);
            if (due <= terms_.years) in[static_cast<std::size_t>(year - 1)] = price / frequency;
            if (due == year) out[static_cast<std::size_t>(year - 1)] = -price;
        }
        const ReplacementHeadings& headings = replacementHeadings[i];
        const Line funding = series(headings.saved, in);
        const Line spending = series(headings.spent, out);
        replaced_[i] = spending;
        const Line balance = sheet_.declare(headings.kept);
        sheet_.define(balance, balance.previous() + funding + spending);
        saved = saved + funding;
        kept = kept + balance;
        flows = flows + sheet_.line(headings.flow, -funding - spending);
        costs = costs + sheet_.line(headings.cost, Expression(spending));
    }
    replacementSaved_ = sheet_.line({"replacement saved", "Set aside for replacements"}, saved);
    replacementKept_ = sheet_.line({"replacement kept", "Reserves for replacements"}, kept);
    reserveFlows_ = sheet_.line({"replacement flows", "Movement for replacements"}, flows);
    costsOfCash_ = sheet_.line({"cf_project_mecs", "Replacements"}, costs);
}

void SamCase::addReserves() {
    workingCapital_ =
        sheet_.line({"cf_reserve_om", "Working capital reserve"}, opex_.next() * (terms_.workingCapitalMonths / 12));
    receivables_ =
        sheet_.line({"cf_reserve_receivables", "Receivables reserve"}, revenue_.next() * (terms_.receivablesMonths / 12));
    debtService_ = sheet_.declare({"cf_reserve_debtservice", "Debt service reserve"});
}

double SamCase::fixedUses() const {
    return terms_.installedCost + terms_.constructionFinancing + terms_.debtClosing + terms_.otherFinancing +
           (isFlip() ? terms_.developerFee * terms_.installedCost + terms_.equityClosing : 0);
}

void SamCase::addUses() {
    const Expression reserves = debtService_ + workingCapital_ + receivables_;
    const Line cost = sheet_.line({"uses", "Total uses"}, atClose() * (reserves + debtBalance_ * terms_.debtFee + fixedUses()));
    equity_ = sheet_.line({"equity", "Equity"}, atClose() * (cost - debtBalance_));
    reserves_ = sheet_.line({"cf_reserve_total", "Reserves"}, reserves + replacementKept_);
    reserveInterest_ =
        sheet_.line({"cf_reserve_interest", "Interest on reserves"}, reserves_.previous() * terms_.reserveInterest);
}

void SamCase::addActivities() {
    debtServiceFlow_ = reserve({Heading{"cf_funding_debtservice", "Debt service reserve funded"},
                                {"cf_disbursement_debtservice", "Debt service reserve released"},
                                {"cf_project_dsra", "Debt service reserve movement"}},
                               debtService_, std::max(terms_.tenor, 1));
    workingFlow_ = reserve({Heading{"cf_funding_om", "Working capital funded"},
                            {"cf_disbursement_om", "Working capital released"},
                            {"cf_project_wcra", "Working capital movement"}},
                           workingCapital_, terms_.years);
    const Line receivables = reserve({Heading{"cf_funding_receivables", "Receivables funded"},
                                      {"cf_disbursement_receivables", "Receivables released"},
                                      {"cf_project_receivablesra", "Receivables movement"}},
                                     receivables_, terms_.years);
    receivablesFunded_ = sheet_.line({"receivables funded", "Receivables funded"},
                                     (year_ < number(terms_.years)) * (receivables_ - receivables_.previous()));
    const Line reserves =
        sheet_.line({"cf_project_ra", "Reserve movements"}, debtServiceFlow_ + workingFlow_ + receivables + reserveFlows_);
    const Line operations =
        sheet_.line({"cf_project_operating_activities", "Operating activities"}, ebitda_ + reserveInterest_ - debtInterest_);
    const Line bought =
        sheet_.line({"bought", "Purchase of property"}, atClose() * (debtBalance_ * terms_.debtFee + fixedUses()));
    const Line investing =
        sheet_.line({"cf_project_investing_activities", "Investing activities"}, reserves + costsOfCash_ - bought);
    const Line financing = sheet_.line({"cf_project_financing_activities", "Financing activities"},
                                       atClose() * (equity_ + debtBalance_) - debtPrincipal_);
    const Line cash = sheet_.line({"cf_pretax_cashflow", "Cash before tax"}, operating_ * (operations + investing + financing));
    pretax_ = sheet_.line({"cf_project_return_pretax", "Project cash before tax"}, cash - equity_);
    sheet_.line({"cf_project_return_aftertax_cash", "Project cash before tax lines"}, Expression(pretax_));
}

Expression SamCase::depreciationOf(bool federal, double basis) {
    static constexpr std::array<std::array<std::string_view, 7>, 2> classKeys{
        {{"cf_stadepr_macrs_5", "cf_stadepr_macrs_15", "cf_stadepr_sl_5", "cf_stadepr_sl_15", "cf_stadepr_sl_20",
          "cf_stadepr_sl_39", "cf_stadepr_custom"},
         {"cf_feddepr_macrs_5", "cf_feddepr_macrs_15", "cf_feddepr_sl_5", "cf_feddepr_sl_15", "cf_feddepr_sl_20",
          "cf_feddepr_sl_39", "cf_feddepr_custom"}}};
    static constexpr std::array<std::array<std::string_view, 3>, 2> replacementKeys{
        {{"cf_stadepr_me1", "cf_stadepr_me2", "cf_stadepr_me3"}, {"cf_feddepr_me1", "cf_feddepr_me2", "cf_feddepr_me3"}}};
    Expression total = number(0);
    const Line ready = sheet_.line({"basis", "Basis"}, inFirstYear() * basis);
    for (std::size_t i = 0; i < terms_.depreciation.size(); ++i) {
        const auto& [share, table, federalBonus, stateBonus] = terms_.depreciation[i];
        const double bonus = federal ? federalBonus : stateBonus;
        const Line part =
            sheet_.line({classKeys[federal][i], "Depreciation by class"}, lagged(ready, table) * (share * (1 - bonus)));
        total = total + part + ready * (share * bonus);
    }
    const std::size_t by = federal ? terms_.replacementFederal : terms_.replacementState;
    for (std::size_t i = 0; i < replaced_.size(); ++i) {
        total = total + sheet_.line({replacementKeys[federal][i], "Depreciation of a replacement"},
                                    -lagged(replaced_[i], terms_.depreciation[by].table));
    }
    return total;
}

void SamCase::addDepreciation() {
    const double basis = fixedUses() - terms_.debtClosing;
    federalDepreciation_ = sheet_.line({"cf_feddepr_total", "Federal depreciation"}, depreciationOf(true, basis));
    stateDepreciation_ = sheet_.line({"cf_stadepr_total", "State depreciation"}, depreciationOf(false, basis));
}

void SamCase::addTax() {
    const auto rates = [&](const Heading& heading, const std::vector<double>& list) {
        return series(heading, list.size() == 1 ? std::vector(static_cast<std::size_t>(terms_.years), list.front()) : list);
    };
    const Line stateRate = rates({"cf_state_tax_frac", "State tax rate", Unit::share}, terms_.stateTax);
    const Line federalRate = rates({"cf_federal_tax_frac", "Federal tax rate", Unit::share}, terms_.federalTax);
    sheet_.line({"cf_effective_tax_frac", "Effective tax rate", Unit::share},
                stateRate + (number(1) - stateRate) * federalRate);
    const Line income =
        sheet_.line({"income", "Income before depreciation"}, operating_ * (ebitda_ + reserveInterest_ - debtInterest_));
    const Line stateIncome = sheet_.line({"cf_statax_income_prior_incentives", "State income"}, income - stateDepreciation_);
    sheet_.line({"cf_statax_income_with_incentives", "State taxable income"}, Expression(stateIncome));
    stateTax_ = sheet_.line({"cf_statax", "State tax"}, -(stateRate * stateIncome));
    const Line federalIncome =
        sheet_.line({"cf_fedtax_income_prior_incentives", "Federal income"}, income - federalDepreciation_ + stateTax_);
    sheet_.line({"cf_fedtax_income_with_incentives", "Federal taxable income"}, Expression(federalIncome));
    federalTax_ = sheet_.line({"cf_fedtax", "Federal tax"}, -(federalRate * federalIncome));
    aftertax_ = sheet_.line({"cf_project_return_aftertax", "Project cash after tax"}, pretax_ + stateTax_ + federalTax_);
    addAnnualCosts();
}

/// What a levelised cost counts. A sole owner's receivables are taken off when funded and, in the reference, never given back.
void SamCase::addAnnualCosts() {
    const Expression receivables = terms_.model == SamTerms::Model::singleOwner ? Expression(receivablesFunded_) : number(0);
    sheet_.line({"cf_annual_costs", "Annual costs"},
                operating_ * (stateTax_ + federalTax_ - debtPaid_ - opex_ - replacementSaved_ + workingFlow_ +
                              debtServiceFlow_ - receivables + reserveInterest_ + salvage_) -
                    equity_);
}

}  // namespace wattscape::finance
