#pragma once

#include "core/model/plan.h"

/// Plans for the map's tests.
namespace wattscape::ui::testing {

/// Twelve campuses where large ones are built, each with halls, supply and racks; Abilene has a boundary and is short of
/// power; two lie at the very same place.
struct FleetPlan {
    FleetPlan();

    Plan plan;
    ProgrammeId stargate;
    ProgrammeId peers;
    SiteId abilene;    ///< 32.5, -99.784
    SiteId neighbour;  ///< at the same place
    SiteId memphis;
    HallId hall;  ///< of Abilene
};

/// So many sites spread over the contiguous United States, with a supply of 1 to 1,000 MW each and no racks.
Plan manySites(int count);

/// A plan with no site.
Plan emptyPlan();

}  // namespace wattscape::ui::testing
