#pragma once

#include "core/model/plan.h"

/// One small valid plan that holds every kind of entity, for the tests of the model.
namespace wattscape::testing {

struct SampleFleet {
    Plan plan;
    SourceId source;
    PartnerId partner;
    ProgrammeId programme;
    SiteId site;
    SiteId otherSite;
    HallId hall;
    HallId otherHall;  ///< at the other site
    PowerSourceId grid;
    PowerSourceId gas;
    TrancheId gridTranche;
    TrancheId gasTranche;  ///< five units of 38 MW
    SupplyContractId contract;
    HardwareId hardware;
    RolloutId rollout;  ///< into the hall: 30 racks, 10 a week from 2026-01-05, ready 14 days later
    RolloutId refresh;  ///< replaces the rollout
    MilestoneId milestone;
    DependencyId dependency;  ///< the hall before the rollout
};

SampleFleet sampleFleet();

/// 2026-01-05 as a Day.
Day day(int year, unsigned month, unsigned dayOfMonth);

}  // namespace wattscape::testing
