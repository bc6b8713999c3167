#pragma once

#include <string_view>

namespace wattscape::testing {

/// What a printed formula gives, read as anybody would: + - * / ^ in their usual order, from the left; min, max, sum,
/// if(condition, yes, no); < <= =. Fails the running test where the text is no formula.
double readFormula(std::string_view text);

}  // namespace wattscape::testing
