#pragma once

#include <QString>

namespace wattscape::ui {

class Theme;

/// The application's one style sheet (resources/theme/wattscape.qss) with the theme's colours and grid put in for its
/// names, such as @accent and @grid2.
QString styleSheet(const Theme& theme);

}  // namespace wattscape::ui
