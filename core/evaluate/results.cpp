#include "core/evaluate/results.h"

#include "core/evaluate/issues.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/plan_results_data.h"

#include <algorithm>

namespace wattscape {
namespace {

std::shared_ptr<const PlanResultsData> emptyData() {
    auto plan = std::make_shared<Plan>();
    plan->settings.firstMonth = std::chrono::year{2025} / 1;
    return std::make_shared<const PlanResultsData>(std::move(plan), PushedDates{},
                                                   std::vector<std::shared_ptr<const SiteResults>>{});
}

/// Sums a count over the parts of the fleet that hold racks of the rollout.
template <class Count>
std::int64_t sumOver(const PlanResultsData& data, RolloutId id, Day day, Count&& count) {
    const Rollout* rollout = data.plan().rollouts.find(id);
    const SiteResults* site = rollout ? data.siteOf(rollout->site) : nullptr;
    if (!site) {
        return 0;
    }
    const Day inside = std::clamp(day, data.firstDay(), data.lastDay());
    const std::size_t index = site->indexOf(id);
    std::int64_t sum = 0;
    for (const FleetPart& part : site->fleet) {
        const FleetStep* step = part.rollout == index ? stepOn(part.steps, inside) : nullptr;
        sum += step ? count(*step) : 0;
    }
    return sum;
}

template <class Value>
Steps stepsOf(const Timeline& timeline, Value&& valueAt) {
    Steps steps;
    for (std::size_t row = 0; row < timeline.days.size(); ++row) {
        const double value = valueAt(row);
        if (steps.empty() || steps.back().value != value) {
            steps.push_back({timeline.days[row], value});
        }
    }
    return steps;
}

const SourceSupply* supplyOf(const PlanResultsData& data, PowerSourceId id) {
    const PowerSource* source = data.plan().powerSources.find(id);
    const SiteResults* site = source ? data.siteOf(source->site) : nullptr;
    if (!site) {
        return nullptr;
    }
    const auto& all = site->power.sources;
    const auto found = std::find_if(all.begin(), all.end(), [&](const SourceSupply& supply) { return supply.source == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

PlanResults::PlanResults() : data_(emptyData()) {}

PlanResults::PlanResults(std::shared_ptr<const PlanResultsData> data) : data_(std::move(data)) {}

const Plan& PlanResults::plan() const {
    return data_->plan();
}

double PlanResults::on(const Scope& scope, Metric metric, Day day) const {
    const auto timeline = data_->timelineOf(scope);
    return MetricReader(metric, *timeline, plan()).at(timeline->rowOn(day));
}

Steps PlanResults::steps(const Scope& scope, Metric metric) const {
    const auto timeline = data_->timelineOf(scope);
    const MetricReader reader(metric, *timeline, plan());
    return stepsOf(*timeline, [&](std::size_t row) { return reader.at(row); });
}

std::vector<HardwareId> PlanResults::hardwareIn(const Scope& scope) const {
    return data_->timelineOf(scope)->hardware;
}

Steps PlanResults::steps(const Scope& scope, HardwareId hardware, Metric metric) const {
    const auto timeline = data_->timelineOf(scope);
    const auto place = std::ranges::find(timeline->hardware, hardware);
    if (place == timeline->hardware.end()) {
        return {};
    }
    const MetricReader reader(metric, *timeline, plan());
    const auto index = static_cast<std::size_t>(place - timeline->hardware.begin());
    return stepsOf(*timeline, [&](std::size_t row) { return reader.partAt(row, index); });
}

/// Weighs differences from the month's first value, so that a month of one value averages to exactly that.
std::vector<double> PlanResults::monthlyAverage(const Scope& scope, Metric metric) const {
    const Steps values = steps(scope, metric);
    std::vector<double> averages;
    std::size_t now = 0;
    for (int m = 0; m < plan().settings.months; ++m) {
        const Month month = plan().settings.firstMonth + std::chrono::months{m};
        const Day end = lastDayOf(month) + std::chrono::days{1};
        const double first = values[now].value;
        double excess = 0;
        for (Day day = firstDayOf(month); day < end;) {
            const Day next = now + 1 < values.size() ? values[now + 1].from : Day::max();
            const Day until = std::min(end, next);
            excess += (values[now].value - first) * static_cast<double>((until - day).count());
            day = until;
            now += until == next ? 1 : 0;
        }
        averages.push_back(first + excess / daysIn(month));
    }
    return averages;
}

std::vector<double> PlanResults::monthEnd(const Scope& scope, Metric metric) const {
    const auto timeline = data_->timelineOf(scope);
    const MetricReader reader(metric, *timeline, plan());
    std::vector<double> ends;
    for (int m = 0; m < plan().settings.months; ++m) {
        ends.push_back(reader.at(timeline->rowOn(lastDayOf(plan().settings.firstMonth + std::chrono::months{m}))));
    }
    return ends;
}

std::vector<EnergyRow> PlanResults::energy(const Scope& scope) const {
    return *data_->energyOf(scope);
}

const SiteEnergy* PlanResults::energyOf(SiteId id) const {
    const SiteResults* site = data_->siteOf(id);
    return site ? &site->energy(plan().settings) : nullptr;
}

Cause PlanResults::binding(const Scope& scope, Day day) const {
    const auto timeline = data_->timelineOf(scope);
    const auto& dark = timeline->rows[timeline->rowOn(day)].dark;
    const auto most = std::max_element(dark.begin(), dark.end());
    return *most > 0 ? static_cast<Cause>(most - dark.begin() + 1) : Cause::none;
}

std::int64_t PlanResults::energisedOf(RolloutId rollout, Day day) const {
    return sumOver(*data_, rollout, day, [](const FleetStep& step) { return step.energised; });
}

std::int64_t PlanResults::readyOf(RolloutId rollout, Day day) const {
    return sumOver(*data_, rollout, day, [](const FleetStep& step) { return step.ready; });
}

double PlanResults::firmOf(PowerSourceId source, Day day) const {
    const SourceSupply* supply = supplyOf(*data_, source);
    const SupplyStep* step = supply ? stepOn(supply->steps, std::clamp(day, data_->firstDay(), data_->lastDay())) : nullptr;
    return step ? step->supply.firm.megawatts() : 0;
}

Steps PlanResults::firmStepsOf(PowerSourceId source) const {
    Steps steps{{data_->firstDay(), firmOf(source, data_->firstDay())}};
    if (const SourceSupply* supply = supplyOf(*data_, source)) {
        for (const SupplyStep& step : supply->steps) {
            const bool inside = step.from > data_->firstDay() && step.from <= data_->lastDay();
            if (inside && step.supply.firm.megawatts() != steps.back().value) {
                steps.push_back({step.from, step.supply.firm.megawatts()});
            }
        }
    }
    return steps;
}

const std::vector<Issue>& PlanResults::issues() const {
    return data_->issues().open;
}

const std::vector<AcceptedIssue>& PlanResults::ignoredIssues() const {
    return data_->issues().ignored;
}

std::int64_t PlanResults::rulesChecked() const {
    return rulesCheckedIn(plan());
}

std::shared_ptr<const finance::VentureResults> PlanResults::venture(VentureId venture) const {
    return data_->ventureOf(venture);
}

const TaskDates* PlanResults::datesOf(EntityId task) const {
    return data_->schedule().datesOf(task);
}

std::vector<EntityId> PlanResults::criticalPathTo(MilestoneId milestone) const {
    return data_->schedule().chainTo(milestone);
}

std::optional<std::int64_t> PlanResults::varianceOf(EntityId task) const {
    const BaselineDates* agreed = plan().baseline.find(task);
    const TaskDates* now = datesOf(task);
    return agreed && now ? std::optional<std::int64_t>((now->finish - agreed->finish).count()) : std::nullopt;
}

}  // namespace wattscape
