#pragma once

#include <string_view>

namespace wattscape {

/// In what a figure is counted, wherever it is a plain number: in fields, files, formulas and tables.
enum class Unit {
    none,
    megawatt,
    kilowatt,
    megawattHour,
    share,  ///< 0.4, shown as 40 %
    sharePerYear,
    dollar,
    dollarPerMwh,
    dollarPerKwMonth,
    dollarPerKwYear,
    dollarPerMwDay,
    dollarPerMwMonth,
    dollarPerGpuHour,
    dollarPerMmbtu,
    btuPerKwh,
    kilogramPerMwh,
    petaflops,
    gigabyte,
    rack,
    rackPerWeek,
    package,
    unit,  ///< generating units
    day,
    month,
    year,
    hour,
    hourPerYear,
    failurePerNodeDay,
};

/// The unit's symbol as it stands behind a number: "MW", "%", "USD/MWh", "days".
std::string_view symbolOf(Unit unit);

}  // namespace wattscape
