#include "ui/timeline/timeline_scene.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace wattscape::ui {
namespace {

constexpr double edgeReach = 5;

bool isActive(const std::vector<EntityId>& active, EntityId id) {
    return std::ranges::find(active, id) != active.end();
}

HitPart partOf(const Bar& bar, const QRectF& rect, double x) {
    if (bar.kind == BarKind::milestone || bar.kind == BarKind::summary) return HitPart::bar;
    // A third of a short bar stays its middle, so that it can still be moved.
    const double reach = std::min(edgeReach, rect.width() / 3);
    if (x >= rect.right() - reach) return HitPart::barFinish;
    if (x <= rect.left() + reach) return HitPart::barStart;
    return HitPart::bar;
}

}  // namespace

bool isOnTask(HitPart part) {
    return part != HitPart::nothing && part != HitPart::row && part != HitPart::link;
}

void TimelineScene::setRows(RowLayout rows) {
    rows_ = std::move(rows);
    lanes_.assign(rows_.rows().size(), Lane{});
    changes_.forget();
}

std::vector<std::size_t> TimelineScene::rowsToRead(const LaneReader& reader) {
    std::vector<std::size_t> rows;
    if (const auto tasks = changes_.next(reader, rows_)) {
        for (const EntityId task : *tasks) {
            std::ranges::copy(rows_.rowsShowing(task), std::back_inserter(rows));
        }
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    } else {
        rows.resize(lanes_.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
    }
    return rows;
}

std::vector<std::size_t> TimelineScene::read(const Plan& plan, const PlanResults& results, bool current) {
    const LaneReader reader(plan, results, current);
    std::vector<std::size_t> changed;
    for (const std::size_t row : rowsToRead(reader)) {
        Lane lane = reader.laneOf(rows_.rows()[row]);
        if (lane == lanes_[row]) continue;
        lanes_[row] = std::move(lane);
        changed.push_back(row);
    }
    return changed;
}

const Bar* TimelineScene::barOf(EntityId task) const {
    const auto row = rows_.rowOf(task);
    if (!row || *row >= lanes_.size()) return nullptr;
    const auto& bars = lanes_[*row].bars;
    const auto bar = std::ranges::find_if(bars, [&](const Bar& b) { return b.id == task && b.kind != BarKind::summary; });
    return bar == bars.end() ? nullptr : &*bar;
}

const Riser* TimelineScene::riserOf(TrancheId tranche) const {
    const auto row = rows_.rowOf(tranche);
    if (!row || *row >= lanes_.size()) return nullptr;
    const auto& risers = lanes_[*row].risers;
    const auto riser = std::ranges::find_if(risers, [&](const Riser& r) { return r.tranche == tranche && !r.ends; });
    return riser == risers.end() ? nullptr : &*riser;
}

std::optional<QRectF> TimelineScene::rectOf(EntityId task, const TimeScale& scale) const {
    const LaneGeometry geometry(scale);
    if (const Bar* bar = barOf(task)) return geometry.rectOf(*bar, rows_.rows()[*rows_.rowOf(task)]);
    if (const Riser* riser = riserOf({task.value})) {
        const std::size_t row = *rows_.rowOf(task);
        return geometry.rectOf(*riser, lanes_[row], rows_.rows()[row]);
    }
    return std::nullopt;
}

std::vector<Link> TimelineScene::links(const Plan& plan, const TimeScale& scale) const {
    std::vector<Link> result;
    plan.dependencies.forEach([&](const Dependency& dependency) {
        if (auto link = LinkLayout::link(dependency, [&](EntityId task) { return rectOf(task, scale); })) {
            result.push_back(*std::move(link));
        }
    });
    return result;
}

Hit TimelineScene::hit(const QPointF& point, const TimeScale& scale, const std::vector<Link>& links,
                       const std::vector<EntityId>& active) const {
    const auto row = rows_.rowAt(static_cast<int>(point.y()));
    if (!row || *row >= lanes_.size()) return {};
    const Hit hit = hitRow(*row, point, LaneGeometry(scale), active);
    if (hit.part == HitPart::row) {
        if (const Link* link = LinkLayout::hit(links, point)) return {HitPart::link, link->id, *row};
    }
    return hit;
}

Hit TimelineScene::hitRow(std::size_t index, const QPointF& point, const LaneGeometry& geometry,
                          const std::vector<EntityId>& active) const {
    const Row& row = rows_.rows()[index];
    const Lane& lane = lanes_[index];
    for (auto bar = lane.bars.rbegin(); bar != lane.bars.rend(); ++bar) {
        if (bar->kind == BarKind::summary) continue;
        if (isActive(active, bar->id)) {
            const bool ramps = bar->kind == BarKind::rollout;
            if (ramps && geometry.rampHandleOf(*bar, row).contains(point)) return {HitPart::rampHandle, bar->id, index};
            for (const auto& [end, part] :
                 {std::pair{BarEnd::finish, HitPart::linkFromFinish}, {BarEnd::start, HitPart::linkFromStart}}) {
                if (geometry.linkHandleOf(*bar, row, end).contains(point)) return {part, bar->id, index};
            }
        }
        const QRectF rect = geometry.rectOf(*bar, row);
        if (rect.adjusted(-1, 0, 1, 0).contains(point)) return {partOf(*bar, rect, point.x()), bar->id, index};
    }
    for (const Riser& riser : lane.risers) {
        const QRectF stroke = geometry.rectOf(riser, lane, row).adjusted(-edgeReach, -1, edgeReach, 1);
        if (!riser.ends && stroke.contains(point)) return {HitPart::riser, riser.tranche, index};
    }
    return {HitPart::row, row.key.id, index};
}

std::vector<Day> TimelineScene::edges(const std::vector<EntityId>& moving) const {
    std::vector<Day> days;
    for (const Lane& lane : lanes_) {
        for (const Bar& bar : lane.bars) {
            if (bar.kind == BarKind::summary || isActive(moving, bar.id)) continue;
            days.push_back(bar.start);
            days.push_back(bar.finish);
        }
        for (const Riser& riser : lane.risers) {
            if (!isActive(moving, riser.tranche)) days.push_back(riser.day);
        }
    }
    return days;
}

std::vector<EntityId> TimelineScene::tasksInOrder() const {
    std::vector<EntityId> tasks;
    for (const Lane& lane : lanes_) {
        for (const Bar& bar : lane.bars) {
            if (bar.kind != BarKind::summary) tasks.push_back(bar.id);
        }
        for (const Riser& riser : lane.risers) {
            if (!riser.ends) tasks.push_back(riser.tranche);
        }
    }
    return tasks;
}

}  // namespace wattscape::ui
