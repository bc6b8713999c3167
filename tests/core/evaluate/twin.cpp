#include "tests/core/evaluate/twin.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace wattscape::testing {
namespace {

constexpr std::chrono::days oneDay{1};

std::vector<TwinRack> racksOf(const Plan& plan, const Twin& twin) {
    std::vector<TwinRack> racks;
    plan.rollouts.forEach([&](const Rollout& rollout) {
        const Day first = twin.dates.at(rollout.id).start;
        for (int number = 0; number < rollout.racks; ++number) {
            TwinRack rack;
            rack.rollout = &rollout;
            rack.hardware = plan.hardware.find(rollout.hardware);
            rack.number = number;
            rack.batch = number / static_cast<int>(rollout.racksPerWeek);
            rack.delivered = first + std::chrono::days{7 * rack.batch};
            rack.ready = rack.delivered + std::chrono::days{rollout.commissioningDays.value_or(0)};
            const std::int64_t firstOfBatch = rack.batch * rollout.racksPerWeek;
            const std::int64_t batchSize = std::min(rollout.racksPerWeek, rollout.racks - firstOfBatch);
            const auto failing =
                static_cast<std::int64_t>(static_cast<double>(batchSize) * rollout.failingAcceptance.value_or(0) + 0.5);
            rack.replacement = rollout.replacementDays.value_or(0) > 0 && number - firstOfBatch >= batchSize - failing;
            if (rack.replacement) {
                rack.ready += std::chrono::days{*rollout.replacementDays};
            }
            racks.push_back(rack);
        }
    });
    std::sort(racks.begin(), racks.end(), [](const TwinRack& a, const TwinRack& b) {
        const auto key = [](const TwinRack& r) {
            return std::tuple(r.rollout->priority.value_or(5), r.ready, r.rollout->id, r.batch, r.replacement, r.number);
        };
        return key(a) < key(b);
    });
    return racks;
}

void retire(Day day, std::vector<TwinRack>& racks) {
    for (TwinRack& rack : racks) {
        if (rack.rollout->retireOn && *rack.rollout->retireOn <= day && !rack.retired) {
            rack.retired = rack.rollout->retireOn;
        }
    }
    std::map<RolloutId, int> going;
    for (const TwinRack& rack : racks) {
        if (rack.rollout->replaces && rack.ready == day && rack.delivered <= day && !rack.isOffOn(day)) {
            ++going[rack.rollout->replaces];
        }
    }
    for (auto& [rollout, count] : going) {
        std::vector<TwinRack*> replaced;
        for (TwinRack& rack : racks) {
            if (rack.rollout->id == rollout && rack.delivered <= day && !rack.isOffOn(day)) {
                replaced.push_back(&rack);
            }
        }
        std::sort(replaced.begin(), replaced.end(), [](const TwinRack* a, const TwinRack* b) { return a->number < b->number; });
        for (std::size_t i = 0; i < replaced.size() && count > 0; ++i, --count) {
            replaced[i]->retired = day;
        }
    }
    for (TwinRack& rack : racks) {
        if (rack.isOffOn(day)) {
            rack.hall = nullptr;
        }
    }
}

Power kilowattsOf(const TwinRack& rack, const Plan& plan) {
    return rack.hardware->maximumRackPower *
           (plan.settings.provisioningFactor.value_or(1) * (1 + rack.hardware->networkShare.value_or(0)));
}

std::vector<const Hall*> hallsFor(const TwinRack& rack, const Plan& plan) {
    std::vector<const Hall*> halls;
    plan.halls.forEach([&](const Hall& hall) {
        if (hall.site == rack.rollout->site && (!rack.rollout->hall || rack.rollout->hall == hall.id)) {
            halls.push_back(&hall);
        }
    });
    std::sort(halls.begin(), halls.end(),
              [](const Hall* a, const Hall* b) { return std::tie(a->order, a->id) < std::tie(b->order, b->id); });
    return halls;
}

struct Used {
    std::int64_t positions = 0;
    Power power;
};
using UsedByHall = std::map<const Hall*, Used>;

/// The first test the rack fails in this hall.
Cause testIn(const Hall& hall, const TwinRack& rack, const Plan& plan, const Twin& twin, Day day,
             const UsedByHall& usedByHall) {
    const auto found = usedByHall.find(&hall);
    const Used used = found == usedByHall.end() ? Used{} : found->second;
    if (twin.dates.at(hall.id).finish > day) return Cause::readiness;
    if (hall.maximumRackPower && rack.hardware->maximumRackPower > *hall.maximumRackPower) return Cause::density;
    if (hall.cooling == HallCooling::air && rack.hardware->cooling == HardwareCooling::liquid) return Cause::cooling;
    if (hall.cooling == HallCooling::liquid && rack.hardware->cooling == HardwareCooling::air) return Cause::cooling;
    if (hall.rackPositions && used.positions >= *hall.rackPositions) return Cause::space;
    if (used.power + kilowattsOf(rack, plan) > hall.itCapacity) return Cause::hallPower;
    return Cause::none;
}

void place(const Plan& plan, const Twin& twin, Day day, std::vector<TwinRack>& racks) {
    UsedByHall used;
    for (const TwinRack& rack : racks) {
        if (rack.hall) {
            ++used[rack.hall].positions;
            used[rack.hall].power += kilowattsOf(rack, plan);
        }
    }
    for (TwinRack& rack : racks) {
        if (!rack.isReadyOn(day) || rack.hall) continue;
        for (const Hall* hall : hallsFor(rack, plan)) {
            if (testIn(*hall, rack, plan, twin, day, used) == Cause::none) {
                rack.hall = hall;
                ++used[hall].positions;
                used[hall].power += kilowattsOf(rack, plan);
                break;
            }
        }
    }
    for (TwinRack& rack : racks) {
        rack.cause = Cause::none;
        if (!rack.isReadyOn(day) || rack.hall) continue;
        rack.cause = Cause::readiness;
        for (const Hall* hall : hallsFor(rack, plan)) {
            rack.cause = std::max(rack.cause, testIn(*hall, rack, plan, twin, day, used));
        }
    }
}

void energise(const Plan& plan, const Twin& twin, Day day, std::vector<TwinRack>& racks) {
    std::map<SiteId, Power> left;
    plan.sites.forEach([&](const Site& site) { left[site.id] = twinLimits(plan, twin, site.id, day).it; });
    for (TwinRack& rack : racks) {
        Power& rest = left[rack.rollout->site];
        rack.energised = rack.hall && kilowattsOf(rack, plan) <= rest;
        if (rack.energised) {
            rest -= kilowattsOf(rack, plan);
        }
        if (rack.hall && !rack.energised) {
            rack.cause = Cause::power;
        }
    }
}

double& of(DayValues& values, Metric metric) {
    return values[static_cast<std::size_t>(metric)];
}

/// Racks of a scope within one site, counted up.
struct Tally {
    DayValues values{};
    Power demand;
    Power energised;
    Power drawn;
    std::map<Cause, int> dark;

