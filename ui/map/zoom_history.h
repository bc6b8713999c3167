#pragma once

#include "ui/map/map_viewport.h"

#include <vector>

namespace wattscape::ui {

/// Where the view has been, for the back and forward buttons. A view counts as visited once it has been left alone.
class ZoomHistory {
public:
    /// The view rests here. Forgets what was ahead.
    void rest(const MapViewport& viewport);
    bool canGoBack() const { return position_ > 0; }
    bool canGoForward() const { return position_ + 1 < visited_.size(); }
    const MapViewport& back() { return visited_[--position_]; }
    const MapViewport& forward() { return visited_[++position_]; }

private:
    std::vector<MapViewport> visited_;
    std::size_t position_ = 0;
};

}  // namespace wattscape::ui
