#include "core/catalogue/grid_figures.h"

#include <algorithm>

namespace wattscape {
namespace {

bool lists(const std::vector<std::string>& codes, const std::string& code) {
    return std::ranges::find(codes, code) != codes.end();
}

bool holdsAt(const ContractRow& row, const Locality& locality) {
    if (row.holdsIn.empty() && row.gridRegions.empty()) return false;
    const std::string country = locality.country ? locality.country->code : std::string();
    const std::string state = locality.state ? country + "-" + locality.state->code : std::string();
    const bool inArea = row.holdsIn.empty() || lists(row.holdsIn, country) || lists(row.holdsIn, state);
    const bool inGrid = row.gridRegions.empty() || (locality.gridRegion && lists(row.gridRegions, locality.gridRegion->code));
    return inArea && inGrid;
}

/// The latest row of a kind that holds there and says what is asked; of two of one day the first.
template <class Figure>
const ContractRow* latest(const Catalogue& catalogue, const Locality& locality, std::string_view kind, Figure figure) {
    const ContractRow* best = nullptr;
    for (const ContractRow& row : catalogue.contracts) {
        if (row.kind != kind || !(row.*figure) || !holdsAt(row, locality)) continue;
        if (!best || best->asOf < row.asOf) best = &row;
    }
    return best;
}

}  // namespace

GridFigures gridFiguresAt(const Catalogue& catalogue, const Locality& locality) {
    return {latest(catalogue, locality, "industrial_price", &ContractRow::energyPrice),
            latest(catalogue, locality, "grid_carbon", &ContractRow::carbon)};
}

std::string areaOf(const ContractRow& row, const Locality& locality) {
    if (!row.gridRegions.empty() || !locality.country) return row.region;
    if (lists(row.holdsIn, locality.country->code)) return locality.country->name;
    return locality.state ? locality.state->name : row.region;
}

std::string_view shortSource(const RowOrigin& origin) {
    const std::string_view source = origin.source;
    return source.substr(0, source.find(" ("));
}

}  // namespace wattscape
