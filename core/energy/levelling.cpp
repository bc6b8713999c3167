#include "core/energy/dispatch.h"

#include <algorithm>
#include <cmath>

namespace wattscape {
namespace {

/// The day with the draw held to a peak, charging as early as possible: no other way keeps the battery fuller. Days follow on
/// each other from a full battery until they repeat themselves. Empty-handed in one of them, the peak can't be held.
class HeldPeak {
public:
    HeldPeak(const HourlyPower& draw, const Battery& battery, double peak) : battery_(battery), stored_(battery.energy) {
        for (int day = 0; day < mostDays && holds_; ++day) {
            const double before = stored_;
            runDay(draw, peak);
            const double gain = stored_ - before;
            if (std::abs(gain) <= tolerance) return;
            if (highest_ < battery_.energy - tolerance) skipEqualDays(gain);
        }
    }

    bool holds() const { return holds_; }
    const BatteryDay& day() const { return day_; }

private:
    static constexpr double tolerance = 1e-9;  ///< MWh
    static constexpr int mostDays = 10;

    /// Until it is full, every day gains, or loses, as much as the one before.
    void skipEqualDays(double gain) {
        if (gain < 0) {
            holds_ = false;
        } else {
            stored_ += gain * std::floor((battery_.energy - highest_) / gain);
        }
    }

    void runDay(const HourlyPower& draw, double peak) {
        highest_ = 0;
        for (std::size_t hour = 0; hour < draw.size(); ++hour) {
            const double over = std::max(0.0, draw[hour] - peak);
            const double room = (battery_.energy - stored_) / battery_.roundTripEfficiency;
            const double in = over > 0 ? 0 : std::clamp(std::min(peak - draw[hour], battery_.power), 0.0, room);
            if (over > battery_.power || over > stored_ + tolerance) holds_ = false;
            stored_ += in * battery_.roundTripEfficiency - over;
            highest_ = std::max(highest_, stored_);
            day_.charge[hour] = in;
            day_.discharge[hour] = over;
        }
    }

    Battery battery_;
    double stored_;
    double highest_ = 0;  ///< of the day
    BatteryDay day_;
    bool holds_ = true;
};

}  // namespace

BatteryDay levelled(const HourlyPower& draw, const Battery& battery) {
    if (battery.power <= 0 || battery.energy <= 0 || battery.roundTripEfficiency <= 0) return {};
    double high = *std::ranges::max_element(draw);
    double low = std::max(0.0, high - battery.power);
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = low + (high - low) / 2;
        (HeldPeak(draw, battery, middle).holds() ? high : low) = middle;
    }
    return HeldPeak(draw, battery, high).day();
}

}  // namespace wattscape
