#pragma once

#include "core/model/steps.h"
#include "ui/timeline/time_scale.h"

#include <vector>

namespace wattscape::ui {

/// A value over whole pixels, from the left edge of the first to the right edge of the last.
struct PixelRun {
    double left = 0;
    double right = 0;
    double value = 0;

    bool operator==(const PixelRun&) const = default;
};

/// Steps as runs of whole pixels from 0 to `width`, each beginning where the one before ends. A step too short for a pixel
/// is given one, so that no peak is lost; of several on the same pixel the highest is shown. What lasts longer keeps its
/// own value on all other pixels.
std::vector<PixelRun> pixelRuns(const Steps& steps, const TimeScale& scale, double width);

}  // namespace wattscape::ui
