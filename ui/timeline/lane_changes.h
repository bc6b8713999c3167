#pragma once

#include "ui/timeline/lane.h"

namespace wattscape::ui {

/// Remembers what the lanes were last read from, to tell what a next reading has to read again: an edit that moves one
/// bar leaves hundreds of lanes as they are.
class LaneChanges {
public:
    /// Tasks that may show something else than at the last call, ascending; none where every lane may.
    std::optional<std::vector<EntityId>> next(const LaneReader& reader, const RowLayout& rows);

    /// The next reading is of everything.
    void forget() { known_ = false; }

private:
    /// What lanes show of a task's dates.
    struct Shown {
        EntityId task;
        Day start{};
        Day finish{};
        bool pushed = false;
        bool critical = false;

        bool operator==(const Shown&) const = default;
    };
    static std::vector<Shown> shownIn(const LaneReader& reader, const RowLayout& rows);

    bool known_ = false;
    bool current_ = false;
    Plan plan_;
    std::vector<Shown> shown_;
    std::vector<Conflict> conflicts_;
};

}  // namespace wattscape::ui
