#include "core/base/instant.h"
#include "core/exchange/json_text.h"
#include "core/exchange/plan_json.h"
#include "core/model/validate.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape {
namespace {

using detail::Json;

/// Reads a document step by step; what is wrong is collected and the reading goes on.
class PlanReader {
public:
    Checked<Plan> read(const Json& document);

private:
    bool readHead(const Json& document);
    void readBaseline(const Json& document);
    void readBookkeeping(const Json& document);
    void checkRules();

    template <class E>
    void readList(const Json& document);
    template <class E>
    std::optional<E> readEntity(const Json& item, const std::string& path);
    template <class E>
    void readFields(E& entity, const Json& item, const std::string& path, std::initializer_list<std::string_view> besides);
    template <class E>
    void readSources(E& entity, const Json& item, const std::string& path);

    void note(ErrorCode code, Message what, std::string path) { problems_.push_back({code, std::move(what), std::move(path)}); }
    void note(Error error) { problems_.push_back(std::move(error)); }

    Plan plan_;
    Problems problems_;
    std::unordered_map<std::uint32_t, std::string> places_;  ///< where each id was given
    std::uint32_t highestId_ = 0;
};

template <class E>
std::string knownKeys(std::initializer_list<std::string_view> besides) {
    std::vector<std::string_view> keys(besides);
    for (const Field<E>& field : fieldsOf<E>()) {
        keys.push_back(field.info.key);
    }
    return fmt::format("{}", fmt::join(keys, ", "));
}

template <class E>
void PlanReader::readFields(E& entity, const Json& item, const std::string& path,
                            std::initializer_list<std::string_view> besides) {
    for (const auto& [key, value] : item.items()) {
        const bool known = fieldNamed<E>(key) || std::ranges::find(besides, key) != besides.end();
        if (!known) {
            note(ErrorCode::unknownName, message("is unknown here; allowed are %1", knownKeys<E>(besides)), path + "/" + key);
        }
    }
    for (const Field<E>& field : fieldsOf<E>()) {
        const std::string place = fmt::format("{}/{}", path, field.info.key);
        Result<FieldValue> value = FieldValue();
        if (const auto found = item.find(field.info.key); found != item.end()) {
            value = detail::valueFromJson(field.info, *found, place);
        }
        if (!value) {
            note(std::move(value).error());
        } else if (isSaid(*value) || field.info.required) {
            if (Result<void> put = field.put(entity, *value); !put) {
                note(put.error().code, put.error().what, place);
            }
        }
    }
}

template <class E>
void PlanReader::readSources(E& entity, const Json& item, const std::string& path) {
    const auto marks = item.find("sources");
    if (marks == item.end()) {
        return;
    }
    const std::string place = path + "/sources";
    if (!marks->is_object()) {
        note(ErrorCode::unreadable, message("must be an object of field keys and source ids"), place);
        return;
    }
    for (const auto& [key, value] : marks->items()) {
        const Result<EntityId> id = detail::idFromJson(value, place + "/" + key);
        if (!fieldNamed<E>(key)) {
            note(ErrorCode::unknownName, message("names no field; allowed are %1", knownKeys<E>({})), place + "/" + key);
        } else if (!id) {
            note(id.error());
        } else {
            entity.sources.push_back({key, SourceId{id->value}});
        }
    }
    std::ranges::sort(entity.sources, {}, &FieldSource::field);
}

template <class E>
std::optional<E> PlanReader::readEntity(const Json& item, const std::string& path) {
    if (!item.is_object()) {
        note(ErrorCode::unreadable, message("must be an object, not %1", item.type_name()), path);
        return std::nullopt;
    }
    E entity;
    readFields(entity, item, path, {"id", "sources"});
    readSources(entity, item, path);
    if (!item.contains("id")) {
        note(ErrorCode::missing, message("is required"), path + "/id");
        return std::nullopt;
    }
    const Result<EntityId> id = detail::idFromJson(item["id"], path + "/id");
    if (!id) {
        note(id.error());
        return std::nullopt;
    }
    const auto [first, isNew] = places_.emplace(id->value, path);
    if (!isNew) {
        note(ErrorCode::contradiction,
             message("%1 is the id of %2 already; an id is given once in a plan", id->value, first->second), path + "/id");
        return std::nullopt;
    }
    highestId_ = std::max(highestId_, id->value);
    entity.id = {id->value};
    return entity;
}

template <class E>
void PlanReader::readList(const Json& document) {
    const std::string key(namesOf(kindOf<E>).table);
    const auto list = document.find(key);
    if (list == document.end()) {
        return;
    }
    if (!list->is_array()) {
        note(ErrorCode::unreadable, message("must be a list, not %1", list->type_name()), "/" + key);
        return;
    }
    Table<E>& table = plan_.table<E>();
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (std::optional<E> entity = readEntity<E>((*list)[i], fmt::format("/{}/{}", key, i))) {
            const Id<E> id = entity->id;
            table = table.with(id, *std::move(entity));
        }
    }
}

