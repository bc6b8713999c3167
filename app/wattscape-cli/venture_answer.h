#pragma once

#include "app/wattscape-cli/files.h"
#include "core/evaluate/results.h"

namespace wattscape::cli {

/// Each venture by id: what it and its partners pay in and get before and after tax, debt service coverage at quarters' ends,
/// and the months in which no one pays. An internal rate is a number, or the word "none" or "several"; what there is none of is
/// null.
Answer venturesAnswer(const PlanResults& results);

}  // namespace wattscape::cli
