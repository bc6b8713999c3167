#include "core/storage/row_ids.h"

namespace wattscape::detail {

void RowIds::collect(EntityKind kind, Rows& rows) {
    while (rows.next()) {
        const std::int64_t id = rows.id();
        const bool fits = id >= 1 && id <= highestId && taken_.insert(id).second;
        ids_[{kind, id}] = fits ? static_cast<std::uint32_t>(id) : 0;
    }
}

std::uint32_t RowIds::giveNewIds(std::uint32_t lastId, std::vector<Repair>& repairs) {
    std::uint32_t last = taken_.empty() ? lastId : std::max(lastId, static_cast<std::uint32_t>(*taken_.rbegin()));
    for (auto& [row, id] : ids_) {
        if (id == 0) {
            id = ++last;
            addRepair(repairs, {ErrorCode::contradiction, message("holds %1, which is taken or no id", row.second), {}},
                      fmt::format("table {}, row {}, column id", namesOf(row.first).table, row.second),
                      message("it becomes %1", id));
        }
    }
    return last;
}

EntityId RowIds::entity(EntityKind kind, std::int64_t row) const {
    const auto found = ids_.find({kind, row});
    return {found == ids_.end() ? 0 : found->second};
}

EntityId RowIds::first(std::int64_t row, std::initializer_list<EntityKind> kinds) const {
    for (const EntityKind kind : kinds) {
        if (const EntityId id = entity(kind, row)) return id;
    }
    return {};
}

EntityId RowIds::task(std::int64_t row) const {
    return first(row, {EntityKind::hall, EntityKind::tranche, EntityKind::rollout, EntityKind::milestone});
}

EntityId RowIds::anyEntity(std::int64_t row) const {
    for (const KindNames& names : kindNames) {
        if (const EntityId id = entity(names.kind, row)) return id;
    }
    return {};
}

Result<FieldValue> RowIds::resolved(const FieldInfo& info, FieldValue value) const {
    const bool anyTask = info.type == FieldType::anyTask;
    const auto nowhere = [&](std::int64_t row) {
        return fail({ErrorCode::missing,
                     message("refers to %1, which is no %2 of this plan", row, anyTask ? "task" : namesOf(info.refersTo).one),
                     {}});
    };
    if (const auto* id = std::get_if<EntityId>(&value)) {
        const EntityId found = anyTask ? task(id->value) : entity(info.refersTo, id->value);
        if (!found) return nowhere(id->value);
        return FieldValue(found);
    }
    if (auto* ids = std::get_if<std::vector<EntityId>>(&value)) {
        for (EntityId& id : *ids) {
            const EntityId found = entity(info.refersTo, id.value);
            if (!found) return nowhere(id.value);
            id = found;
        }
    }
    return value;
}

}  // namespace wattscape::detail
