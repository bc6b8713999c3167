#pragma once

#include "app/wattscape-cli/files.h"
#include "core/evaluate/results.h"
#include "core/model/field.h"

namespace wattscape::cli {

/// An issue as an object: units in its keys, entities by id.
Answer answerOf(const PlanResults& results, const Issue& issue);

/// The same with the reason for which it is ignored; `by` and `on` are null when not known.
Answer answerOf(const PlanResults& results, const AcceptedIssue& ignored);

}  // namespace wattscape::cli
