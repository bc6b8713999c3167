#pragma once

#include "core/base/day.h"
#include "core/base/id.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace wattscape {

/// By how many days dependencies push each task; tasks that stay where they are have no entry. By ascending id.
class Shifts {
public:
    using Entry = std::pair<EntityId, std::chrono::days>;

    /// Ascending calls only. A shift of nothing is not kept.
    void append(EntityId task, std::chrono::days days) {
        if (days.count() != 0) {
            entries_.emplace_back(task, days);
        }
    }

    std::chrono::days of(EntityId task) const {
        const auto found = std::lower_bound(entries_.begin(), entries_.end(), task,
                                            [](const Entry& entry, EntityId id) { return entry.first < id; });
        return found != entries_.end() && found->first == task ? found->second : std::chrono::days{0};
    }

    const std::vector<Entry>& entries() const { return entries_; }
    bool empty() const { return entries_.empty(); }
    bool operator==(const Shifts&) const = default;

private:
    std::vector<Entry> entries_;
};

}  // namespace wattscape
