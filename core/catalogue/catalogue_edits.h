#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/edits/entity_edits.h"

/// Bringing what the catalogues know into a plan, and keeping it up to date. Each figure taken keeps a mark to a Source
/// made from its row; whatever an edit assumes beside it has none and says so in the entity's notes.
namespace wattscape {

/// Hardware of a row. The row has to state the power of a unit, or else the caller assumes one: limits hang on it.
Result<Added<Hardware>> addHardwareFromCatalogue(const Plan& plan, const HardwareRow& row,
                                                 std::optional<Power> assumedMaximumPower = {});

/// The site of a row with its programme and parties; those of the same name are used again. Refuses a row without a
/// location.
Result<Added<Site>> addCampusFromCatalogue(const Plan& plan, const SiteRow& row);

/// The same, and as assumptions:
/// - design PUE: last phase (or announced power) over IT power where both are known;
/// - halls: one a building, with an even share of the IT power, rounded up to whole megawatts so that whole racks fit,
///   ready four weeks before the first phase that needs it;
/// - one power source whose tranches are the differences between the phases, negative where a phase is lower. A phase
///   states operating load and not supply, so these are no figures of the catalogue.
Result<Added<Site>> addSiteFromCatalogue(const Plan& plan, const SiteRow& row);

/// IT power a site of this row is taken to have once all its phases operate, and the PUE that goes with it; empty where
/// the row states no power at all.
struct AssumedPower {
    Power it;
    double designPue = Site::defaultPue;
};
std::optional<AssumedPower> assumedPowerOf(const SiteRow& row);

/// A figure that the catalogue states differently now.
struct CatalogueChange {
    EntityId entity;
    std::string field;  ///< key
    FieldValue old;
    FieldValue now;  ///< not said where the catalogue states it no more

    bool operator==(const CatalogueChange&) const = default;
};

/// All of them, by entity and in the order of its fields. Only fields that carry a mark of the catalogue are looked at:
/// a planner's assumption is never touched, and a figure that was never taken is not offered.
std::vector<CatalogueChange> changesFromCatalogue(const Plan& plan, const Catalogue& catalogue);

/// The row that states a change of `changesFromCatalogue`; it belongs to the catalogue.
const RowOrigin& rowOf(const Plan& plan, const Catalogue& catalogue, const CatalogueChange& change);

/// Takes the chosen ones over, with marks to the row as it is now. A figure the catalogue states no more keeps its value
/// and loses its mark. Refuses a change that is not among `changesFromCatalogue` of this plan.
Result<Plan> updateFromCatalogue(const Plan& plan, const Catalogue& catalogue, const std::vector<CatalogueChange>& chosen);

}  // namespace wattscape
