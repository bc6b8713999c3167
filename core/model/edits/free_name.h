#pragma once

#include "core/model/ownership.h"
#include "core/model/plan.h"

#include <set>
#include <string>

namespace wattscape {

/// The name itself when nobody has it; otherwise it is counted on: "Hall 1" becomes "Hall 2", "Hall 09" "Hall 10", and
/// "Wave" "Wave 2", each the next that is free. Only a last word of up to three digits is a count: a year is none.
std::string freeName(const std::string& wished, const std::set<std::string>& taken);

/// The name that an entity gets among those of its kind with the same owner; it is none of them yet. Unnamed ones stay so.
template <class E>
std::string freeName(const Plan& plan, const E& entity) {
    std::set<std::string> taken;
    plan.table<E>().forEach([&](const E& other) {
        if (ownerOf(other) == ownerOf(entity)) {
            taken.insert(other.name);
        }
    });
    return entity.name.empty() ? std::string() : freeName(entity.name, taken);
}

}  // namespace wattscape
