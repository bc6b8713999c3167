#include "ui/report/report_style.h"

#include "ui/theme/theme.h"

#include <array>

#include <QFontMetricsF>

namespace wattscape::ui {

QFont ReportStyle::font(Text text, bool bold) {
    constexpr std::array pixels{11, 13, 17, 28, 24};
    QFont font = Theme::instance().font(Theme::TextSize::body, bold);
    font.setPixelSize(pixels[static_cast<std::size_t>(text)]);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double ReportStyle::height(Text text) {
    return QFontMetricsF(font(text)).lineSpacing();
}

ChartStyle ReportStyle::chart() {
    ChartStyle style = ChartStyle::ofTheme();
    style.font = font(Text::small);
    style.titleFont = font(Text::body, true);
    style.grid = 4;
    return style;
}

}  // namespace wattscape::ui
