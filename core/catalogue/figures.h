#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/field.h"

#include <string_view>
#include <vector>

namespace wattscape {

/// A field's value as a catalogue states it.
struct Figure {
    std::string_view key;
    FieldValue value;
};

/// What a row states, by the keys of the entity's fields; what it leaves open is not among them.
std::vector<Figure> figuresOf(const HardwareRow& row);
std::vector<Figure> figuresOf(const SiteRow& row);

}  // namespace wattscape
