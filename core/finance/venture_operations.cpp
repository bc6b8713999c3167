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
    std::optional<Day> last = to;
    if (years) {
        const int count = static_cast<int>(std::lround(*years * monthsAYear));
        const std::chrono::year_month_day begin{start};
        const auto end = begin + std::chrono::months{count};
        last = (end.ok() ? Day{end} : lastDayOf(end.year() / end.month())) - std::chrono::days{1};
    }
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
    const double standard = case_.ownsRacks ? 1 : 0;
    const Expression share = sheet_.input({"operation.energy_share", "Share of energy cost", Unit::share},
                                          case_.venture->energyShare.value_or(standard));
    const Line billed = given({"operation.energy_bill", "Energy cost of its sites"}, case_.energyCost);
    const Line energy = sheet_.line({"operation.energy", "Energy"}, billed * share);
    operatingCosts.push_back(energy);
    operatingCost = sheet_.line({"operation.cost", "Operating cost"}, all + energy);
}

void VentureSheet::addRevenue() {
    Expression all = number(0);
    for (const auto& offtake : case_.offtakes) {
        const EntityId id = offtake->id;
        const Day start = offtake->start ? *offtake->start : firstSale(case_, offtake->basis);
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

}  // namespace wattscape::finance
