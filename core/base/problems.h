#pragma once

#include "core/base/result.h"

#include <vector>

namespace wattscape {

/// Everything that is wrong with something read, in the order in which it was met: a planner who imports a table wants
/// all of it at once, not one error at a time.
using Problems = std::vector<Error>;

/// A value read without any problem, or all the problems and no value.
template <class T>
using Checked = tl::expected<T, Problems>;

}  // namespace wattscape
