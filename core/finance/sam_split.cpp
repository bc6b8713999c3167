#include "core/finance/sam_case.h"

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

/// A year is split as the years before it say; the year in which the target is reached is still split as before.
void SamCase::addSplit() {
    flipped_ = sheet_.declare({"flipped", "Target reached", Unit::none});
    const Expression cash = select(flipped_.previous(), number(terms_.cashAfter), number(terms_.cashBefore));
    const Expression taxable = select(flipped_.previous(), number(terms_.taxAfter), number(terms_.taxBefore));
    const Line recovered = sheet_.declare({"recovered", "Capital recovered"});
    addRecovery(recovered);
    const Line investorCash = sheet_.line({"cf_tax_investor_aftertax_cash", "Investor's cash"},
                                          operating_ * cash * (pretax_ - recovered) - equity_ * terms_.equityShare);
    sheet_.line({"cf_tax_investor_pretax", "Investor before tax"}, Expression(investorCash));
    const Line investorTax =
        sheet_.line({"cf_tax_investor_aftertax_tax", "Investor's tax"}, taxable * (stateTax_ + federalTax_));
    const Line investor = sheet_.line({"cf_tax_investor_aftertax", "Investor after tax"}, investorCash + investorTax);
    addFlip(investor);
    addSponsor(investorCash, investorTax, recovered);
}

void SamCase::addRecovery(const Line& recovered) {
    if (terms_.model != SamTerms::Model::equityFlip) {
        sheet_.define(recovered, number(0));
        return;
    }
    const Line balance = sheet_.declare({"cf_sponsor_capital_recovery_balance", "Capital to recover"});
    const Expression inTime = terms_.recoveryYears > 0 ? year_ <= number(terms_.recoveryYears) : number(1);
    const Expression allowed = terms_.recoversCapital ? operating_ * inTime : number(0);
    sheet_.define(recovered, allowed * greatest(least(balance.previous(), pretax_), 0));
    sheet_.define(balance, balance.previous() - recovered + equity_ * (1 - terms_.equityShare));
    sheet_.line({"cf_sponsor_capital_recovery_cash", "Capital recovered"}, -recovered);
}

/// The investor's rate has reached the target when its flows are worth nothing or more at the target.
void SamCase::addFlip(const Line& investor) {
    constexpr double within = 1e-5;
    const Line worth = sheet_.declare({"flip.worth", "Investor's present value at the target"});
    const Expression discount = power(number(1 + terms_.flipTarget - within), -year_);
    sheet_.define(worth, worth.previous() + investor * discount);
    sheet_.define(flipped_, greatest(flipped_.previous(), operating_ * (number(0) <= worth)));
}

void SamCase::addSponsor(const Line& investorCash, const Line& investorTax, const Line& recovered) {
    const double fee = terms_.developerFee * terms_.installedCost;
    const Line cash = sheet_.line({"cf_sponsor_aftertax_cash", "Sponsor's cash"}, pretax_ - investorCash + atClose() * fee);
    const Line pretax = sheet_.line({"cf_sponsor_pretax", "Sponsor before tax"}, Expression(cash));
    sheet_.line({"cf_sponsor_pretax_cash", "Sponsor's cash in operation"}, operating_ * cash);
    if (terms_.model == SamTerms::Model::equityFlip) {
        sheet_.line({"cf_sponsor_pretax_cash_during_recovery", "Sponsor's cash in recovery"}, Expression(recovered));
        sheet_.line({"cf_sponsor_pretax_cash_post_recovery", "Sponsor's cash after recovery"}, operating_ * (cash - recovered));
    }
    const Line tax = sheet_.line({"cf_sponsor_aftertax_tax", "Sponsor's tax"}, stateTax_ + federalTax_ - investorTax);
    const double state = terms_.stateTax.empty() ? 0 : terms_.stateTax.front();
    const double federal = terms_.federalTax.empty() ? 0 : terms_.federalTax.front();
    sheet_.line({"cf_sponsor_aftertax", "Sponsor after tax"},
                pretax + tax - inFirstYear() * (fee * (state + (1 - state) * federal)));
}

}  // namespace wattscape::finance
