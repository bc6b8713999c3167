#pragma once

class QWidget;

namespace wattscape::ui {

/// Version, licence and the sources of what the program ships.
void showAbout(QWidget* window);

}  // namespace wattscape::ui
