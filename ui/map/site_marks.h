#pragma once

#include "core/evaluate/results.h"
#include "core/geo/clusters.h"
#include "core/model/plan.h"
#include "ui/map/map_viewport.h"
#include "ui/theme/entity_colours.h"

#include <vector>

#include <QColor>
#include <QString>

namespace wattscape::ui {

/// A site as the map knows it: where it is, and its figures on the day shown.
struct SiteMark {
    SiteId site;
    QString name;
    LonLat location;
    WorldPoint point;
    QColor colour;
    double power = 0;     ///< facility MW provisioned
    double limit = 0;     ///< facility MW, firm
    double shortage = 0;  ///< IT MW
    int issues = 0;       ///< warnings that hold on the day
};

/// What is drawn as one symbol: a site, or several that would lie on each other.
struct MapItem {
    QPointF position;        ///< on the screen
    QPointF anchor;          ///< where it truly is, should it stand aside
    std::uint32_t mark = 0;  ///< of the first site
    std::uint32_t count = 1;
    double power = 0;
    double limit = 0;
    double shortage = 0;
    int issues = 0;
    std::uint32_t cluster = 0;  ///< position in its level, where count > 1
    QColor colour;

    bool isCluster() const { return count > 1; }
};

/// The sites of a plan on the map: what is read from plan and results, and how they group. Moving the date changes sums
/// and nothing else.
class SiteMarks {
public:
    static constexpr double clusterRadius = 44;  ///< pixels

    /// Places, names and groups of a plan's sites. Costs nothing when the sites are the same as before.
    void setPlan(const Plan& plan);
    /// Colours anew, after the theme has changed.
    void setColours();

    /// Figures on a day. True when anything the map shows is different from before.
    bool setDay(const PlanResults& results, Day day);

    const EntityColours& colours() const { return colours_; }
    const std::vector<SiteMark>& all() const { return marks_; }
    const SiteMark* find(SiteId site) const;

    /// What there is to draw, in order of the sites' ids.
    std::vector<MapItem> itemsIn(const MapViewport& viewport) const;
    std::vector<SiteId> membersOf(const MapItem& item, double zoom) const;
    const ClusterLevel& levelAt(double zoom) const { return clusters_.at(zoom); }

    /// Positions in all() of the sites in a part of the world.
    std::vector<std::uint32_t> within(const WorldBox& box) const {
        return clusters_.at(Clusters::firstSingleZoom).index.within(box);
    }

    /// The zoom from which a cluster falls apart, or firstSingleZoom where it never does.
    int zoomThatSplits(const MapItem& item, double zoom) const;
    WorldBox bounds() const;

    /// Pixels of radius per square root of a megawatt: area is proportional to power, and the largest symbol the plan
    /// can come to is neither lost nor in the way.
    double radiusPerRootMegawatt() const { return radiusFactor_; }

private:
    MapItem itemOf(const Cluster& cluster, const ClusterLevel& level, const MapViewport& viewport) const;
    void standAside(std::vector<MapItem>& items) const;

    QColor colourOf(const Site& site) const;

    Table<Site> sites_;
    EntityColours colours_;
    std::vector<SiteMark> marks_;  ///< by ascending id
    Clusters clusters_;
    double radiusFactor_ = 0.5;
};

}  // namespace wattscape::ui
