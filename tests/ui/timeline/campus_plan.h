#pragma once

#include "core/model/plan.h"

namespace wattscape::ui::testing {

/// A campus small enough to know by heart: 2025-09 to 2029-12, one programme "Stargate" with one site "Abilene" (gas,
/// two tranches; two halls; two rollouts), a site "Elsewhere" without programme, a milestone of each reach, and one
/// dependency from the first hall to the second rollout.
struct CampusPlan {
    Plan plan;
    ProgrammeId stargate;
    SiteId abilene;
    SiteId elsewhere;
    PowerSourceId gas;
    TrancheId firstTranche;
    TrancheId secondTranche;
    HallId hallOne;
    HallId hallTwo;
    HardwareId gb200;
    RolloutId wave;
    RolloutId later;
    MilestoneId siteReady;
    MilestoneId planDone;
    DependencyId hallBeforeLater;

    CampusPlan();
};

}  // namespace wattscape::ui::testing
