#include "ui/outline/issue_marks.h"

#include <set>

namespace wattscape::ui {

IssueMarks issueMarks(const Plan& plan, const std::vector<Issue>& issues) {
    IssueMarks marks;
    for (const Issue& issue : issues) {
        std::set<EntityId> concerned(issue.about.begin(), issue.about.end());
        concerned.insert(issue.site);
        if (const Site* site = plan.sites.find(issue.site)) {
            concerned.insert(site->programme);
        }
        concerned.erase(EntityId{});
        for (const EntityId id : concerned) {
            IssueMark& mark = marks[id];
            ++mark.count;
            mark.warning = mark.warning || issue.severity == Severity::warning;
        }
    }
    return marks;
}

IssueMark markOf(const IssueMarks& marks, EntityId id) {
    const auto found = marks.find(id);
    return found == marks.end() ? IssueMark{} : found->second;
}

}  // namespace wattscape::ui
