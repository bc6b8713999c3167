#pragma once

#include "core/finance/waterfall.h"

#include <memory>
#include <string>
#include <vector>

/// Calculations as they come out of core/finance.
namespace wattscape::testing {

/// The runs of the System Advisor Model that lie with the tests.
std::vector<std::string> samExamples();
std::shared_ptr<const formula::Sheet> samSheet(const std::string& name);

/// Three partners' cash of ten years, shared by tiers of every kind: with compounding return and a catch-up that counts it, or
/// with simple return for some and a catch-up that does not. `call` is paid in over the first three years.
std::unique_ptr<formula::Sheet> waterfallSheet(bool compounding, double call = 1000);

}  // namespace wattscape::testing
