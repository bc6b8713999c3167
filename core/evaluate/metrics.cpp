#include "core/evaluate/metrics.h"

#include <array>

namespace wattscape {
namespace {

constexpr double h100Petaflops = 1.9789;  // NVIDIA H100 SXM datasheet: dense 8-bit throughput of one package

constexpr std::array<MetricInfo, metricCount> infos{{
    {Metric::racksDelivered, "racks_delivered", "Racks delivered", "racks"},
    {Metric::racksReady, "racks_ready", "Racks ready", "racks"},
    {Metric::racksPlaced, "racks_placed", "Racks placed", "racks"},
    {Metric::racksEnergised, "racks_energised", "Racks energised", "racks"},
    {Metric::racksStranded, "racks_stranded", "Racks stranded", "racks"},
    {Metric::gpusEnergised, "gpus_energised", "GPUs energised", "GPUs"},
    {Metric::computeBf16, "bf16_dense_pflops", "BF16 dense", "PFLOP/s"},
    {Metric::computeFp8, "fp8_dense_pflops", "FP8 dense", "PFLOP/s"},
    {Metric::computeFp4, "fp4_dense_pflops", "FP4 dense", "PFLOP/s"},
    {Metric::h100Equivalents, "h100_equivalents", "H100 equivalents (dense 8-bit)", "H100"},
    {Metric::firmPower, "firm_mw", "Firm power", "MW"},
    {Metric::facilityLimit, "facility_limit_mw", "Facility limit", "MW"},
    {Metric::itLimit, "it_limit_mw", "IT limit", "MW"},
    {Metric::demand, "demand_mw", "IT demand", "MW"},
    {Metric::energisedPower, "energised_mw", "IT energised", "MW"},
    {Metric::facilityProvisioned, "facility_provisioned_mw", "Facility provisioned", "MW"},
    {Metric::itDrawn, "it_drawn_mw", "IT drawn", "MW"},
    {Metric::facilityDrawn, "facility_drawn_mw", "Facility drawn", "MW"},
    {Metric::headroom, "headroom_mw", "IT headroom", "MW"},
    {Metric::shortage, "shortage_mw", "IT shortage", "MW"},
    {Metric::idleCapital, "idle_capital_usd", "Idle capital", "USD"},
}};

double packagesOf(const Hardware& hardware) {
    return static_cast<double>(hardware.packagesPerRack.value_or(0));
}

double computeOf(const Hardware& hardware, const std::optional<Compute>& perPackage) {
    return packagesOf(hardware) * perPackage.value_or(Compute{}).value();
}

double perRackOf(Metric metric, const Hardware& hardware) {
    switch (metric) {
        case Metric::gpusEnergised: return packagesOf(hardware);
        case Metric::computeBf16: return computeOf(hardware, hardware.computeBf16);
        case Metric::computeFp8: return computeOf(hardware, hardware.computeFp8);
        case Metric::computeFp4: return computeOf(hardware, hardware.computeFp4);
        case Metric::h100Equivalents: return computeOf(hardware, hardware.computeFp8) / h100Petaflops;
        case Metric::idleCapital: return hardware.rackPrice.value_or(Money{}).value();
        default: return 0;
    }
}

}  // namespace

const MetricInfo& infoOf(Metric metric) {
    return infos[static_cast<std::size_t>(metric)];
}

MetricReader::MetricReader(Metric metric, const Timeline& timeline, const Plan& plan) : metric_(metric), timeline_(timeline) {
    for (const HardwareId id : timeline.hardware) {
        const Hardware* hardware = plan.hardware.find(id);
        perRack_.push_back(hardware ? perRackOf(metric, *hardware) : 0);
    }
}

double MetricReader::at(std::size_t index) const {
    const Totals& row = timeline_.rows[index];
    switch (metric_) {
        case Metric::racksDelivered: return static_cast<double>(row.delivered);
        case Metric::racksReady: return static_cast<double>(row.ready);
        case Metric::racksPlaced: return static_cast<double>(row.placed);
        case Metric::racksEnergised: return static_cast<double>(row.energised);
        case Metric::racksStranded: return static_cast<double>(row.ready - row.energised);
        case Metric::gpusEnergised:
        case Metric::computeBf16:
        case Metric::computeFp8:
        case Metric::computeFp4:
        case Metric::h100Equivalents:
        case Metric::idleCapital: return weighed(index);
        case Metric::firmPower: return row.firm.megawatts();
        case Metric::facilityLimit: return row.facilityLimit.megawatts();
        case Metric::itLimit: return row.itLimit.megawatts();
        case Metric::demand: return row.demand.megawatts();
        case Metric::energisedPower: return row.energisedPower.megawatts();
        case Metric::facilityProvisioned: return row.facilityProvisioned.megawatts();
        case Metric::itDrawn: return row.itDrawn.megawatts();
        case Metric::facilityDrawn: return row.facilityDrawn.megawatts();
        case Metric::headroom: return row.headroom.megawatts();
        case Metric::shortage: return row.shortage.megawatts();
    }
    return 0;
}

double MetricReader::weighed(std::size_t row) const {
    double sum = 0;
    for (std::size_t h = 0; h < timeline_.hardware.size(); ++h) {
        sum += partAt(row, h);
    }
    return sum;
}

double MetricReader::partAt(std::size_t row, std::size_t hardware) const {
    const HardwareCount& count = timeline_.countsOf(row)[hardware];
    switch (metric_) {
        case Metric::racksEnergised: return static_cast<double>(count.energised);
        case Metric::racksStranded: return static_cast<double>(count.dark);
        case Metric::idleCapital: return static_cast<double>(count.dark) * perRack_[hardware];
        default: return static_cast<double>(count.energised) * perRack_[hardware];
    }
}

}  // namespace wattscape
