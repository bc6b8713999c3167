#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QString>

namespace wattscape::ui {

/// "Rollout GB200 wave, 3,200 racks, 230,400 GPUs, 1 Oct 2025 to 6 May 2026, racks dark": one line with all that a bar
/// or riser shows, for tooltips and screen readers. Empty for what the scene does not show.
QString descriptionOf(EntityId task, const TimelineScene& scene, const Plan& plan);

}  // namespace wattscape::ui
