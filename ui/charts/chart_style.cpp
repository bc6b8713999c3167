#include "ui/charts/chart_style.h"

#include "ui/theme/theme.h"

namespace wattscape::ui {

ChartStyle ChartStyle::ofTheme() {
    const Theme& theme = Theme::instance();
    ChartStyle style;
    style.surface = theme.surface();
    style.line = theme.line();
    style.text = theme.text();
    style.quietText = theme.quietText();
    style.accent = theme.accent();
    // Thin strokes of a hatch need more light on a dark ground.
    style.shortage = theme.isDark() ? theme.shortage().lighter(135) : theme.shortage();
    style.font = theme.font(Theme::TextSize::small);
    style.titleFont = theme.font(Theme::TextSize::body, true);
    style.grid = theme.grid();
    return style;
}

QColor ChartStyle::tint(const QColor& colour, double strength) const {
    const auto mix = [strength](float over, float under) {
        return static_cast<float>(strength * static_cast<double>(over) + (1 - strength) * static_cast<double>(under));
    };
    return QColor::fromRgbF(mix(colour.redF(), surface.redF()), mix(colour.greenF(), surface.greenF()),
                            mix(colour.blueF(), surface.blueF()));
}

}  // namespace wattscape::ui
