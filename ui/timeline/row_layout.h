#pragma once

#include "core/model/plan.h"

#include <cstddef>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace wattscape::ui {

enum class RowKind {
    milestones,  ///< the whole plan's
    programme,
    site,
    power,     ///< heading of a site's power sources
    halls,     ///< heading of its halls
    rollouts,  ///< heading of its rollouts
    powerSource,
    hall,
    rollout,
};

/// Names a row through edits: what it belongs to, and as what.
struct RowKey {
    RowKind kind = RowKind::site;
    EntityId id;  ///< programme, site (also of a heading), power source, hall or rollout; empty for the plan's milestones

    auto operator<=>(const RowKey&) const = default;
};

/// One lane. `tasks` are what its bars show: the one hall or rollout, a source's tranches, a site's own milestones;
/// for rows that can be folded, `below` holds every task under them, for the summary bar.
struct Row {
    RowKey key;
    int depth = 0;
    int top = 0;
    int height = 0;
    bool foldable = false;
    bool folded = false;
    std::vector<EntityId> tasks;
    std::vector<EntityId> below;

    int bottom() const { return top + height; }
    int middle() const { return top + height / 2; }
};

/// Owns y: programme > site > (power | halls | rollouts) > one row each. Sites without a programme come last, at the
/// outermost level. Entities come in the order of their ids, halls in their site's hall order; never by date, so that no
/// row jumps when one is dragged.
class RowLayout {
public:
    RowLayout() = default;
    /// Rows in `folded` show their summary only.
    RowLayout(const Plan& plan, const std::set<RowKey>& folded, int rowHeight);

    const std::vector<Row>& rows() const { return rows_; }
    int height() const { return rows_.empty() ? 0 : rows_.back().bottom(); }

    /// Index of the row at y, or none above the first and below the last.
    std::optional<std::size_t> rowAt(int y) const;
    /// Half-open range of rows that touch the pixels from `top` to `bottom`.
    std::pair<std::size_t, std::size_t> rowsBetween(int top, int bottom) const;
    std::optional<std::size_t> indexOf(const RowKey& key) const;
    /// The row in which the entity is seen: its own, or the nearest unfolded one above it.
    std::optional<std::size_t> rowOf(EntityId entity) const;
    /// Rows that show something of the entity: its own and those above whose summary it is in. Ascending.
    std::vector<std::size_t> rowsShowing(EntityId entity) const;

private:
    friend class RowLayoutBuilder;
    std::vector<Row> rows_;
    std::unordered_map<EntityId, std::size_t> rowOfEntity_;
};

}  // namespace wattscape::ui
