#include "ui/charts/energy_content.h"

#include "ui/charts/chart_scope.h"
#include "ui/charts/source_kinds.h"
#include "ui/theme/entity_colours.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QLocale>

namespace wattscape::ui {

namespace {

using Look = ChartLayer::Look;
using Rows = std::vector<EnergyRow>;

constexpr double thousand = 1e3;
constexpr double million = 1e6;
constexpr std::size_t mostSources = 6;

QString tr(const char* text) {
    return QCoreApplication::translate("EnergyChart", text);
}

QString labelOf(EnergySeries series) {
    return QCoreApplication::translate("core", std::string(infoOf(series).label).c_str());
}

QString oneDecimal(double value) {
    return QLocale().toString(value, 'f', 1);
}

/// A step a month, never below zero.
template <class ValueOf>
Steps monthly(const Plan& plan, std::size_t months, const ValueOf& valueOf) {
    Steps steps;
    for (std::size_t month = 0; month < months; ++month) {
        const double value = std::max(0.0, valueOf(month));
        if (steps.empty() || steps.back().value != value) {
            steps.push_back({firstDayOf(plan.settings.firstMonth + std::chrono::months{static_cast<int>(month)}), value});
        }
    }
    return steps;
}

bool isAnywhere(const Rows& rows, EnergySeries series) {
    return std::ranges::any_of(rows, [&](const EnergyRow& row) { return row[series] != 0; });
}

/// What a source gives that is not spilled, in GWh.
double givenIn(const EnergyRow& row) {
    return (row[EnergySeries::bought] + row[EnergySeries::generated] - row[EnergySeries::spilled]) / thousand;
}

struct NamedRows {
    QString name;
    QColor colour;
    Rows rows;
};

std::vector<const SourceEnergy*> sourcesIn(const PlanResults& results, const Scope& scope) {
    std::vector<const SourceEnergy*> sources;
    for (const SiteId site : sitesOf(results.plan(), scope)) {
        for (const SourceEnergy& source : results.energyOf(site)->sources) {
            if (std::ranges::any_of(source.months, [](const EnergyRow& row) { return givenIn(row) > 0; })) {
                sources.push_back(&source);
            }
        }
    }
    return sources;
}

std::vector<NamedRows> oneByOne(const Plan& plan, const std::vector<const SourceEnergy*>& sources) {
    const EntityColours colours(plan);
    std::vector<NamedRows> named;
    for (const SourceEnergy* source : sources) {
        named.push_back({formatName(plan, source->source), colours.of(source->source), source->months});
    }
    return named;
}

std::vector<NamedRows> byKind(const Plan& plan, const std::vector<const SourceEnergy*>& sources, const ChartStyle& style) {
    std::map<PowerSourceKind, NamedRows> kinds;
    for (const SourceEnergy* source : sources) {
        const PowerSourceKind kind = plan.powerSources.find(source->source)->kind;
        NamedRows& sum = kinds[kind];
        sum.name = nameOfKind(kind);
        sum.colour = style.tint(Theme::category(static_cast<int>(kind) % Theme::categoryCount()), 0.85);
        sum.rows.resize(source->months.size());
        for (std::size_t month = 0; month < sum.rows.size(); ++month) sum.rows[month] += source->months[month];
    }
    std::vector<NamedRows> named;
    for (auto& [kind, sum] : kinds) named.push_back(std::move(sum));
    return named;
}

void addSources(ChartContent& content, const PlanResults& results, const Scope& scope, const Rows& rows,
                const ChartStyle& style) {
    const Plan& plan = results.plan();
    content.title = tr("Energy");
    content.unit = tr("GWh a month, by source");
    const auto sources = sourcesIn(results, scope);
    for (const NamedRows& source : sources.size() <= mostSources ? oneByOne(plan, sources) : byKind(plan, sources, style)) {
        content.layers.push_back(
            {.name = source.name, .colour = source.colour, .look = Look::area, .steps = monthly(plan, rows.size(), [&](auto m) {
                                                                                   return givenIn(source.rows[m]);
                                                                               })});
    }
    const auto add = [&](EnergySeries series, const QColor& colour, Look look) {
        if (!isAnywhere(rows, series)) return;
        content.layers.push_back(
            {.name = labelOf(series), .colour = colour, .look = look, .steps = monthly(plan, rows.size(), [&](auto m) {
                                                                          return rows[m][series] / thousand;
                                                                      })});
    };
    add(EnergySeries::unserved, style.shortage, Look::hatch);
    add(EnergySeries::used, style.text, Look::heavyLine);
    add(EnergySeries::spilled, style.quietText, Look::dashedLine);
}

void addCost(ChartContent& content, const Plan& plan, const Rows& rows, const ChartStyle& style) {
    content.title = tr("Cost of energy");
    content.unit = tr("$ M a month, by part");
    int place = 0;
    for (const EnergySeries part : costParts()) {
        if (std::ranges::none_of(rows, [&](const EnergyRow& row) { return row[part] > 0; })) continue;
        const double strength = place < Theme::categoryCount() ? 0.85 : 0.45;
        content.layers.push_back({.name = labelOf(part),
                                  .colour = style.tint(Theme::category(place++ % Theme::categoryCount()), strength),
                                  .look = Look::area,
                                  .steps = monthly(plan, rows.size(), [&](auto m) { return rows[m][part] / million; })});
    }
    const auto received = [&](std::size_t month) {
        double sum = 0;
        for (const EnergySeries part : costParts()) sum += std::max(0.0, -rows[month][part]);
        return sum / million;
    };
    const Steps credits = monthly(plan, rows.size(), received);
    if (std::ranges::any_of(credits, [](const Step& step) { return step.value > 0; })) {
        content.layers.push_back({.name = tr("Received"), .colour = style.accent, .look = Look::dashedLine, .steps = credits});
    }
    content.layers.push_back(
        {.name = labelOf(EnergySeries::cost),
         .colour = style.text,
         .look = Look::heavyLine,
         .steps = monthly(plan, rows.size(), [&](auto m) { return rows[m][EnergySeries::cost] / million; })});
}

void addCarbon(ChartContent& content, const Plan& plan, const Rows& rows, const ChartStyle& style) {
    content.title = tr("Carbon");
    content.unit = tr("kt CO2 a month");
    int place = 0;
    for (const EnergySeries part : {EnergySeries::gridCarbon, EnergySeries::sourceCarbon}) {
        content.layers.push_back({.name = labelOf(part),
                                  .colour = style.tint(Theme::category(place++), 0.85),
                                  .look = Look::area,
                                  .steps = monthly(plan, rows.size(), [&](auto m) { return rows[m][part] / thousand; })});
    }
}

/// What no price was stated for has to be said where a cost is shown.
QString withoutPrice(const Rows& rows) {
    double energy = 0;
    for (const EnergyRow& row : rows) energy += row[EnergySeries::unpriced];
    return energy > 0 ? tr("; %1 GWh of the plan's months have no price").arg(oneDecimal(energy / thousand)) : QString();
}

}  // namespace

ChartContent energyContent(const PlanResults& results, const Scope& scope, EnergyMeasure measure, const ChartStyle& style) {
    const Rows rows = results.energy(scope);
    ChartContent content;
    content.format = oneDecimal;
    content.whole = false;
    content.first = results.plan().firstDay();
    content.last = results.plan().lastDay();
    content.empty = tr("Nothing draws energy here in the months of the plan.");
    switch (measure) {
        case EnergyMeasure::energy: addSources(content, results, scope, rows, style); break;
        case EnergyMeasure::cost:
            addCost(content, results.plan(), rows, style);
            content.unit += withoutPrice(rows);
            content.empty = tr("Nothing costs anything here: no prices are stated, or nothing is drawn.");
            break;
        case EnergyMeasure::carbon:
            addCarbon(content, results.plan(), rows, style);
            content.empty = tr("No carbon here: no intensity is stated, or nothing is drawn.");
            break;
    }
    return content;
}

}  // namespace wattscape::ui
