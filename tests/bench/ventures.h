#pragma once

#include "core/finance/venture_case.h"

#include <vector>

namespace wattscape {

/// Ventures that build four halls, buy racks in a dozen rollouts and rent them out, with a construction loan, term debt with a
/// reserve, vendor funding, a preferred return and two hurdles, each of so many partners.
std::vector<finance::VentureCase> manyVentures(std::uint32_t count, std::size_t months, std::uint32_t partners);

}  // namespace wattscape
