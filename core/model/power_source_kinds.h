#pragma once

#include "core/model/entities.h"

namespace wattscape {

/// Which kinds of source come in units of a size; the others in megawatts alone.
constexpr bool comesInUnits(PowerSourceKind kind) {
    return kind == PowerSourceKind::gasTurbine || kind == PowerSourceKind::gasEngine || kind == PowerSourceKind::fuelCell ||
           kind == PowerSourceKind::nuclear;
}

}  // namespace wattscape
