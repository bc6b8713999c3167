#include "core/model/loops.h"

#include "core/model/field.h"

#include <algorithm>
#include <map>

namespace wattscape {
namespace {

using Successors = std::map<EntityId, std::vector<EntityId>>;

Successors successorsIn(const Plan& plan, DependencyId passedOver) {
    Successors successors;
    plan.dependencies.forEach([&](const Dependency& dependency) {
        if (dependency.id != passedOver) {
            successors[dependency.predecessor].push_back(dependency.successor);
        }
    });
    return successors;
}

/// The way back from `last` over those it was reached from.
std::vector<EntityId> wayTo(EntityId last, const std::map<EntityId, EntityId>& reachedFrom) {
    std::vector<EntityId> way{last};
    for (auto step = reachedFrom.find(last); step != reachedFrom.end() && step->second; step = reachedFrom.find(step->second)) {
        way.push_back(step->second);
    }
    std::reverse(way.begin(), way.end());
    return way;
}

/// Depth first with a stack of its own: a chain may be as long as the plan is large.
class LoopSearch {
public:
    explicit LoopSearch(const Plan& plan) : successors_(successorsIn(plan, {})) {}

    std::vector<EntityId> run() {
        for (const auto& [task, unused] : successors_) {
            if (!seen_.contains(task) && descendFrom(task)) {
                const auto lowest = std::min_element(loop_.begin(), loop_.end());
                std::rotate(loop_.begin(), lowest, loop_.end());
                return loop_;
            }
        }
        return {};
    }

private:
    struct Visit {
        EntityId task;
        std::size_t next = 0;
    };

    bool descendFrom(EntityId start) {
        std::vector<Visit> path;
        const auto enter = [&](EntityId task) {
            seen_[task] = true;
            path.push_back({task});
        };
        enter(start);
        while (!path.empty()) {
            const auto following = successors_.find(path.back().task);
            if (following == successors_.end() || path.back().next == following->second.size()) {
                seen_[path.back().task] = false;
                path.pop_back();
                continue;
            }
            const EntityId next = following->second[path.back().next++];
            const auto known = seen_.find(next);
            if (known == seen_.end()) {
                enter(next);
            } else if (known->second) {
                const auto first =
                    std::find_if(path.begin(), path.end(), [&](const Visit& visit) { return visit.task == next; });
                std::transform(first, path.end(), std::back_inserter(loop_), [](const Visit& visit) { return visit.task; });
                return true;
            }
        }
        return false;
    }

    Successors successors_;
    std::map<EntityId, bool> seen_;  ///< true while on the path
    std::vector<EntityId> loop_;
};

}  // namespace

std::vector<EntityId> wayBetween(const Plan& plan, EntityId from, EntityId to, DependencyId passedOver) {
    const Successors successors = successorsIn(plan, passedOver);
    std::map<EntityId, EntityId> reachedFrom{{from, EntityId{}}};
    std::vector<EntityId> open{from};
    for (std::size_t i = 0; i < open.size(); ++i) {
        const EntityId task = open[i];
        if (task == to) {
            return wayTo(to, reachedFrom);
        }
        const auto following = successors.find(task);
        if (following == successors.end()) {
            continue;
        }
        for (const EntityId next : following->second) {
            if (reachedFrom.emplace(next, task).second) {
                open.push_back(next);
            }
        }
    }
    return {};
}

std::vector<EntityId> findLoop(const Plan& plan) {
    return LoopSearch(plan).run();
}

std::string describeLoop(const Plan& plan, const std::vector<EntityId>& loop) {
    std::string text;
    for (const EntityId task : loop) {
        text += describe(plan, task) + " → ";
    }
    return loop.empty() ? text : text + describe(plan, loop.front());
}

}  // namespace wattscape
