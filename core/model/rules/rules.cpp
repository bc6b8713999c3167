#include "core/model/power_source_kinds.h"
#include "core/model/references.h"
#include "core/model/rules/findings.h"

#include <algorithm>

namespace wattscape::rules {
namespace {

bool isColour(std::string_view text) {
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    return text.size() == 7 && text[0] == '#' && std::all_of(text.begin() + 1, text.end(), isHex);
}

/// The rollouts one replaces, and those that these replace, until the first comes back. Empty when it doesn't.
std::vector<EntityId> refreshLoop(const Plan& plan, const Rollout& rollout) {
    std::vector<EntityId> chain{EntityId(rollout.id)};
    for (const Rollout* older = plan.rollouts.find(rollout.replaces); older; older = plan.rollouts.find(older->replaces)) {
        if (older->id == rollout.id) {
            return chain;
        }
        if (std::find(chain.begin(), chain.end(), EntityId(older->id)) != chain.end()) {
            return {};  // a circle further back, which is told at those who are in it
        }
        chain.push_back(older->id);
    }
    return {};
}

}  // namespace

void check(const Plan&, const Partner& partner, Findings<Partner>& findings) {
    if (partner.colour && !isColour(*partner.colour)) {
        findings.add("colour", ErrorCode::unreadable, message("“%1” is not a colour; write it as #0072B2", *partner.colour));
    }
    if (!std::is_sorted(partner.roles.begin(), partner.roles.end(), std::less_equal<>())) {
        findings.add("roles", ErrorCode::contradiction, message("must ascend and name each role once"));
    }
}

void check(const Plan&, const Hall& hall, Findings<Hall>& findings) {
    if (hall.constructionStart && *hall.constructionStart > hall.readyOn) {
        findings.add("construction_start", ErrorCode::contradiction,
                     message("is %1, after the hall is ready on %2", toIso(*hall.constructionStart), toIso(hall.readyOn)));
    }
}

void check(const Plan& plan, const Tranche& tranche, Findings<Tranche>& findings) {
    if (tranche.lastDay && *tranche.lastDay < tranche.firstDay) {
        findings.add("last_day", ErrorCode::contradiction,
                     message("is %1, before the first day %2", toIso(*tranche.lastDay), toIso(tranche.firstDay)));
    }
    const bool inUnits = tranche.units || tranche.unitPower;
    if (tranche.power && inUnits) {
        findings.add("power_mw", ErrorCode::contradiction,
                     message("is given beside units; say megawatts, or units and power a unit"));
    } else if (!tranche.power && !inUnits) {
        findings.add("power_mw", ErrorCode::missing, message("is required, or units and power a unit"));
    } else if (inUnits && !tranche.unitPower) {
        findings.add("unit_mw", ErrorCode::missing, message("is required where units are given"));
    } else if (inUnits && !tranche.units) {
        findings.add("units", ErrorCode::missing, message("is required where power a unit is given"));
    }
    const PowerSource* source = plan.powerSources.find(tranche.powerSource);
    if (inUnits && source && !comesInUnits(source->kind)) {
        findings.add("units", ErrorCode::contradiction,
                     message("are for gas turbines, gas engines, fuel cells and nuclear; give megawatts for %1",
                             describe(plan, source->id)));
    }
}

void check(const Plan& plan, const SupplyContract& contract, Findings<SupplyContract>& findings) {
    if (!contract.site && !contract.powerSource) {
        findings.add("site", ErrorCode::missing, message("is required, or the power source that the contract pays for"));
    }
    const std::int64_t seasonFirst = contract.seasonFirstMonth.value_or(SupplyContract::defaultSeasonFirst);
    const std::int64_t seasonLast = contract.seasonLastMonth.value_or(SupplyContract::defaultSeasonLast);
    if (seasonLast < seasonFirst) {
        findings.add("season_last_month", ErrorCode::contradiction,
                     message("is month %1, before the season's first month %2", seasonLast, seasonFirst));
    }
    const PowerSource* source = plan.powerSources.find(contract.powerSource);
    if (source && contract.site && source->site != contract.site) {
        findings.add("power_source", ErrorCode::contradiction,
                     message("%1 is not at %2", describe(plan, source->id), describe(plan, contract.site)));
    }
}

void check(const Plan& plan, const Rollout& rollout, Findings<Rollout>& findings) {
    const Hall* hall = plan.halls.find(rollout.hall);
    if (hall && hall->site != rollout.site) {
        findings.add("hall", ErrorCode::contradiction,
                     message("%1 is not at %2", describe(plan, hall->id), describe(plan, rollout.site)));
    }
    if (rollout.retireOn && *rollout.retireOn <= rollout.firstRacksOn) {
        findings.add("retire_on", ErrorCode::contradiction,
                     message("is %1; allowed is a day after the first racks on %2", toIso(*rollout.retireOn),
                             toIso(rollout.firstRacksOn)));
    }
    const Rollout* replaced = plan.rollouts.find(rollout.replaces);
    if (replaced && replaced->site != rollout.site) {
        findings.add("replaces", ErrorCode::contradiction,
                     message("%1 is not at %2", describe(plan, replaced->id), describe(plan, rollout.site)));
    }
    if (const auto loop = refreshLoop(plan, rollout); !loop.empty()) {
        std::string text;
        for (const EntityId id : loop) {
            text += describe(plan, id) + " → ";
        }
        findings.add("replaces", ErrorCode::contradiction,
                     message("goes round in a circle: %1", text + describe(plan, loop.front())));
    }
}

void check(const Plan& plan, const IgnoredIssue& ignored, Findings<IgnoredIssue>& findings) {
    if (const auto kind = kindOfEntity(plan, ignored.task); kind && !isTask(*kind) && *kind != EntityKind::venture) {
        findings.add(
            "task", ErrorCode::contradiction,
            message("points at %1; allowed is a hall, tranche, rollout, milestone or venture", describe(plan, ignored.task)));
    }
    if (!ignored.site && !ignored.task) {
        findings.add("site", ErrorCode::missing, message("is required, or the task that the issue is about"));
    }
    if (ignored.to < ignored.from) {
        findings.add("last_day", ErrorCode::contradiction,
                     message("is %1, before the first day %2", toIso(ignored.to), toIso(ignored.from)));
    }
}

}  // namespace wattscape::rules
