#include "core/finance/venture_sheet.h"

#include <algorithm>

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

/// Guarantors pay what is lacking after the reserve, one after the other, each up to its limit.
void VentureSheet::addGuaranties(Expression lacking) {
    Expression open = lacking;
    Expression all = number(0);
    for (const auto& terms : case_.layers) {
        if (terms->kind != FundingKind::guaranty) continue;
        const FundingLayerId id = terms->id;
        GuarantyLines lines{
            id, terms->provider, sheet_.declare({"guaranty.paid", "Paid by the guarantor", Unit::dollar, id}), {}};
        const Line before = sheet_.declare({"guaranty.before", "Paid before", Unit::dollar, id});
        sheet_.define(before, before.previous() + lines.paid.previous());
        if (terms->limit) {
            const Expression cap = sheet_.input({"guaranty.limit", "Limit", Unit::dollar, id}, terms->limit->value());
            sheet_.define(lines.paid, least(open, greatest(cap - before, 0)));
            lines.exposure =
                sheet_.line({"guaranty.exposure", "Guarantor’s exposure", Unit::dollar, id}, cap - before - lines.paid);
        } else {
            sheet_.define(lines.paid, open);
            lines.exposure = sheet_.line({"guaranty.exposure", "Guarantor’s exposure", Unit::dollar, id}, debtOutstanding());
        }
        open = open - lines.paid;
        all = all + lines.paid;
        guaranties.push_back(lines);
    }
    guaranteed = sheet_.line({"funding.guaranteed", "Paid by guarantors"}, all);
}

/// What the venture owes to senior and other lenders.
Expression VentureSheet::debtOutstanding() {
    Expression owed = loanBalance + debtBalance;
    for (const FacilityLines& facility : facilities) owed = owed + facility.balance;
    return owed;
}

/// Shares vest by full steps of megawatts if the price allows it, and are sold on a day for what they are worth beyond the
/// strike price.
Line VentureSheet::soldWarrant(const FundingLayer& terms, const std::vector<double>& megawatts) {
    const FundingLayerId id = terms.id;
    std::vector<double> steps = fullSteps(terms, megawatts);
    const Line vested = given({"warrant.steps", "Full steps reached", Unit::none, id}, std::move(steps));
    const Expression shares =
        sheet_.input({"warrant.shares", "Shares a full step", Unit::none, id}, terms.sharesPerStep.value_or(0));
    const auto price = [&](std::string_view key, std::string_view label, const std::optional<Money>& value) {
        return sheet_.input({key, label, Unit::dollar, id}, value.value_or(Money{}).value());
    };
    const Expression strike = price("warrant.strike", "Strike price", terms.strike);
    const Expression sold = price("warrant.price", "Share price at the sale", terms.sharePrice);
    const Expression vests = price("warrant.vests", "Vests from a price of", terms.vestingPrice) <= sold;
    const std::ptrdiff_t month = terms.soldOn ? span().placeOf(*terms.soldOn) : -1;
    const Line sale = flag({"warrant.sale", "Sale", Unit::none, id}, month, month);
    return sheet_.line({"warrant.sold", "Warrants sold", Unit::dollar, id},
                       sale * vested * shares * vests * greatest(sold - strike, 0));
}

/// What a partner gets or pays beside its equity: vendor funding and warrants of its own, less what it pays as a guarantor.
Expression VentureSheet::supportOf(PartnerId partner) {
    Expression support = number(0);
    for (std::size_t i = 0; i < case_.layers.size(); ++i) {
        const FundingLayer& terms = *case_.layers[i];
        if (terms.recipient != partner) continue;
        if (terms.kind == FundingKind::vendorFunding) support = support + vendorReleased_.at(terms.id);
        if (terms.kind == FundingKind::warrant) support = support + soldWarrant(terms, case_.releasing[i]);
    }
    for (const GuarantyLines& guaranty : guaranties) {
        if (guaranty.guarantor == partner) support = support - guaranty.paid;
    }
    return support;
}

}  // namespace wattscape::finance
