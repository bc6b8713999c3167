#pragma once

#include "core/evaluate/results.h"

/// What a plan proposes in all, summed up from what it says itself, for whoever reads one page of it.
namespace wattscape {

/// Capital the plan knows, and how much of it carries no price: a sum that leaves something out says so.
struct KnownCapital {
    Money racks;    ///< rack price x racks of every rollout
    Money shells;   ///< shell cost of every hall
    Money sources;  ///< capex of every power source
    std::int64_t racksWithoutPrice = 0;
    std::int64_t hallsWithoutCost = 0;
    std::int64_t sourcesWithoutCost = 0;

    Money sum() const { return racks + shells + sources; }
    bool knowsAnything() const { return sum() > Money{}; }
    bool isComplete() const { return racksWithoutPrice == 0 && hallsWithoutCost == 0 && sourcesWithoutCost == 0; }
};
KnownCapital knownCapitalOf(const Plan& plan);

struct PlanSize {
    std::int64_t sites = 0;
    std::int64_t halls = 0;
    Power hallCapacity;         ///< IT
    std::int64_t racks = 0;     ///< ordered over the whole plan, those that replace others among them
    std::int64_t packages = 0;  ///< in those racks
};
PlanSize sizeOf(const Plan& plan);

/// How a part of the plan stands, by the open issues about it.
enum class Light {
    fine,     ///< none
    watch,    ///< notes, or warnings that keep no rack dark
    problem,  ///< racks dark, no power, or money that no one funds
};
struct PlanHealth {
    Light power = Light::fine;     ///< shortages, sites without power
    Light halls = Light::fine;     ///< readiness, density, cooling, space, hall power
    Light hardware = Light::fine;  ///< shipping, service life
    Light schedule = Light::fine;  ///< pushed tasks, dates outside the plan
    Light money = Light::fine;     ///< what no one funds
};
PlanHealth healthOf(const PlanResults& results);

}  // namespace wattscape
