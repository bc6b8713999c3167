#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <QString>

namespace wattscape::ui {

/// Arithmetic on quantities as a planner types it: "1.2 GW", "1200*0.85", "(4 * 38) MW", "40%", "$1.5 M". Numbers have
/// the locale's separators and no others; a unit belongs to the number or parenthesis before it, and a number without
/// one is in the field's unit. The answer is in the field's unit, shares as fractions.
/// Refuses what it cannot read, units that the field does not have, and division by zero.
Result<double> evaluateQuantity(Unit unit, const QString& typed);

}  // namespace wattscape::ui
