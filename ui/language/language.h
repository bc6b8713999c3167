#pragma once

#include <QLocale>

class QCoreApplication;

/// The desktop in the planner's language, and numbers and dates in its form.
namespace wattscape::ui {

/// Makes the application speak the locale's language from now on, English where there is no translation, and makes the
/// locale the one in which quantities are written and read. Windows that are already open keep their words.
void speak(QCoreApplication& application, const QLocale& locale);

}  // namespace wattscape::ui
