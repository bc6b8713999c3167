#include "ui/timeline/histogram.h"

#include "core/model/steps.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"
#include "ui/timeline/gestures/gesture_effect.h"
#include "ui/timeline/histogram_painter.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace wattscape::ui {
namespace {

void addSitesOf(const Plan& plan, EntityId id, std::vector<SiteId>& sites) {
    if (plan.sites.contains({id.value})) {
        sites.push_back({id.value});
    } else if (const PowerSource* source = plan.powerSources.find({id.value})) {
        sites.push_back(source->site);
    } else if (plan.programmes.contains({id.value})) {
        plan.sites.forEach([&](const Site& site) {
            if (site.programme == id) sites.push_back(site.id);
        });
    } else if (const SiteId site = siteOfTask(plan, id)) {
        sites.push_back(site);
    }
}

}  // namespace

Histogram::Histogram(Session& session, TimeAxis& axis, QWidget* parent) : QWidget(parent), session_(session), axis_(axis) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setAccessibleName(tr("Supply against demand"));
    adoptTheme();
    setMinimumHeight(Theme::instance().grid(16));
    PlanDocument& document = session.document();
    connect(&document, &PlanDocument::resultsChanged, this, &Histogram::refresh);
    connect(&document, &PlanDocument::planReplaced, this, [this] { readSites(); });
    connect(&session, &Session::selectionChanged, this, &Histogram::readSites);
    connect(&session, &Session::cursorChanged, this, &Histogram::repaintCursor);
    connect(&axis, &TimeAxis::scaleChanged, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::changed, this, &Histogram::adoptTheme);
    readSites();
}

void Histogram::adoptTheme() {
    colours_ = TimelineColours::now();
    colours_.entities.follow(session_.document().plan());
    texts_ = TextCache(Theme::instance().font(Theme::TextSize::small));
    update();
}

void Histogram::setUnit(HistogramUnit unit) {
    content_.unit = unit;
    refresh();
}

void Histogram::setWholePlan(bool whole) {
    wholePlan_ = whole;
    readSites();
}

void Histogram::setMargin(int pixels) {
    margin_ = pixels;
    update();
}

void Histogram::readSites() {
    std::vector<SiteId> sites;
    for (const EntityId id : session_.selection()) {
        if (!wholePlan_) addSitesOf(session_.document().plan(), id, sites);
    }
    std::ranges::sort(sites);
    sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
    sites_ = std::move(sites);
    refresh();
}

void Histogram::refresh() {
    colours_.entities.follow(session_.document().plan());
    HistogramContent content = histogramOf(session_.document().results(), sites_, content_.unit);
    if (content == content_) return;
    content_ = std::move(content);
    update();
}

QRectF Histogram::plot() const {
    const int grid = Theme::instance().grid();
    return QRectF(margin_, 3 * grid, width() - margin_, std::max(8, height() - 5 * grid));
}

void Histogram::repaintCursor() {
    for (const Day day : {paintedCursor_, session_.cursor()}) {
        const int x = margin_ + static_cast<int>(std::lround(std::clamp(axis_.scale().xAt(day), -1e4, 1e5)));
        update(QRect(x - 2, 0, 4, height()));
    }
    update(QRect(0, 0, margin_, height()));
    paintedCursor_ = session_.cursor();
}

void Histogram::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.fillRect(event->rect(), colours_.surface);
    painter.fillRect(QRect(0, 0, margin_, height()), colours_.window);
    painter.setFont(texts_.font());
    paintPlot(painter);
    paintReadout(painter);
    painter.fillRect(QRect(margin_ - 1, 0, 1, height()), colours_.line);
}

void Histogram::paintPlot(QPainter& painter) {
    QRectF months = plot();
    const double end = axis_.scale().xAt(session_.document().plan().lastDay() + std::chrono::days{1});
    months.setRight(std::clamp(margin_ + end, months.left(), months.right()));
    HistogramPainter(painter, months, axis_.scale(), colours_, texts_).paint(content_);
    const double x = std::round(axis_.scale().xAt(session_.cursor()));
    if (x >= 0) painter.fillRect(QRectF(margin_ + x - 1, 0, 2, height()), colours_.accent);
}

void Histogram::paintReadout(QPainter& painter) {
    const int grid = Theme::instance().grid();
    const double line = texts_.height() + 1;
    const Day cursor = session_.cursor();
    double y = grid + line / 2;
    const auto write = [&](const QBrush& swatch, const QString& name, const Steps& steps) {
        if (steps.empty() || y + line / 2 > height()) return;
        const QString value = HistogramPainter::axisLabel(std::round(valueOn(steps, cursor) * 10) / 10, content_.unit);
        painter.fillRect(QRectF(2 * grid, y - grid, 2 * grid, 2 * grid), swatch);
        painter.setPen(colours_.text);
        const double room = margin_ - 18 * grid;
        const QString text = texts_.fitting({name, value}, room);
        const bool whole = text.endsWith(value);
        texts_.draw(painter, 5 * grid, y,
                    whole ? text : texts_.fitting({name}, room - texts_.width(value) - grid) + QLatin1Char(' ') + value);
        y += line;
    };
    painter.setPen(colours_.quiet);
    texts_.draw(painter, 2 * grid, y, nameOf(content_.unit));
    y += line;
    write(colours_.text, tr("Limit"), content_.limit);
    write(colours_.quiet, content_.unit == HistogramUnit::racks ? tr("Ready") : tr("Demand"), content_.demand);
    write(colours_.hatch, content_.unit == HistogramUnit::racks ? tr("Dark") : tr("Short"), content_.excess);
    for (auto band = content_.bands.rbegin(); band != content_.bands.rend(); ++band) {
        write(TimelineColours::mix(HistogramPainter::colourOf(*band, colours_), colours_.surface, 0.45), band->name,
              band->steps);
    }
}

bool Histogram::selectExcessAt(double x) {
    const Day day = axis_.scale().dayAt(x - margin_);
    const std::vector<EntityId> dark = excessOn(session_.document().results(), sites_, content_.unit, day);
    if (dark.empty()) return false;
    session_.select(dark);
    return true;
}

void Histogram::mousePressEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (event->button() != Qt::LeftButton || x < margin_ || selectExcessAt(x)) return;
    session_.setCursor(axis_.scale().dayAt(x - margin_));
}

void Histogram::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    const bool excess = x >= margin_ && valueOn(content_.excess, axis_.scale().dayAt(x - margin_)) > 0;
    setCursor(excess ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event->buttons() & Qt::LeftButton && x >= margin_) session_.setCursor(axis_.scale().dayAt(x - margin_));
}

void Histogram::wheelEvent(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        axis_.setScale(axis_.scale().zoomedAbout(event->position().x() - margin_, std::pow(1.2, delta.y() / 120.0)));
    } else {
        axis_.setScale(axis_.scale().scrolledBy(-(delta.x() + delta.y()) * 0.4));
    }
    event->accept();
}

}  // namespace wattscape::ui
