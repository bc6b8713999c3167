#include "ui/map/map_canvas.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/map/map_accessible.h"
#include "ui/map/reveal_place.h"
#include "ui/map/tools/all_tools.h"
#include "ui/map/tools/place_site_tool.h"
#include "ui/theme/theme.h"

#include <cmath>

#include <QApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QTimer>

namespace wattscape::ui {
namespace {

const WorldBox contiguousStates = [] {
    WorldBox box;
    box.include(project({-125, 49.5}));
    box.include(project({-66.5, 24.5}));
    return box;
}();

}  // namespace

MapCanvas::MapCanvas(Session& session, const AtlasPointer& atlas, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), session_(session), catalogue_(catalogue), scene_(atlas), ground_(atlas), style_(MapStyle::current()) {
    MapAccessible::install();
    setObjectName(QStringLiteral("mapCanvas"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    scene_.isSelected = [this](EntityId id) { return session_.isSelected(id); };
    tools_ = makeMapTools(*this);
    for (const auto& [kind, tool] : tools_) {
        connect(tool, &MapTool::hintChanged, this, [this, tool = tool](const QString& hint) {
            if (tool == &activeTool()) Q_EMIT hintChanged(hint);
        });
    }
    const auto repaint = [this] { update(); };
    connect(&ground_, &GroundLayer::changed, this, repaint);
    connect(&session_, &Session::selectionChanged, this, repaint);
    connect(&session_, &Session::cursorChanged, this, &MapCanvas::readDay);
    connect(&session_, &Session::revealed, this, &MapCanvas::reveal);
    PlanDocument& document = session_.document();
    connect(&document, &PlanDocument::planChanged, this, &MapCanvas::readPlan);
    connect(&document, &PlanDocument::resultsChanged, this, &MapCanvas::readDay);
    connect(&document, &PlanDocument::planReplaced, this, [this] {
        activeTool().cancel();
        readPlan();
        readDay();
        zoomToFit();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        scene_.setColours();
        setLayers(scene_.layers);
    });
    flight_.setDuration(320);
    flight_.setEasingCurve(QEasingCurve::InOutCubic);
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(500);
    connect(rest, &QTimer::timeout, this, [this] { history_.rest(viewport_); });
    connect(this, &MapCanvas::viewportChanged, rest, qOverload<>(&QTimer::start));
    readPlan();
    readDay();
    updateCursor();
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::readPlan() {
    const bool siteChanged = !session_.document().plan().sites.sameAs(scene_.plan().sites) ||
                             !session_.document().plan().halls.sameAs(scene_.plan().halls) ||
                             !session_.document().plan().programmes.sameAs(scene_.plan().programmes);
    scene_.setPlan(session_.document().plan());
    if (siteChanged) {
        scene_.setDay(session_.document().results(), session_.cursor());
        update();
    }
}

void MapCanvas::readDay() {
    const bool figures = scene_.setDay(session_.document().results(), session_.cursor());
    if (figures || viewport_.zoom() >= CampusLayer::hallsFrom) {
        update();
    } else {
        update(0, height() - Theme::instance().grid(30), Theme::instance().grid(60), Theme::instance().grid(30));
    }
}

void MapCanvas::setViewport(const MapViewport& viewport) {
    if (viewport == viewport_) return;
    viewport_ = viewport;
    viewport_.setSize(size());
    placed_ = true;
    update();
    Q_EMIT viewportChanged();
}

void MapCanvas::zoomBy(double change) {
    MapViewport next = viewport_;
    next.zoomAbout(rect().center(), change);
    setViewport(next);
}

void MapCanvas::zoomToFit() {
    MapViewport next = viewport_;
    const WorldBox sites = scene_.marks().bounds();
    next.fit(sites.empty() ? contiguousStates : sites, std::min(width(), height()) * 0.12, 11);
    setViewport(next);
}

void MapCanvas::flyTo(const WorldBox& box, double nearest) {
    MapViewport target = viewport_;
    target.fit(box, std::min(width(), height()) * 0.2, nearest);
    const MapViewport from = viewport_;
    flight_.stop();
    disconnect(&flight_, nullptr, this, nullptr);
    connect(&flight_, &QVariantAnimation::valueChanged, this, [this, from, target](const QVariant& value) {
        const double t = value.toDouble();
        MapViewport step = from;
        step.moveTo({from.centre().x + t * (target.centre().x - from.centre().x),
                     from.centre().y + t * (target.centre().y - from.centre().y)},
                    from.zoom() + t * (target.zoom() - from.zoom()));
        setViewport(t >= 1 ? target : step);
    });
    flight_.setStartValue(0.0);
    flight_.setEndValue(1.0);
    isVisible() ? flight_.start() : setViewport(target);
}

void MapCanvas::split(const MapItem& cluster) {
    WorldBox box;
    for (const SiteId site : scene_.marks().membersOf(cluster, viewport_.zoom())) box.include(scene_.marks().find(site)->point);
    const double splits = scene_.marks().zoomThatSplits(cluster, viewport_.zoom()) + 0.2;
    MapViewport fitted = viewport_;
    fitted.fit(box, std::min(width(), height()) * 0.2, splits);
    WorldBox middle;
    middle.include(box.centre());
    flyTo(middle, std::max(fitted.zoom(), splits));
}

void MapCanvas::zoomBack() {
    history_.rest(viewport_);
    if (history_.canGoBack()) setViewport(history_.back());
}

void MapCanvas::zoomForward() {
    history_.rest(viewport_);
    if (history_.canGoForward()) setViewport(history_.forward());
}

MapTool& MapCanvas::activeTool() const {
    return *tools_.at(tool_);
}

void MapCanvas::setTool(MapTool::Kind kind) {
    if (kind != tool_) {
        activeTool().cancel();
        tool_ = kind;
        activeTool().activate();
        updateCursor();
        update();
        Q_EMIT toolChanged(kind);
    }
    Q_EMIT hintChanged(activeTool().hint());
}

void MapCanvas::setSnaps(bool on) {
    if (on == snaps_) return;
    snaps_ = on;
    Q_EMIT snapsChanged(on);
    Q_EMIT hintChanged(on ? tr("Snapping is on (S)") : tr("Snapping is off (S)"));
}

void MapCanvas::setLayers(const MapLayers& layers) {
    scene_.layers = layers;
    style_ = MapStyle::current();
    style_.gridRegions = layers.gridRegions;
    ground_.setStyle(style_);
    update();
}

void MapCanvas::setLegendShown(bool shown) {
    legend_ = shown;
    update();
}

void MapCanvas::setReserved(std::vector<QRectF> reserved) {
    reserved_ = std::move(reserved);
    update();
}

QRectF MapCanvas::clearRoom() const {
    QRectF room(rect());
    for (const QRectF& taken : reserved_) {
        if (taken.height() < taken.width()) continue;
        if (taken.right() < width() / 4.0) room.setLeft(std::max(room.left(), taken.right()));
        if (taken.left() > width() * 0.75) room.setRight(std::min(room.right(), taken.left()));
    }
    return room;
}

void MapCanvas::placeSite(LonLat place) {
    static_cast<PlaceSiteTool*>(tools_.at(MapTool::Kind::placeSite))->placeAt(place);
}

std::vector<EntityId> MapCanvas::selectedSites() const {
    std::vector<EntityId> sites;
    for (const EntityId id : session_.selection()) {
        if (session_.document().plan().sites.contains(SiteId{id.value})) sites.push_back(id);
    }
    return sites;
}

void MapCanvas::reveal(EntityId id) {
    const auto place = placeToReveal(session_.document().plan(), id);
    if (!place) return;
    const double inset = std::min(width(), height()) * 0.08;
    const QPointF at = viewport_.toScreen(place->box.centre());
    const bool inSight = QRectF(rect()).adjusted(inset, inset, -inset, -inset).contains(at);
    const bool nearEnough = viewport_.zoom() >= place->lowestZoom - 1;
    if (!inSight || !nearEnough)
        flyTo(place->box, std::max(place->lowestZoom, nearEnough ? viewport_.zoom() : place->lowestZoom));
}

std::vector<QRectF> MapCanvas::paintFurniture(QPainter& painter) {
    const double step = 2.0 * Theme::instance().grid();
    // On a low map the tools reach down to the corner; scale and date then stand beside them.
    const QRectF corner(0, height() - 10 * step, 4 * step, 10 * step);
    double left = step;
    for (const QRectF& taken : reserved_) {
        if (taken.intersects(corner)) left = std::max(left, taken.right() + step);
    }
    const QRectF scale = paintScaleBar(painter, QPointF(left, height() - step), viewport_, style_);
    std::vector<QRectF> covered{scale};
    covered.push_back(
        paintCredit(painter, QPointF(width() - step / 2, height() - step / 2), width() - scale.right() - 2 * step, style_));
    const QFont font = Theme::instance().font(Theme::TextSize::heading, true);
    const QString date = formatDay(session_.cursor());
    const QFontMetricsF metrics(font);
    const QRectF box(scale.left(), scale.top() - metrics.height() - step, metrics.horizontalAdvance(date) + step,
                     metrics.height() + step / 2);
    painter.fillRect(box, style_.plate);
    painter.setFont(font);
    painter.setPen(style_.ink);
    painter.drawText(box, Qt::AlignCenter, date);
    covered.push_back(box);
    return covered;
}

void MapCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    ground_.paint(painter, viewport_);
    std::vector<QRectF> reserved = reserved_;
    const double step = 2.0 * Theme::instance().grid();
    reserved.push_back(QRectF(0, height() - 10 * step, 16 * step, 10 * step));
    reserved.push_back(QRectF(0, height() - 2 * step, width(), 2 * step));
    scene_.paint(painter, viewport_, style_, reserved);
    activeTool().paint(painter);
    const auto covered = paintFurniture(painter);
    if (legend_) paintLegend(painter, covered.back().topLeft() - QPointF(0, step), scene_.legend(viewport_, style_), style_);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(style_.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    Q_EMIT painted();
}

void MapCanvas::resizeEvent(QResizeEvent* event) {
    viewport_.setSize(event->size());
    if (!placed_ && event->size().width() > 50) {
        zoomToFit();
        history_.rest(viewport_);
    }
    QWidget::resizeEvent(event);
    Q_EMIT viewportChanged();
}

void MapCanvas::updateCursor() {
    setCursor(panFrom_ ? QCursor(Qt::ClosedHandCursor) : spaceHeld_ ? QCursor(Qt::OpenHandCursor) : activeTool().cursor());
}

}  // namespace wattscape::ui
