#pragma once

#include "core/model/field.h"
#include "core/storage/rows.h"

#include <initializer_list>
#include <map>
#include <set>

namespace wattscape::detail {

/// Which entity each row of each kind's table stands for. A row's id is the entity's, but other programs give ids that
/// are none or that another kind has already: those rows get new ones.
class RowIds {
public:
    /// Notes the rows of a kind, read from its table.
    void collect(EntityKind kind, Rows& rows);

    /// Gives new ids, above `lastId` and all that were collected, to the rows that need one; returns the last id given.
    std::uint32_t giveNewIds(std::uint32_t lastId, std::vector<Repair>& repairs);

    /// The entity that a row stands for; empty when there is no such row, or it was left out.
    EntityId entity(EntityKind kind, std::int64_t row) const;
    EntityId anyEntity(std::int64_t row) const;
    EntityId task(std::int64_t row) const;

    /// A value with row numbers turned into ids; refuses those that lead nowhere.
    Result<FieldValue> resolved(const FieldInfo& info, FieldValue value) const;

    /// The row can't be read; whatever refers to it leads nowhere.
    void leaveOut(EntityKind kind, std::int64_t row) { ids_.erase({kind, row}); }

private:
    EntityId first(std::int64_t row, std::initializer_list<EntityKind> kinds) const;

    std::map<std::pair<EntityKind, std::int64_t>, std::uint32_t> ids_;  ///< 0 until a new one is given
    std::set<std::int64_t> taken_;
};

}  // namespace wattscape::detail