    void add(const TwinRack& rack, const Plan& plan, Day day) {
        if (rack.delivered > day || rack.isOffOn(day)) return;
        const Hardware& hardware = *rack.hardware;
        of(values, Metric::racksDelivered) += 1;
        if (!rack.isReadyOn(day)) return;
        of(values, Metric::racksReady) += 1;
        demand += kilowattsOf(rack, plan);
        of(values, Metric::racksPlaced) += rack.hall ? 1 : 0;
        if (!rack.energised) {
            of(values, Metric::racksStranded) += 1;
            of(values, Metric::idleCapital) += hardware.rackPrice.value_or(Money{}).value();
            ++dark[rack.cause];
            return;
        }
        energised += kilowattsOf(rack, plan);
        const double idle = hardware.idleShare.value_or(0.3);
        const double busy = plan.settings.assumedUtilisation.value_or(0.8);
        drawn += hardware.rackPower.value_or(hardware.maximumRackPower) *
                 ((idle + (1 - idle) * busy) * (1 + hardware.networkShare.value_or(0)));
        const auto packages = static_cast<double>(hardware.packagesPerRack.value_or(0));
        const double fp8 = packages * hardware.computeFp8.value_or(Compute{}).value();
        of(values, Metric::racksEnergised) += 1;
        of(values, Metric::gpusEnergised) += packages;
        of(values, Metric::computeBf16) += packages * hardware.computeBf16.value_or(Compute{}).value();
        of(values, Metric::computeFp8) += fp8;
        of(values, Metric::computeFp4) += packages * hardware.computeFp4.value_or(Compute{}).value();
        of(values, Metric::h100Equivalents) += fp8 * 1000 / 1978.9;
    }

