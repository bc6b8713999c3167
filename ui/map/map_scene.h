#pragma once

#include "core/evaluate/results.h"
#include "core/geo/atlas.h"
#include "ui/map/campus_layer.h"
#include "ui/map/map_furniture.h"
#include "ui/map/map_style.h"
#include "ui/map/place_labels.h"
#include "ui/map/site_labels.h"
#include "ui/map/site_marks.h"
#include "ui/map/symbol_sprites.h"

#include <functional>
#include <optional>
#include <vector>

#include <QCoreApplication>

class QPainter;

namespace wattscape::ui {

/// Which layers a map shows above its ground.
struct MapLayers {
    bool gridRegions = false;
    bool placeNames = true;
    bool sites = true;
    bool siteNames = true;
    bool headroom = true;
    bool issues = true;

    bool operator==(const MapLayers&) const = default;
};

/// The fleet on the ground, without a window: knows plan, results and day, draws everything above the ground, and tells
/// what is under a point. Used by the window and for print alike.
class MapScene {
    Q_DECLARE_TR_FUNCTIONS(wattscape::ui::MapScene)

public:
    explicit MapScene(AtlasPointer atlas);

    const Atlas& atlas() const { return *atlas_; }
    const AtlasPointer& atlasPointer() const { return atlas_; }
    const Plan& plan() const { return plan_; }
    const SiteMarks& marks() const { return marks_; }
    Day day() const { return day_; }

    /// A plan whose results are not there yet: places and names at once, figures as they were.
    void setPlan(const Plan& plan);
    /// Colours anew, after the theme has changed.
    void setColours() { marks_.setColours(); }
    /// True when the picture is another one now.
    bool setDay(const PlanResults& results, Day day);

    MapLayers layers;
    std::function<bool(EntityId)> isSelected = [](EntityId) { return false; };
    std::optional<SiteId> hovered;

    /// Draws everything above the ground. `reserved` is covered by something else: no label goes there. With `exact`
    /// symbols are drawn as shapes instead of pixels.
    void paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, const std::vector<QRectF>& reserved,
               bool exact = false);

    /// What was drawn last, and in it what lies at a point: the uppermost, with a little tolerance.
    const std::vector<MapItem>& items() const { return items_; }
    std::optional<MapItem> itemAt(QPointF position) const;
    /// Site, hall or boundary's site at a point of the view; empty for clusters and bare ground.
    EntityId entityAt(const MapViewport& viewport, QPointF position) const;
    /// Sites whose symbols lie within a rectangle of the view, those of clusters included.
    std::vector<EntityId> sitesIn(const MapViewport& viewport, const QRectF& rectangle) const;

    /// "Stargate Abilene", "7 sites".
    QString nameOf(const MapItem& item) const;
    /// "Stargate Abilene, 488 MW of 600 MW firm, short of 120 MW".
    QString describe(const MapItem& item) const;

    /// What the legend has to explain of the items drawn last.
    std::vector<LegendEntry> legend(const MapViewport& viewport, const MapStyle& style) const;

private:
    SymbolLook lookOf(const MapItem& item, const MapViewport& viewport, const MapStyle& style) const;
    bool itemIsSelected(const MapItem& item, double zoom) const;
    void paintSymbols(QPainter& painter, const MapStyle& style, bool exact);
    std::vector<LabelWish> wishes(const MapViewport& viewport) const;

    AtlasPointer atlas_;
    Plan plan_;
    Day day_{};
    SiteMarks marks_;
    CampusLayer campuses_;
    PlaceLabels places_;
    SiteLabels labels_;
    SymbolSprites sprites_;
    std::vector<MapItem> items_;
    std::vector<SymbolLook> looks_;  ///< of `items_`
};

}  // namespace wattscape::ui
