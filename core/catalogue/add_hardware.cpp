#include "core/catalogue/catalogue_edits.h"
#include "core/catalogue/taking.h"

namespace wattscape {

Result<Added<Hardware>> addHardwareFromCatalogue(const Plan& plan, const HardwareRow& row,
                                                 std::optional<Power> assumedMaximumPower) {
    auto source = withSourceOf(plan, row);
    if (!source) {
        return fail(std::move(source.error()));
    }
    Hardware hardware;
    hardware.catalogueRow = row.id;
    hardware.notes = row.notes;
    if (auto taken = takeAll(hardware, figuresOf(row), source->id); !taken) {
        return fail(at(row.name, std::move(taken.error())));
    }
    if (!row.maximumPower) {
        const auto assumed = assumedMaximumPower ? assumedMaximumPower : row.power;
        if (!assumed) {
            return fail({ErrorCode::missing, message("no power of a %1 is published; assume one", row.unitKind), row.name});
        }
        hardware.maximumRackPower = *assumed;
    }
    return add(source->plan, std::move(hardware));
}

}  // namespace wattscape
