#include "ui/map/place_labels.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr int highestZoom = 12;
constexpr std::size_t mostNames = 160;
constexpr double namesLater = 0.4;  ///< zooms by which names wait for more room than the gazetteer would ask

/// Room a name takes on a map of one whole zoom, in squares of half a line's height.
class NameGrid {
public:
    explicit NameGrid(double cell) : cell_(cell) {}

    bool claim(QPointF at, double width, double height) {
        const auto column = [this](double x) { return static_cast<std::int64_t>(std::floor(x / cell_)); };
        const std::int64_t left = column(at.x()), right = column(at.x() + width);
        const std::int64_t top = column(at.y() - height / 2), bottom = column(at.y() + height / 2);
        for (std::int64_t y = top; y <= bottom; ++y) {
            for (std::int64_t x = left; x <= right; ++x) {
                if (cells_.contains(y * (1LL << 32) + x)) return false;
            }
        }
        for (std::int64_t y = top; y <= bottom; ++y) {
            for (std::int64_t x = left; x <= right; ++x) cells_.insert(y * (1LL << 32) + x);
        }
        return true;
    }

private:
    double cell_;
    std::unordered_set<std::int64_t> cells_;
};

QFont placeFont() {
    return Theme::instance().font(Theme::TextSize::small);
}

QFont areaFont() {
    QFont font = Theme::instance().font(Theme::TextSize::small);
    font.setLetterSpacing(QFont::PercentageSpacing, 112);
    return font;
}

}  // namespace

PlaceLabels::PlaceLabels(AtlasPointer atlas) : atlas_(std::move(atlas)) {}

const std::vector<std::uint32_t>& PlaceLabels::namedAt(int zoom) {
    const auto known = named_.find(zoom);
    if (known != named_.end()) return known->second;
    std::vector<std::uint32_t>& named = named_[zoom];
    const QFontMetricsF metrics(placeFont());
    const double letter = metrics.averageCharWidth() * 1.15;
    const double height = metrics.height();
    NameGrid grid(height / 2);
    const double scale = 512 * std::exp2(zoom);
    const std::vector<Place>& places = atlas_->places.all();
    for (std::uint32_t i = 0; i < places.size() && places[i].minimumZoom + namesLater <= zoom + 1; ++i) {
        const Place& place = places[i];
        const double width = letter * static_cast<double>(place.name.size()) + height;
        if (grid.claim({place.point.x * scale, place.point.y * scale}, width, height * 1.6)) named.push_back(i);
    }
    return named;
}

const PlaceLabels::Line& PlaceLabels::line(const QString& text, const QFont& font) {
    const auto known = lines_.find(text);
    if (known != lines_.end()) return known->second;
    Line line;
    line.text.setTextFormat(Qt::PlainText);
    line.text.setPerformanceHint(QStaticText::AggressiveCaching);
    line.text.setText(text);
    line.text.prepare(QTransform(), font);
    line.size = line.text.size();
    return lines_.emplace(text, std::move(line)).first->second;
}

void PlaceLabels::paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, Occupancy& occupancy) {
    if (fontOfLines_ != placeFont() || lines_.size() > 20'000) {
        fontOfLines_ = placeFont();
        lines_.clear();
        named_.clear();
    }
    paintAreas(painter, viewport, style, occupancy);
    paintPlaces(painter, viewport, style, occupancy);
}

void PlaceLabels::paintPlaces(QPainter& painter, const MapViewport& viewport, const MapStyle& style, Occupancy& occupancy) {
    const QFont font = placeFont();
    painter.setFont(font);
    const WorldBox box = viewport.visible();
    std::size_t shown = 0;
    const double dot = Theme::instance().grid() * 0.4;
    for (const std::uint32_t i : namedAt(std::clamp(static_cast<int>(std::floor(viewport.zoom())), 0, highestZoom))) {
        const Place& place = atlas_->places.all()[i];
        if (!box.contains(place.point)) continue;
        if (shown == mostNames) break;
        const Line& name = line(QString::fromStdString(place.name), font);
        const QPointF at = viewport.toScreen(place.point);
        const QRectF room(at.x() - 2 * dot, at.y() - name.size.height() / 2, name.size.width() + 5 * dot, name.size.height());
        if (!occupancy.claim(room)) continue;
        painter.setPen(style.placeText);
        painter.fillRect(QRectF(at.x() - dot, at.y() - dot, 2 * dot, 2 * dot), style.placeText);
        painter.drawStaticText(QPointF(at.x() + 2.5 * dot, room.top()), name.text);
        ++shown;
    }
}

void PlaceLabels::paintArea(QPainter& painter, const MapViewport& viewport, const BasemapFeature& area, const QString& name,
                            Occupancy& occupancy) {
    if (name.isEmpty() || !viewport.visible().contains(area.label)) return;
    const Line& text = line(name, painter.font());
    if (area.bounds.width() * viewport.scale() < text.size.width() * 1.1) return;
    const QPointF at = viewport.toScreen(area.label) - QPointF(text.size.width() / 2, text.size.height() / 2);
    if (occupancy.claim(QRectF(at, text.size))) painter.drawStaticText(at, text.text);
}

void PlaceLabels::paintAreas(QPainter& painter, const MapViewport& viewport, const MapStyle& style, Occupancy& occupancy) {
    painter.setFont(areaFont());
    painter.setPen(style.areaText);
    const double zoom = viewport.zoom();
    const Basemap& basemap = atlas_->basemap;
    if (style.gridRegions && zoom < 7.5) {
        for (const BasemapFeature& region : basemap.gridRegions) {
            const std::string& shown = region.region.empty() ? region.name : region.region;
            paintArea(painter, viewport, region, QString::fromStdString(shown), occupancy);
        }
    }
    if (zoom < 4.5) {
        for (const BasemapFeature& country : basemap.countries) {
            const bool detailed = zoom >= 3.2 && (country.code == "USA" || country.code == "CAN");
            if (country.rank <= zoom + 1.6 && !detailed) {
                paintArea(painter, viewport, country, QString::fromStdString(country.name).toUpper(), occupancy);
            }
        }
    }
    if (zoom >= 3.2 && zoom < 6.5 && !style.gridRegions) {
        for (const BasemapFeature& state : basemap.states) {
            paintArea(painter, viewport, state, QString::fromStdString(zoom < 4.2 ? state.code : state.name).toUpper(),
                      occupancy);
        }
        for (const BasemapFeature& province : basemap.provinces) {
            paintArea(painter, viewport, province, QString::fromStdString(province.name).toUpper(), occupancy);
        }
    }
}

}  // namespace wattscape::ui
