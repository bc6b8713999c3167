#include "core/storage/read_plan.h"

#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/base/version.h"
#include "core/storage/columns.h"
#include "core/storage/file_format.h"
#include "core/storage/geometry_blob.h"
#include "core/storage/mend.h"
#include "core/storage/tables_in_file.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape::detail {
namespace {

using Columns = std::set<std::string, std::less<>>;

/// A SELECT of the columns a table has, by id, and the way from a column's name to its value.
class Rows {
public:
    Rows(SQLite::Database& database, std::string_view table, std::vector<std::string> columns)
        : table_(table),
          columns_(std::move(columns)),
          statement_(database, fmt::format("SELECT {} FROM {} ORDER BY id", fmt::join(columns_, ", "), table)) {}

    bool next() { return statement_.executeStep(); }
    std::int64_t id() { return statement_.getColumn(0).getInt64(); }
    std::string place(std::string_view column) { return fmt::format("table {}, row {}, column {}", table_, id(), column); }

    /// Null when the table has no such column.
    std::optional<SQLite::Column> column(std::string_view name) {
        const auto found = std::ranges::find(columns_, name);
        if (found == columns_.end()) return std::nullopt;
        return statement_.getColumn(static_cast<int>(found - columns_.begin()));
    }

private:
    std::string table_;
    std::vector<std::string> columns_;
    SQLite::Statement statement_;
};

class PlanFileReader {
public:
    explicit PlanFileReader(SQLite::Database& database) : database_(database) {}

    Result<OpenedPlan> read() {
        if (auto done = readSettings(); !done) return fail(done.error());
        Result<void> done;
        forEachTable(std::as_const(out_.plan), [&]<class E>(const Table<E>&) {
            if (done) done = collectIds<E>();
        });
        if (!done) return fail(done.error());
        giveNewIds();
        forEachTable(std::as_const(out_.plan), [&]<class E>(const Table<E>&) { readTable<E>(); });
        if (done = readBoundaries(); !done) return fail(done.error());
        if (done = readFieldSources(); !done) return fail(done.error());
        if (done = readBaseline(); !done) return fail(done.error());
        noteForeignTables();
        mendRules(out_.plan, out_.repairs);
        return std::move(out_);
    }

private:
    using Kind = EntityKind;

    void repair(Error problem, std::string where, Message remedy) {
        problem.where = std::move(where);
        out_.repairs.push_back({std::move(problem), std::move(remedy)});
    }

    template <class E>
    Result<void> readSettingsInto(E& settings, Rows& rows) {
        for (const Field<E>& field : fieldsOf<E>()) {
            const auto column = rows.column(field.info.key);
            Result<FieldValue> value = column ? readValue(*column, field.info) : FieldValue();
            Result<void> put = value ? Result<void>{} : fail(value.error());
            if (put && (isSaid(*value) || field.info.required)) put = field.put(settings, *value);
            if (put) continue;
            if (field.info.required && field.info.type != FieldType::text) {
                Error error = put.error();
                error.where = rows.place(field.info.key);
                return fail(error);
            }
            repair(put.error(), rows.place(field.info.key), message("its default holds"));
        }
        return {};
    }

    Result<void> readSettings() {
        const Result<Columns> columns = columnsOf(database_, "plan");
        if (!columns) return fail(columns.error());
        std::vector<std::string> wanted{"id", "last_id", "last_change"};
        for (const Field<PlanSettings>& field : fieldsOf<PlanSettings>()) {
            if (columns->contains(field.info.key)) wanted.emplace_back(field.info.key);
        }
        out_.plan.settings.name = "Plan";
        Rows rows(database_, "plan", wanted);
        if (!rows.next()) {
            return fail({ErrorCode::foreignFile, message("has no row"), "table plan"});
        }
        if (auto done = readSettingsInto(out_.plan.settings, rows); !done) return done;
        const std::int64_t lastId = rows.column("last_id")->getInt64();
        out_.plan.lastId = static_cast<std::uint32_t>(std::clamp<std::int64_t>(lastId, 0, highestId));
        if (Result<Instant> instant = parseInstant(rows.column("last_change")->getString())) {
            out_.plan.lastChange = *instant;
        } else {
            repair(instant.error(), rows.place("last_change"), message("the time of the last change is forgotten"));
        }
        return {};
    }

