#pragma once

#include "core/geo/hall_layout.h"
#include "core/model/plan.h"
#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"
#include "ui/map/occupancy.h"
#include "ui/map/site_marks.h"

#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

class QPainter;

namespace wattscape::ui {

/// Campuses from near: boundaries of sites, and closer in the footprints of their halls, filled once they are ready,
/// hatched while they are built, an outline before.
class CampusLayer {
public:
    static constexpr double boundariesFrom = 8.5;
    static constexpr double hallsFrom = 13;

    void setPlan(const Plan& plan);

    void paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, const SiteMarks& marks, Day day,
               const std::function<bool(EntityId)>& isSelected, Occupancy& occupancy);

    /// The hall whose footprint is there, if halls are shown.
    std::optional<HallId> hallAt(const MapViewport& viewport, const SiteMarks& marks, QPointF position) const;
    /// The site whose boundary is there, if boundaries are shown.
    std::optional<SiteId> boundaryAt(const MapViewport& viewport, const SiteMarks& marks, QPointF position) const;

private:
    std::vector<const Site*> sitesIn(const MapViewport& viewport, const SiteMarks& marks) const;
    std::vector<HallFootprint> footprintsOf(const Site& site) const;
    void paintHall(QPainter& painter, const MapViewport& viewport, const MapStyle& style, const HallFootprint& footprint,
                   Day day, bool selected, Occupancy& occupancy);

    Plan plan_;
    std::unordered_map<SiteId, std::vector<HallId>> hallsOf_;
    std::map<SiteId, int> neighboursBefore_;
};

}  // namespace wattscape::ui
