#pragma once

#include "core/model/plan.h"

namespace wattscape::testing {

/// The single-campus worked example: a substation limit of 1,200 MW, an interconnect of 200 MW and then 1,000 MW more,
/// gas units 5 x 38 MW and 5 x 34.1 MW with one of each in reserve, PUE 1.30, eight liquid-cooled halls of 140 MW; 3,200
/// GB200 racks and then 2,400 Vera Rubin racks. From September 2025 to December 2029.
struct Abilene {
    Plan plan;
    SiteId site;
    PowerSourceId grid;
    PowerSourceId gasOf38;
    PowerSourceId gasOf34;
    RolloutId gb200;
    RolloutId rubin;
};
Abilene abilene();

}  // namespace wattscape::testing
