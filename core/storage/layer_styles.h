#pragma once

#include <string>
#include <string_view>

namespace wattscape::detail {

/// What tells a style of ours from one that a GIS user has saved.
inline constexpr std::string_view layerStyleDescription = "As Wattscape shows it";

/// The style QGIS gives a layer of ours when it opens one (its QML): symbol, labels by name, and for layers with dates
/// its time controller's fields.
std::string layerStyle(std::string_view table);

}  // namespace wattscape::detail
