#pragma once

#include "core/base/problems.h"
#include "core/model/plan.h"

#include <array>
#include <string>
#include <string_view>

/// A whole plan as JSON and back, without loss: settings, every entity with its id and source marks, the baseline, the
/// last id given and the time of the last change.
///
///     {"schema": "wattscape.plan/2",
///      "plan": {"name": "Abilene", "first_month": "2025-09", "months": 52, …},
///      "last_id": 40, "last_change": "2026-07-01T08:30:00Z",
///      "sites": [{"id": 1, "name": "Abilene", "location": {"longitude": -99.79, "latitude": 32.5},
///                 "sources": {"location": 12}}],
///      "halls": […], …,
///      "baseline": [{"id": 7, "start": "2026-01-01", "finish": "2026-07-01"}]}
///
/// Keys, units, ranges and defaults are those of core/model/field.h; resources/plan.schema.json is generated from it.
/// Powers stand in the unit that the key names, shares as fractions, days as 2026-07-01, months as 2026-07, references
/// as ids. What is not said is left out. `sources` of an entity names the source (an id) of each figure that was taken
/// from a catalogue.
namespace wattscape {

inline constexpr std::string_view planJsonSchemaName = "wattscape.plan/3";
/// Forms of older programs that are read as well. 1: without ignored issues and the decision asked. 2: without what energy
/// is computed from.
inline constexpr std::array<std::string_view, 2> olderPlanJsonSchemaNames{"wattscape.plan/1", "wattscape.plan/2"};

/// Deterministic text: kinds in their order, entities by id, fields in the model's order, numbers in the shortest form
/// that reads back the same.
std::string planToJson(const Plan& plan);

/// The plan the text describes, or every problem, each with its JSON pointer ("/halls/3/ready_on") and what is allowed
/// there. Lists may stand in any order. Unknown keys, keys said twice, ids given twice and whatever breaks a rule of
/// the model are refused.
Checked<Plan> planFromJson(std::string_view text);

/// The JSON Schema (draft 2020-12) of that form, generated from the model's fields.
std::string planJsonSchema();

}  // namespace wattscape
