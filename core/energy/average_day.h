#pragma once

#include "core/energy/feeds.h"

namespace wattscape {

/// What happens on an average day of a stretch, in MWh a day.
struct AverageDay {
    double curtailed = 0;
    std::vector<double> offered;  ///< by feed
    std::vector<double> taken;    ///< by feed, by the fleet and into batteries
    double charged = 0;
    double discharged = 0;
    double unserved = 0;
    double mostUnserved = 0;  ///< MW, in its worst hour
};

/// Average days of one site after another. Levelling takes its time: what it found last is kept for days that ask the same.
class AverageDays {
public:
    explicit AverageDays(const EnergyInputs& inputs);

    AverageDay of(const SupplyDay& supply, Power draw, Day day);

private:
    HourlyPower drawOf(const SupplyDay& supply, double megawatts, Day day, double& curtailed) const;
    void level(AverageDay& result, const SupplyDay& supply, Dispatch& found);
    BatteryDay levelledBy(std::size_t source, const HourlyPower& draw, const Battery& battery);

    struct Levelled {
        HourlyPower draw{};
        Battery battery;
        BatteryDay day;
    };

    const EnergyInputs& inputs_;
    HourlyPower shape_;
    std::vector<Levelled> last_;  ///< by source
};

}  // namespace wattscape
