#include "core/catalogue/figures.h"

#include "core/model/choice.h"

namespace wattscape {
namespace {

/// Collects what is known.
class Figures {
public:
    void add(std::string_view key, const std::string& text) {
        if (!text.empty()) {
            figures_.push_back({key, text});
        }
    }
    template <class T>
    void add(std::string_view key, const std::optional<T>& value) {
        if (value) {
            figures_.push_back({key, *value});
        }
    }
    template <class U>
    void add(std::string_view key, const std::optional<Amount<U>>& amount) {
        if (amount) {
            figures_.push_back({key, amount->value()});
        }
    }
    void addMegawatts(std::string_view key, const std::optional<Power>& power) {
        if (power) {
            figures_.push_back({key, power->megawatts()});
        }
    }
    void addKilowatts(std::string_view key, const std::optional<Power>& power) {
        if (power) {
            figures_.push_back({key, power->kilowatts()});
        }
    }

    std::vector<Figure> take() { return std::move(figures_); }

private:
    std::vector<Figure> figures_;
};

}  // namespace

std::vector<Figure> figuresOf(const HardwareRow& row) {
    Figures figures;
    figures.add("name", row.name);
    figures.add("vendor", row.vendor);
    figures.add("generation", row.generation);
    figures.add("packages_per_rack", row.packagesPerUnit);
    figures.add("bf16_pflops_per_package", row.computeBf16);
    figures.add("fp8_pflops_per_package", row.computeFp8);
    figures.add("fp4_pflops_per_package", row.computeFp4);
    figures.add("memory_gb_per_package", row.memory);
    figures.add("scale_up_domain", row.scaleUpDomain);
    figures.addKilowatts("rack_kw", row.power);
    figures.addKilowatts("maximum_rack_kw", row.maximumPower);
    if (row.liquidCooled) {
        figures.add("cooling", std::string(keyOf(*row.liquidCooled ? HardwareCooling::liquid : HardwareCooling::air)));
    }
    figures.add("rack_price_usd", row.price);
    figures.add("service_life_years", row.usefulLife);
    if (row.firstVolume) {
        figures.add("first_volume", std::optional(firstDayOf(*row.firstVolume)));
    }
    return figures.take();
}

std::vector<Figure> figuresOf(const SiteRow& row) {
    Figures figures;
    figures.add("name", row.name);
    figures.add("location", row.location);
    figures.addMegawatts("planned_power_mw", row.plannedPower);
    if (row.status) {
        figures.add("status", std::string(keyOf(*row.status)));
    }
    return figures.take();
}

}  // namespace wattscape
