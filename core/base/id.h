#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace wattscape {

/// Names an entity of a plan, of whatever kind. One sequence serves the whole plan and no number is ever given twice,
/// so an id found in an old report still means what it meant. 0 names nothing.
struct EntityId {
    std::uint32_t value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const EntityId&) const = default;
};

/// The highest number a plan gives. Above it there is room for rows that other programs wrote under none or under a taken
/// one, when a file is opened.
inline constexpr std::uint32_t highestId = 4'000'000'000;

/// An EntityId that is known to name an `Entity`: a hall's id can't be handed where a site's is asked for.
template <class Entity>
struct Id {
    std::uint32_t value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    constexpr operator EntityId() const { return {value}; }
    constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace wattscape

template <>
struct std::hash<wattscape::EntityId> {
    std::size_t operator()(wattscape::EntityId id) const noexcept { return id.value; }
};

template <class Entity>
struct std::hash<wattscape::Id<Entity>> {
    std::size_t operator()(wattscape::Id<Entity> id) const noexcept { return id.value; }
};
