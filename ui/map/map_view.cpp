#include "ui/map/map_view.h"

#include "core/geo/coordinates.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/map/empty_map_panel.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_picture.h"
#include "ui/map/map_search.h"
#include "ui/map/map_strip.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double placeZoom = 9;

WorldBox boxAround(LonLat place) {
    WorldBox box;
    box.include(project(place));
    return box;
}

}  // namespace

MapView::MapView(Session& session, const AtlasPointer& atlas, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      session_(session),
      canvas_(new MapCanvas(session, atlas, catalogue, this)),
      search_(new MapSearch(session, atlas, this)),
      empty_(new EmptyMapPanel(this)),
      tools_(new QActionGroup(this)),
      layers_(new QMenu(tr("Layers"), this)) {
    setObjectName(QStringLiteral("mapView"));
    setAccessibleName(tr("Map view"));
    setFocusProxy(canvas_);
    makeActions();
    makeLayersMenu();
    toolStrip_ = new MapStrip(tools_->actions(), this);
    toolStrip_->setAccessibleName(tr("Map tools"));
    zoomStrip_ = new MapStrip(viewActions_, this);
    zoomStrip_->setAccessibleName(tr("Map zoom and layers"));
    setMinimumHeight(zoomStrip_->sizeHint().height() + 2 * Theme::instance().grid(2));
    connect(canvas_, &MapCanvas::toolChanged, this, [this](MapTool::Kind kind) {
        tools_->actions().at(static_cast<int>(kind))->setChecked(true);
        showEmptyState();
        Q_EMIT toolChanged(kind);
    });
    connect(canvas_, &MapCanvas::hintChanged, this, &MapView::hintChanged);
    connect(canvas_, &MapCanvas::pointerMoved, this, &MapView::pointerMoved);
    connect(canvas_, &MapCanvas::editRequested, this, &MapView::editRequested);
    connect(canvas_, &MapCanvas::contextMenuRequested, this, &MapView::showContextMenu);
    connect(search_, &MapSearch::placeChosen, this, [this](LonLat place) { canvas_->flyTo(boxAround(place), placeZoom); });
    connect(search_, &MapSearch::entityChosen, this, [this](EntityId id) { session_.reveal(id); });
    connect(empty_, &EmptyMapPanel::placeSite, this, [this] { setTool(MapTool::Kind::placeSite); });
    connect(empty_, &EmptyMapPanel::addFromCatalogue, this, &MapView::addFromCatalogueRequested);
    connect(empty_, &EmptyMapPanel::openSample, this, &MapView::openSampleRequested);
    connect(&session_.document(), &PlanDocument::planChanged, this, &MapView::showEmptyState);
    connect(&session_.document(), &PlanDocument::planReplaced, this, &MapView::showEmptyState);
    showEmptyState();
}

MapView::~MapView() = default;

void MapView::makeActions() {
    struct ToolText {
        const char* icon;
        QString text;
    };
    // In the order of MapTool::Kind.
    const ToolText texts[] = {{"mouse-pointer-2", tr("Select and move")}, {"hand", tr("Pan")},
                              {"map-pin-plus", tr("Place a site")},       {"ruler", tr("Measure distances")},
                              {"pentagon", tr("Draw boundary")},          {"vector-square", tr("Edit boundary")},
                              {"scan-search", tr("Zoom to a box")}};
    for (int kind = 0; const ToolText& text : texts) {
        QAction* action = tools_->addAction(Theme::instance().icon(QString::fromLatin1(text.icon)), text.text);
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("mapTool%1").arg(kind));
        connect(action, &QAction::triggered, this, [this, kind] { setTool(static_cast<MapTool::Kind>(kind)); });
        ++kind;
    }
    tools_->actions().front()->setChecked(true);
    const auto view = [this](const char* icon, const QString& text, auto&& slot) {
        auto* action = new QAction(Theme::instance().icon(QString::fromLatin1(icon)), text, this);
        connect(action, &QAction::triggered, this, slot);
        viewActions_ << action;
        return action;
    };
    view("zoom-in", tr("Zoom in"), [this] { canvas_->zoomBy(1); })->setObjectName(QStringLiteral("mapZoomIn"));
    view("zoom-out", tr("Zoom out"), [this] { canvas_->zoomBy(-1); })->setObjectName(QStringLiteral("mapZoomOut"));
    view("maximize", tr("Zoom to all sites"), [this] { zoomToFit(); })->setObjectName(QStringLiteral("mapZoomFit"));
    QAction* snaps = view("magnet", tr("Snapping"), [this](bool on) { canvas_->setSnaps(on); });
    snaps->setCheckable(true);
    snaps->setChecked(canvas_->snaps());
    connect(canvas_, &MapCanvas::snapsChanged, snaps, &QAction::setChecked);
    QAction* legend = view("list", tr("Legend"), [this](bool on) { canvas_->setLegendShown(on); });
    legend->setCheckable(true);
    QAction* layers = view("layers", tr("Layers"), [] {});
    layers->setMenu(layers_);
    view("image", tr("Copy map as image"), [this] { copyAsImage(); });
}

