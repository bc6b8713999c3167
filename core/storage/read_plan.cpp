#include "core/storage/read_plan.h"

#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/storage/columns.h"
#include "core/storage/foreign_content.h"
#include "core/storage/geometry_blob.h"
#include "core/storage/mend.h"
#include "core/storage/row_ids.h"
#include "core/storage/side_tables.h"
#include "core/storage/tables_in_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

using Columns = std::set<std::string, std::less<>>;

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
        out_.plan.lastId = ids_.giveNewIds(out_.plan.lastId, out_.repairs);
        forEachTable(std::as_const(out_.plan), [&]<class E>(const Table<E>&) { readTable<E>(); });
        if (done = readBoundaries(database_, ids_, out_); !done) return fail(done.error());
        if (done = readFieldSources(database_, ids_, out_); !done) return fail(done.error());
        if (done = readBaseline(database_, ids_, out_); !done) return fail(done.error());
        out_.notes = foreignContentLeftBehind(database_);
        mendRules(out_.plan, out_.repairs);
        return std::move(out_);
    }

private:
    void repair(Error problem, std::string where, Message remedy) {
        addRepair(out_.repairs, std::move(problem), std::move(where), std::move(remedy));
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
        Result<Rows> opened = Rows::open(database_, "plan", wanted);
        if (!opened) return fail(opened.error());
        Rows& rows = *opened;
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

    /// Which rows and columns there are of a kind.
    template <class E>
    Result<void> collectIds() {
        const std::string_view table = namesOf(kindOf<E>).table;
        Result<Rows> rows = Rows::open(database_, table, {"id"});
        if (!rows) return fail(rows.error());
        ids_.collect(kindOf<E>, *rows);
        columns_[static_cast<std::size_t>(kindOf<E>)] = *columnsOf(database_, table);
        return {};
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
        Rows rows(database_, namesOf(kindOf<E>).table, wanted);
        while (rows.next()) {
            readRow<E>(rows);
        }
    }

    template <class E>
    void readRow(Rows& rows) {
        Table<E>& table = out_.plan.table<E>();
        E entity;
        entity.id = {ids_.entity(kindOf<E>, rows.id()).value};
        bool whole = true;
        for (const Field<E>& field : fieldsOf<E>()) {
            if (!isGeometry(field.info)) whole = readField(entity, field, rows) && whole;
        }
        readGeometry(entity, rows);
        if (whole) {
            table = table.with(std::move(entity));
        } else {
            ids_.leaveOut(kindOf<E>, rows.id());
        }
    }

    /// False when the row can't be without what is missing.
    template <class E>
    bool readField(E& entity, const Field<E>& field, Rows& rows) {
        const auto column = rows.column(field.info.key);
        if (!column && !field.info.required) return true;
        Result<FieldValue> value = column ? readValue(*column, field.info) : FieldValue();
        if (value) value = ids_.resolved(field.info, *std::move(value));
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
        const Result<LonLat> place = rows.geometry().and_then(pointFromBlob);
        Result<void> put = place ? field.put(site, *place) : fail(place.error());
        if (!put) repair(put.error(), rows.place("geom"), message("the site is placed at longitude 0, latitude 0; move it"));
    }
    void readGeometry(Hall& hall, Rows& rows) {
        const auto column = rows.column("geom");
        if (!column || column->isNull()) return;
        const Result<std::string_view> blob = rows.geometry();
        const auto mark = rows.column("marked_rectangle");
        if (blob && mark && mark->isText() && mark->getString() == sha256(*blob)) return;
        const Result<Outline> outline = blob.and_then(outlineFromBlob);
        const Result<void> put = outline ? fieldNamed<Hall>("footprint")->put(hall, *outline) : fail(outline.error());
        if (!put) repair(put.error(), rows.place("geom"), message("the footprint is left out"));
    }

    template <class E>
    void noteMissingColumn(std::string_view key) {
        repair({ErrorCode::missing, message("is missing")}, fmt::format("table {}, column {}", namesOf(kindOf<E>).table, key),
               message("defaults hold"));
    }

    SQLite::Database& database_;
    OpenedPlan out_;
    RowIds ids_;
    std::array<Columns, kindNames.size()> columns_;
};

}  // namespace

Result<OpenedPlan> readPlan(SQLite::Database& database) {
    return PlanFileReader(database).read();
}

}  // namespace wattscape::detail
