#pragma once

#include "core/formula/figure.h"
#include "core/formula/values.h"

#include <functional>
#include <string>

namespace wattscape::formula {

/// A figure's formula as it is typed: + - * / ^, min(a, b), max(a, b), if(condition, a, b), <, <=, =, and sum(a, b, c) for a
/// sum over periods. `named` says what stands for each figure in it: its name, or its value. Numbers read back the same; what
/// lies beyond the first and last period is 0. A division by 0 is written out: if(b = 0, 0, a / b). Of a leaf: its name.
std::string formulaText(const Sheet& sheet, const Values& values, const Figure& figure,
                        const std::function<std::string(const Figure&)>& named);

/// A number as it stands in a formula: the shortest form that reads back the same, a negative one in brackets.
std::string numberText(double value);

}  // namespace wattscape::formula
