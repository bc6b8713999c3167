#include "core/finance/venture_sheet.h"
#include "core/model/steps.h"

#include <algorithm>
#include <cmath>

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

namespace {

constexpr int monthsAYear = 12;
constexpr double defaultTenor = 10;  // years
constexpr std::int64_t defaultCoupon = 6;

/// What is still to be paid back, and when: by equal steps in time.
struct PayDays {
    std::vector<double> pays;  ///< 1 in the months in which a payment falls
    std::vector<double> left;  ///< payments from the month on
};

PayDays payDays(std::size_t months, std::ptrdiff_t first, std::ptrdiff_t last, std::ptrdiff_t every) {
    PayDays days{std::vector<double>(months), std::vector<double>(months)};
    double left = 0;
    for (std::ptrdiff_t m = last; m > first; m -= m == last && (last - first) % every != 0 ? (last - first) % every : every) {
        left += 1;
        if (m < 0 || m >= static_cast<std::ptrdiff_t>(months)) continue;
        days.pays[static_cast<std::size_t>(m)] = 1;
        days.left[static_cast<std::size_t>(m)] = left;
    }
    return days;
}

}  // namespace

/// A twelfth of the layer's rate a month; or of its margin on the base rate, of which a share is hedged.
Line VentureSheet::monthlyRate(const FundingLayer& terms, std::string_view key) {
    const Expression rate = sheet_.input({key, "Interest rate", Unit::sharePerYear, terms.id}, terms.rate.value_or(0));
    Expression whole = rate;
    if (!terms.baseRate.empty()) {
        std::vector<double> base;
        for (std::size_t m = 0; m < case_.months; ++m) {
            const Day first = firstDayOf(span().at(m));
            base.push_back(first < terms.baseRate.front().from ? terms.baseRate.front().value : valueOn(terms.baseRate, first));
        }
        const Line curve = given({"rate.base", "Base rate", Unit::sharePerYear, terms.id}, std::move(base));
        const Expression hedged =
            sheet_.input({"rate.hedged_share", "Hedged share", Unit::share, terms.id}, terms.hedgedShare.value_or(0));
        const Expression fixed =
            sheet_.input({"rate.hedged", "Hedged rate", Unit::sharePerYear, terms.id}, terms.hedgedRate.value_or(0));
        whole = rate + curve * (number(1) - hedged) + fixed * hedged;
    }
    return sheet_.line({"rate.monthly", "Interest rate of the month", Unit::share, terms.id}, whole / monthsAYear);
}

/// The month of a facility's last payment: so long after completion as it says, else with the offtake that pays for it.
std::ptrdiff_t VentureSheet::maturityOf(const FundingLayer& terms) const {
    const auto months = static_cast<std::ptrdiff_t>(std::lround(terms.tenorYears.value_or(0) * monthsAYear));
    if (terms.tenorYears) return case_.completed + months;
    std::optional<std::ptrdiff_t> last;
    for (const auto& offtake : case_.offtakes) {
        if (!offtake->termYears) continue;
        const Day end = lastDayOfTerm(startOf(*offtake), *offtake->termYears);
        last = std::max(last.value_or(span().placeOf(end)), span().placeOf(end));
    }
    return last.value_or(static_cast<std::ptrdiff_t>(case_.months) - 1);
}

