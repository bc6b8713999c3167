#include "ui/preferences/settings.h"

#include <algorithm>

#include <QSettings>

namespace wattscape::ui::Settings {
namespace {

const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString textKey = QStringLiteral("text_percent");

}  // namespace

Theme::Mode theme() {
    const int mode = QSettings().value(themeKey, 0).toInt();
    return static_cast<Theme::Mode>(std::clamp(mode, 0, static_cast<int>(Theme::Mode::dark)));
}

void setTheme(Theme::Mode mode) {
    QSettings().setValue(themeKey, static_cast<int>(mode));
    Theme::instance().setMode(mode);
}

QString language() {
    return QSettings().value(languageKey).toString();
}

void setLanguage(const QString& locale) {
    QSettings().setValue(languageKey, locale);
}

QLocale locale() {
    return language().isEmpty() ? QLocale::system() : QLocale(language());
}

int textPercent() {
    constexpr int usual = 100;
    return std::clamp(QSettings().value(textKey, usual).toInt(), 50, 300);
}

void setTextPercent(int percent) {
    QSettings().setValue(textKey, percent);
}

}  // namespace wattscape::ui::Settings
