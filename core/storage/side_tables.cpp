#include "core/storage/side_tables.h"

#include "core/storage/geometry_blob.h"

#include <algorithm>
#include <map>

namespace wattscape::detail {
namespace {

FieldSources inOrder(FieldSources marks) {
    std::ranges::stable_sort(marks, {}, &FieldSource::field);
    const auto sameField = [](const FieldSource& a, const FieldSource& b) { return a.field == b.field; };
    marks.erase(std::unique(marks.begin(), marks.end(), sameField), marks.end());
    return marks;
}

void putMarks(Plan& plan, std::map<std::uint32_t, FieldSources> marks) {
    const Plan before = plan;
    forEachTable(before, [&]<class E>(const Table<E>& table) {
        Table<E>& marked = plan.table<E>();
        table.forEach([&](const E& entity) {
            if (const auto found = marks.find(entity.id.value); found != marks.end()) {
                E copy = entity;
                copy.sources = inOrder(std::move(found->second));
                marked = marked.with(std::move(copy));
            }
        });
    });
}

}  // namespace

Result<void> readBoundaries(SQLite::Database& database, const RowIds& ids, OpenedPlan& out) {
    Result<Rows> rows = Rows::open(database, "site_boundaries", {"id", "geom"});
    if (!rows) return fail(rows.error());
    while (rows->next()) {
        const SiteId id{ids.entity(EntityKind::site, rows->id()).value};
        if (!id) {
            addRepair(out.repairs, {ErrorCode::missing, message("refers to %1, which is no site of this plan", rows->id()), {}},
                      rows->place("id"), message("the boundary is left out"));
            continue;
        }
        if (rows->column("geom")->isNull()) continue;
        Site site = *out.plan.sites.find(id);
        const Result<Outline> outline = rows->geometry().and_then(outlineFromBlob);
        const Result<void> put = outline ? fieldNamed<Site>("boundary")->put(site, *outline) : fail(outline.error());
        if (put) {
            out.plan.sites = out.plan.sites.with(id, std::move(site));
        } else {
            addRepair(out.repairs, put.error(), rows->place("geom"), message("the boundary is left out"));
        }
    }
    return {};
}

Result<void> readFieldSources(SQLite::Database& database, const RowIds& ids, OpenedPlan& out) {
    Result<Rows> rows = Rows::open(database, "field_sources", {"id", "entity", "field", "source"});
    if (!rows) return fail(rows.error());
    std::map<std::uint32_t, FieldSources> marks;
    while (rows->next()) {
        const EntityId entity = ids.anyEntity(rows->column("entity")->getInt64());
        const EntityId source = ids.entity(EntityKind::source, rows->column("source")->getInt64());
        const std::string field = rows->column("field")->getString();
        const bool isField = entity && fieldValue(out.plan, entity, field).has_value();
        if (isField && source) {
            marks[entity.value].push_back({field, SourceId{source.value}});
        } else {
            addRepair(out.repairs,
                      {ErrorCode::missing, message("names an entity, field or source that is not in this plan"), {}},
                      rows->place(isField ? "source" : "field"), message("the figure becomes an assumption"));
        }
    }
    putMarks(out.plan, std::move(marks));
    return {};
}

Result<void> readBaseline(SQLite::Database& database, const RowIds& ids, OpenedPlan& out) {
    Result<Rows> rows = Rows::open(database, "baseline", {"id", "start", "finish"});
    if (!rows) return fail(rows.error());
    const FieldInfo day{.key = "day", .type = FieldType::day, .required = true};
    while (rows->next()) {
        const EntityId id = ids.task(rows->id());
        const Result<FieldValue> start = readValue(*rows->column("start"), day);
        const Result<FieldValue> finish = readValue(*rows->column("finish"), day);
        const bool dated =
            start && finish && isSaid(*start) && isSaid(*finish) && std::get<Day>(*start) <= std::get<Day>(*finish);
        if (id && dated) {
            out.plan.baseline = out.plan.baseline.with(id, BaselineDates{id, std::get<Day>(*start), std::get<Day>(*finish)});
        } else {
            Error problem =
                id ? Error{ErrorCode::unreadable, message("is no pair of days in order"), {}}
                   : Error{ErrorCode::missing, message("refers to %1, which is no task of this plan", rows->id()), {}};
            addRepair(out.repairs, std::move(problem), rows->place(id ? "start" : "id"), message("the baseline forgets it"));
        }
    }
    return {};
}

}  // namespace wattscape::detail
