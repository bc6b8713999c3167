#pragma once

#include "core/model/choice.h"
#include "core/model/issue_kind.h"

#include <string_view>

namespace wattscape {

std::string_view labelOf(Cause cause);  ///< English, for messages

}  // namespace wattscape
