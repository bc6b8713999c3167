#include "ui/theme/theme.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/style_sheet.h"

#include <array>

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

namespace wattscape::ui {
namespace {

struct Colours {
    QColor window, surface, line, text, quietText, accent;
};

const Colours& colours(bool dark) {
    static const Colours light{"#F6F7F9", "#FFFFFF", "#D9DEE5", "#1B2430", "#5A6675", "#2563EB"};
    static const Colours night{"#0F141B", "#171E27", "#2A3542", "#E6EBF2", "#98A5B5", "#5B9BFF"};
    return dark ? night : light;
}

/// After Okabe and Ito: told apart by the colour-blind.
constexpr std::array<const char*, 7> categories{"#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#7F8790"};

constexpr int pointSizes[] = {10, 11, 13, 18};

/// The desktop's own choice, read before our palette replaces it.
bool systemIsDark() {
    static const bool dark = [] {
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    }();
    return dark;
}

QString family() {
    static const QString name = [] {
        for (const char* file : {":/fonts/WattscapeSans-Regular.otf", ":/fonts/WattscapeSans-SemiBold.otf"}) {
            QFontDatabase::addApplicationFont(QString::fromLatin1(file));
        }
        return QStringLiteral("Wattscape Sans");
    }();
    return name;
}

}  // namespace

Theme::Theme() = default;

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

Theme::Mode Theme::mode() const {
    return mode_;
}

void Theme::setMode(Mode mode) {
    if (mode == mode_) {
        return;
    }
    mode_ = mode;
    if (qApp) {
        applyTo(*qApp);
    }
    Q_EMIT changed();
}

bool Theme::isDark() const {
    return mode_ == Mode::dark || (mode_ == Mode::system && systemIsDark());
}

QColor Theme::window() const {
    return colours(isDark()).window;
}
QColor Theme::surface() const {
    return colours(isDark()).surface;
}
QColor Theme::line() const {
    return colours(isDark()).line;
}
QColor Theme::text() const {
    return colours(isDark()).text;
}
QColor Theme::quietText() const {
    return colours(isDark()).quietText;
}
QColor Theme::accent() const {
    return colours(isDark()).accent;
}
QColor Theme::fine() const {
    return QColor("#2E9E6B");
}
QColor Theme::warning() const {
    return QColor("#C98A06");
}
QColor Theme::shortage() const {
    return QColor("#D64545");
}

QColor Theme::category(int index) {
    const int count = categoryCount();
    return QColor(categories[static_cast<std::size_t>(((index % count) + count) % count)]);
}

int Theme::categoryCount() {
    return static_cast<int>(categories.size());
}

QFont Theme::font(TextSize size, bool bold) const {
    QFont font(family());
    font.setPointSizeF(pointSizes[static_cast<int>(size)] * textPercent_ / 100.0);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::grid(int steps) const {
    // Four pixels belong to the body size at 96 dpi; a larger font asks for a larger grid.
    static const double perPoint = 4.0 / pointSizes[static_cast<int>(TextSize::body)];
    const double points = qApp ? QApplication::font().pointSizeF() : pointSizes[static_cast<int>(TextSize::body)];
    return qRound(perPoint * (points > 0 ? points : pointSizes[1]) * steps);
}

QIcon Theme::icon(const QString& name) const {
    return QIcon(new IconEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

void Theme::applyTo(QApplication& application) {
    (void)systemIsDark();
    const Colours& c = colours(isDark());
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quietText);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, isDark() ? c.window : c.surface);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.quietText);
    }
    application.setPalette(palette);
    application.setFont(font(TextSize::body));
    application.setStyleSheet(styleSheet(*this));
}

}  // namespace wattscape::ui
