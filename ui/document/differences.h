#pragma once

#include "core/model/plan.h"

#include <QStringList>

namespace wattscape::ui {

/// What another plan holds differently from ours, line by line: "Site Abilene: Design PUE 1.30 → 1.25", "Rollout GB300
/// is new", "Hall 3 is gone". Ours stands before the arrow.
QStringList differences(const Plan& ours, const Plan& theirs);

}  // namespace wattscape::ui
