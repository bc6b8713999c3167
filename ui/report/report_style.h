#pragma once

#include "ui/charts/chart_style.h"

#include <QFont>

namespace wattscape::ui {

/// Type and measures of a printed report, in 1/96 inch. The colours are the light theme's.
struct ReportStyle {
    enum class Text { small, body, heading, title, figure };

    static constexpr double pageWidth = 1122.5;  ///< A4, landscape
    static constexpr double pageHeight = 793.7;
    static constexpr double margin = 56;
    static constexpr double gap = 14;

    /// Unhinted, so that text on a fine printer keeps the widths it was laid out with.
    static QFont font(Text text, bool bold = false);
    static double height(Text text);
    static ChartStyle chart();
};

}  // namespace wattscape::ui
