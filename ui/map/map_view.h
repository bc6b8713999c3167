#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/geo/atlas.h"
#include "ui/map/map_tool.h"

#include <QList>
#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace wattscape {
struct Catalogue;
}

namespace wattscape::ui {

class EmptyMapPanel;
class MapCanvas;
class MapSearch;
class Session;
struct MapLayers;

/// The map as a view of the window: the canvas with what floats on it: search, tools, zoom buttons, layers, and the first
/// steps while the plan has no site.
class MapView : public QWidget {
    Q_OBJECT

public:
    /// The catalogue outlives the view.
    MapView(Session& session, const AtlasPointer& atlas, const Catalogue& catalogue, QWidget* parent = nullptr);
    ~MapView() override;

    MapCanvas& canvas() const { return *canvas_; }

    MapTool::Kind tool() const;
    void setTool(MapTool::Kind kind);

    /// For menus, tool bar and palette: one checkable action a tool, then zoom in, out, fit, snapping, legend, copy as image.
    QList<QAction*> toolActions() const;
    QList<QAction*> viewActions() const;
    QMenu* layersMenu() const { return layers_; }

    /// The picture of the present view on a day, with legend, scale, date and source line: for reports, printing and
    /// copying. Always in light colours.
    void renderTo(QPainter& painter, const QRectF& target, Day day) const;
    QImage image(QSize pixels) const;

public slots:
    void zoomToFit();
    void focusSearch();
    void goToCoordinates(const QString& text);
    void copyAsImage();

signals:
    void toolChanged(wattscape::ui::MapTool::Kind kind);
    /// A line for the status bar: what the tool would do.
    void hintChanged(const QString& hint);
    void pointerMoved(wattscape::LonLat place, bool inside);
    /// The inspector should take the focus: double click or Enter on an object.
    void editRequested(wattscape::EntityId id);
    void addFromCatalogueRequested();
    void openSampleRequested();
    /// The menu for what is under the pointer, before it opens: others may add to it. The id may be empty.
    void contextMenuAboutToShow(QMenu* menu, wattscape::EntityId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void makeLayersMenu();
    void showContextMenu(EntityId id, LonLat place, QPoint globalPosition);
    void arrange();
    void showEmptyState();

    Session& session_;
    MapCanvas* canvas_;
    MapSearch* search_;
    QWidget* toolStrip_ = nullptr;
    QWidget* zoomStrip_ = nullptr;
    EmptyMapPanel* empty_;
    QActionGroup* tools_;
    QList<QAction*> viewActions_;
    QMenu* layers_;
};

}  // namespace wattscape::ui
