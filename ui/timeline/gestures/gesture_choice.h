#pragma once

#include "ui/timeline/gestures/gesture.h"

#include <memory>

namespace wattscape::ui {

/// A press of a button, and what lay under it.
struct Press {
    enum class Place { lanes, ruler, anywhereWithMiddleButton };

    Pointer pointer;
    Place place = Place::lanes;
    Hit hit;  ///< in the lanes
};

/// The gesture that a press means: settled by what lies under it, and then kept.
std::unique_ptr<Gesture> gestureFor(const GestureContext& context, const Press& press);

}  // namespace wattscape::ui
