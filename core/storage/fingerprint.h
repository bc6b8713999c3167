#pragma once

#include "core/model/plan.h"

#include <string>

namespace wattscape {

/// Names the content of a plan: equal for plans with the same settings, entities and baseline, whatever ids were given
/// in between and whenever the last edit was made. SHA-256 of the plan's JSON form, 64 hexadecimal digits; a report
/// prints it so that a page leads back to its file.
std::string fingerprintOf(const Plan& plan);

}  // namespace wattscape
