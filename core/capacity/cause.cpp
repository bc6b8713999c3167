#include "core/capacity/cause.h"

#include <array>

namespace wattscape {
namespace {

struct CauseNames {
    std::string_view key;
    std::string_view label;
};

constexpr std::array<CauseNames, causeCount + 1> names{{
    {"none", "none"},
    {"readiness", "hall not ready"},
    {"density", "rack too dense"},
    {"cooling", "cooling does not match"},
    {"space", "no free position"},
    {"hall_power", "hall power used up"},
    {"power", "site power used up"},
}};

}  // namespace

std::string_view keyOf(Cause cause) {
    return names[static_cast<std::size_t>(cause)].key;
}

std::string_view labelOf(Cause cause) {
    return names[static_cast<std::size_t>(cause)].label;
}

}  // namespace wattscape
