#include "core/capacity/cause.h"

#include <array>

namespace wattscape {
namespace {

constexpr std::array<std::string_view, causeCount + 1> labels{"none",
                                                              "hall not ready",
                                                              "rack too dense",
                                                              "cooling does not match",
                                                              "no free position",
                                                              "hall power used up",
                                                              "site power used up"};

}  // namespace

std::string_view labelOf(Cause cause) {
    return labels[static_cast<std::size_t>(cause)];
}

}  // namespace wattscape