void PlanReader::readBaseline(const Json& document) {
    const auto list = document.find("baseline");
    if (list == document.end()) {
        return;
    }
    if (!list->is_array()) {
        note(ErrorCode::unreadable, message("must be a list, not %1", list->type_name()), "/baseline");
        return;
    }
    const FieldInfo day{.key = "", .type = FieldType::day, .required = true};
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Json& item = (*list)[i];
        const std::string path = fmt::format("/baseline/{}", i);
        if (!item.is_object() || item.size() != 3 || !item.contains("id") || !item.contains("start") ||
            !item.contains("finish")) {
            note(ErrorCode::unreadable, message("must be an object with exactly id, start and finish"), path);
            continue;
        }
        const Result<EntityId> id = detail::idFromJson(item["id"], path + "/id");
        const Result<FieldValue> start = detail::valueFromJson(day, item["start"], path + "/start");
        const Result<FieldValue> finish = detail::valueFromJson(day, item["finish"], path + "/finish");
        if (!id) note(id.error());
        if (!start) note(start.error());
        if (!finish) note(finish.error());
        if (!id || !start || !finish) {
            continue;
        }
        const BaselineDates dates{*id, std::get<Day>(*start), std::get<Day>(*finish)};
        if (dates.finish < dates.start) {
            note(ErrorCode::contradiction, message("lies before the start, %1", toIso(dates.start)), path + "/finish");
        } else if (plan_.baseline.contains(*id)) {
            note(ErrorCode::contradiction, message("%1 is in the baseline already", id->value), path + "/id");
        } else {
            plan_.baseline = plan_.baseline.with(*id, dates);
        }
    }
}

void PlanReader::readBookkeeping(const Json& document) {
    plan_.lastId = highestId_;
    if (const auto last = document.find("last_id"); last != document.end()) {
        const bool none = last->is_number_integer() && *last == 0;
        const Result<EntityId> id = none ? EntityId{} : detail::idFromJson(*last, "/last_id");
        if (!id) {
            note(id.error());
        } else if (id->value < highestId_) {
            note(ErrorCode::contradiction,
                 message("is %1; allowed is at least %2, the highest id in the plan", id->value, highestId_), "/last_id");
        } else {
            plan_.lastId = id->value;
        }
    }
    if (const auto change = document.find("last_change"); change != document.end()) {
        const Result<Instant> instant =
            parseInstant(change->is_string() ? change->get<std::string>() : detail::compact(*change));
        if (instant) {
            plan_.lastChange = *instant;
        } else {
            note(instant.error().code, instant.error().what, "/last_change");
        }
    }
}

bool PlanReader::readHead(const Json& document) {
    if (!document.is_object()) {
        note(ErrorCode::foreignFile, message("is not a plan: the outermost value must be an object"), "");
        return false;
    }
    const auto schema = document.find("schema");
    const bool isOlder =
        schema != document.end() && std::ranges::find(olderPlanJsonSchemaNames, *schema) != olderPlanJsonSchemaNames.end();
    if (schema == document.end() || (*schema != planJsonSchemaName && !isOlder)) {
        note(ErrorCode::foreignFile,
             message("must be “%1”%2", planJsonSchemaName, schema == document.end() ? "" : ", not " + detail::compact(*schema)),
             "/schema");
        return false;
    }
    std::vector<std::string_view> known{"schema", "plan", "last_id", "last_change", "baseline"};
    for (const KindNames& names : kindNames) {
        known.push_back(names.table);
    }
    for (const auto& [key, value] : document.items()) {
        if (std::ranges::find(known, key) == known.end()) {
            note(ErrorCode::unknownName, message("is unknown here; allowed are %1", fmt::format("{}", fmt::join(known, ", "))),
                 "/" + key);
        }
    }
    return true;
}

/// Rules between values. Said of the entity's place in the document where it can be told.
void PlanReader::checkRules() {
    std::vector<Error> broken = validate(plan_);
    if (broken.empty()) {
        return;
    }
    std::vector<std::pair<std::uint32_t, std::string>> places(places_.begin(), places_.end());
    std::ranges::sort(places);
    for (const auto& [id, path] : places) {
        for (const Error& error : validateEntity(plan_, {id})) {
            std::erase(broken, error);
            note(at(path, error));
        }
    }
    for (Error& error : broken) {
        note(at("/plan", std::move(error)));
    }
}

Checked<Plan> PlanReader::read(const Json& document) {
    if (readHead(document)) {
        const auto settings = document.find("plan");
        if (settings == document.end() || !settings->is_object()) {
            note(ErrorCode::missing, message("is required: an object with the plan's settings"), "/plan");
        } else {
            readFields(plan_.settings, *settings, "/plan", {});
        }
        forEachTable(std::as_const(plan_), [&]<class E>(const Table<E>&) { readList<E>(document); });
        readBaseline(document);
        readBookkeeping(document);
    }
    if (problems_.empty()) {
        checkRules();
    }
    if (!problems_.empty()) {
        return tl::unexpected(std::move(problems_));
    }
    return std::move(plan_);
}

}  // namespace

Checked<Plan> planFromJson(std::string_view text) {
    const Checked<Json> document = detail::parseJson(text);
    return document ? PlanReader().read(*document) : tl::unexpected(document.error());
}

}  // namespace wattscape
