#include "ui/inspector/scrubbing.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {
namespace {

bool holdsScrubbable(const FieldValue& value) {
    return std::holds_alternative<double>(value) || std::holds_alternative<std::int64_t>(value) ||
           std::holds_alternative<Day>(value);
}

double moved(const FieldInfo& info, double now, double steps, bool fine) {
    const double step = scrubStep(info, now);
    const double grid = fine && info.type != FieldType::count ? step / 10 : step;
    const double wanted = now + steps * step;
    // Dividing by the whole number of grid units in 1 keeps 0.29 from becoming 0.29000000000000004.
    const double rounded = grid < 1 ? std::round(wanted / grid) / std::round(1 / grid) : std::round(wanted / grid) * grid;
    return std::clamp(rounded, info.minimum, info.maximum);
}

}  // namespace

bool isScrubbable(const FieldState& state) {
    return !state.inForce.empty() && std::ranges::all_of(state.inForce, holdsScrubbable);
}

double scrubStep(const FieldInfo& info, double value) {
    constexpr double share = 0.01;
    if (info.unit == Unit::share || info.unit == Unit::sharePerYear) {
        return share;
    }
    const double size = std::abs(value);
    const double step = size > 0 ? std::pow(10.0, std::floor(std::log10(size)) - 2) : 1;
    return info.type == FieldType::count ? std::max(1.0, step) : step;
}

Change scrubbedBy(const FieldInfo& info, double steps, bool fine) {
    return [info, steps, fine](const FieldValue& now) -> Result<FieldValue> {
        if (const auto* day = std::get_if<Day>(&now)) {
            return FieldValue(std::clamp(*day + std::chrono::days{std::lround(steps)}, earliestDay, latestDay));
        }
        if (const auto* count = std::get_if<std::int64_t>(&now)) {
            return FieldValue(std::llround(moved(info, static_cast<double>(*count), steps, fine)));
        }
        if (const auto* number = std::get_if<double>(&now)) {
            return FieldValue(moved(info, *number, steps, fine));
        }
        return fail({ErrorCode::missing, message("has no number to drag"), std::string(info.label)});
    };
}

}  // namespace wattscape::ui