    DayValues finish(const Site& site, Day day, const TwinLimits* limits) {
        const double pue = site.designPue.value_or(1.3);
        const auto month = static_cast<unsigned>(monthOf(day).month());
        of(values, Metric::demand) = demand.megawatts();
        of(values, Metric::energisedPower) = energised.megawatts();
        of(values, Metric::facilityProvisioned) = (energised * pue).megawatts();
        of(values, Metric::itDrawn) = drawn.megawatts();
        of(values, Metric::facilityDrawn) = (drawn * (site.monthlyPue.empty() ? pue : site.monthlyPue[month - 1])).megawatts();
        if (limits) {
            of(values, Metric::firmPower) = limits->firm.megawatts();
            of(values, Metric::facilityLimit) = limits->facility.megawatts();
            of(values, Metric::itLimit) = limits->it.megawatts();
            of(values, Metric::headroom) = (limits->it - energised).megawatts();
            of(values, Metric::shortage) = std::max(Power{}, demand - limits->it).megawatts();
        }
        return values;
    }
};

Cause bindingOf(const std::map<Cause, int>& dark) {
    Cause most = Cause::none;
    int racks = 0;
    for (const auto& [cause, count] : dark) {
        if (count > racks) {
            most = cause;
            racks = count;
        }
    }
    return most;
}

/// The scopes a whole site counts in.
std::vector<Scope> scopesOf(const Site& site) {
    std::vector<Scope> scopes{{}, {Scope::Kind::site, site.id}};
    if (site.programme) scopes.push_back({Scope::Kind::programme, site.programme});
    for (const PartnerId partner : std::set<PartnerId>{site.developer, site.siteOperator, site.tenant}) {
        if (partner) scopes.push_back({Scope::Kind::partner, partner});
    }
    return scopes;
}

void addEmptyDay(Twin& twin, const Plan& plan) {
    const auto add = [&](Scope::Kind kind, EntityId id) {
        twin.daily[{kind, id}].emplace_back();
        twin.binding[{kind, id}].push_back(Cause::none);
    };
    add(Scope::Kind::plan, {});
    plan.programmes.forEach([&](const Programme& programme) { add(Scope::Kind::programme, programme.id); });
    plan.partners.forEach([&](const Partner& partner) { add(Scope::Kind::partner, partner.id); });
    plan.sites.forEach([&](const Site& site) { add(Scope::Kind::site, site.id); });
    plan.halls.forEach([&](const Hall& hall) { add(Scope::Kind::hall, hall.id); });
    plan.hardware.forEach([&](const Hardware& hardware) { add(Scope::Kind::hardware, hardware.id); });
}

void addTo(Twin& twin, const Scope& scope, const DayValues& values) {
    DayValues& day = twin.daily[scope].back();
    for (std::size_t m = 0; m < day.size(); ++m) {
        day[m] += values[m];
    }
}

void writeDown(Twin& twin, const Plan& plan, Day day, const std::vector<TwinRack>& racks) {
    addEmptyDay(twin, plan);
    std::map<Scope, std::map<Cause, int>> dark;
    plan.sites.forEach([&](const Site& site) {
        Tally tally;
        std::map<HardwareId, Tally> byHardware;
        for (const TwinRack& rack : racks) {
            if (rack.rollout->site == site.id) {
                tally.add(rack, plan, day);
                byHardware[rack.hardware->id].add(rack, plan, day);
            }
        }
        const TwinLimits limits = twinLimits(plan, twin, site.id, day);
        const DayValues values = tally.finish(site, day, &limits);
        for (const Scope& scope : scopesOf(site)) {
            addTo(twin, scope, values);
            for (const auto& [cause, count] : tally.dark) dark[scope][cause] += count;
        }
        for (auto& [hardware, part] : byHardware) {
            addTo(twin, {Scope::Kind::hardware, hardware}, part.finish(site, day, nullptr));
        }
    });
    plan.halls.forEach([&](const Hall& hall) {
        Tally tally;
        for (const TwinRack& rack : racks) {
            if (rack.hall == &hall || (!rack.hall && rack.rollout->hall == hall.id)) {
                tally.add(rack, plan, day);
            }
        }
        const bool ready = twin.dates.at(hall.id).finish <= day;
        const TwinLimits limits{{}, {}, ready ? hall.itCapacity : Power{}};
        addTo(twin, {Scope::Kind::hall, hall.id}, tally.finish(*plan.sites.find(hall.site), day, &limits));
        dark[{Scope::Kind::hall, hall.id}] = tally.dark;
    });
    for (const auto& [scope, causes] : dark) {
        twin.binding[scope].back() = bindingOf(causes);
    }
}

}  // namespace

Twin twinOf(const Plan& plan) {
    Twin twin;
    addTwinDates(twin, plan);
    std::vector<TwinRack> racks = racksOf(plan, twin);
    Day begin = plan.firstDay();
    for (const TwinRack& rack : racks) {
        begin = std::min(begin, rack.delivered);
    }
    for (Day day = begin; day <= plan.lastDay(); day += oneDay) {
        retire(day, racks);
        place(plan, twin, day, racks);
        energise(plan, twin, day, racks);
        if (day >= plan.firstDay()) {
            writeDown(twin, plan, day, racks);
            addTwinIssuesOf(twin, plan, day, racks);
        }
    }
    finishTwinIssues(twin, plan, racks);
    return twin;
}

}  // namespace wattscape::testing
