#include "core/model/references.h"
#include "core/model/rules/findings.h"

namespace wattscape::rules {

void check(const Plan& plan, const Dependency& dependency, Findings<Dependency>& findings) {
    const auto checkEnd = [&](std::string_view key, EntityId end) {
        const auto kind = kindOfEntity(plan, end);
        if (kind && !isTask(*kind)) {
            findings.add(key, ErrorCode::contradiction,
                         message("%1 has no dates of its own; allowed are halls, tranches, rollouts and milestones",
                                 describe(plan, end)));
        }
    };
    checkEnd("predecessor", dependency.predecessor);
    checkEnd("successor", dependency.successor);
    if (dependency.predecessor && dependency.predecessor == dependency.successor) {
        findings.add("successor", ErrorCode::contradiction, message("is the predecessor itself; allowed is any other task"));
    }
}

}  // namespace wattscape::rules
