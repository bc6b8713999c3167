#include "core/energy/stretches.h"

#include "core/energy/prices.h"

#include <algorithm>

namespace wattscape {
namespace {

/// Collects the days on which something changes.
class ChangeDays {
public:
    ChangeDays(Day first, Day end) : first_(first), end_(end) {}

    void add(Day day) {
        if (day > first_ && day < end_) days_.push_back(day);
    }
    template <class AnyStep>
    void addSteps(const AnyStep& steps) {
        for (const auto& step : steps) add(step.from);
    }
    void addAnniversaries(std::optional<double> rate, Day of) {
        if (rate.value_or(0) == 0) return;
        for (int year = 1; of + std::chrono::days{365 * year} < end_; ++year) addAnniversary(of, year);
    }
    std::vector<Day> take() {
        std::ranges::sort(days_);
        days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
        return std::move(days_);
    }

private:
    /// Of 29 February it is 1 March where the year has none.
    void addAnniversary(Day of, int year) {
        const std::chrono::year_month_day date{of};
        const std::chrono::year_month_day anniversary = date + std::chrono::years{year};
        add(anniversary.ok() ? Day{anniversary} : lastDayOf(anniversary.year() / anniversary.month()) + std::chrono::days{1});
    }

    Day first_;
    Day end_;
    std::vector<Day> days_;
};

void addContract(ChangeDays& days, const SupplyContract& contract, Day planStart) {
    const ContractTerm term = termOf(contract, planStart);
    days.add(term.start);
    if (term.end) days.add(*term.end);
    days.addAnniversaries(contract.escalator, contract.pricesAsOf.value_or(term.start));
    days.addSteps(contract.contractPower);
    days.addSteps(contract.capacityPower);
    days.addSteps(contract.coincidentPower);
    days.addSteps(contract.marketPrice);
}

/// Days on which supply or contracts change; also the months' first.
std::vector<Day> supplyDaysOf(const EnergyInputs& inputs) {
    const Day first = firstDayOf(inputs.firstMonth);
    ChangeDays days(first, firstDayOf(inputs.firstMonth + std::chrono::months{inputs.months}));
    for (int month = 1; month < inputs.months; ++month) {
        days.add(firstDayOf(inputs.firstMonth + std::chrono::months{month}));
    }
    days.addSteps(inputs.site.gridCarbon);
    for (const SourceSupply& supply : inputs.supply) days.addSteps(supply.steps);
    for (const PowerSource* source : inputs.sources) {
        days.addAnniversaries(source->fuelEscalator, source->pricesAsOf.value_or(first));
        days.addAnniversaries(source->costEscalator, source->pricesAsOf.value_or(first));
    }
    for (const SupplyContract* contract : inputs.contracts) addContract(days, *contract, first);
    return days.take();
}

}  // namespace

std::vector<Stretch> stretchesOf(const EnergyInputs& inputs) {
    const Day first = firstDayOf(inputs.firstMonth);
    const Day end = firstDayOf(inputs.firstMonth + std::chrono::months{inputs.months});
    const std::vector<Day> supplyDays = supplyDaysOf(inputs);
    ChangeDays all(first, end);
    for (const Day day : supplyDays) all.add(day);
    all.addSteps(inputs.draw);
    std::vector<Day> days = all.take();
    days.push_back(end);
    std::vector<Stretch> stretches;
    for (Day from = first; const Day to : days) {
        const Month month = monthOf(from);
        Stretch& stretch = stretches.emplace_back(Stretch{from, to});
        stretch.month = static_cast<std::size_t>(monthsBetween(inputs.firstMonth, month));
        stretch.days = static_cast<double>((to - from).count());
        stretch.shareOfMonth = stretch.days / daysIn(month);
        stretch.shareOfYear = stretch.days / (month.year().is_leap() ? 366 : 365);
        stretch.onlyDrawDiffers = from != first && !std::ranges::binary_search(supplyDays, from);
        from = to;
    }
    return stretches;
}

}  // namespace wattscape
