#include "core/exchange/results_csv.h"

#include "core/base/csv.h"
#include "core/exchange/json_value.h"
#include "core/exchange/scopes.h"
#include "core/model/field.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape {
namespace {

using Cells = std::vector<std::string>;

std::string number(double value) {
    return detail::compact(detail::numberToJson(value));
}

std::string idCell(EntityId id) {
    return id ? std::to_string(id.value) : std::string();
}

void appendScope(std::string& text, const PlanResults& results, const Scope& scope) {
    const Plan& plan = results.plan();
    std::vector<std::vector<double>> columns;
    for (const Metric metric : allMetrics()) {
        columns.push_back(results.monthlyAverage(scope, metric));
        columns.push_back(results.monthEnd(scope, metric));
    }
    const std::string name = csvNameCell(nameOf(plan, scope));
    for (int month = 0; month < plan.settings.months; ++month) {
        const Month date = plan.settings.firstMonth + std::chrono::months{month};
        Cells cells{std::string(keyOf(scope.kind)), idCell(scope.id), name, toIso(date)};
        for (const std::vector<double>& column : columns) {
            cells.push_back(number(column[static_cast<std::size_t>(month)]));
        }
        cells.emplace_back(keyOf(results.binding(scope, lastDayOf(date))));
        text += csvLine(cells);
    }
}

/// Cells of a field: two for a location, else one.
void appendField(Cells& cells, const FieldInfo& info, const FieldValue& value) {
    if (info.type == FieldType::location) {
        const LonLat place = std::get<LonLat>(value);
        cells.push_back(number(place.longitude));
        cells.push_back(number(place.latitude));
    } else if (!isSaid(value)) {
        cells.emplace_back();
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        cells.push_back(csvNameCell(*text));
    } else {
        const detail::Json json = detail::valueToJson(info, value);
        cells.push_back(csvCell(json.is_string() ? json.get<std::string>() : detail::compact(json)));
    }
}

template <class E>
std::string tableCsv(const Table<E>& table) {
    Cells head{"id"};
    for (const Field<E>& field : fieldsOf<E>()) {
        if (field.info.type == FieldType::location) {
            head.insert(head.end(), {"longitude", "latitude"});
        } else {
            head.emplace_back(field.info.key);
        }
    }
    std::string text = csvLine(head);
    table.forEach([&](const E& entity) {
        Cells cells{idCell(entity.id)};
        for (const Field<E>& field : fieldsOf<E>()) {
            appendField(cells, field.info, field.of(entity));
        }
        text += csvLine(cells);
    });
    return text;
}

Cells issueCells(const Plan& plan, const Issue& issue, const std::string& ignoredBecause) {
    std::vector<std::uint32_t> about;
    for (const EntityId id : issue.about) {
        about.push_back(id.value);
    }
    const Site* site = plan.sites.find(issue.site);
    return {std::string(keyOf(issue.kind)),
            issue.severity == Severity::warning ? "warning" : "note",
            std::string(keyOf(issue.cause)),
            idCell(issue.site),
            site ? csvNameCell(site->name) : std::string(),
            csvCell(fmt::format("{}", fmt::join(about, " "))),
            toIso(issue.from),
            toIso(issue.to),
            issue.toPlanEnd ? "true" : "false",
            std::to_string(issue.racks),
            number(issue.power.megawatts()),
            std::to_string(issue.rackDays),
            number(issue.idleCapital.value()),
            number(issue.idleCost.value()),
            number(issue.unserved.value()),
            csvNameCell(issue.what.text()),
            csvNameCell(ignoredBecause)};
}

}  // namespace

std::string seriesCsv(const PlanResults& results) {
    Cells head{"scope", "id", "name", "month"};
    for (const Metric metric : allMetrics()) {
        head.push_back(fmt::format("{}_average", infoOf(metric).key));
        head.push_back(fmt::format("{}_month_end", infoOf(metric).key));
    }
    head.emplace_back("binding");
    std::string text = csvLine(head);
    for (const Scope& scope : scopesOf(results.plan())) {
        appendScope(text, results, scope);
    }
    return text;
}

std::string issuesCsv(const PlanResults& results) {
    std::string text =
        csvLine({"kind", "severity", "cause", "site", "site_name", "about", "from", "to", "to_plan_end", "racks", "power_mw",
                 "rack_days", "idle_capital_usd", "idle_cost_usd", "unserved_mwh", "what", "ignored_because"});
    for (const Issue& issue : results.issues()) {
        text += csvLine(issueCells(results.plan(), issue, {}));
    }
    for (const AcceptedIssue& ignored : results.ignoredIssues()) {
        text += csvLine(issueCells(results.plan(), ignored.issue, results.plan().ignoredIssues.find(ignored.entry)->reason));
    }
    return text;
}

std::string entitiesCsv(const Plan& plan, EntityKind kind) {
    std::string text;
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        if (kindOf<E> == kind) {
            text = tableCsv(table);
        }
    });
    return text;
}

}  // namespace wattscape
