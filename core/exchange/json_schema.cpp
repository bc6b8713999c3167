#include "core/exchange/json_value.h"
#include "core/exchange/plan_json.h"

#include <cmath>

#include <fmt/format.h>

namespace wattscape {
namespace {

using detail::Json;

Json ofType(std::string_view type) {
    return {{"type", type}};
}

Json reference(std::string_view definition) {
    return {{"$ref", fmt::format("#/$defs/{}", definition)}};
}

void addRange(const FieldInfo& info, Json& schema) {
    if (std::isfinite(info.minimum)) {
        schema["minimum"] = detail::numberToJson(info.minimum);
    }
    if (std::isfinite(info.maximum)) {
        schema["maximum"] = detail::numberToJson(info.maximum);
    }
}

Json rangedNumber(const FieldInfo& info) {
    Json schema = ofType("number");
    addRange(info, schema);
    return schema;
}

Json listOf(Json items) {
    return {{"type", "array"}, {"items", std::move(items)}};
}

Json pairOf(Json first, Json second) {
    return {{"type", "array"}, {"prefixItems", {std::move(first), std::move(second)}}, {"minItems", 2}, {"maxItems", 2}};
}

Json choiceOf(const FieldInfo& info) {
    Json schema{{"enum", Json::array()}};
    for (const std::string_view key : info.choices) {
        schema["enum"].push_back(key);
    }
    return schema;
}

Json sharesOf(const FieldInfo& info) {
    Json row = ofType("number");
    if (std::isfinite(info.rowMinimum)) {
        row["minimum"] = detail::numberToJson(info.rowMinimum);
    }
    return listOf(pairOf(std::move(row), rangedNumber(info)));
}

Json stepsOf(const FieldInfo& info) {
    return listOf({{"type", "object"},
                   {"properties", {{"from", reference("day")}, {"value", rangedNumber(info)}}},
                   {"required", {"from", "value"}},
                   {"additionalProperties", false}});
}

Json byPartnerOf(const FieldInfo& info) {
    return listOf({{"type", "object"},
                   {"properties", {{"partner", reference("id")}, {"value", rangedNumber(info)}}},
                   {"required", {"partner", "value"}},
                   {"additionalProperties", false}});
}

Json shapeOf(const FieldInfo& info) {
    switch (info.type) {
        case FieldType::text: {
            Json schema = ofType("string");
            if (info.required) schema["minLength"] = 1;
            return schema;
        }
        case FieldType::flag: return ofType("boolean");
        case FieldType::count: {
            Json schema = ofType("integer");
            addRange(info, schema);
            return schema;
        }
        case FieldType::number: return rangedNumber(info);
        case FieldType::day: return reference("day");
        case FieldType::month: return reference("month");
        case FieldType::choice: return choiceOf(info);
        case FieldType::choices: return listOf(choiceOf(info));
        case FieldType::reference:
        case FieldType::anyTask: return reference("id");
        case FieldType::references: return listOf(reference("id"));
        case FieldType::location: return reference("location");
        case FieldType::outline: return reference("outline");
        case FieldType::numbers: {
            Json schema = listOf(rangedNumber(info));
            schema["minItems"] = info.count;
            schema["maxItems"] = info.count;
            return schema;
        }
        case FieldType::steps: return stepsOf(info);
        case FieldType::shares: return sharesOf(info);
        case FieldType::byPartner: return byPartnerOf(info);
    }
    return {};
}

std::string describeField(const FieldInfo& info) {
    std::string text(info.label);
    if (const std::string_view unit = symbolOf(info.unit); !unit.empty()) {
        text += fmt::format(", {}", unit);
    }
    if (info.type == FieldType::reference || info.type == FieldType::references) {
        text += fmt::format(": id of a {}", namesOf(info.refersTo).one);
    } else if (info.type == FieldType::anyTask) {
        text += ": id of a hall, tranche, rollout or milestone";
    }
    text += ".";
    if (!info.help.empty()) {
        text += fmt::format(" {}", info.help);
    }
    if (!info.standardMeaning.empty()) {
        text += fmt::format(" When left out: {}.", info.standardMeaning);
    }
    if (!info.standardSource.empty()) {
        text += fmt::format(" Default from {}.", info.standardSource);
    }
    return text;
}

Json fieldSchema(const FieldInfo& info) {
    Json schema = shapeOf(info);
    schema["description"] = describeField(info);
    if (info.standard) {
        schema["default"] = detail::numberToJson(*info.standard);
    }
    return schema;
}

Json objectSchema(std::string_view title, std::span<const FieldInfo> infos, bool isEntity) {
    Json properties = Json::object();
    Json required = Json::array();
    if (isEntity) {
        properties["id"] = reference("id");
        required.push_back("id");
    }
    for (const FieldInfo& info : infos) {
        properties[std::string(info.key)] = fieldSchema(info);
        if (info.required) {
            required.push_back(info.key);
        }
    }
    if (isEntity) {
        properties["sources"] = reference("sources");
    }
    return {{"title", title},
            {"type", "object"},
            {"properties", properties},
            {"required", required},
            {"additionalProperties", false}};
}

Json definitions() {
    const auto pattern = [](std::string_view regex, std::string_view what) {
        return Json{{"type", "string"}, {"pattern", regex}, {"description", what}};
    };
    const Json longitude{{"type", "number"}, {"minimum", -180}, {"maximum", 180}};
    const Json latitude{{"type", "number"}, {"minimum", -90}, {"maximum", 90}};
    return {
        {"id",
         {{"type", "integer"},
          {"minimum", 1},
          {"maximum", highestId},
          {"description", "One sequence for the whole plan; never given twice."}}},
        {"day", pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A civil day, 1990-01-01 to 2199-12-31.")},
        {"month", pattern("^[0-9]{4}-[0-9]{2}$", "A civil month.")},
        {"location",
         {{"type", "object"},
          {"description", "Decimal degrees on WGS84."},
          {"properties", {{"longitude", longitude}, {"latitude", latitude}}},
          {"required", {"longitude", "latitude"}},
          {"additionalProperties", false}}},
        {"outline",
         {{"type", "array"},
          {"items", pairOf(longitude, latitude)},
          {"minItems", 3},
          {"description", "One ring of [longitude, latitude], not closed."}}},
        {"sources",
         {{"type", "object"},
          {"additionalProperties", reference("id")},
          {"description",
           "By field key, the source a catalogue figure was taken from. A figure without a source is the planner's "
           "assumption."}}},
    };
}

Json baselineSchema() {
    return {{"type", "object"},
            {"properties", {{"id", reference("id")}, {"start", reference("day")}, {"finish", reference("day")}}},
            {"required", {"id", "start", "finish"}},
            {"additionalProperties", false}};
}

}  // namespace

std::string planJsonSchema() {
    std::vector<FieldInfo> settings;
    for (const Field<PlanSettings>& field : fieldsOf<PlanSettings>()) {
        settings.push_back(field.info);
    }
    Json properties{
        {"schema", {{"const", planJsonSchemaName}}},
        {"plan", objectSchema("Plan settings", settings, false)},
        {"last_id",
         {{"type", "integer"}, {"minimum", 0}, {"maximum", highestId}, {"description", "The highest id ever given."}}},
        {"last_change",
         {{"type", "string"},
          {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},
          {"description", "When the last edit was made, UTC."}}}};
    Json defs = definitions();
    for (const KindNames& names : kindNames) {
        const std::string table(names.table);
        defs["one_of_" + table] = objectSchema(names.one, fieldInfosOf(names.kind), true);
        properties[table] = listOf(reference("one_of_" + table));
    }
    properties["baseline"] = listOf(baselineSchema());
    const Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                      {"title", "Wattscape plan"},
                      {"type", "object"},
                      {"properties", properties},
                      {"required", {"schema", "plan"}},
                      {"additionalProperties", false},
                      {"$defs", defs}};
    return schema.dump(2) + "\n";
}

}  // namespace wattscape
