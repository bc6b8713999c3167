#pragma once

#include "core/catalogue/catalogue.h"
#include "core/geo/locality.h"

#include <string>
#include <string_view>

namespace wattscape {

/// What is published on power from the grid at a place; null where the catalogue has nothing that holds there.
struct GridFigures {
    const ContractRow* price = nullptr;   ///< with an energyPrice: the average industry pays, demand charges included
    const ContractRow* carbon = nullptr;  ///< with carbon, kg/MWh: the yearly average of what the grid supplies
};

/// The latest figures that hold at a place. Never those of a neighbouring state or of the whole country instead.
GridFigures gridFiguresAt(const Catalogue& catalogue, const Locality& locality);

/// For which area a figure that holds at the place was found: its state or country, or what its row calls the grid.
std::string areaOf(const ContractRow& row, const Locality& locality);

/// A source without what stands in parentheses: "US EPA, eGRID2022".
std::string_view shortSource(const RowOrigin& origin);

}  // namespace wattscape
