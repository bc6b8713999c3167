#pragma once

#include "ui/map/map_style.h"

#include <QCache>
#include <QPixmap>
#include <QString>

namespace wattscape::ui {

/// How a symbol looks. Sizes in pixels of the view.
struct SymbolLook {
    double radius = 4;  ///< of the disc: MW provisioned
    double ring = 0;    ///< of the ring: firm limit; at most `radius` when there is no headroom
    QColor colour;
    bool shortage = false;  ///< hatched
    bool badge = false;     ///< an issue holds
    bool selected = false;
    bool idle = false;  ///< nothing runs yet: hollow
    QString text;       ///< number of sites in a cluster, or empty

    double extent() const;  ///< radius of everything but the badge
};

/// Symbols drawn once and kept: what costs in software is the round, smooth edge, and many sites look alike.
class SymbolSprites {
public:
    /// Centred on the returned pixmap, whose pixel ratio is set. Belongs to the GUI thread.
    QPixmap sprite(const SymbolLook& look, const MapStyle& style, double pixelRatio);

    /// Draws straight away: for print, where pixmaps would be coarse.
    static void paint(QPainter& painter, QPointF centre, const SymbolLook& look, const MapStyle& style);

private:
    QCache<QString, QPixmap> sprites_{2000};
};

}  // namespace wattscape::ui
