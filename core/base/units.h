#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace wattscape {

/// Electric power, counted in whole watts: sums are exact and do not depend on their order, which is what lets the
/// engine promise the same bits on any number of threads. Made from megawatts, rounded to the nearest watt.
class Power {
public:
    constexpr Power() = default;
    static constexpr Power fromWatts(std::int64_t watts) { return Power{watts}; }
    static Power fromKilowatts(double kilowatts) { return Power{std::llround(kilowatts * 1e3)}; }
    static Power fromMegawatts(double megawatts) { return Power{std::llround(megawatts * 1e6)}; }

    constexpr std::int64_t watts() const { return watts_; }
    constexpr double kilowatts() const { return static_cast<double>(watts_) / 1e3; }
    constexpr double megawatts() const { return static_cast<double>(watts_) / 1e6; }

    constexpr auto operator<=>(const Power&) const = default;

    constexpr Power operator-() const { return Power{-watts_}; }
    constexpr Power& operator+=(Power other) {
        watts_ += other.watts_;
        return *this;
    }
    constexpr Power& operator-=(Power other) {
        watts_ -= other.watts_;
        return *this;
    }
    friend constexpr Power operator+(Power a, Power b) { return a += b; }
    friend constexpr Power operator-(Power a, Power b) { return a -= b; }
    /// So many racks of this power.
    friend constexpr Power operator*(Power power, std::int64_t count) { return Power{power.watts_ * count}; }
    friend constexpr Power operator*(std::int64_t count, Power power) { return power * count; }
    /// A share or factor of it, to the nearest watt.
    friend Power operator*(Power power, double factor) {
        return Power{std::llround(static_cast<double>(power.watts_) * factor)};
    }
    /// Facility power over PUE, to the nearest watt.
    friend Power operator/(Power power, double divisor) {
        return Power{std::llround(static_cast<double>(power.watts_) / divisor)};
    }

private:
    constexpr explicit Power(std::int64_t watts) : watts_(watts) {}
    std::int64_t watts_ = 0;
};

/// A physical or monetary amount in one fixed unit, held as a double. Amounts add to their like and scale by plain
/// numbers; anything else does not compile.
template <class Unit>
class Amount {
public:
    constexpr Amount() = default;
    constexpr explicit Amount(double value) : value_(value) {}
    constexpr double value() const { return value_; }

    constexpr auto operator<=>(const Amount&) const = default;

    friend constexpr Amount operator+(Amount a, Amount b) { return Amount{a.value_ + b.value_}; }
    friend constexpr Amount operator-(Amount a, Amount b) { return Amount{a.value_ - b.value_}; }
    friend constexpr Amount operator*(Amount a, double factor) { return Amount{a.value_ * factor}; }
    friend constexpr Amount operator*(double factor, Amount a) { return Amount{a.value_ * factor}; }
    constexpr Amount& operator+=(Amount other) {
        value_ += other.value_;
        return *this;
    }

private:
    double value_ = 0;
};

using Energy = Amount<struct MegawattHours>;              ///< MWh
using Money = Amount<struct UsDollars>;                   ///< USD, nominal
using EnergyPrice = Amount<struct UsDollarsPerMwh>;       ///< USD/MWh
using DemandCharge = Amount<struct UsDollarsPerKwMonth>;  ///< USD/kW-month
using Compute = Amount<struct PetaflopsPerSecond>;        ///< dense PFLOP/s, at a precision named beside it

/// Power held for a time is the only way to energy.
inline Energy energyOf(Power power, double hours) {
    return Energy{power.megawatts() * hours};
}

constexpr Money operator*(Energy energy, EnergyPrice price) {
    return Money{energy.value() * price.value()};
}

}  // namespace wattscape
