#pragma once

#include "app/wattscape-shots/photographer.h"
#include "ui/shell/main_window.h"

namespace wattscape::ui {

/// Every dialog, menu and panel that opens beside or above the views; the window holds a plan with issues.
void photographWindows(MainWindow& window, Photographer& camera);

}  // namespace wattscape::ui
