#pragma once

#include "app/wattscape-cli/files.h"
#include "core/evaluate/results.h"
#include "core/model/field.h"

namespace wattscape::cli {

/// An issue as an object: units in its keys, entities by id.
Answer answerOf(const PlanResults& results, const Issue& issue);

}  // namespace wattscape::cli
