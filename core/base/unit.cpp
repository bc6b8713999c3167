#include "core/base/unit.h"

namespace wattscape {

std::string_view symbolOf(Unit unit) {
    switch (unit) {
        case Unit::none: return "";
        case Unit::megawatt: return "MW";
        case Unit::kilowatt: return "kW";
        case Unit::megawattHour: return "MWh";
        case Unit::share: return "";
        case Unit::sharePerYear: return "a year";
        case Unit::dollar: return "USD";
        case Unit::dollarPerMwh: return "USD/MWh";
        case Unit::dollarPerKwMonth: return "USD/kW-month";
        case Unit::dollarPerKwYear: return "USD/kW-year";
        case Unit::dollarPerMwDay: return "USD/MW-day";
        case Unit::dollarPerMwMonth: return "USD/MW-month";
        case Unit::dollarPerGpuHour: return "USD/GPU-hour";
        case Unit::dollarPerMmbtu: return "USD/MMBtu";
        case Unit::btuPerKwh: return "Btu/kWh";
        case Unit::kilogramPerMwh: return "kg/MWh";
        case Unit::petaflops: return "PFLOP/s";
        case Unit::gigabyte: return "GB";
        case Unit::rack: return "racks";
        case Unit::rackPerWeek: return "racks a week";
        case Unit::package: return "packages";
        case Unit::unit: return "units";
        case Unit::day: return "days";
        case Unit::month: return "months";
        case Unit::year: return "years";
        case Unit::hour: return "hours";
        case Unit::hourPerYear: return "hours a year";
        case Unit::failurePerNodeDay: return "failures a node-day";
    }
    return {};
}

}  // namespace wattscape
