#include "ui/map/zoom_history.h"

namespace wattscape::ui {

void ZoomHistory::rest(const MapViewport& viewport) {
    constexpr std::size_t most = 100;
    // The window may have got another size since.
    const auto same = [&](const MapViewport& other) {
        return other.centre() == viewport.centre() && other.zoom() == viewport.zoom();
    };
    if (!visited_.empty() && same(visited_[position_])) return;
    visited_.resize(visited_.empty() ? 0 : position_ + 1);
    visited_.push_back(viewport);
    if (visited_.size() > most) visited_.erase(visited_.begin());
    position_ = visited_.size() - 1;
}

}  // namespace wattscape::ui
