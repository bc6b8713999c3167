#pragma once

#include "core/model/choice.h"
#include "core/model/field.h"

#include <type_traits>

/// How a member of an entity becomes a Field: its type tells the FieldType, and the two ways of conversion. Private to
/// core/model/fields.
namespace wattscape::detail {

/// What a member holds, its optional taken off.
template <class T>
struct Held {
    using Type = T;
    static constexpr bool optional = false;
};
template <class T>
struct Held<std::optional<T>> {
    using Type = T;
    static constexpr bool optional = true;
};

template <class T>
inline constexpr bool isId = false;
template <class E>
inline constexpr bool isId<Id<E>> = true;
template <class T>
inline constexpr bool isIdList = false;
template <class E>
inline constexpr bool isIdList<std::vector<Id<E>>> = true;
template <class T>
inline constexpr bool isAmount = false;
template <class U>
inline constexpr bool isAmount<Amount<U>> = true;
template <class T>
inline constexpr bool isChoiceList = false;
template <class T>
requires std::is_enum_v<T>
inline constexpr bool isChoiceList<std::vector<T>> = true;

template <class E>
constexpr EntityKind kindOfId(Id<E>) {
    return kindOf<E>;
}
template <class E>
constexpr EntityKind kindOfIds(const std::vector<Id<E>>*) {
    return kindOf<E>;
}

template <class T>
void describeType(FieldInfo& info) {
    if constexpr (std::is_same_v<T, bool>) {
        info.type = FieldType::flag;
    } else if constexpr (std::is_integral_v<T>) {
        info.type = FieldType::count;
    } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, Power> || isAmount<T>) {
        info.type = FieldType::number;
    } else if constexpr (std::is_same_v<T, Day>) {
        info.type = FieldType::day;
    } else if constexpr (std::is_same_v<T, Month>) {
        info.type = FieldType::month;
    } else if constexpr (std::is_same_v<T, EntityId>) {
        info.type = FieldType::anyTask;
    } else if constexpr (isId<T>) {
        info.type = FieldType::reference;
        info.refersTo = kindOfId(T{});
    } else if constexpr (isIdList<T>) {
        info.type = FieldType::references;
        info.refersTo = kindOfIds(static_cast<const T*>(nullptr));
    } else if constexpr (std::is_enum_v<T>) {
        info.type = FieldType::choice;
        info.choices = choiceKeys<T>;
    } else if constexpr (isChoiceList<T>) {
        info.type = FieldType::choices;
        info.choices = choiceKeys<typename T::value_type>;
    } else if constexpr (std::is_same_v<T, LonLat>) {
        info.type = FieldType::location;
    } else if constexpr (std::is_same_v<T, Outline>) {
        info.type = FieldType::outline;
    } else if constexpr (std::is_same_v<T, std::vector<double>>) {
        info.type = FieldType::numbers;
    } else if constexpr (std::is_same_v<T, Steps>) {
        info.type = FieldType::steps;
    } else if constexpr (std::is_same_v<T, ShareTable>) {
        info.type = FieldType::shares;
    } else if constexpr (std::is_same_v<T, PartnerAmounts>) {
        info.type = FieldType::byPartner;
        info.refersTo = EntityKind::partner;
    } else {
        static_assert(std::is_same_v<T, std::string>, "a field of a type that nobody can read or write");
        info.type = FieldType::text;
    }
}

/// Empty lists, texts and references are "not said".
template <class T>
FieldValue toValue(const T& held, const FieldInfo& info) {
    // NOLINTNEXTLINE(bugprone-branch-clone): alike only for one T
    if constexpr (std::is_same_v<T, bool>) {
        return held;
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<std::int64_t>(held);
    } else if constexpr (std::is_same_v<T, Power>) {
        return info.unit == Unit::kilowatt ? held.kilowatts() : held.megawatts();
    } else if constexpr (isAmount<T>) {
        return held.value();
    } else if constexpr (std::is_same_v<T, Month>) {
        return firstDayOf(held);
    } else if constexpr (isId<T> || std::is_same_v<T, EntityId>) {
        return held ? FieldValue(EntityId{held.value}) : FieldValue();
    } else if constexpr (isIdList<T>) {
        return held.empty() ? FieldValue() : FieldValue(std::vector<EntityId>(held.begin(), held.end()));
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(keyOf(held));
    } else if constexpr (isChoiceList<T>) {
        std::vector<std::string> keys;
        for (const auto value : held) {
            keys.emplace_back(keyOf(value));
        }
        return keys.empty() ? FieldValue() : FieldValue(std::move(keys));
    } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, Day> || std::is_same_v<T, LonLat>) {
        return held;
    } else {
        return held.empty() ? FieldValue() : FieldValue(held);
    }
}

/// The value has passed checkValue.
template <class T>
T fromValue(const FieldValue& value, const FieldInfo& info) {
    if constexpr (std::is_same_v<T, bool>) {
        return std::get<bool>(value);
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<T>(std::get<std::int64_t>(value));
    } else if constexpr (std::is_same_v<T, Power>) {
        const double number = std::get<double>(value);
        return info.unit == Unit::kilowatt ? Power::fromKilowatts(number) : Power::fromMegawatts(number);
    } else if constexpr (isAmount<T>) {
        return T{std::get<double>(value)};
    } else if constexpr (std::is_same_v<T, Month>) {
        return monthOf(std::get<Day>(value));
    } else if constexpr (isId<T>) {
        return T{std::get<EntityId>(value).value};
    } else if constexpr (isIdList<T>) {
        T list;
        for (const EntityId id : std::get<std::vector<EntityId>>(value)) {
            list.push_back({id.value});
        }
        return list;
    } else if constexpr (std::is_enum_v<T>) {
        return *choiceNamed<T>(std::get<std::string>(value));
    } else if constexpr (isChoiceList<T>) {
        T list;
        for (const std::string& key : std::get<std::vector<std::string>>(value)) {
            list.push_back(*choiceNamed<typename T::value_type>(key));
        }
        return list;
    } else {
        return std::get<T>(value);
    }
}

template <class E, auto Member>
FieldValue getMember(const E& entity, const FieldInfo& info) {
    const auto& member = entity.*Member;
    using M = std::decay_t<decltype(member)>;
    if constexpr (Held<M>::optional) {
        return member ? toValue(*member, info) : FieldValue();
    } else {
        return toValue(member, info);
    }
}

template <class E, auto Member>
Result<void> setMember(E& entity, const FieldValue& value, const FieldInfo& info) {
    if (const Result<void> checked = checkValue(info, value); !checked) {
        return checked;
    }
    using M = std::decay_t<decltype(entity.*Member)>;
    using T = typename Held<M>::Type;
    const auto* text = std::get_if<std::string>(&value);
    if (!isSaid(value) || (text && text->empty())) {
        static const E fresh{};  // its member initialisers are the defaults
        entity.*Member = fresh.*Member;
    } else {
        entity.*Member = fromValue<T>(value, info);
    }
    return {};
}

/// Describes one member: `field<Hall, &Hall::itCapacity>({.key = "it_capacity_mw", …})`.
template <class E, auto Member>
Field<E> field(FieldInfo info) {
    using M = std::decay_t<decltype(std::declval<E>().*Member)>;
    describeType<typename Held<M>::Type>(info);
    return {info, &getMember<E, Member>, &setMember<E, Member>};
}

}  // namespace wattscape::detail