    /// Which rows there are. An id that is none, or that two kinds share, gets a new one once all are known.
    template <class E>
    Result<void> collectIds() {
        const std::string_view table = namesOf(kindOf<E>).table;
        Result<Columns> columns = columnsOf(database_, table);
        if (!columns) return fail(columns.error());
        if (!columns->contains("id")) {
            return fail({ErrorCode::foreignFile, message("has no column id"), fmt::format("table {}", table)});
        }
        if (auto checked = checkRowCount(database_, table); !checked) return checked;
        Rows rows(database_, table, {"id"});
        while (rows.next()) {
            const std::int64_t id = rows.id();
            const bool fits = id >= 1 && id <= highestId && taken_.insert(id).second;
            ids_[{kindOf<E>, id}] = fits ? static_cast<std::uint32_t>(id) : 0;
            if (fits) out_.plan.lastId = std::max(out_.plan.lastId, static_cast<std::uint32_t>(id));
        }
        columns_[static_cast<std::size_t>(kindOf<E>)] = *std::move(columns);
        return {};
    }

    void giveNewIds() {
        for (auto& [row, id] : ids_) {
            if (id == 0) {
                id = ++out_.plan.lastId;
                repair({ErrorCode::contradiction, message("holds %1, which is taken or no id", row.second)},
                       fmt::format("table {}, row {}, column id", namesOf(row.first).table, row.second),
                       message("it becomes %1", id));
            }
        }
    }

    /// The entity that a row number of a kind stands for; empty when there is none.
    EntityId resolve(Kind kind, std::int64_t row) const {
        const auto found = ids_.find({kind, row});
        return {found == ids_.end() ? 0 : found->second};
    }
    EntityId resolveAny(std::int64_t row, std::initializer_list<Kind> kinds) const {
        for (const Kind kind : kinds) {
            if (const EntityId id = resolve(kind, row)) return id;
        }
        return {};
    }
    EntityId resolveTask(std::int64_t row) const {
        return resolveAny(row, {Kind::hall, Kind::tranche, Kind::rollout, Kind::milestone});
    }

    /// Row numbers in a value turned into ids; refuses those that lead nowhere.
    Result<FieldValue> resolved(const FieldInfo& info, FieldValue value) const {
        const auto nowhere = [&](std::int64_t row) {
            return fail({ErrorCode::missing, message("refers to %1, which is no %2 of this plan", row,
                                                     info.type == FieldType::anyTask ? "task" : namesOf(info.refersTo).one)});
        };
        if (auto* id = std::get_if<EntityId>(&value)) {
            const EntityId found = info.type == FieldType::anyTask ? resolveTask(id->value) : resolve(info.refersTo, id->value);
            if (!found) return nowhere(id->value);
            return FieldValue(found);
        }
        if (auto* ids = std::get_if<std::vector<EntityId>>(&value)) {
            for (EntityId& id : *ids) {
                const EntityId found = resolve(info.refersTo, id.value);
                if (!found) return nowhere(id.value);
                id = found;
            }
        }
        return value;
    }

    template <class E>
    void readTable() {
        const Columns& columns = columns_[static_cast<std::size_t>(kindOf<E>)];
        std::vector<std::string> wanted{"id"};
        for (const Field<E>& field : fieldsOf<E>()) {
            if (isGeometry(field.info)) continue;
            if (columns.contains(field.info.key))
                wanted.emplace_back(field.info.key);
            else
                noteMissingColumn<E>(field.info.key);
        }
        for (const std::string_view extra : {"geom", "marked_rectangle"}) {
            if (columns.contains(extra)) wanted.emplace_back(extra);
        }
        noteForeignColumns<E>(columns, wanted);
        Rows rows(database_, namesOf(kindOf<E>).table, wanted);
        while (rows.next()) {
            readRow<E>(rows);
        }
    }

    template <class E>
    void readRow(Rows& rows) {
        Table<E>& table = out_.plan.table<E>();
        E entity;
        entity.id = {resolve(kindOf<E>, rows.id()).value};
        bool whole = true;
        for (const Field<E>& field : fieldsOf<E>()) {
            if (!isGeometry(field.info)) whole = readField(entity, field, rows) && whole;
        }
        readGeometry(entity, rows);
        if (whole) {
            table = table.with(entity.id, std::move(entity));
        } else {
            ids_.erase({kindOf<E>, rows.id()});
        }
    }

    /// False when the row can't be without what is missing.
    template <class E>
    bool readField(E& entity, const Field<E>& field, Rows& rows) {
        const auto column = rows.column(field.info.key);
        if (!column && !field.info.required) return true;
        Result<FieldValue> value = column ? readValue(*column, field.info) : FieldValue();
        if (value) value = resolved(field.info, *std::move(value));
        Result<void> put = value ? Result<void>{} : fail(value.error());
        if (put && (isSaid(*value) || field.info.required)) put = field.put(entity, *value);
        if (put) return true;
        const std::string where = rows.place(field.info.key);
        if (!field.info.required) {
            repair(put.error(), where, message("the default holds"));
            return true;
        }
        const FieldValue standIn = standInFor(field.info, namesOf(kindOf<E>).one, entity.id, out_.plan);
        if (!isSaid(standIn)) {
            repair(put.error(), where, message("the row is left out"));
            return false;
        }
        (void)field.put(entity, standIn);
        repair(put.error(), where, message("it is set to %1", sayValue(field.info, standIn)));
        return true;
    }

