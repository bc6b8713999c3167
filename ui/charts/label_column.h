#pragma once

#include <vector>

namespace wattscape::ui {

/// Moves labels that stand in a column apart: each comes as near to its wanted middle as it can, they keep the order of
/// what they want, none is nearer to the next than `height`, and all lie between `top` and `bottom` if there is room
/// (otherwise they run out of the bottom). Returns the middles, in the order given.
std::vector<double> spreadLabels(const std::vector<double>& wanted, double height, double top, double bottom);

}  // namespace wattscape::ui
