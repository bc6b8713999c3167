#pragma once

#include "ui/timeline/lane.h"

#include <QRectF>

namespace wattscape::ui {

enum class BarEnd { start, finish };

/// Where things lie inside a row, in lane pixels: x of the TimeScale, y of the RowLayout. Painter, links and hits all
/// ask here, so that what is seen is what is grabbed.
class LaneGeometry {
public:
    static constexpr double narrowestBar = 4;  ///< px

    explicit LaneGeometry(const TimeScale& scale) : scale_(scale) {}

    /// The bar proper, without a hall's band of readiness; a milestone's is the square around its diamond.
    QRectF rectOf(const Bar& bar, const Row& row) const;
    /// The strip under the bar in which its baseline lies.
    QRectF baselineOf(const DaySpan& baseline, const Row& row) const;
    /// Where the delivery rate is dragged: the end of the ramp.
    QRectF rampHandleOf(const Bar& bar, const Row& row) const;
    /// Beyond an end of the bar, where a dependency is pulled out.
    QRectF linkHandleOf(const Bar& bar, const Row& row, BarEnd end) const;

    /// y of so many megawatts in the lane.
    double levelAt(double megawatts, const Lane& lane, const Row& row) const;
    /// The upright stroke of a riser, never shorter than can be grabbed.
    QRectF rectOf(const Riser& riser, const Lane& lane, const Row& row) const;

private:
    TimeScale scale_;
};

}  // namespace wattscape::ui
