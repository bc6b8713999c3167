#pragma once

#include <optional>
#include <span>
#include <vector>

/// What a partner or lender gets for their money. Flows are in order of time throughout.
namespace wattscape::finance {

/// An amount and its time, in years after the date to which values are taken.
struct Flow {
    double years = 0;
    double amount = 0;  ///< positive: received
};

/// Present value at an effective annual rate above −1: the sum of amount / (1 + rate)^years.
double presentValue(std::span<const Flow> flows, double rate);

/// Every effective annual rate between −99.99 % and 1,000,000 % at which the present value is zero, ascending, each to the
/// last digits a double holds. None where nothing is paid in or nothing comes back; several where the flows change sign
/// more than once, and each is as right as the others. A rate at which the value touches zero without crossing counts, to
/// about 1e-6; two rates nearer to each other than that are one.
std::vector<double> internalRates(std::span<const Flow> flows);

/// The one internal rate; not said where there is none, or more than one.
std::optional<double> internalRate(std::span<const Flow> flows);

/// The modified internal rate: what is paid in is discounted at `financeRate`, what comes back grows at `reinvestRate` to
/// the last flow. Not said where either side is missing or nothing takes any time.
std::optional<double> modifiedRate(std::span<const Flow> flows, double financeRate, double reinvestRate);

/// All that came back over all that was paid in (MOIC); not said where nothing was paid in.
std::optional<double> multiple(std::span<const Flow> flows);

/// Years until what came back covers what was paid in, within the period of the crossing in proportion. Not said where it never
/// does, or nothing was paid in first.
std::optional<double> payback(std::span<const Flow> flows);

/// The most that was ever out of pocket; not negative.
double peakExposure(std::span<const Flow> flows);

}  // namespace wattscape::finance
