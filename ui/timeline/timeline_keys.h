#pragma once

#include "core/base/id.h"

#include <chrono>
#include <vector>

class QKeyEvent;

namespace wattscape::ui {

class TimelineCanvas;

/// The keys of the timeline: arrows nudge the selected tasks by a day, with Shift by a week; up and down, and arrows
/// with Ctrl, select the neighbour; S switches snapping; Return inspects; + and - fold.
class TimelineKeys {
public:
    explicit TimelineKeys(TimelineCanvas& canvas) : canvas_(canvas) {}

    /// False when the key means nothing here.
    bool press(const QKeyEvent& event);

private:
    void nudge(std::chrono::days by);
    void selectNeighbour(int step);
    void fold(bool folded);
    std::vector<EntityId> selectedTasks() const;

    TimelineCanvas& canvas_;
};

}  // namespace wattscape::ui
