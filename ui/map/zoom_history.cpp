#include "ui/map/zoom_history.h"

namespace wattscape::ui {

void ZoomHistory::rest(const MapViewport& viewport) {
    constexpr std::size_t most = 100;
    if (!visited_.empty() && visited_[position_] == viewport) return;
    visited_.resize(visited_.empty() ? 0 : position_ + 1);
    visited_.push_back(viewport);
    if (visited_.size() > most) visited_.erase(visited_.begin());
    position_ = visited_.size() - 1;
}

}  // namespace wattscape::ui
