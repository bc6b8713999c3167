#pragma once

#include "ui/timeline/lane_changes.h"
#include "ui/timeline/lane_geometry.h"
#include "ui/timeline/link_layout.h"

#include <utility>

namespace wattscape::ui {

/// What a pointer can be over.
enum class HitPart { nothing, row, bar, barStart, barFinish, rampHandle, linkFromStart, linkFromFinish, riser, link };

/// Of the parts, those that belong to a task.
bool isOnTask(HitPart part);

struct Hit {
    HitPart part = HitPart::nothing;
    EntityId id;          ///< task, or dependency of a link; for a bare row what the row is of
    std::size_t row = 0;  ///< valid unless `nothing`
};

/// All that the lanes show, without a pixel painted: rows, their contents and the links between them.
class TimelineScene {
public:
    /// Other rows; what they show is read next.
    void setRows(RowLayout rows);
    /// Reads what the rows show, as far as it may have changed. Returns the indices of the rows that now show something
    /// else, ascending.
    std::vector<std::size_t> read(const Plan& plan, const PlanResults& results, bool current);

    const RowLayout& rows() const { return rows_; }
    const std::vector<Lane>& lanes() const { return lanes_; }

    const Bar* barOf(EntityId task) const;
    const Riser* riserOf(TrancheId tranche) const;
    /// Where a task lies, or none when its row is folded away.
    std::optional<QRectF> rectOf(EntityId task, const TimeScale& scale) const;
    std::vector<Link> links(const Plan& plan, const TimeScale& scale) const;

    /// What lies under a point of the lanes. Links only where `links` are given; handles only of the `active` tasks.
    Hit hit(const QPointF& point, const TimeScale& scale, const std::vector<Link>& links,
            const std::vector<EntityId>& active) const;

    /// Days on which bars begin or end, other than those of `moving`: to snap to.
    std::vector<Day> edges(const std::vector<EntityId>& moving) const;

    /// Tasks in the order in which they are seen, from the top, each row from the left.
    std::vector<EntityId> tasksInOrder() const;

private:
    std::vector<std::size_t> rowsToRead(const LaneReader& reader);
    Hit hitRow(std::size_t row, const QPointF& point, const LaneGeometry& geometry, const std::vector<EntityId>& active) const;

    RowLayout rows_;
    std::vector<Lane> lanes_;
    LaneChanges changes_;
};

}  // namespace wattscape::ui
