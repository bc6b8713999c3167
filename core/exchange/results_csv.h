#pragma once

#include "core/evaluate/results.h"

#include <string>

/// Results and lists as comma-separated text (UTF-8, one header row, LF, points in numbers, ISO dates), whatever the
/// locale. Names never begin a formula.
namespace wattscape {

/// Every series: one row a scope and month, columns scope, id, name, month and for each metric the monthly average
/// ("it_limit_mw_average", each day weighed the same) and the value of the month's last day ("it_limit_mw_month_end").
/// The last column, binding, is what keeps the most racks dark on that day.
std::string seriesCsv(const PlanResults& results);

/// A row a month for the plan, each programme, partner and site, and for each power source and supply contract what it adds:
/// energy in MWh, carbon in t, cost in USD by part; behind them the terms of the contract's bill.
std::string energyCsv(const PlanResults& results);

/// One row an issue, most expensive first: kind, severity, cause, site, from, to, what it costs, and the sentence. Those
/// that the plan ignores come last, with the reason.
std::string issuesCsv(const PlanResults& results);

/// The accounts of every venture by month, from its first payment on: one row a venture, line and month. A line is told by its
/// group ("Uses"), its key ("capex.racks") and the asset, cost, contract or partner it is about; its unit stands beside the
/// value. Lines that are nothing in all months are left out.
std::string statementsCsv(const PlanResults& results);

/// One row an entity by id: id, then the model's fields by key. Locations are two columns, longitude and latitude;
/// other lists stand as JSON in the form of core/exchange/plan_json.h. What is not said is empty.
std::string entitiesCsv(const Plan& plan, EntityKind kind);

}  // namespace wattscape
