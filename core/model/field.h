#pragma once

#include "core/base/result.h"
#include "core/base/unit.h"
#include "core/model/plan.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The plan describing itself: every field of every entity with its key, unit, range and default. The inspector, the
/// project file, JSON, CSV, validation and resources/plan.schema.json are all read off this one list, so that they
/// can't disagree.
namespace wattscape {

enum class FieldType {
    text,
    flag,
    count,  ///< whole number
    number,
    day,
    month,      ///< as the first day of it
    choice,     ///< one of `choices`
    choices,    ///< any of `choices`
    reference,  ///< id of an entity of kind `refersTo`
    references,
    anyTask,  ///< id of a hall, tranche, rollout or milestone
    location,
    outline,
    numbers,  ///< a number for each month of the year, or each hour of the day
    steps,
    shares,
    byPartner,  ///< a number for each of some partners; shares add to 1
};

/// A field's value outside its entity. `monostate` is "not said". Powers are in the field's unit (MW or kW), shares
/// as fractions, money in USD, choices as their keys.
using FieldValue =
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Day, EntityId, LonLat, Outline, std::vector<EntityId>,
                 std::vector<std::string>, std::vector<double>, Steps, ShareTable, PartnerAmounts>;

inline bool isSaid(const FieldValue& value) {
    return !std::holds_alternative<std::monostate>(value);
}

struct FieldInfo {
    std::string_view key;      ///< "it_capacity_mw": in JSON, in the file's columns and in CSV heads
    std::string_view label{};  ///< "IT capacity": on screen, translated by the desktop
    std::string_view group{};  ///< heading under which the inspector shows it
    std::string_view help{};   ///< one sentence: what it is and what it does to the results
    Unit unit = Unit::none;
    FieldType type = FieldType::text;
    bool required = false;
    double minimum = -std::numeric_limits<double>::infinity();  ///< inclusive, in `unit`
    double maximum = std::numeric_limits<double>::infinity();
    std::optional<double> standard{};    ///< the number that holds when nothing is said
    std::string_view standardMeaning{};  ///< what holds then, where that is not a number: "no limit"
    std::string_view standardSource{};   ///< where the default was published, if it was
    std::span<const std::string_view> choices{};
    EntityKind refersTo = EntityKind::source;
    std::string_view standardField{};  ///< key of the entity's field whose value holds when nothing is said
    bool multiline = false;            ///< a text of several lines
    std::size_t count = 12;            ///< of numbers: 12, January to December, or 24, the hours from midnight on
    std::string_view rowLabel{};       ///< what the rows of steps and shares go by: "Age"
    Unit rowUnit = Unit::none;
    double rowMinimum = -std::numeric_limits<double>::infinity();  ///< of shares; inclusive, in `rowUnit`
    std::string_view decidedBy{};  ///< key of the choice that decides whether the field means anything; it does when empty
    std::string_view meantFor{};   ///< the choices with which it does: "bond lease"
};

/// A field of E and the way to it.
template <class E>
struct Field {
    FieldInfo info;
    FieldValue (*get)(const E&, const FieldInfo&);
    /// Refuses a value of the wrong type, outside the range, or missing where it is required; E is then unchanged.
    Result<void> (*set)(E&, const FieldValue&, const FieldInfo&);

    FieldValue of(const E& entity) const { return get(entity, info); }
    Result<void> put(E& entity, const FieldValue& value) const { return set(entity, value, info); }
};

/// Every field of E but its id and source marks, in the order in which people want to read them. E is an entity or
/// PlanSettings.
template <class E>
std::span<const Field<E>> fieldsOf();

/// The field with this key, or null.
template <class E>
const Field<E>* fieldNamed(std::string_view key) {
    for (const Field<E>& field : fieldsOf<E>()) {
        if (field.info.key == key) {
            return &field;
        }
    }
    return nullptr;
}

/// What holds under a field: what is said, or the default in its place where that is a value. A default for a list of
/// numbers holds in each.
template <class E>
FieldValue valueInForce(const E& entity, const Field<E>& field);

/// "is 12500; allowed is 0 to 10000 MW": refuses a value that the field can't hold.
Result<void> checkValue(const FieldInfo& info, const FieldValue& value);

/// Whether a field means anything with this choice.
bool isMeant(const FieldInfo& info, std::string_view choice);

/// The descriptions alone, for whoever does not need an entity at hand (schema, column heads).
std::vector<FieldInfo> fieldInfosOf(EntityKind kind);

/// What entity `id` holds under `key`; empty when the plan has no such entity or the entity no such field.
std::optional<FieldValue> fieldValue(const Plan& plan, EntityId id, std::string_view key);

/// The same for valueInForce.
std::optional<FieldValue> valueInForce(const Plan& plan, EntityId id, std::string_view key);

/// "hall “Building 3”", for messages. "hall 12" when it has no name.
std::string describe(const Plan& plan, EntityId id);

namespace detail {
FieldValue standardOf(const FieldInfo& info, FieldValue ofOtherField);
}

template <class E>
FieldValue valueInForce(const E& entity, const Field<E>& field) {
    FieldValue said = field.of(entity);
    if (isSaid(said)) {
        return said;
    }
    const Field<E>* other = field.info.standardField.empty() ? nullptr : fieldNamed<E>(field.info.standardField);
    return detail::standardOf(field.info, other ? valueInForce(entity, *other) : FieldValue());
}

}  // namespace wattscape
