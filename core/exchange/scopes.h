#pragma once

#include "core/evaluate/results.h"

#include <string>
#include <string_view>
#include <vector>

/// What results are reported for, by name, as files and the command line say it.
namespace wattscape {

/// "plan", "programme", "partner", "site", "hall", "hardware".
std::string_view keyOf(Scope::Kind kind);

/// Whether energy is summed up for scopes of the kind: it is a site's, never a hall's or a hardware's.
bool hasEnergy(Scope::Kind kind);

/// Every scope of a plan: the plan itself, then by kind in that order and by id.
std::vector<Scope> scopesOf(const Plan& plan);

/// The name of the plan or entity.
std::string nameOf(const Plan& plan, const Scope& scope);

/// The scopes a text asks for: a kind ("site") all of that kind, with an id ("site:12") the one.
Result<std::vector<Scope>> scopesNamed(const Plan& plan, std::string_view text);

/// Every metric, in the order of the enumeration.
std::vector<Metric> allMetrics();

}  // namespace wattscape
