#pragma once

#include "core/model/choice.h"

#include <QString>

namespace wattscape::ui {

/// "Grid", "Gas turbines": many sources of one kind, as a legend names them.
QString nameOfKind(PowerSourceKind kind);

}  // namespace wattscape::ui
