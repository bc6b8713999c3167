#include "ui/charts/power_content.h"

#include "core/model/steps.h"
#include "ui/charts/chart_scope.h"
#include "ui/charts/source_kinds.h"
#include "ui/format/format.h"
#include "ui/theme/entity_colours.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

namespace wattscape::ui {

namespace {

using Look = ChartLayer::Look;

QString tr(const char* text) {
    return QCoreApplication::translate("PowerChart", text);
}

constexpr std::size_t mostSources = 6;

/// In the order of Theme's category colours: a kind has one colour in every chart.
QColor colourOf(PowerSourceKind kind, const ChartStyle& style) {
    return style.tint(Theme::category(static_cast<int>(kind) % Theme::categoryCount()), 0.85);
}

std::vector<const PowerSource*> sourcesOf(const Plan& plan, const Scope& scope) {
    const std::vector<SiteId> sites = sitesOf(plan, scope);
    std::vector<const PowerSource*> sources;
    plan.powerSources.forEach([&](const PowerSource& source) {
        if (std::ranges::binary_search(sites, source.site)) {
            sources.push_back(&source);
        }
    });
    return sources;
}

void addEach(ChartContent& content, const PlanResults& results, const std::vector<const PowerSource*>& sources) {
    const EntityColours colours(results.plan());
    for (const PowerSource* source : sources) {
        content.layers.push_back(
            {.name = source->name.empty() ? nameOfKind(source->kind) : QString::fromStdString(source->name),
             .colour = colours.of(source->id),
             .look = Look::area,
             .steps = results.firmStepsOf(source->id)});
    }
}

ChartContent emptyContent(const PlanResults& results) {
    ChartContent content;
    content.format = formatMegawatts;
    content.whole = false;
    content.first = results.plan().firstDay();
    content.last = results.plan().lastDay();
    return content;
}

}  // namespace

std::vector<ChartLayer> supplyByKind(const PlanResults& results, const Scope& scope, const ChartStyle& style) {
    std::map<PowerSourceKind, std::vector<Steps>> kinds;
    for (const PowerSource* source : sourcesOf(results.plan(), scope)) {
        kinds[source->kind].push_back(results.firmStepsOf(source->id));
    }
    std::vector<ChartLayer> layers;
    for (const auto& [kind, parts] : kinds) {
        layers.push_back(
            {.name = nameOfKind(kind), .colour = colourOf(kind, style), .look = Look::area, .steps = sumOf(parts)});
    }
    return layers;
}

ChartContent supplyContent(const PlanResults& results, const Scope& scope, const ChartStyle& style) {
    ChartContent content = emptyContent(results);
    content.title = tr("Firm supply");
    content.unit = tr("facility MW");
    content.empty = tr("No power source has firm capacity here yet.");
    const std::vector<const PowerSource*> sources = sourcesOf(results.plan(), scope);
    if (sources.size() <= mostSources) {
        addEach(content, results, sources);
    } else {
        content.layers = supplyByKind(results, scope, style);
    }
    content.layers.push_back({.name = tr("Facility limit"),
                              .colour = style.text,
                              .look = Look::heavyLine,
                              .steps = results.steps(scope, Metric::facilityLimit)});
    content.layers.push_back({.name = tr("Provisioned"),
                              .colour = style.accent,
                              .look = Look::line,
                              .steps = results.steps(scope, Metric::facilityProvisioned)});
    return content;
}

ChartContent loadContent(const PlanResults& results, const Scope& scope, const ChartStyle& style) {
    ChartContent content = emptyContent(results);
    content.title = tr("Demand against limit");
    content.unit = tr("IT MW");
    content.empty = tr("No racks and no limit here yet.");
    content.layers = {
        {.name = tr("Energised"),
         .colour = style.tint(style.accent, 0.75),
         .look = Look::area,
         .steps = results.steps(scope, Metric::energisedPower),
         .keepsRoom = true},
        {.name = tr("Headroom"),
         .colour = style.tint(style.accent, 0.15),
         .look = Look::area,
         .steps = results.steps(scope, Metric::headroom),
         .keepsRoom = true},
        {.name = tr("Shortage"),
         .colour = style.shortage,
         .look = Look::hatch,
         .steps = results.steps(scope, Metric::shortage)},
        {.name = tr("IT limit"), .colour = style.text, .look = Look::heavyLine, .steps = results.steps(scope, Metric::itLimit)},
        {.name = tr("Demand"),
         .colour = style.quietText,
         .look = Look::dashedLine,
         .steps = results.steps(scope, Metric::demand)},
    };
    return content;
}

}  // namespace wattscape::ui