/// A balance, its interest and its repayment by the payments left: each payment pays back the part of the balance that a
/// loan of so many level payments – or of equal principal – pays back first. As that is in proportion to the balance,
/// every draw is repaid as if it were a loan of its own that ends with the others.
void VentureSheet::addFacility(const FundingLayer& terms, const Line& drawn, const Line& fees, const PayTimes& times) {
    const FundingLayerId id = terms.id;
    const PayDays days = payDays(case_.months, times.first, times.last, times.every);
    const Line rate = monthlyRate(terms, "facility.rate");
    FacilityLines lines{id, drawn, {}, {}, fees, sheet_.declare({"facility.balance", "Balance", Unit::dollar, id})};
    const Line pays = given({"facility.pays", "Payment falls", Unit::none, id}, days.pays);
    const Line left = given({"facility.left", "Payments left", Unit::none, id}, days.left);
    const Line accrued =
        sheet_.line({"facility.accrued", "Interest of the month", Unit::dollar, id}, lines.balance.previous() * rate);
    if (times.every == 1) {
        lines.interest = accrued;
    } else {
        const Line owed = sheet_.declare({"facility.owed", "Interest owed", Unit::dollar, id});
        lines.interest =
            sheet_.line({"facility.interest", "Interest paid", Unit::dollar, id}, pays * (owed.previous() + accrued));
        sheet_.define(owed, owed.previous() + accrued - lines.interest);
    }
    const Expression period = rate * number(static_cast<double>(times.every));
    Expression part = left <= number(1);
    if (terms.repayment == Repayment::levelPrincipal) {
        part = number(1) / left;
    } else if (terms.repayment != Repayment::bullet) {
        part = select(number(0) < period, period / (number(1) - power(number(1) + period, -left)) - period, number(1) / left);
    }
    const std::ptrdiff_t free =
        std::min(case_.completed + static_cast<std::ptrdiff_t>(terms.graceMonths.value_or(0)) + 1, times.last);
    const Expression repays = terms.graceMonths
                                  ? pays * flag({"facility.repays", "Repayment has begun", Unit::none, id}, free, times.last)
                                  : Expression(pays);
    lines.principal =
        sheet_.line({"facility.principal", "Principal", Unit::dollar, id}, repays * lines.balance.previous() * part);
    sheet_.define(lines.balance, lines.balance.previous() + drawn - lines.principal);
    facilities.push_back(lines);
}

/// Drawn up to the advance rate on the racks accepted so far, within its commitment and its time.
void VentureSheet::addDelayedDraw(const FundingLayer& terms) {
    const FundingLayerId id = terms.id;
    const std::ptrdiff_t maturity = maturityOf(terms);
    const std::ptrdiff_t opens = terms.from ? span().placeOf(*terms.from) : 0;
    const std::ptrdiff_t closes = std::min(maturity - 1, terms.to ? span().placeOf(*terms.to) : case_.completed);
    const Line open = flag({"draw.open", "Can be drawn", Unit::none, id}, opens, closes);
    const Expression advance = sheet_.input({"draw.advance", "Advance rate", Unit::share, id}, terms.shareOfCost.value_or(1));
    const Line accepted =
        sheet_.line({"draw.accepted", "Cost of accepted racks so far", Unit::dollar, id}, soFar(acceptedCost_));
    const Line drawn = sheet_.declare({"facility.drawn", "Drawn", Unit::dollar, id});
    const Line before = sheet_.declare({"draw.before", "Drawn before", Unit::dollar, id});
    sheet_.define(before, before.previous() + drawn.previous());
    Expression allowed = advance * accepted;
    const Expression upfront = sheet_.input({"facility.upfront", "Upfront fee", Unit::share, id}, terms.upfrontFee.value_or(0));
    Expression fees = drawn * upfront;
    if (terms.limit) {
        const Expression commitment = sheet_.input({"draw.commitment", "Commitment", Unit::dollar, id}, terms.limit->value());
        const Expression ticking =
            sheet_.input({"draw.ticking", "Ticking fee", Unit::sharePerYear, id}, terms.commitmentFee.value_or(0));
        const Line begins = flag({"draw.begins", "Opens", Unit::none, id}, std::max<std::ptrdiff_t>(opens, 0),
                                 std::max<std::ptrdiff_t>(opens, 0));
        allowed = least(allowed, commitment);
        fees = begins * commitment * upfront + open * (commitment - before) * ticking / monthsAYear;
    }
    sheet_.define(drawn, open * greatest(allowed - before, 0));
    addFacility(terms, drawn, sheet_.line({"facility.fees", "Fees", Unit::dollar, id}, fees),
                {std::min<std::ptrdiff_t>(opens, 0), maturity, 1});
    facilitiesDrawn_ = facilitiesDrawn_ + drawn;
}

