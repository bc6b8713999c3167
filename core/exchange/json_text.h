#pragma once

#include "core/exchange/json_value.h"

#include <string_view>

namespace wattscape::detail {

/// Parses a text of unknown origin. Beyond JSON's own grammar it refuses what a parser would let pass in silence: a key
/// said twice in one object, nesting deeper than any plan needs, objects with absurdly many keys.
Checked<Json> parseJson(std::string_view text);

}  // namespace wattscape::detail
