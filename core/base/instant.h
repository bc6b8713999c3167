#pragma once

#include "core/base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace wattscape {

/// A moment in UTC, to the second. A plan holds one: when it was last changed. Nothing is computed with it.
using Instant = std::chrono::sys_seconds;

/// ISO 8601 in UTC: "2026-07-01T08:30:00Z".
std::string toIso(Instant instant);

/// Reads exactly that form, years 1970 to 2199.
Result<Instant> parseInstant(std::string_view iso);

}  // namespace wattscape
