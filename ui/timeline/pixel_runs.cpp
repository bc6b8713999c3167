#include "ui/timeline/pixel_runs.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {
namespace {

bool isOnePixel(const PixelRun& run) {
    return run.right - run.left <= 1;
}

/// A pixel for a step that has none of its own: the one behind the last run, or that run's last where there is no more room.
void addShort(std::vector<PixelRun>& runs, double left, double value, double width) {
    if (!runs.empty() && isOnePixel(runs.back()) && (left < runs.back().right || runs.back().right >= width)) {
        runs.back().value = std::max(runs.back().value, value);
        return;
    }
    left = std::min(left, width - 1);
    if (!runs.empty()) runs.back().right = std::min(runs.back().right, left);
    runs.push_back({left, left + 1, value});
}

}  // namespace

std::vector<PixelRun> pixelRuns(const Steps& steps, const TimeScale& scale, double width) {
    std::vector<PixelRun> runs;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double from = std::round(scale.xAt(steps[i].from));
        const double to = i + 1 < steps.size() ? std::round(scale.xAt(steps[i + 1].from)) : width;
        if (to < 0) continue;
        if (from > width) break;
        const double left = std::max({from, 0.0, runs.empty() ? 0.0 : runs.back().right});
        const double right = std::min(to, width);
        if (right - left >= 1) {
            runs.push_back({left, right, steps[i].value});
        } else {
            addShort(runs, std::max(from, 0.0), steps[i].value, width);
        }
    }
    return runs;
}

}  // namespace wattscape::ui
