#pragma once

#include <QColor>
#include <QFont>

namespace wattscape::ui {

/// The colours and type a chart is painted with: the theme's on screen, ink on paper in print.
struct ChartStyle {
    QColor surface;
    QColor line;
    QColor text;
    QColor quietText;
    QColor accent;
    QColor shortage;
    QFont font;  ///< of labels
    QFont titleFont;
    double grid = 4;  ///< one step of the spacing grid

    /// As the theme is now.
    static ChartStyle ofTheme();

    /// A fill of this colour that hides what it is painted on.
    QColor tint(const QColor& colour, double strength) const;

    bool operator==(const ChartStyle&) const = default;
};

}  // namespace wattscape::ui
