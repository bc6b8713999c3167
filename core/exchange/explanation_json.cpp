#include "core/exchange/explanation_json.h"

#include "core/exchange/json_value.h"

#include <cmath>

namespace wattscape {
namespace {

using detail::Json;
using formula::Explanation;

std::string_view nameOf(Explanation::Origin origin) {
    switch (origin) {
        case Explanation::Origin::formula: return "formula";
        case Explanation::Origin::sum: return "sum";
        case Explanation::Origin::given: return "given";
        case Explanation::Origin::input: return "input";
    }
    return {};
}

void fill(Json& json, const Explanation& explanation) {
    json["id"] = explanation.id;
    json["label"] = explanation.label;
    json["value"] = std::isfinite(explanation.value) ? detail::numberToJson(explanation.value) : Json(nullptr);
    json["unit"] = symbolOf(explanation.unit);
    json["origin"] = nameOf(explanation.origin);
    if (!explanation.users.empty()) json["used_by"] = explanation.users;
    if (explanation.formula.empty()) return;
    json["formula"] = explanation.formula;
    json["numbers"] = explanation.numbers;
    json["operands"] = Json::array();
    for (const Explanation& operand : explanation.operands) fill(json["operands"].emplace_back(), operand);
}

}  // namespace

std::string explanationToJson(const Explanation& explanation) {
    Json json{{"schema", "wattscape.explanation/1"}};
    fill(json, explanation);
    return detail::compact(json);
}

}  // namespace wattscape
