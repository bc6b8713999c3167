#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/map/ground_layer.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_tool.h"
#include "ui/map/zoom_history.h"

#include <map>
#include <memory>
#include <optional>

#include <QVariantAnimation>
#include <QWidget>

namespace wattscape::ui {

class Session;

/// The map itself: shows ground and fleet on the session's date, and turns wheel, buttons and keys into moving about;
/// what the left button means is the tool's affair.
class MapCanvas : public QWidget {
    Q_OBJECT

public:
    /// The catalogue outlives the map.
    MapCanvas(Session& session, const AtlasPointer& atlas, const Catalogue& catalogue, QWidget* parent = nullptr);
    ~MapCanvas() override;

    Session& session() const { return session_; }
    const Catalogue& catalogue() const { return catalogue_; }
    MapScene& scene() { return scene_; }
    const MapScene& scene() const { return scene_; }
    const GroundLayer& ground() const { return ground_; }

    const MapViewport& viewport() const { return viewport_; }
    void setViewport(const MapViewport& viewport);
    void zoomBy(double change);  ///< about the middle
    void zoomToFit();            ///< all sites, or the contiguous United States when there are none
    void flyTo(const WorldBox& box, double nearest = 11);
    void split(const MapItem& cluster);  ///< flies in until it falls apart
    void zoomBack();
    void zoomForward();

    MapTool::Kind tool() const { return tool_; }
    void setTool(MapTool::Kind kind);
    MapTool& activeTool() const;
    bool snaps() const { return snaps_; }
    void setSnaps(bool on);

    void setLayers(const MapLayers& layers);
    void setLegendShown(bool shown);
    /// Parts of the view that other widgets cover: no labels there.
    void setReserved(std::vector<QRectF> reserved);
    /// The view between the columns of tools at its sides.
    QRectF clearRoom() const;

    void placeSite(LonLat place);
    /// Selected entities that are sites.
    std::vector<EntityId> selectedSites() const;
    /// Selects the nearest site in a direction (of the view) from the selected one.
    void selectNeighbour(QPointF direction);
    /// Moves the selected sites by pixels of the view.
    void nudge(QPointF pixels);

    void reveal(EntityId id);

signals:
    void toolChanged(wattscape::ui::MapTool::Kind kind);
    void hintChanged(const QString& hint);
    void snapsChanged(bool on);
    /// Where the pointer is; `inside` false when it has left the map.
    void pointerMoved(wattscape::LonLat place, bool inside);
    void editRequested(wattscape::EntityId id);
    void contextMenuRequested(wattscape::EntityId id, wattscape::LonLat place, QPoint globalPosition);
    void viewportChanged();
    void painted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void readPlan();
    void readDay();
    void hoverAt(QPointF position);
    void updateCursor();
    bool movesAbout(QKeyEvent* event);
    void pressEscape();
    void beginPan(QPointF from);
    bool cancelPan();
    void changeModifier(int key, bool down);
    std::vector<QRectF> paintFurniture(QPainter& painter);

    Session& session_;
    const Catalogue& catalogue_;
    MapScene scene_;
    GroundLayer ground_;
    MapStyle style_;
    MapViewport viewport_;
    ZoomHistory history_;
    bool placed_ = false;  ///< the first look has been taken
    bool legend_ = false;
    std::vector<QRectF> reserved_;
    std::map<MapTool::Kind, MapTool*> tools_;
    MapTool::Kind tool_ = MapTool::Kind::select;
    bool snaps_ = true;
    bool spaceHeld_ = false;
    bool toolPressed_ = false;        ///< the tool has seen the press; the second of a double click it has not
    std::optional<QPointF> panFrom_;  ///< middle drag, or space held
    MapViewport panBefore_;
    std::optional<MapPointer> pointer_;  ///< of the last mouse event, while it is on the map
    double scrub_ = 0;                   ///< horizontal wheel not yet a day
    QVariantAnimation flight_;
};

}  // namespace wattscape::ui
