#include "tests/core/evaluate/twin.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <fmt/format.h>

namespace wattscape::testing {
namespace {

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

std::string nameOf(const Scope& scope) {
    return fmt::format("scope {} {}", static_cast<int>(scope.kind), scope.id.value);
}

/// What a step function says on each day of the plan.
std::vector<double> daily(const Plan& plan, const Steps& steps) {
    std::vector<double> values;
    std::size_t next = 0;
    for (Day day = plan.firstDay(); day <= plan.lastDay(); day += std::chrono::days{1}) {
        while (next < steps.size() && steps[next].from <= day) ++next;
        values.push_back(next == 0 ? std::nan("") : steps[next - 1].value);
    }
    return values;
}

std::string metricDisagreement(const Plan& plan, const PlanResults& results, const Scope& scope,
                               const std::vector<DayValues>& twin, const MetricInfo& info) {
    const auto valueOn = [&](std::size_t day) { return twin[day][static_cast<std::size_t>(info.metric)]; };
    const std::vector<double> engine = daily(plan, results.steps(scope, info.metric));
    for (std::size_t d = 0; d < twin.size(); ++d) {
        const Day day = plan.firstDay() + std::chrono::days{d};
        if (!near(engine[d], valueOn(d))) {
            return fmt::format("{} {} on {}: engine {}, twin {}", nameOf(scope), info.key, toIso(day), engine[d], valueOn(d));
        }
    }
    const std::vector<double> averages = results.monthlyAverage(scope, info.metric);
    const std::vector<double> ends = results.monthEnd(scope, info.metric);
    std::size_t d = 0;
    for (std::size_t m = 0; m < averages.size(); ++m) {
        const int days = daysIn(plan.settings.firstMonth + std::chrono::months{m});
        double sum = 0;
        for (int i = 0; i < days; ++i) sum += valueOn(d++);
        if (!near(averages[m], sum / days) || ends[m] != engine[d - 1]) {
            return fmt::format("{} {} in month {}: engine {}, twin {}", nameOf(scope), info.key, m, averages[m], sum / days);
        }
    }
    const std::size_t some = twin.size() / 3;
    const double on = results.on(scope, info.metric, plan.firstDay() + std::chrono::days{some});
    return on == engine[some] ? ""
                              : fmt::format("{} {}: on() {} is not its step {}", nameOf(scope), info.key, on, engine[some]);
}

std::string text(const Issue& issue) {
    std::string about;
    for (const EntityId id : issue.about) about += fmt::format(" {}", id.value);
    return fmt::format("{} site {} about{} cause {} {}..{} end {} racks {} W {} days {} capital {} cost {}", keyOf(issue.kind),
                       issue.site.value, about, keyOf(issue.cause), toIso(issue.from), toIso(issue.to), issue.toPlanEnd,
                       issue.racks, issue.power.watts(), issue.rackDays, issue.idleCapital.value(), issue.idleCost.value());
}

bool sameIssue(const Issue& a, const Issue& b) {
    Issue alike = b;
    alike.what = a.what;
    alike.idleCapital = a.idleCapital;
    alike.idleCost = a.idleCost;
    return a == alike && near(a.idleCapital.value(), b.idleCapital.value()) && near(a.idleCost.value(), b.idleCost.value());
}

std::string issueDisagreement(std::vector<Issue> engine, std::vector<Issue> twin) {
    const auto order = [](const Issue& a, const Issue& b) {
        return std::tie(a.kind, a.site, a.from, a.cause, a.about) < std::tie(b.kind, b.site, b.from, b.cause, b.about);
    };
    std::sort(engine.begin(), engine.end(), order);
    std::sort(twin.begin(), twin.end(), order);
    for (std::size_t i = 0; i < std::max(engine.size(), twin.size()); ++i) {
        const std::string ours = i < engine.size() ? text(engine[i]) : "nothing";
        const std::string theirs = i < twin.size() ? text(twin[i]) : "nothing";
        if (i >= engine.size() || i >= twin.size() || !sameIssue(engine[i], twin[i])) {
            return "issue: engine " + ours + "; twin " + theirs;
        }
        if (engine[i].what.text().empty() || engine[i].what.text().find('%') != std::string::npos) {
            return "issue without a sentence: " + ours;
        }
    }
    return "";
}

std::string dateDisagreement(const PlanResults& results, const Twin& twin) {
    for (const auto& [task, dates] : twin.dates) {
        const TaskDates* now = results.datesOf(task);
        const auto shift = twin.shifts.find(task);
        const bool pushed = shift != twin.shifts.end() && shift->second.count() > 0;
        if (!now || now->start != dates.start || now->finish != dates.finish || now->pushed != pushed) {
            return fmt::format("dates of task {}", task.value);
        }
    }
    return "";
}

}  // namespace

std::string disagreement(const Plan& plan, const PlanResults& results) {
    const Twin twin = twinOf(plan);
    if (const std::string dates = dateDisagreement(results, twin); !dates.empty()) {
        return dates;
    }
    for (const auto& [scope, days] : twin.daily) {
        for (int m = 0; m < metricCount; ++m) {
            const std::string found = metricDisagreement(plan, results, scope, days, infoOf(static_cast<Metric>(m)));
            if (!found.empty()) return found;
        }
        for (std::size_t d = 0; d < days.size(); d += 5) {
            const Day day = plan.firstDay() + std::chrono::days{d};
            if (results.binding(scope, day) != twin.binding.at(scope)[d] && scope.kind != Scope::Kind::hardware) {
                return fmt::format("binding of {} on {}: engine {}, twin {}", nameOf(scope), toIso(day),
                                   keyOf(results.binding(scope, day)), keyOf(twin.binding.at(scope)[d]));
            }
        }
    }
    std::vector<Issue> issues = results.issues();  // unserved energy has a twin of its own
    std::erase_if(issues, [](const Issue& issue) { return issue.kind == IssueKind::unservedEnergy; });
    return issueDisagreement(issues, twin.issues);
}

}  // namespace wattscape::testing
