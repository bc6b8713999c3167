#include "ui/map/ground_layer.h"

#include "ui/map/basemap_painter.h"

#include <algorithm>
#include <cmath>

#include <QFuture>
#include <QPainter>
#include <QThread>
#include <QtConcurrent>

namespace wattscape::ui {
namespace {

constexpr int tileSide = 512;
constexpr int lowestTile = 0;
constexpr int highestTile = 12;
constexpr qsizetype mostBytes = 192 << 20;
constexpr int restMilliseconds = 140;

QImage drawn(const AtlasPointer& atlas, const MapStyle& style, const WorldBox& area, double scale, QSize pixels, double ratio) {
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintBasemap(painter, atlas->basemap, style, area, scale);
    return image;
}

}  // namespace

std::size_t GroundLayer::TileHash::operator()(const Tile& tile) const {
    return (static_cast<std::size_t>(tile.zoom) << 48) ^ (static_cast<std::size_t>(tile.x) << 24) ^
           static_cast<std::size_t>(tile.y);
}

GroundLayer::GroundLayer(AtlasPointer atlas, QObject* parent)
    : QObject(parent), atlas_(std::move(atlas)), style_(MapStyle::current()) {
    threads_.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    threads_.setThreadPriority(QThread::LowPriority);
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, &GroundLayer::drawSharp);
}

GroundLayer::~GroundLayer() {
    threads_.clear();
    threads_.waitForDone();
}

void GroundLayer::setStyle(const MapStyle& style) {
    if (style == style_) return;
    style_ = style;
    forget();
}

void GroundLayer::forget() {
    ++generation_;
    tiles_.clear();
    uses_.clear();
    bytes_ = 0;
    wanted_.clear();
    drawing_.clear();
    sharp_ = {};
}

void GroundLayer::paint(QPainter& painter, const MapViewport& viewport) {
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != pixelRatio_) {
        pixelRatio_ = ratio;
        forget();
    }
    if (!(viewport == seen_)) {
        seen_ = viewport;
        rest_.start();
    } else if (sharp_.isNull() && !rest_.isActive()) {
        rest_.start();
    }
    if (!sharp_.isNull() && sharpViewport_ == viewport) {
        painter.drawImage(QPointF(0, 0), sharp_);
        return;
    }
    wanted_.clear();
    painter.fillRect(QRectF(QPointF(), viewport.size()), style_.water);
    const int zoom = std::clamp(static_cast<int>(std::lround(viewport.zoom())), lowestTile, highestTile);
    const double tiles = std::exp2(zoom);
    const WorldBox box = viewport.visible();
    const auto cell = [&](double at) {
        return std::clamp(static_cast<int>(std::floor(at * tiles)), 0, static_cast<int>(tiles) - 1);
    };
    for (int y = cell(box.top); y <= cell(box.bottom); ++y) {
        for (int x = cell(box.left); x <= cell(box.right); ++x) paintTile(painter, viewport, {zoom, x, y});
    }
    drawNext();
}

void GroundLayer::paintTile(QPainter& painter, const MapViewport& viewport, const Tile& tile) {
    const double side = std::exp2(-tile.zoom);
    const QPointF from = viewport.toScreen(WorldPoint{tile.x * side, tile.y * side});
    const QPointF to = viewport.toScreen(WorldPoint{(tile.x + 1) * side, (tile.y + 1) * side});
    const QRect target(QPoint(qRound(from.x()), qRound(from.y())), QPoint(qRound(to.x()) - 1, qRound(to.y()) - 1));
    if (const QImage* image = find(tile)) {
        painter.drawImage(target, *image);
        return;
    }
    wanted_.push_back(tile);
    paintFromCoarser(painter, tile, target);
}

bool GroundLayer::paintFromCoarser(QPainter& painter, const Tile& tile, const QRect& target) {
    for (int up = 1; up <= tile.zoom - lowestTile && up <= 6; ++up) {
        const QImage* image = find({tile.zoom - up, tile.x >> up, tile.y >> up});
        if (!image) continue;
        const double part = image->width() / std::exp2(up);
        const int mask = (1 << up) - 1;
        painter.drawImage(QRectF(target), *image, QRectF((tile.x & mask) * part, (tile.y & mask) * part, part, part));
        return true;
    }
    return false;
}

const QImage* GroundLayer::find(const Tile& tile) {
    const auto found = tiles_.find(tile);
    if (found == tiles_.end()) return nullptr;
    uses_.splice(uses_.begin(), uses_, found->second.use);
    return &found->second.image;
}

void GroundLayer::keep(const Tile& tile, const QImage& image) {
    uses_.push_front(tile);
    tiles_[tile] = {image, uses_.begin()};
    bytes_ += image.sizeInBytes();
    while (bytes_ > mostBytes && uses_.size() > 1) {
        const auto oldest = tiles_.find(uses_.back());
        bytes_ -= oldest->second.image.sizeInBytes();
        tiles_.erase(oldest);
        uses_.pop_back();
    }
}

void GroundLayer::drawNext() {
    while (running_ < threads_.maxThreadCount() && !wanted_.empty()) {
        const Tile tile = wanted_.front();
        wanted_.erase(wanted_.begin());
        if (std::ranges::find(drawing_, tile) != drawing_.end() || tiles_.contains(tile)) continue;
        drawing_.push_back(tile);
        ++running_;
        const double side = std::exp2(-tile.zoom);
        const WorldBox area{tile.x * side, tile.y * side, (tile.x + 1) * side, (tile.y + 1) * side};
        const int pixels = qRound(tileSide * pixelRatio_);
        QtConcurrent::run(&threads_, drawn, atlas_, style_, area, tileSide / side, QSize(pixels, pixels), pixelRatio_)
            .then(this, [this, tile, generation = generation_](const QImage& image) {
                --running_;
                std::erase(drawing_, tile);
                if (generation == generation_) {
                    keep(tile, image);
                    Q_EMIT changed();
                }
                drawNext();
            });
    }
}

void GroundLayer::drawSharp() {
    const MapViewport viewport = seen_;
    if (running_ > 0 || !wanted_.empty()) {
        rest_.start();
        return;
    }
    if (!sharp_.isNull() && sharpViewport_ == viewport) return;
    ++running_;
    const QSize pixels = (viewport.size() * pixelRatio_).toSize();
    QtConcurrent::run(&threads_, drawn, atlas_, style_, viewport.visible(), viewport.scale(), pixels, pixelRatio_)
        .then(this, [this, viewport, generation = generation_](const QImage& image) {
            --running_;
            if (generation == generation_ && viewport == seen_) {
                sharp_ = image;
                sharpViewport_ = viewport;
                Q_EMIT changed();
            }
            drawNext();
        });
}

}  // namespace wattscape::ui
