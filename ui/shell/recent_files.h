#pragma once

#include <QStringList>

namespace wattscape::ui {

/// The plans opened or saved last, newest first, kept between sessions; those that no longer exist are left out.
QStringList recentFiles();
void rememberRecentFile(const QString& file);

}  // namespace wattscape::ui
