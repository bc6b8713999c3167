#include "core/energy/prices.h"

#include "core/model/steps.h"

#include <cmath>

namespace wattscape {
namespace {

constexpr double gasCarbon = 53.06;  // kg CO2/MMBtu, higher heating value

/// The same day of the month so many months later; of a shorter month its last.
Day monthsLater(Day day, int months) {
    const std::chrono::year_month_day civil{day};
    const Month month = monthOf(day) + std::chrono::months{months};
    const Day last = lastDayOf(month);
    return std::min(last, firstDayOf(month) + (std::chrono::days{static_cast<unsigned>(civil.day())} - std::chrono::days{1}));
}

int anniversariesBetween(Day from, Day to) {
    const std::chrono::year_month_day a{from};
    const std::chrono::year_month_day b{to};
    const int years = static_cast<int>(b.year()) - static_cast<int>(a.year());
    const bool before = std::pair(b.month(), b.day()) < std::pair(a.month(), a.day());
    return years - (before ? 1 : 0);
}

}  // namespace

ContractTerm termOf(const SupplyContract& contract, Day planStart) {
    ContractTerm term{contract.start.value_or(planStart), std::nullopt};
    if (contract.termYears) {
        term.end = monthsLater(term.start, static_cast<int>(std::lround(*contract.termYears * 12)));
    }
    return term;
}

double escalation(double rate, Day pricesAsOf, Day day) {
    const int years = rate == 0 || day <= pricesAsOf ? 0 : anniversariesBetween(pricesAsOf, day);
    return std::pow(1 + rate, years);
}

double heldOn(const Steps& steps, Day day) {
    return steps.empty() ? 0 : valueOn(steps, std::max(day, steps.front().from));
}

bool isGrid(const PowerSource& source) {
    return source.kind == PowerSourceKind::gridInterconnect;
}

double hoursInYearOf(Day day) {
    return monthOf(day).year().is_leap() ? 8784 : 8760;
}

bool burnsGas(PowerSourceKind kind) {
    return kind == PowerSourceKind::gasTurbine || kind == PowerSourceKind::gasEngine || kind == PowerSourceKind::fuelCell;
}

bool followsWeather(PowerSourceKind kind) {
    return kind == PowerSourceKind::solar || kind == PowerSourceKind::wind;
}

double fuelPerMwh(const PowerSource& source) {
    return source.heatRate.value_or(0) / 1000;
}

double emissionsOf(const PowerSource& source) {
    const double ofGas = burnsGas(source.kind) ? fuelPerMwh(source) * gasCarbon : 0;
    return source.emissions.value_or(ofGas);
}

}  // namespace wattscape
