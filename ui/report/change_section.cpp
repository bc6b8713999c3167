#include "ui/format/format.h"
#include "ui/report/sections.h"

#include <algorithm>
#include <cstdlib>

namespace wattscape::ui {

namespace {

constexpr std::size_t mostRows = 10;

struct Change {
    EntityId task;
    std::int64_t days = 0;
};

/// Tasks that finish on another day than agreed, the most shifted first.
std::vector<Change> changesOf(const PlanResults& results) {
    std::vector<Change> changes;
    results.plan().baseline.forEach([&](const BaselineDates& agreed) {
        const std::optional<std::int64_t> days = results.varianceOf(agreed.id);
        if (days.value_or(0) != 0) {
            changes.push_back({agreed.id, *days});
        }
    });
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change& a, const Change& b) { return std::abs(a.days) > std::abs(b.days); });
    return changes;
}

}  // namespace

void writeChanges(PageFlow& flow, const ReportSubject& subject) {
    const Plan& plan = subject.plan();
    const std::vector<Change> changes = changesOf(subject.results);
    ReportTable table;
    table.columns = {{Report::tr("Task"), 4},
                     {Report::tr("Finish agreed"), 1.5},
                     {Report::tr("Finish now"), 1.5},
                     {Report::tr("Days later"), 1, true}};
    table.empty = plan.baseline.empty() ? Report::tr("The plan has no baseline to compare with.")
                                        : Report::tr("Every date is as it was agreed.");
    for (std::size_t i = 0; i < std::min(mostRows, changes.size()); ++i) {
        const EntityId task = changes[i].task;
        table.rows.push_back({nameIn(plan, task), formatDay(plan.baseline.find(task)->finish),
                              formatDay(subject.results.datesOf(task)->finish),
                              formatCount(static_cast<double>(changes[i].days))});
    }
    flow.section(Report::tr("Changes"), 120);
    flow.heading(Report::tr("Changes since the baseline"));
    flow.table(table);
    if (changes.size() > mostRows) {
        flow.paragraph(Report::tr("Tasks that moved less, not listed: %1.")
                           .arg(formatCount(static_cast<double>(changes.size() - mostRows))),
                       ReportStyle::Text::small, true);
    }
}

}  // namespace wattscape::ui
