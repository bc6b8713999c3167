#pragma once

#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"
#include "ui/map/occupancy.h"

#include <unordered_map>
#include <vector>

#include <QStaticText>

class QPainter;

namespace wattscape::ui {

/// A label that wants a place at a symbol.
struct LabelWish {
    std::uint64_t key = 0;  ///< of what it names: it keeps its place from frame to frame
    QPointF at;
    double extent = 0;    ///< radius of the symbol
    double priority = 0;  ///< larger is placed first; ties by key
    bool strong = false;  ///< selected
    QString name;
    QString figure;  ///< "488 MW"
};

/// Labels of sites and clusters: beside their symbol, farther off with a leader line where that is taken, and left out
/// where there is no room at all. Never on each other, never on a symbol. A label stays on the side where it was as long
/// as that is free, so that it does not jump.
class SiteLabels {
public:
    static constexpr std::size_t most = 90;

    /// Draws them and takes their room.
    void paint(QPainter& painter, const MapStyle& style, std::vector<LabelWish> wishes, Occupancy& occupancy);

private:
    struct Text {
        QStaticText name;
        QStaticText figure;
        QSizeF size;
        double nameWidth = 0;
    };
    const Text& textOf(const LabelWish& wish);
    void paintLabel(QPainter& painter, const MapStyle& style, const LabelWish& wish, const QRectF& box, bool leader);

    std::unordered_map<std::uint64_t, int> sides_;
    std::unordered_map<QString, Text> texts_;
    QFont font_;
};

}  // namespace wattscape::ui
