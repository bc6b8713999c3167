#include "ui/format/format.h"
#include "ui/map/basemap_painter.h"
#include "ui/map/map_viewport.h"
#include "ui/report/sections.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace wattscape::ui {

namespace {

using Text = ReportStyle::Text;

MapViewport viewOf(const Plan& plan, QSizeF size) {
    WorldBox box;
    plan.sites.forEach([&](const Site& site) { box.include(project(site.location)); });
    MapViewport view(size);
    if (box.empty()) {
        box.include(project({-125, 49}));
        box.include(project({-67, 25}));
    }
    view.fit(box, 36, 5);  // no nearer than a state and its neighbours
    return view;
}

/// Area by power, so that twice the megawatts look twice as much.
double radiusOf(double megawatts, double most) {
    return most > 0 ? 4 + 16 * std::sqrt(std::max(0.0, megawatts) / most) : 4;
}

double largestSite(const ReportSubject& subject) {
    double most = 0;
    subject.plan().sites.forEach([&](const Site& site) {
        for (const Day day : {subject.date, subject.plan().lastDay()}) {
            most = std::max(most, subject.results.on({Scope::Kind::site, site.id}, Metric::energisedPower, day));
        }
    });
    return most;
}

/// Keeps labels off each other: to the right of a circle, or where there is room; where there is none, not at all.
class Labels {
public:
    void place(QPainter& painter, QPointF middle, double radius, const QString& text) {
        constexpr double width = 16;
        constexpr double height = 12;
        const double away = radius + 2;
        for (const QPointF& corner : {QPointF(away, -height / 2), QPointF(-away - width, -height / 2),
                                      QPointF(-width / 2, away), QPointF(-width / 2, -away - height)}) {
            const QRectF room(middle + corner, QSizeF(width, height));
            const bool free =
                std::none_of(taken_.begin(), taken_.end(), [&](const QRectF& other) { return other.intersects(room); });
            if (free) {
                taken_.push_back(room);
                painter.drawText(room, Qt::AlignCenter, text);
                return;
            }
        }
    }

private:
    std::vector<QRectF> taken_;
};

void paintSites(QPainter& painter, const ReportSubject& subject, const MapViewport& view, Day day) {
    const Theme& theme = Theme::instance();
    const double most = largestSite(subject);
    int number = 0;
    Labels labels;
    painter.setFont(ReportStyle::font(Text::small, true));
    subject.plan().sites.forEach([&](const Site& site) {
        ++number;
        const double power = subject.results.on({Scope::Kind::site, site.id}, Metric::energisedPower, day);
        const QPointF middle = view.toScreen(site.location);
        const double radius = radiusOf(power, most);
        QColor fill = theme.accent();
        fill.setAlphaF(power > 0 ? 0.55F : 0.0F);
        painter.setPen(QPen(theme.accent(), 1.2));
        painter.setBrush(fill);
        painter.drawEllipse(middle, radius, radius);
        painter.setPen(theme.text());
        labels.place(painter, middle, radius, QString::number(number));
    });
}

void paintMap(PageFlow& flow, const ReportSubject& subject, const QRectF& box, Day day) {
    QPainter& painter = flow.painter();
    const double captionHeight = ReportStyle::height(Text::body) + 4;
    painter.setFont(ReportStyle::font(Text::body, true));
    painter.setPen(Theme::instance().text());
    const double power = subject.results.on({}, Metric::energisedPower, day);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop,
                     Report::tr("%1: %2 MW IT energised").arg(formatDay(day), formatMegawatts(power)));
    paintSiteMap(painter, subject, box.adjusted(0, captionHeight, 0, 0), day);
}

}  // namespace

void paintSiteMap(QPainter& painter, const ReportSubject& subject, const QRectF& frame, Day day) {
    const MapViewport view = viewOf(subject.plan(), frame.size());
    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    if (subject.basemap) {
        paintBasemap(painter, *subject.basemap, MapStyle::light(), view.visible(), view.scale());
    }
    paintSites(painter, subject, view, day);
    painter.restore();
    painter.setPen(QPen(Theme::instance().line(), 0.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void writeMap(PageFlow& flow, const ReportSubject& subject) {
    constexpr std::size_t fewSites = 6;  // their table fits below a lower map
    const bool few = subject.plan().sites.size() <= fewSites;
    flow.section(Report::tr("Map"));
    flow.heading(Report::tr("Where the fleet stands"));
    const QRectF room = flow.block(few ? 330 : flow.roomLeft() - 50);
    // A fleet around the world lies broad: one map below the other shows it larger.
    const double width = few ? (room.width() - ReportStyle::gap) / 2 : room.width();
    const double height = few ? room.height() : (room.height() - ReportStyle::gap) / 2;
    const QSizeF size(width, height);
    paintMap(flow, subject, QRectF(room.topLeft(), size), subject.date);
    paintMap(flow, subject, QRectF(room.bottomRight() - QPointF(width, height), size), subject.plan().lastDay());
    flow.block(8);
    flow.paragraph(Report::tr("The area of a circle is the site's energised IT power on that day; an empty circle has none. "
                              "Numbers are those of the table of sites; where sites lie together some are left out."),
                   Text::small, true);
}

}  // namespace wattscape::ui
