#include "core/base/instant.h"
#include "core/exchange/json_value.h"
#include "core/exchange/plan_json.h"

namespace wattscape {
namespace {

using detail::Json;

template <class E>
void writeFields(const E& entity, Json& out) {
    for (const Field<E>& field : fieldsOf<E>()) {
        const FieldValue value = field.of(entity);
        if (isSaid(value)) {
            out[std::string(field.info.key)] = detail::valueToJson(field.info, value);
        }
    }
}

template <class E>
Json writeEntity(const E& entity) {
    Json out{{"id", entity.id.value}};
    writeFields(entity, out);
    for (const FieldSource& mark : entity.sources) {
        out["sources"][mark.field] = mark.source.value;
    }
    return out;
}

Json writeBaseline(const Plan& plan) {
    Json list = Json::array();
    plan.baseline.forEach([&](const BaselineDates& dates) {
        list.push_back({{"id", dates.id.value}, {"start", toIso(dates.start)}, {"finish", toIso(dates.finish)}});
    });
    return list;
}

}  // namespace

std::string planToJson(const Plan& plan) {
    Json out{{"schema", planJsonSchemaName}, {"plan", Json::object()}};
    writeFields(plan.settings, out["plan"]);
    out["last_id"] = plan.lastId;
    out["last_change"] = toIso(plan.lastChange);
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        Json& list = out[std::string(namesOf(kindOf<E>).table)] = Json::array();
        table.forEach([&](const E& entity) { list.push_back(writeEntity(entity)); });
    });
    out["baseline"] = writeBaseline(plan);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wattscape
