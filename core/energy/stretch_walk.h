#pragma once

#include "core/energy/feeds.h"
#include "core/energy/stretches.h"

#include <algorithm>

namespace wattscape {

/// Calls `visit(stretch, draw, supply)` for each stretch in the order of time, with what is drawn and supplied on its days.
/// What is supplied is worked out anew only where it may differ.
template <class Visit>
void walkStretches(const EnergyInputs& inputs, Visit&& visit) {
    SupplyDay supply;
    for (const Stretch& stretch : stretchesOf(inputs)) {
        if (!stretch.onlyDrawDiffers) supply = supplyDayOf(inputs, stretch.from);
        const DrawStep& draw = *std::prev(std::ranges::upper_bound(inputs.draw, stretch.from, {}, &DrawStep::from));
        visit(stretch, draw, std::as_const(supply));
    }
}

}  // namespace wattscape
