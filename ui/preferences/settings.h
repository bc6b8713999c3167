#pragma once

#include "ui/theme/theme.h"

#include <QLocale>
#include <QString>

/// What the planner has chosen for the program itself, remembered from run to run. Plans know nothing of it.
namespace wattscape::ui::Settings {

Theme::Mode theme();
/// Takes effect at once.
void setTheme(Theme::Mode mode);

/// A locale's name; empty for the system's.
QString language();
void setLanguage(const QString& locale);
/// The chosen language's locale, or the system's.
QLocale locale();

/// Size of all text, 50 to 300; 100 when nothing was chosen.
int textPercent();
void setTextPercent(int percent);

}  // namespace wattscape::ui::Settings
