#include "ui/charts/capacity_content.h"

#include "ui/theme/entity_colours.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace wattscape::ui {

namespace {

using Look = ChartLayer::Look;

QString tr(const char* text) {
    return QCoreApplication::translate("CapacityChart", text);
}

struct Words {
    Metric metric;
    QString title;
    QString unit;
};

Words wordsOf(CapacityMeasure measure) {
    switch (measure) {
        case CapacityMeasure::racks: return {Metric::racksEnergised, tr("Racks"), tr("racks energised, by hardware")};
        case CapacityMeasure::gpus: return {Metric::gpusEnergised, tr("GPUs"), tr("GPU packages energised, by hardware")};
        case CapacityMeasure::bf16: return {Metric::computeBf16, tr("Compute, BF16"), tr("dense PFLOP/s, by hardware")};
        case CapacityMeasure::fp8: return {Metric::computeFp8, tr("Compute, FP8"), tr("dense PFLOP/s, by hardware")};
        case CapacityMeasure::fp4: return {Metric::computeFp4, tr("Compute, FP4"), tr("dense PFLOP/s, by hardware")};
        case CapacityMeasure::h100: break;
    }
    return {Metric::h100Equivalents, tr("H100 equivalents"), tr("dense 8-bit throughput over the H100's 1,978.9 TFLOP/s")};
}

void addRackStates(ChartContent& content, const PlanResults& results, const Scope& scope, const ChartStyle& style) {
    content.layers.push_back({.name = tr("Stranded"),
                              .colour = style.shortage,
                              .look = Look::hatch,
                              .steps = results.steps(scope, Metric::racksStranded)});
    content.layers.push_back(
        {.name = tr("Ready"), .colour = style.text, .look = Look::line, .steps = results.steps(scope, Metric::racksReady)});
    content.layers.push_back({.name = tr("Delivered"),
                              .colour = style.quietText,
                              .look = Look::dashedLine,
                              .steps = results.steps(scope, Metric::racksDelivered)});
}

}  // namespace

ChartContent capacityContent(const PlanResults& results, const Scope& scope, CapacityMeasure measure, const ChartStyle& style) {
    const Words words = wordsOf(measure);
    ChartContent content;
    content.title = words.title;
    content.unit = words.unit;
    content.empty = tr("No racks are energised here in the months of the plan.");
    content.first = results.plan().firstDay();
    content.last = results.plan().lastDay();
    const EntityColours colours(results.plan());
    for (const HardwareId hardware : results.hardwareIn(scope)) {
        content.layers.push_back({.name = QString::fromStdString(results.plan().hardware.find(hardware)->name),
                                  .colour = colours.of(hardware),
                                  .look = Look::area,
                                  .steps = results.steps(scope, hardware, words.metric)});
    }
    if (measure == CapacityMeasure::racks) {
        addRackStates(content, results, scope, style);
    }
    return content;
}

}  // namespace wattscape::ui
