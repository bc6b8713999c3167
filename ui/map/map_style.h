#pragma once

#include <QColor>

namespace wattscape::ui {

/// What the ground looks like: calm, so that the fleet stands out from it.
struct MapStyle {
    QColor water;
    QColor land;
    QColor coast;
    QColor stateLine;
    QColor countyLine;
    QColor placeText;
    QColor areaText;  ///< names of countries and states
    QColor plate;     ///< behind labels of sites
    QColor ink;       ///< texts of labels, scale and legend
    QColor quietInk;  ///< lesser texts, leader lines
    QColor frame;     ///< around the legend
    QColor accent;    ///< selection
    double regionTint = 0.1;
    bool dark = false;
    bool gridRegions = false;  ///< the layer of grid regions is on

    static MapStyle light();
    static MapStyle darkened();
    /// Of the theme of the moment.
    static MapStyle current();

    bool operator==(const MapStyle&) const = default;
};

}  // namespace wattscape::ui
