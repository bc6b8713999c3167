#pragma once

#include "core/energy/site_energy.h"

namespace wattscape {

/// Days of one month that are alike: what is drawn, what is supplied, who is under contract and at what price.
struct Stretch {
    Day from{};
    Day to{};               ///< the first day after it
    std::size_t month = 0;  ///< of the plan
    double days = 0;
    double shareOfMonth = 0;
    double shareOfYear = 0;
    bool onlyDrawDiffers = false;  ///< from the stretch before: supply and contracts are the same
};

/// The plan's days in stretches, ascending and without a gap.
std::vector<Stretch> stretchesOf(const EnergyInputs& inputs);

}  // namespace wattscape
