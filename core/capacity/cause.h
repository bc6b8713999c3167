#pragma once

#include <string_view>

namespace wattscape {

/// Why a ready rack is not energised, or what holds the scope back on a day. Tested in this order.
enum class Cause {
    none,
    readiness,  ///< no hall of the rollout is ready yet
    density,    ///< no ready hall takes the rack's maximum kW
    cooling,    ///< no ready hall takes its cooling
    space,      ///< no free position
    hallPower,  ///< positions are free but the hall's IT capacity is used up
    power,      ///< placed, but the site's IT limit is used up
};
inline constexpr int causeCount = 6;  ///< without `none`

std::string_view keyOf(Cause cause);
std::string_view labelOf(Cause cause);  ///< English, for messages

}  // namespace wattscape