    template <class E>
    void readGeometry(E&, Rows&) {}
    void readGeometry(Site& site, Rows& rows) {
        const Field<Site>& field = *fieldNamed<Site>("location");
        const Result<LonLat> place = readBlob(rows).and_then([](std::string_view blob) { return pointFromBlob(blob); });
        Result<void> put = place ? field.put(site, *place) : fail(place.error());
        if (!put) repair(put.error(), rows.place("geom"), message("the site is placed at longitude 0, latitude 0; move it"));
    }
    void readGeometry(Hall& hall, Rows& rows) {
        const auto column = rows.column("geom");
        if (!column || column->isNull()) return;
        const Result<std::string_view> blob = readBlob(rows);
        const auto mark = rows.column("marked_rectangle");
        if (blob && mark && mark->isText() && mark->getString() == sha256(*blob)) return;
        putOutline(hall, "footprint", blob, rows);
    }

    template <class E>
    void putOutline(E& entity, std::string_view key, const Result<std::string_view>& blob, Rows& rows) {
        const Result<Outline> outline = blob.and_then([](std::string_view bytes) { return outlineFromBlob(bytes); });
        Result<void> put = outline ? fieldNamed<E>(key)->put(entity, *outline) : fail(outline.error());
        if (!put) repair(put.error(), rows.place("geom"), message("the %1 is left out", key));
    }

    static Result<std::string_view> readBlob(Rows& rows) {
        const auto column = rows.column("geom");
        if (!column || column->isNull()) {
            return fail({ErrorCode::missing, message("is empty")});
        }
        if (!column->isBlob()) {
            return fail({ErrorCode::unreadable, message("holds no geometry")});
        }
        const std::string_view blob = bytesOf(*column);
        if (static_cast<std::int64_t>(blob.size()) > mostTextBytes) {
            return fail({ErrorCode::outOfRange, message("holds %1 bytes; allowed are %2", blob.size(), mostTextBytes)});
        }
        return blob;
    }

    Result<void> readBoundaries() {
        if (const auto columns = columnsOf(database_, "site_boundaries"); !columns) return fail(columns.error());
        if (auto checked = checkRowCount(database_, "site_boundaries"); !checked) return checked;
        Rows rows(database_, "site_boundaries", {"id", "geom"});
        while (rows.next()) {
            const SiteId id{resolve(Kind::site, rows.id()).value};
            const auto column = rows.column("geom");
            if (!id) {
                repair({ErrorCode::missing, message("refers to %1, which is no site of this plan", rows.id())},
                       rows.place("id"), message("the boundary is left out"));
            } else if (!column->isNull()) {
                Site site = *out_.plan.sites.find(id);
                putOutline(site, "boundary", readBlob(rows), rows);
                out_.plan.sites = out_.plan.sites.with(id, std::move(site));
            }
        }
        return {};
    }

    Result<void> readFieldSources() {
        if (const auto columns = columnsOf(database_, "field_sources"); !columns) return fail(columns.error());
        if (auto checked = checkRowCount(database_, "field_sources"); !checked) return checked;
        std::map<std::uint32_t, FieldSources> marks;
        Rows rows(database_, "field_sources", {"id", "entity", "field", "source"});
        while (rows.next()) {
            const EntityId entity = resolveAnyKind(rows.column("entity")->getInt64());
            const EntityId source = resolve(Kind::source, rows.column("source")->getInt64());
            const std::string field = rows.column("field")->getString();
            const auto value = entity ? fieldValue(out_.plan, entity, field) : std::nullopt;
            if (!value || !source) {
                repair({ErrorCode::missing, message("names an entity, field or source that is not in this plan")},
                       rows.place(!value ? "field" : "source"), message("the figure becomes an assumption"));
            } else {
                marks[entity.value].push_back({field, SourceId{source.value}});
            }
        }
        putMarks(marks);
        return {};
    }

    EntityId resolveAnyKind(std::int64_t row) const {
        for (const KindNames& names : kindNames) {
            if (const EntityId id = resolve(names.kind, row)) return id;
        }
        return {};
    }

