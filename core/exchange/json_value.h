#pragma once

#include "core/base/problems.h"
#include "core/model/field.h"

#include <string>

#include <nlohmann/json.hpp>

/// A field's value as JSON. Private to core/exchange and core/storage, which keeps lists in columns in the same form.
namespace wattscape::detail {

using Json = nlohmann::ordered_json;

/// A whole number is written without a point; -0 as 0.
Json numberToJson(double number);

/// `null` for a value that is not said.
Json valueToJson(const FieldInfo& info, const FieldValue& value);

/// The value, of the type the field has; its range is for `Field::put` to check. Problems name the place under `path`.
Result<FieldValue> valueFromJson(const FieldInfo& info, const Json& json, const std::string& path);

/// An id: a whole number from 1.
Result<EntityId> idFromJson(const Json& json, const std::string& path);

/// One line, deterministic, never failing on text that is not UTF-8.
std::string compact(const Json& json);

}  // namespace wattscape::detail
