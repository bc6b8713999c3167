#pragma once

#include "core/model/plan.h"

namespace wattscape {

/// An empty plan to fill. Private to core/samples.
inline Plan emptySample(std::string name, Month first, Month last, std::string notes) {
    Plan plan;
    plan.settings.name = std::move(name);
    plan.settings.firstMonth = first;
    plan.settings.months = monthsBetween(first, last) + 1;
    plan.settings.author = "Wattscape";
    plan.settings.notes = std::move(notes);
    plan.lastChange = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22};
    return plan;
}

constexpr Day dayOf(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

}  // namespace wattscape
