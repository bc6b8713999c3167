#include "core/schedule/pushed_dates.h"

#include <algorithm>
#include <optional>
#include <queue>
#include <span>
#include <tuple>

namespace wattscape {
namespace {

std::vector<Link> linksOf(const Plan& plan) {
    std::vector<Link> links;
    plan.dependencies.forEach([&](const Dependency& dependency) {
        links.push_back({dependency.predecessor, dependency.successor, dependency.kind, std::chrono::days{dependency.lagDays}});
    });
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) {
        return std::tie(a.successor, a.predecessor, a.kind, a.lag) < std::tie(b.successor, b.predecessor, b.kind, b.lag);
    });
    return links;
}

/// Kahn's order; among tasks that may come next the lowest id is first.
std::vector<EntityId> orderOf(const std::vector<Link>& links) {
    std::map<EntityId, std::int64_t> open;
    std::multimap<EntityId, EntityId> successors;
    for (const Link& link : links) {
        open.try_emplace(link.predecessor, 0);
        ++open[link.successor];
        successors.emplace(link.predecessor, link.successor);
    }
    std::priority_queue<EntityId, std::vector<EntityId>, std::greater<>> next;
    for (const auto& [task, count] : open) {
        if (count == 0) {
            next.push(task);
        }
    }
    std::vector<EntityId> order;
    while (!next.empty()) {
        const EntityId task = next.top();
        next.pop();
        order.push_back(task);
        const auto [begin, end] = successors.equal_range(task);
        for (auto it = begin; it != end; ++it) {
            if (--open[it->second] == 0) {
                next.push(it->second);
            }
        }
    }
    return order;
}

std::span<const Link> linksInto(EntityId successor, const std::vector<Link>& links) {
    const auto begin =
        std::partition_point(links.begin(), links.end(), [&](const Link& link) { return link.successor < successor; });
    const auto end = std::partition_point(begin, links.end(), [&](const Link& link) { return link.successor == successor; });
    return {begin, end};
}

/// The earliest start a link allows to a successor of that length.
Day earliestStart(const Link& link, const OwnDates& predecessor, std::chrono::days length) {
    switch (link.kind) {
        case DependencyKind::finishToStart: return predecessor.finish + link.lag;
        case DependencyKind::startToStart: return predecessor.start + link.lag;
        case DependencyKind::finishToFinish: break;
    }
    return predecessor.finish + link.lag - length;
}

std::optional<OwnDates> pushed(const std::optional<OwnDates>& own, std::span<const Link> links,
                               const std::map<EntityId, OwnDates>& dates) {
    const std::chrono::days length = own ? own->finish - own->start : std::chrono::days{0};
    std::optional<Day> start = own ? std::optional<Day>(own->start) : std::nullopt;
    for (const Link& link : links) {
        const auto predecessor = dates.find(link.predecessor);
        if (predecessor != dates.end()) {
            const Day allowed = earliestStart(link, predecessor->second, length);
            start = start ? std::max(*start, allowed) : allowed;
        }
    }
    return start ? std::optional<OwnDates>({*start, *start + length}) : std::nullopt;
}

}  // namespace

std::chrono::days slackOf(const Link& link, const OwnDates& predecessor, const OwnDates& successor) {
    return successor.start - earliestStart(link, predecessor, successor.finish - successor.start);
}

PushedDates pushedDatesOf(const Plan& plan) {
    PushedDates result;
    result.links = linksOf(plan);
    result.order = orderOf(result.links);
    std::map<EntityId, std::chrono::days> shifts;
    for (const EntityId task : result.order) {
        const std::optional<OwnDates> own = ownDatesOf(plan, task);
        const std::optional<OwnDates> now = pushed(own, linksInto(task, result.links), result.dates);
        if (now) {
            result.dates.emplace(task, *now);
        }
        if (now && own) {
            shifts.emplace(task, now->start - own->start);
        }
    }
    for (const auto& [task, days] : shifts) {
        result.shifts.append(task, days);
    }
    return result;
}

}  // namespace wattscape