    void putMarks(std::map<std::uint32_t, FieldSources>& marks) {
        forEachTable(std::as_const(out_.plan), [&]<class E>(const Table<E>& before) {
            Table<E>& table = out_.plan.table<E>();
            before.forEach([&](const E& entity) {
                const auto found = marks.find(entity.id.value);
                if (found == marks.end()) return;
                E marked = entity;
                marked.sources = std::move(found->second);
                std::ranges::sort(marked.sources, {}, &FieldSource::field);
                const auto sameField = [](const FieldSource& a, const FieldSource& b) { return a.field == b.field; };
                marked.sources.erase(std::unique(marked.sources.begin(), marked.sources.end(), sameField),
                                     marked.sources.end());
                marking_.emplace_back([&table, marked] { table = table.with(marked.id, marked); });
            });
        });
        for (const auto& mark : marking_) {
            mark();
        }
    }

    Result<void> readBaseline() {
        if (const auto columns = columnsOf(database_, "baseline"); !columns) return fail(columns.error());
        if (auto checked = checkRowCount(database_, "baseline"); !checked) return checked;
        const FieldInfo day{.key = "day", .type = FieldType::day, .required = true};
        Rows rows(database_, "baseline", {"id", "start", "finish"});
        while (rows.next()) {
            const std::int64_t row = rows.id();
            const Result<FieldValue> start = readValue(*rows.column("start"), day);
            const Result<FieldValue> finish = readValue(*rows.column("finish"), day);
            const bool dated =
                start && finish && isSaid(*start) && isSaid(*finish) && std::get<Day>(*start) <= std::get<Day>(*finish);
            if (!dated) {
                repair({ErrorCode::unreadable, message("is no pair of days in order")}, rows.place("start"),
                       message("the baseline forgets it"));
                continue;
            }
            const EntityId id = resolveTask(row);
            if (!id) {
                repair({ErrorCode::missing, message("refers to %1, which is no task of this plan", row)}, rows.place("id"),
                       message("the baseline forgets it"));
                continue;
            }
            out_.plan.baseline = out_.plan.baseline.with(id, BaselineDates{id, std::get<Day>(*start), std::get<Day>(*finish)});
        }
        return {};
    }

    template <class E>
    void noteMissingColumn(std::string_view key) {
        repair({ErrorCode::missing, message("is missing")}, fmt::format("table {}, column {}", namesOf(kindOf<E>).table, key),
               message("defaults hold"));
    }

    template <class E>
    void noteForeignColumns(const Columns& columns, const std::vector<std::string>& wanted) {
        for (const std::string& column : columns) {
            const bool derived = column == "starts_on" || column == "ends_on";
            if (!derived && std::ranges::find(wanted, column) == wanted.end()) {
                out_.notes.push_back(message("Column %1 of table %2 is no part of a plan; saving leaves it out", column,
                                             namesOf(kindOf<E>).table));
            }
        }
    }

    void noteForeignTables() {
        for (const std::string& table : foreignTables(database_)) {
            out_.notes.push_back(message("Table %1 is no part of a plan; saving leaves it out", table));
        }
    }

    static constexpr std::int64_t highestId = std::numeric_limits<std::uint32_t>::max() - mostRows * 16;

    SQLite::Database& database_;
    OpenedPlan out_;
    std::array<Columns, kindNames.size()> columns_;
    std::set<std::int64_t> taken_;
    std::map<std::pair<Kind, std::int64_t>, std::uint32_t> ids_;
    std::vector<std::function<void()>> marking_;
};

}  // namespace

Result<FileMark> readFileMark(SQLite::Database& database) {
    const auto notAPlan = [] {
        return fail({ErrorCode::foreignFile, message("is not a plan: it was not made by Wattscape"), {}});
    };
    const Result<Columns> columns = columnsOf(database, "wattscape");
    if (!columns || !columns->contains("schema_version") || !columns->contains("written_by")) {
        return notAPlan();
    }
    SQLite::Statement row(database, "SELECT schema_version, written_by FROM wattscape ORDER BY rowid LIMIT 1");
    if (!row.executeStep() || !row.getColumn(0).isInteger() || row.getColumn(0).getInt64() < 1) {
        return notAPlan();
    }
    const std::int64_t version = row.getColumn(0).getInt64();
    std::string writtenBy = row.getColumn(1).getString().substr(0, 40);
    if (version > schemaVersion) {
        return fail(
            {ErrorCode::newerFile,
             message(
                 "was made by Wattscape %1, whose files are of version %2; this is Wattscape %3, which reads up to version %4",
                 writtenBy, version, programVersion(), schemaVersion),
             {}});
    }
    return FileMark{static_cast<int>(version), std::move(writtenBy)};
}

Result<OpenedPlan> readPlan(SQLite::Database& database) {
    return PlanFileReader(database).read();
}

}  // namespace wattscape::detail
