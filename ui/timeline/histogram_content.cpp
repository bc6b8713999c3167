#include "ui/timeline/histogram_content.h"

#include "core/evaluate/facility_power.h"
#include "core/model/steps.h"
#include "ui/charts/source_kinds.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

constexpr std::size_t mostBands = 7;

QString tr(const char* text) {
    return QCoreApplication::translate("Timeline", text);
}

struct SourceSteps {
    const PowerSource* source;
    Steps steps;
};

std::vector<SourceSteps> sourcesAt(const PlanResults& results, const std::vector<SiteId>& sites, bool asItPower) {
    std::vector<SourceSteps> found;
    const Plan& plan = results.plan();
    plan.powerSources.forEach([&](const PowerSource& source) {
        if (!sites.empty() && std::ranges::find(sites, source.site) == sites.end()) return;
        found.push_back({&source, asItPower ? firmItStepsOf(results, source.id) : results.firmStepsOf(source.id)});
    });
    return found;
}

std::vector<HistogramBand> byKind(const std::vector<SourceSteps>& sources) {
    std::map<PowerSourceKind, std::vector<Steps>> kinds;
    for (const SourceSteps& source : sources) kinds[source.source->kind].push_back(source.steps);
    std::vector<HistogramBand> bands;
    for (const auto& [kind, parts] : kinds) bands.push_back({nameOfKind(kind), {}, static_cast<int>(kind), sumOf(parts)});
    return bands;
}

std::vector<HistogramBand> supplyBands(const PlanResults& results, const std::vector<SiteId>& sites, bool asItPower) {
    const std::vector<SourceSteps> sources = sourcesAt(results, sites, asItPower);
    if (sources.size() > mostBands) return byKind(sources);
    std::vector<HistogramBand> bands;
    for (const SourceSteps& source : sources) {
        bands.push_back({QString::fromStdString(source.source->name), source.source->id, 0, source.steps});
    }
    return bands;
}

std::vector<HistogramBand> fleetBands(const PlanResults& results, const std::vector<SiteId>& sites, Metric metric) {
    std::vector<Scope> scopes;
    for (const SiteId site : sites) scopes.push_back({Scope::Kind::site, site});
    if (sites.empty()) scopes.push_back({});
    std::map<HardwareId, std::vector<Steps>> parts;
    for (const Scope& scope : scopes) {
        for (const HardwareId hardware : results.hardwareIn(scope)) {
            parts[hardware].push_back(results.steps(scope, hardware, metric));
        }
    }
    std::vector<HistogramBand> bands;
    for (const auto& [id, steps] : parts) {
        const Hardware* hardware = results.plan().hardware.find(id);
        bands.push_back({hardware ? QString::fromStdString(hardware->name) : QString(), id, 0, sumOf(steps)});
    }
    return bands;
}

void readPower(HistogramContent& content, const PlanResults& results, const std::vector<SiteId>& sites) {
    const bool asItPower = content.unit == HistogramUnit::itPower;
    content.bands = supplyBands(results, sites, asItPower);
    content.limit = sumOverSites(results, sites, asItPower ? Metric::itLimit : Metric::facilityLimit);
    const auto read = asItPower ? sumOverSites : asFacilityPower;
    content.demand = read(results, sites, Metric::demand);
    content.excess = read(results, sites, Metric::shortage);
}

/// What is left of the demand without the excess.
Steps servedOf(const HistogramContent& content) {
    Steps negative = content.excess;
    for (Step& step : negative) step.value = -step.value;
    return sumOf(std::vector<Steps>{content.demand, std::move(negative)});
}

double highestOf(const HistogramContent& content) {
    std::vector<Steps> stack;
    for (const HistogramBand& band : content.bands) stack.push_back(band.steps);
    double top = 0;
    for (const Steps& steps : {sumOf(stack), content.limit, content.demand}) {
        for (const Step& step : steps) top = std::max(top, step.value);
    }
    return top;
}

}  // namespace

QString nameOf(HistogramUnit unit) {
    switch (unit) {
        case HistogramUnit::facilityPower: return tr("Facility MW");
        case HistogramUnit::itPower: return tr("IT MW");
        case HistogramUnit::racks: return tr("Racks");
        case HistogramUnit::gpus: return tr("GPUs");
    }
    return {};
}

HistogramContent histogramOf(const PlanResults& results, const std::vector<SiteId>& sites, HistogramUnit unit) {
    HistogramContent content;
    content.unit = unit;
    if (unit == HistogramUnit::facilityPower || unit == HistogramUnit::itPower) {
        readPower(content, results, sites);
    } else if (unit == HistogramUnit::racks) {
        content.bands = fleetBands(results, sites, Metric::racksEnergised);
        content.demand = sumOverSites(results, sites, Metric::racksReady);
        content.excess = sumOverSites(results, sites, Metric::racksStranded);
    } else {
        content.bands = fleetBands(results, sites, Metric::gpusEnergised);
    }
    content.served = servedOf(content);
    content.highest = highestOf(content);
    return content;
}

std::vector<EntityId> excessOn(const PlanResults& results, const std::vector<SiteId>& sites, HistogramUnit unit, Day day) {
    std::vector<EntityId> about;
    for (const Issue& issue : results.issues()) {
        const bool counts =
            issue.kind == IssueKind::shortage || (unit == HistogramUnit::racks && issue.kind == IssueKind::stranded);
        const bool here = sites.empty() || std::ranges::find(sites, issue.site) != sites.end();
        if (counts && here && issue.from <= day && day <= issue.to) {
            about.insert(about.end(), issue.about.begin(), issue.about.end());
        }
    }
    std::erase_if(about, [&](EntityId id) { return !results.plan().rollouts.contains({id.value}); });
    return about;
}

}  // namespace wattscape::ui
