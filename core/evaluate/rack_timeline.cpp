#include "core/evaluate/rack_timeline.h"

#include "core/capacity/hall_space.h"

#include <algorithm>

namespace wattscape {
namespace {

void markDays(DayRows& dayRows, const RackScope& scope) {
    for (const FleetPart* part : scope.parts) {
        for (const FleetStep& step : part->steps) {
            dayRows.mark(step.from);
        }
    }
    for (const PowerStep& limit : scope.limits) {
        if (limit.from <= scope.lastDay) dayRows.mark(limit.from);
    }
    if (!scope.site->monthlyPue.empty() && !scope.parts.empty()) {
        for (Month month = monthOf(scope.firstDay); firstDayOf(month) <= scope.lastDay; month += std::chrono::months{1}) {
            dayRows.mark(firstDayOf(month));
        }
    }
}

/// Adds the change from one step of a part to the next.
void addChange(Totals& row, HardwareCount& count, const FleetStep& before, const FleetStep& now, bool placed,
               const RackWeights& rack) {
    const std::int64_t ready = now.ready - before.ready;
    const std::int64_t energised = now.energised - before.energised;
    row.delivered += now.delivered - before.delivered;
    row.ready += ready;
    row.placed += placed ? ready : 0;
    row.energised += energised;
    row.demand += rack.provisioned * ready;
    row.energisedPower += rack.provisioned * energised;
    row.itDrawn += rack.drawn * energised;
    count.energised += energised;
    count.dark += ready - energised;
    if (before.cause != Cause::none) {
        row.darkBy(before.cause) -= before.dark();
    }
    if (now.cause != Cause::none) {
        row.darkBy(now.cause) += now.dark();
    }
}

void addChanges(Timeline& timeline, const FleetPart& part, const RackWeights& rack, const DayRows& dayRows) {
    const auto found = std::lower_bound(timeline.hardware.begin(), timeline.hardware.end(), rack.hardware);
    const auto column = static_cast<std::size_t>(found - timeline.hardware.begin());
    const bool placed = part.hall != FleetPart::noHall;
    FleetStep before;
    for (const FleetStep& step : part.steps) {
        const std::size_t row = dayRows.rowOf(step.from);
        addChange(timeline.rows[row], timeline.counts[row * timeline.hardware.size() + column], before, step, placed, rack);
        before = step;
    }
}

void addUp(Timeline& timeline) {
    for (std::size_t i = 1; i < timeline.rows.size(); ++i) {
        timeline.rows[i] += timeline.rows[i - 1];
    }
    for (std::size_t i = timeline.hardware.size(); i < timeline.counts.size(); ++i) {
        timeline.counts[i] += timeline.counts[i - timeline.hardware.size()];
    }
}

void setLimits(Timeline& timeline, const RackScope& scope) {
    std::size_t next = 0;
    for (std::size_t i = 0; i < timeline.rows.size(); ++i) {
        Totals& row = timeline.rows[i];
        while (next < scope.limits.size() && scope.limits[next].from <= timeline.days[i]) {
            ++next;
        }
        if (next > 0) {
            const PowerStep& limit = scope.limits[next - 1];
            row.firm = limit.firm;
            row.facilityLimit = limit.facilityLimit;
            row.itLimit = limit.itLimit;
        }
        if (!scope.limits.empty()) {
            row.headroom = row.itLimit - row.energisedPower;
            row.shortage = std::max(Power{}, row.demand - row.itLimit);
        }
        row.facilityProvisioned = row.energisedPower * scope.site->designPue.value_or(Site::defaultPue);
        row.facilityDrawn = row.itDrawn * monthlyPueOf(*scope.site, timeline.days[i]);
    }
}

std::vector<HardwareId> hardwareIn(const RackScope& scope) {
    std::vector<HardwareId> hardware;
    for (const FleetPart* part : scope.parts) {
        hardware.push_back(scope.weights[part->rollout].hardware);
    }
    std::sort(hardware.begin(), hardware.end());
    hardware.erase(std::unique(hardware.begin(), hardware.end()), hardware.end());
    return hardware;
}

}  // namespace

RackWeights weightsOf(const Hardware& hardware, const PlanSettings& settings) {
    const double idle = hardware.idleShare.value_or(Hardware::defaultIdleShare);
    const double busy = settings.assumedUtilisation.value_or(PlanSettings::defaultUtilisation);
    const double withNetwork = 1 + hardware.networkShare.value_or(0);
    const Power rack = hardware.rackPower.value_or(hardware.maximumRackPower);
    return {hardware.id, needsOf(hardware, settings.provisioningFactor.value_or(1)).provisioned, rack * withNetwork,
            rack * ((idle + (1 - idle) * busy) * withNetwork)};
}

double monthlyPueOf(const Site& site, Day day) {
    const double design = site.designPue.value_or(Site::defaultPue);
    const auto month = static_cast<unsigned>(monthOf(day).month());
    return site.monthlyPue.size() == 12 ? site.monthlyPue[month - 1] : design;
}

Timeline timelineOf(const RackScope& scope) {
    DayRows dayRows(scope.firstDay, scope.lastDay);
    markDays(dayRows, scope);
    Timeline timeline;
    timeline.days = dayRows.number();
    timeline.rows.resize(timeline.days.size());
    timeline.hardware = hardwareIn(scope);
    timeline.counts.resize(timeline.days.size() * timeline.hardware.size());
    for (const FleetPart* part : scope.parts) {
        addChanges(timeline, *part, scope.weights[part->rollout], dayRows);
    }
    addUp(timeline);
    setLimits(timeline, scope);
    return timeline;
}

}  // namespace wattscape
