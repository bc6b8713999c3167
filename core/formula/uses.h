#pragma once

#include "core/formula/figure.h"

#include <vector>

/// What a figure is made of, and what is made of it: by formula, so that both sides of a choice count.
namespace wattscape::formula {

/// Inputs and given lines stand on their own; so does what is only numbers.
bool isLeaf(const Sheet& sheet, const Figure& figure);

/// The figures that stand in a figure's formula, each once, in the order in which they stand there; of a sum over periods its
/// addends. Nothing is named for what lies beyond the first and last period.
std::vector<Figure> operandsOf(const Sheet& sheet, const Figure& figure);

/// The inputs and given figures on which a figure rests, directly or through others: each once, in ascending order. Another
/// leaf may change as it likes, and the figure stays as it is.
std::vector<Figure> leavesOf(const Sheet& sheet, const Figure& figure);

/// The lines that use an input or a line, directly or through others, in the order of the sheet.
std::vector<std::uint32_t> usersOfInput(const Sheet& sheet, std::uint32_t input);
std::vector<std::uint32_t> usersOfLine(const Sheet& sheet, std::uint32_t line);

}  // namespace wattscape::formula
