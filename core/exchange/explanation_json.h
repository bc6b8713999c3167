#pragma once

#include "core/formula/explain.h"

#include <string>

namespace wattscape {

/// An explanation as one JSON object: `schema`, `id`, `label`, `value` (null where it is no number), `unit` as a symbol,
/// `origin` (formula, sum, given, input); where it is explained `formula` in words, `numbers` with the values put in, and
/// `operands`, a list of such objects without the schema; of an input or given figure `used_by`, the ids of lines. An operand
/// without `operands` that is no input and not given can be explained by its id.
std::string explanationToJson(const formula::Explanation& explanation);

}  // namespace wattscape
