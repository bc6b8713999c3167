#include "core/finance/venture_sheet.h"

#include <algorithm>
#include <cmath>

namespace wattscape::finance {

using formula::Expression;
using formula::Heading;
using formula::Line;

namespace {

constexpr double daysAYear = 365;
constexpr int monthsAYear = 12;

/// The first day of an offtake that states none: of the month in which there first is something to sell. Cost is there from the
/// first month.
Day firstSale(const VentureCase& given, OfftakeBasis basis) {
    if (basis == OfftakeBasis::costPlus) return firstDayOf(given.firstMonth);
    const std::vector<double>& sold = basis == OfftakeBasis::itCapacity ? given.capacity : given.gpuHours;
    const auto first = std::ranges::find_if(sold, [](double amount) { return amount > 0; });
    const auto months = first == sold.end() ? 0 : static_cast<int>(first - sold.begin());
    return firstDayOf(given.firstMonth + std::chrono::months{months});
}

}  // namespace

/// The last day of a term that begins on a day.
Day lastDayOfTerm(Day start, double years) {
    const int count = static_cast<int>(std::lround(years * monthsAYear));
    const std::chrono::year_month_day begin{start};
    const auto end = begin + std::chrono::months{count};
    return (end.ok() ? Day{end} : lastDayOf(end.year() / end.month())) - std::chrono::days{1};
}

Day VentureSheet::startOf(const Offtake& offtake) const {
    return offtake.start ? *offtake.start : firstSale(case_, offtake.basis);
}

/// 1, then a step on each anniversary; a month in which one falls is priced by its days.
Expression VentureSheet::escalation(double escalator, Day since, EntityId about) {
    const Anniversaries passed = anniversaries(span(), since);
    const Expression rate = sheet_.input({"escalator", "Escalator", Unit::sharePerYear, about}, escalator);
    const Line years = given({"timing.anniversaries", "Anniversaries before", Unit::year, about}, passed.before);
    const Line within = given({"timing.within", "Share of the month behind one", Unit::share, about}, passed.within);
    return sheet_.line({"timing.escalation", "Escalation", Unit::none, about},
                       power(number(1) + rate, years) * (number(1) + rate * within));
}

/// The share of each month's days in which something is paid.
Line VentureSheet::activeOf(EntityId about, std::optional<Day> from, std::optional<double> years, std::optional<Day> to) {
    const Heading heading{"timing.active", "Share of the month", Unit::share, about};
    const Day start = from.value_or(firstDayOf(case_.firstMonth));
    const std::optional<Day> last = years ? lastDayOfTerm(start, *years) : to;
    std::vector<double> shares = activeShares(span(), start, last);
    return given(heading, std::move(shares));
}

void VentureSheet::addOperations() {
    sheet_.openSection("Operations");
    const Line megawatts = given({"operation.energised", "IT energised", Unit::megawatt}, case_.energised);
    Expression all = number(0);
    for (const auto& item : case_.costs) {
        if (item->basis == CostBasis::once || item->basis == CostBasis::shareOfRackCost) continue;
        const Line active =
            item->from ? activeOf(item->id, item->from, {}, item->to)
                       : sheet_.line({"timing.active", "Share of the month", Unit::share, item->id},
                                     item->to ? operating_ * activeOf(item->id, {}, {}, item->to) : Expression(operating_));
        const Day since =
            item->from.value_or(case_.endOf(static_cast<std::size_t>(std::max<std::ptrdiff_t>(case_.completed, 0))));
        const Expression factor = active * escalation(item->escalator.value_or(0), since, item->id);
        const bool ofCost = item->basis == CostBasis::shareOfCostAYear;
        const Expression price =
            ofCost ? sheet_.input({"item.share", "Share", Unit::share, item->id}, item->share.value_or(0))
                   : sheet_.input({"item.amount", "Amount", Unit::dollar, item->id}, item->amount.value_or(Money{}).value());
        const Expression ofYear = days_ / sheet_.number(daysAYear);
        const Expression amount = item->basis == CostBasis::aMonth    ? price
                                  : item->basis == CostBasis::aMwYear ? price * megawatts * ofYear
                                                                      : price * costSoFar_ * ofYear;
        const Line spent = sheet_.line({"operation.item", "Operating cost", Unit::dollar, item->id}, amount * factor);
        items_[item->id] = spent;
        operatingCosts.push_back(spent);
        all = all + spent;
    }
    for (const auto& terms : case_.layers) {
        const bool rented = terms->kind == FundingKind::lease || terms->instrument == VendorInstrument::lease;
        if (!rented || terms->rent.value_or(Money{}).value() == 0) continue;
        operatingCosts.push_back(rentOf(*terms));
        all = all + operatingCosts.back();
    }
    for (const BoughtService& bought : case_.bought) {
        operatingCosts.push_back(
            given({"operation.bought", "Bought from another venture", Unit::dollar, bought.contract}, bought.cost));
        all = all + operatingCosts.back();
    }
    const double standard = case_.ownsRacks ? 1 : 0;
    const Expression share = sheet_.input({"operation.energy_share", "Share of energy cost", Unit::share},
                                          case_.venture->energyShare.value_or(standard));
    const Line billed = given({"operation.energy_bill", "Energy cost of its sites"}, case_.energyCost);
    const Line energy = sheet_.line({"operation.energy", "Energy"}, billed * share);
    operatingCosts.push_back(energy);
    operatingCost = sheet_.line({"operation.cost", "Operating cost"}, all + energy);
}

/// A rent by its schedule; from completion on where it states no first day.
Line VentureSheet::rentOf(const FundingLayer& terms) {
    const Expression rent =
        sheet_.input({"lease.rent", "Rent a month", Unit::dollar, terms.id}, terms.rent.value_or(Money{}).value());
    const std::size_t completed = static_cast<std::size_t>(std::max<std::ptrdiff_t>(case_.completed, 0));
    const Day since = terms.from.value_or(case_.endOf(completed));
    const Line active = activeOf(terms.id, terms.from, {}, terms.to);
    const Expression due = terms.from ? Expression(active) : operating_ * active;
    return sheet_.line({"operation.rent", "Rent", Unit::dollar, terms.id},
                       rent * due * escalation(terms.escalator.value_or(0), since, terms.id));
}

void VentureSheet::addRevenue() {
    Expression all = number(0);
    for (const auto& offtake : case_.offtakes) {
        const EntityId id = offtake->id;
        const Day start = startOf(*offtake);
        const Line active = activeOf(id, start, offtake->termYears, {});
        const Expression factor = active * escalation(offtake->escalator.value_or(0), start, id);
        Expression amount = number(0);
        if (offtake->basis == OfftakeBasis::itCapacity) {
            const Line sold = given({"offtake.capacity", "IT capacity delivered", Unit::megawatt, id}, case_.capacity);
            amount = sold * sheet_.input({"offtake.price", "Price of a MW-month", Unit::dollarPerMwMonth, id},
                                         offtake->capacityPrice.value_or(0));
        } else if (offtake->basis == OfftakeBasis::costPlus) {
            const Expression margin = sheet_.input({"offtake.margin", "Margin", Unit::share, id}, offtake->margin.value_or(0));
            amount = operatingCost * (number(1) + margin);
        } else {
            const Line hours = given({"offtake.hours", "GPU-hours available", Unit::hour, id}, case_.gpuHours);
            const bool busy = offtake->basis == OfftakeBasis::busyGpus;
            const Expression used = sheet_.input({"offtake.used", "Share used", Unit::share, id}, busy ? case_.utilisation : 1);
            const Expression least =
                sheet_.input({"offtake.minimum", "Take-or-pay", Unit::share, id}, offtake->minimumShare.value_or(0));
            amount = hours * greatest(used, least) *
                     sheet_.input({"offtake.price", "Price of a GPU-hour", Unit::dollarPerGpuHour, id},
                                  offtake->gpuHourPrice.value_or(0));
        }
        revenues.push_back(sheet_.line({"offtake.revenue", "Revenue", Unit::dollar, id}, amount * factor));
        all = all + revenues.back();
    }
    revenue = sheet_.line({"operation.revenue", "Revenue"}, all);
}

/// Months of the next month's cost and revenue, held back when they grow and given back when they fall.
void VentureSheet::addWorkingCapital() {
    const Venture& venture = *case_.venture;
    if (!venture.workingCapitalMonths && !venture.receivableMonths) {
        workingCapital = sheet_.line({"operation.working_capital", "Into working capital"}, number(0));
        return;
    }
    const Expression ofCost =
        sheet_.input({"operation.working_months", "Working capital", Unit::month}, venture.workingCapitalMonths.value_or(0));
    const Expression ofRevenue =
        sheet_.input({"operation.receivable_months", "Receivables", Unit::month}, venture.receivableMonths.value_or(0));
    const Line balance = sheet_.line({"operation.working_balance", "Working capital and receivables"},
                                     ofCost * operatingCost.next() + ofRevenue * revenue.next());
    workingCapital = sheet_.line({"operation.working_capital", "Into working capital"}, balance - balance.previous());
}

/// What is bought after completion is saved for in equal parts over the months before it.
void VentureSheet::addRefreshReserve() {
    if (!case_.venture->refreshSavingMonths) {
        refreshSaved = sheet_.line({"refresh.saved", "Saved for a refresh"}, number(0));
        refreshUsed = sheet_.line({"refresh.used", "Paid from the refresh reserve"}, number(0));
        refreshBalance = sheet_.line({"refresh.balance", "Refresh reserve"}, number(0));
        return;
    }
    const auto months = static_cast<int>(*case_.venture->refreshSavingMonths);
    const Line refresh = sheet_.line({"refresh.cost", "Cost after completion"}, operating_ * cost);
    const Line later = sheet_.declare({"refresh.later", "Cost of later months"});
    sheet_.define(later, later.next() + refresh.next());
    refreshBalance = sheet_.declare({"refresh.balance", "Refresh reserve"});
    refreshSaved =
        sheet_.line({"refresh.saved", "Saved for a refresh"}, operating_ * (later - later.at(months)) / sheet_.number(months));
    refreshUsed = sheet_.line({"refresh.used", "Paid from the refresh reserve"}, least(refreshBalance.previous(), refresh));
    sheet_.define(refreshBalance, refreshBalance.previous() + refreshSaved - refreshUsed);
}

const Line& VentureSheet::revenueOf(OfftakeId contract) const {
    const auto found = std::ranges::find(case_.offtakes, contract, [](const auto& offtake) { return offtake->id; });
    return revenues[static_cast<std::size_t>(found - case_.offtakes.begin())];
}

}  // namespace wattscape::finance
