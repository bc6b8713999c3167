#include "core/model/edits/coupled_fields.h"

#include <algorithm>
#include <cmath>

namespace wattscape::edits {
namespace {

void toMegawatts(Tranche& tranche) {
    if (!tranche.power && tranche.units && tranche.unitPower) {
        tranche.power = *tranche.unitPower * *tranche.units;
    }
    tranche.units.reset();
    tranche.unitPower.reset();
}

/// Whole units, at least one, with the sign of what is added or given back.
std::int64_t unitsOf(Power power, Power unit) {
    const auto whole = std::llround(power.megawatts() / unit.megawatts());
    return whole != 0 ? whole : (power < Power{} ? -1 : 1);
}

}  // namespace

void follow(const Plan&, const Tranche& before, Tranche& after, std::string_view key) {
    if (key == "power_mw" && after.power) {
        after.units.reset();
        after.unitPower.reset();
    } else if (key == "units" && after.units && *after.units != 0 && before.power) {
        after.unitPower = Power::fromWatts(std::abs(before.power->watts())) / static_cast<double>(std::abs(*after.units));
        after.power.reset();
    } else if (key == "unit_mw" && after.unitPower && *after.unitPower > Power{} && before.power) {
        after.units = unitsOf(*before.power, *after.unitPower);
        after.power.reset();
    } else if ((key == "units" && !after.units) || (key == "unit_mw" && !after.unitPower)) {
        after.units = before.units;
        after.unitPower = before.unitPower;
        toMegawatts(after);
    }
}

void follow(const Plan& plan, const Rollout&, Rollout& after, std::string_view key) {
    const Hall* hall = plan.halls.find(after.hall);
    if (!hall || hall->site == after.site) {
        return;
    }
    if (key == "hall") {
        after.site = hall->site;
    } else if (key == "site") {
        after.hall = {};
    }
}

std::vector<EntityId> dependants(const Plan& plan, const Hall& before, const Hall& after) {
    std::vector<EntityId> found;
    if (before.site != after.site) {
        plan.rollouts.forEach([&](const Rollout& rollout) {
            if (rollout.hall == after.id) {
                found.push_back(rollout.id);
            }
        });
    }
    return found;
}

std::vector<EntityId> dependants(const Plan& plan, const PowerSource& before, const PowerSource& after) {
    std::vector<EntityId> found;
    if (before.kind != after.kind) {
        plan.tranches.forEach([&](const Tranche& tranche) {
            if (tranche.powerSource == after.id) {
                found.push_back(tranche.id);
            }
        });
    }
    if (before.site != after.site) {
        plan.supplyContracts.forEach([&](const SupplyContract& contract) {
            if (contract.powerSource == after.id) {
                found.push_back(contract.id);
            }
        });
    }
    return found;
}

std::vector<EntityId> dependants(const Plan& plan, const Rollout& before, const Rollout& after) {
    std::vector<EntityId> found;
    if (before.site != after.site) {
        plan.rollouts.forEach([&](const Rollout& refresh) {
            if (refresh.replaces == after.id) {
                found.push_back(refresh.id);
            }
        });
    }
    return found;
}

}  // namespace wattscape::edits