/// Drawn whole at its close; what is not spent earns interest in an account.
void VentureSheet::addBond(const FundingLayer& terms) {
    const FundingLayerId id = terms.id;
    const std::ptrdiff_t close = terms.from ? span().placeOf(*terms.from) : 0;
    const auto tenor = static_cast<std::ptrdiff_t>(std::lround(terms.tenorYears.value_or(defaultTenor) * monthsAYear));
    const Line closes = flag({"bond.closes", "Close", Unit::none, id}, close, close);
    const Expression amount = sheet_.input({"bond.amount", "Amount", Unit::dollar, id}, terms.limit.value_or(Money{}).value());
    const Expression upfront = sheet_.input({"facility.upfront", "Upfront fee", Unit::share, id}, terms.upfrontFee.value_or(0));
    const Line drawn = sheet_.line({"facility.drawn", "Drawn", Unit::dollar, id}, closes * amount);
    const Line fees = sheet_.line({"facility.fees", "Fees", Unit::dollar, id}, drawn * upfront);
    addFacility(terms, drawn, fees,
                {close, close + tenor, static_cast<std::ptrdiff_t>(terms.couponMonths.value_or(defaultCoupon))});
    BondAccount money{id, {}, {}, sheet_.declare({"bond.account", "Not spent yet", Unit::dollar, id}), {}};
    const Expression rate =
        sheet_.input({"bond.account_rate", "Rate of the account", Unit::sharePerYear, id}, terms.accountRate.value_or(0));
    money.earned =
        sheet_.line({"bond.earned", "Earned by the account", Unit::dollar, id}, money.balance.previous() * rate / monthsAYear);
    money.available =
        sheet_.line({"bond.available", "In the account", Unit::dollar, id}, money.balance.previous() + money.earned + drawn);
    bondAccounts_.push_back(money);
}

/// Everything that is borrowed beside the senior debt; what it costs before completion is a use.
void VentureSheet::addFacilities() {
    facilitiesDrawn_ = number(0);
    for (const auto& terms : case_.layers) {
        if (terms->kind == FundingKind::delayedDraw) addDelayedDraw(*terms);
        if (terms->kind == FundingKind::bond) addBond(*terms);
        if (terms->kind != FundingKind::vendorFunding || terms->instrument != VendorInstrument::loan || terms->recipient)
            continue;
        const Line drawn = vendorReleased_.at(terms->id);
        addFacility(*terms, drawn, sheet_.line({"facility.fees", "Fees", Unit::dollar, terms->id}, number(0)),
                    {0, maturityOf(*terms), 1});
        facilitiesDrawn_ = facilitiesDrawn_ + drawn;
    }
    Expression interest = number(0);
    Expression principal = number(0);
    Expression fees = number(0);
    for (const FacilityLines& facility : facilities) {
        interest = interest + facility.interest;
        principal = principal + facility.principal;
        fees = fees + facility.fees;
    }
    facilitiesDrawn = sheet_.line({"funding.facilities", "Drawn as delivered"}, facilitiesDrawn_);
    facilityInterest_ = sheet_.line({"facilities.interest", "Interest of other debt"}, interest);
    facilityFees_ = sheet_.line({"facilities.fees", "Fees of other debt"}, fees);
    facilityService = sheet_.line(
        {"facilities.service", "Service of other debt"},
        facilityInterest_ + facilityFees_ + sheet_.line({"facilities.principal", "Principal of other debt"}, principal));
    earlyRepaid = sheet_.line({"funding.early_repaid", "Principal paid before completion"},
                              building_ * (facilityService - facilityInterest_ - facilityFees_));
}

/// What bonds pay of what is asked, one after the other. What is left at completion is released.
Expression VentureSheet::drawnFromBonds(const Line& asked) {
    Expression open = asked;
    Expression used = number(0);
    Expression unspent = number(0);
    Expression earned = number(0);
    for (BondAccount& money : bondAccounts_) {
        money.used = sheet_.line({"bond.used", "Spent", Unit::dollar, money.layer}, least(money.available, open));
        sheet_.define(money.balance, building_ * (number(1) - completing_) * (money.available - money.used));
        open = open - money.used;
        used = used + money.used;
        earned = earned + money.earned;
        unspent = unspent + (money.available - money.used - money.balance);
    }
    unspent_ = sheet_.line({"bond.unspent", "Bond money never spent"}, unspent);
    accountEarned_ = sheet_.line({"bond.all_earned", "Earned by bond accounts"}, earned);
    return used;
}

}  // namespace wattscape::finance
