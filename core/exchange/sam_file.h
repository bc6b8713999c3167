#pragma once

#include "core/base/problems.h"
#include "core/finance/sam_terms.h"

#include <string_view>

namespace wattscape {

/// Reads a case as the System Advisor Model's library received it: an object with `module` (levpartflip, equpartflip or
/// singleowner) and `inputs`, named and counted as there: per cent as 21, prices in USD/kWh, capacity in kW. What is not said
/// is 0, but for the installed cost, the years and the energy. Refused: terms that are not counted here (tax credits,
/// incentives, fuel, capacity payments, prices by the hour). Everything that is wrong comes back at once, each with its place.
tl::expected<finance::SamTerms, Problems> samTermsFromJson(std::string_view text);

}  // namespace wattscape
