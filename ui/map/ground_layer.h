#pragma once

#include "core/geo/atlas.h"
#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"

#include <list>
#include <unordered_map>
#include <vector>

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace wattscape::ui {

/// The ground as the window shows it. Drawn in other threads into tiles of 512 pixels per whole zoom, kept until they
/// take more than their share of memory; while a tile is missing a coarser one stands in. Once the view rests the whole
/// of it is drawn sharp at its own zoom.
class GroundLayer : public QObject {
    Q_OBJECT

public:
    explicit GroundLayer(AtlasPointer atlas, QObject* parent = nullptr);
    ~GroundLayer() override;

    void setStyle(const MapStyle& style);

    /// Draws what is there and orders what is not. The painter's device tells the pixel ratio.
    void paint(QPainter& painter, const MapViewport& viewport);

    /// Nothing is being drawn or waits to be: for tests and measurements.
    bool idle() const { return running_ == 0 && wanted_.empty(); }

signals:
    /// A piece that was missing has come: paint again.
    void changed();

private:
    struct Tile {
        int zoom, x, y;
        bool operator==(const Tile&) const = default;
    };
    struct TileHash {
        std::size_t operator()(const Tile& tile) const;
    };
    struct Kept {
        QImage image;
        std::list<Tile>::iterator use;
    };

    const QImage* find(const Tile& tile);
    void keep(const Tile& tile, const QImage& image);
    void paintTile(QPainter& painter, const MapViewport& viewport, const Tile& tile);
    bool paintFromCoarser(QPainter& painter, const Tile& tile, const QRect& target);
    void drawNext();
    void drawSharp();
    void forget();

    AtlasPointer atlas_;
    MapStyle style_;
    double pixelRatio_ = 1;
    std::unordered_map<Tile, Kept, TileHash> tiles_;
    std::list<Tile> uses_;  ///< latest first
    qsizetype bytes_ = 0;
    std::vector<Tile> wanted_;  ///< of the last frame, first wanted last
    std::vector<Tile> drawing_;
    int running_ = 0;
    int generation_ = 0;  ///< what was ordered under another style is thrown away
    MapViewport seen_;
    MapViewport sharpViewport_;
    QImage sharp_;
    QTimer rest_;
    QThreadPool threads_;
};

}  // namespace wattscape::ui
