#pragma once

#include "app/wattscape-shots/photographer.h"
#include "ui/shell/main_window.h"

namespace wattscape::ui {

/// Every view, dialog and state that people should look at, in one window.
void photographEverything(MainWindow& window, Photographer& camera);

/// The few pictures that show whether long words have room.
void photographText(MainWindow& window, Photographer& camera);

}  // namespace wattscape::ui