void MapView::makeLayersMenu() {
    layers_->setAccessibleName(tr("Map layers"));
    const auto layer = [this](const QString& text, bool MapLayers::*member) {
        QAction* action = layers_->addAction(text);
        action->setCheckable(true);
        action->setChecked(canvas_->scene().layers.*member);
        connect(action, &QAction::toggled, this, [this, member](bool on) {
            MapLayers layers = canvas_->scene().layers;
            layers.*member = on;
            canvas_->setLayers(layers);
        });
    };
    layer(tr("Grid regions"), &MapLayers::gridRegions);
    layer(tr("Place names"), &MapLayers::placeNames);
    layer(tr("Sites"), &MapLayers::sites);
    layer(tr("Site names"), &MapLayers::siteNames);
    layer(tr("Headroom"), &MapLayers::headroom);
    layer(tr("Issues"), &MapLayers::issues);
}

MapTool::Kind MapView::tool() const {
    return canvas_->tool();
}

void MapView::setTool(MapTool::Kind kind) {
    canvas_->setTool(kind);
    canvas_->setFocus();
}

QList<QAction*> MapView::toolActions() const {
    return tools_->actions();
}

QList<QAction*> MapView::viewActions() const {
    return viewActions_;
}

void MapView::zoomToFit() {
    canvas_->zoomToFit();
}

void MapView::focusSearch() {
    search_->setFocus();
}

void MapView::goToCoordinates(const QString& text) {
    const auto place = parseCoordinates(text.toStdString());
    if (place) {
        canvas_->flyTo(boxAround(*place), placeZoom);
    } else {
        Q_EMIT hintChanged(translated(place.error().what));
    }
}

void MapView::renderTo(QPainter& painter, const QRectF& target, Day day) const {
    MapScene scene(canvas_->scene().atlasPointer());
    scene.layers = canvas_->scene().layers;
    scene.setPlan(session_.document().results().plan());
    scene.setDay(session_.document().results(), day);
    paintMapPicture(painter, target, scene, canvas_->viewport().visible());
}

QImage MapView::image(QSize pixels) const {
    QImage image(pixels * devicePixelRatioF(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&image);
    renderTo(painter, QRectF(QPointF(), pixels), session_.cursor());
    return image;
}

void MapView::copyAsImage() {
    QApplication::clipboard()->setImage(image(canvas_->size()));
    Q_EMIT hintChanged(tr("The map is on the clipboard"));
}

void MapView::showContextMenu(EntityId id, LonLat place, QPoint globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isSite = session_.document().plan().sites.contains(SiteId{id.value});
    if (id) {
        if (!session_.isSelected(id)) session_.select({id});
        menu->addAction(tr("Edit"), this, [this, id] { Q_EMIT editRequested(id); });
        menu->addAction(tr("Zoom to it"), this, [this, id] { session_.reveal(id); });
        if (isSite) {
            menu->addAction(tr("Draw boundary"), this, [this] { setTool(MapTool::Kind::drawBoundary); });
            menu->addAction(tr("Edit boundary"), this, [this] { setTool(MapTool::Kind::editBoundary); });
        }
        menu->addSeparator();
    } else {
        menu->addAction(tr("Place a site here"), this, [this, place] { canvas_->placeSite(place); });
        menu->addAction(tr("Zoom in here"), this,
                        [this, place] { canvas_->flyTo(boxAround(place), canvas_->viewport().zoom() + 2); });
        menu->addSeparator();
    }
    const QString decimal = QString::fromStdString(formatDecimal(place));
    const QString degrees = QString::fromStdString(formatDegrees(place));
    menu->addAction(tr("Copy coordinates: %1").arg(decimal), this, [decimal] { QApplication::clipboard()->setText(decimal); });
    menu->addAction(tr("Copy coordinates: %1").arg(degrees), this, [degrees] { QApplication::clipboard()->setText(degrees); });
    menu->addAction(tr("Copy map as image"), this, &MapView::copyAsImage);
    Q_EMIT contextMenuAboutToShow(menu, id);
    menu->popup(globalPosition);
}

void MapView::showEmptyState() {
    empty_->setVisible(session_.document().plan().sites.empty() && canvas_->tool() != MapTool::Kind::placeSite);
    arrange();
}

void MapView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void MapView::arrange() {
    const int gap = Theme::instance().grid(2);
    canvas_->setGeometry(rect());
    search_->setGeometry(gap, gap, std::min(width() - 2 * gap, Theme::instance().grid(70)), search_->sizeHint().height());
    const QSize tools = toolStrip_->sizeHint();
    toolStrip_->setGeometry(gap, search_->geometry().bottom() + gap, tools.width(), tools.height());
    const QSize zoom = zoomStrip_->sizeHint();
    zoomStrip_->setGeometry(width() - zoom.width() - gap, gap, zoom.width(), zoom.height());
    const QSize panel = empty_->sizeHint();
    empty_->setGeometry((width() - panel.width()) / 2, (height() - panel.height()) / 2, panel.width(), panel.height());
    std::vector<QRectF> covered{search_->geometry(), toolStrip_->geometry(), zoomStrip_->geometry()};
    if (!empty_->isHidden()) covered.push_back(empty_->geometry());
    canvas_->setReserved(std::move(covered));
}

}  // namespace wattscape::ui
