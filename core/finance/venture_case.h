#pragma once

#include "core/base/day.h"
#include "core/model/plan.h"

#include <map>
#include <memory>
#include <vector>

/// Everything that a venture's cash follows from: its terms, and what its assets do month by month.
namespace wattscape::finance {

/// A building, a power source: something that is built for a price.
struct BuiltAsset {
    EntityId asset;
    double cost = 0;                 ///< USD
    std::vector<double> progress{};  ///< share of its time, or of its megawatts, at each month's end; 0 to 1, never falling
    bool sCurve = true;              ///< its cost follows 3x² − 2x³ of the progress x, else x itself
    DepreciationClass depreciation = DepreciationClass::none;
    std::size_t ready = 0;  ///< place of the month in which it can be used; beyond the last: never

    bool operator==(const BuiltAsset&) const = default;
};

/// The racks of a rollout.
struct BoughtRacks {
    RolloutId rollout;
    double price = 0;                 ///< USD a rack
    std::vector<double> due{};        ///< racks paid for in each month, in parts as the payment terms say
    std::vector<double> accepted{};   ///< racks that passed acceptance in each month
    std::vector<double> energised{};  ///< racks that run for the first time in each month

    bool operator==(const BoughtRacks&) const = default;
};

/// What it buys from another venture.
struct BoughtService {
    OfftakeId contract;
    std::vector<double> cost{};  ///< USD in each month

    bool operator==(const BoughtService&) const = default;
};

struct VentureCase {
    std::shared_ptr<const Venture> venture;
    std::vector<std::shared_ptr<const CostItem>> costs;          ///< by id
    std::vector<std::shared_ptr<const FundingLayer>> layers;     ///< by id
    std::vector<std::shared_ptr<const Offtake>> offtakes;        ///< by id
    std::vector<std::shared_ptr<const DistributionTier>> tiers;  ///< in the order in which they are paid
    double federalTax = 0;                                       ///< in force
    double discountRate = 0;                                     ///< the plan's
    std::map<PartnerId, double> discountRates;                   ///< of the partners that have their own
    double utilisation = 0;                                      ///< busy share of energised GPU-hours

    Month firstMonth{};          ///< the first in which anything falls, or the plan's
    std::size_t months = 0;      ///< to the plan's last, or to that to which the venture is counted
    Day valueDay{};              ///< present values are taken to it: the plan's first day
    std::ptrdiff_t completed{};  ///< place of the month of completion; negative: before, `months` or more: not in the plan

    std::vector<BuiltAsset> built;
    std::vector<BoughtRacks> racks;
    std::vector<BoughtService> bought;
    std::vector<double> capacity;      ///< MW of IT delivered, average of the month
    std::vector<double> energised;     ///< MW of IT, average of the month
    std::vector<double> gpuHours;      ///< of energised GPUs
    std::vector<double> petaflopDays;  ///< of energised GPUs, FP8 dense
    std::vector<double> energyCost;    ///< USD, of all its sites
    bool ownsRacks = false;
    /// By layer: the highest MW of IT energised so far of the hardware that releases it, at each month's end; empty where
    /// megawatts release nothing.
    std::vector<std::vector<double>> releasing;

    bool operator==(const VentureCase&) const = default;

    Day endOf(std::size_t month) const { return lastDayOf(firstMonth + std::chrono::months{static_cast<int>(month)}); }
};

}  // namespace wattscape::finance
