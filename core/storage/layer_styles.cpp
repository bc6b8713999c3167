#include "core/storage/layer_styles.h"

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

constexpr std::string_view marker = R"(<symbol type="marker" name="0" alpha="1">
   <layer class="SimpleMarker" enabled="1">
    <prop k="name" v="circle"/><prop k="color" v="0,114,178,255"/><prop k="outline_color" v="255,255,255,255"/>
    <prop k="size" v="3.6"/><prop k="size_unit" v="MM"/>
   </layer>
  </symbol>)";

constexpr std::string_view hall = R"(<symbol type="fill" name="0" alpha="1">
   <layer class="SimpleFill" enabled="1">
    <prop k="color" v="0,114,178,90"/><prop k="outline_color" v="0,114,178,255"/>
    <prop k="outline_width" v="0.3"/><prop k="outline_width_unit" v="MM"/>
   </layer>
  </symbol>)";

constexpr std::string_view boundary = R"(<symbol type="fill" name="0" alpha="1">
   <layer class="SimpleFill" enabled="1">
    <prop k="color" v="0,0,0,0"/><prop k="style" v="no"/><prop k="outline_color" v="90,90,90,255"/>
    <prop k="outline_style" v="dash"/><prop k="outline_width" v="0.3"/><prop k="outline_width_unit" v="MM"/>
   </layer>
  </symbol>)";

constexpr std::string_view labels = R"( <labeling type="simple">
  <settings><text-style fieldName="name" fontSize="9"/><placement placement="6"/></settings>
 </labeling>
)";

/// Mode 2: a feature exists from its start field to its end field.
constexpr std::string_view dates =
    R"( <temporal enabled="1" mode="2" startField="starts_on" endField="ends_on" accumulate="0" fixedDuration="0"><fixedRange><start/><end/></fixedRange></temporal>
)";

}  // namespace

std::string layerStyle(std::string_view table) {
    const bool bounds = table == "site_boundaries";
    return fmt::format(
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        "<qgis version=\"3.22\" styleCategories=\"Symbology|Labeling|Temporal\" labelsEnabled=\"{}\">\n{}"
        " <renderer-v2 type=\"singleSymbol\" symbollevels=\"0\" enableorderby=\"0\">\n  <symbols>{}</symbols>\n "
        "</renderer-v2>\n{}"
        "</qgis>\n",
        bounds ? 0 : 1, bounds ? "" : dates,
        bounds             ? boundary
        : table == "sites" ? marker
                           : hall,
        bounds ? "" : labels);
}

}  // namespace wattscape::detail
