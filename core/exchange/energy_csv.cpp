#include "core/base/csv.h"
#include "core/exchange/json_value.h"
#include "core/exchange/results_csv.h"
#include "core/exchange/scopes.h"

namespace wattscape {
namespace {

using Cells = std::vector<std::string>;

std::string number(double value) {
    return detail::compact(detail::numberToJson(value));
}

/// Rows of one scope, source or contract; `bills` is empty but for contracts.
void append(std::string& text, const Plan& plan, const Cells& what, const std::vector<EnergyRow>& rows,
            const std::vector<Bill>& bills = {}) {
    for (std::size_t month = 0; month < rows.size(); ++month) {
        Cells cells = what;
        cells.push_back(toIso(plan.settings.firstMonth + std::chrono::months{static_cast<int>(month)}));
        for (const EnergySeries series : allEnergySeries()) cells.push_back(number(rows[month][series]));
        for (const BillTerm& term : billTerms()) {
            cells.push_back(bills.empty() ? std::string() : number(bills[month].*term.value));
        }
        text += csvLine(cells);
    }
}

Cells entityCells(const Plan& plan, std::string_view kind, EntityId id) {
    std::string name;
    visitEntity(plan, id, [&](const auto& entity) { name = entity.name; });
    return {std::string(kind), std::to_string(id.value), csvNameCell(name)};
}

}  // namespace

std::string energyCsv(const PlanResults& results) {
    const Plan& plan = results.plan();
    Cells head{"scope", "id", "name", "month"};
    for (const EnergySeries series : allEnergySeries()) head.emplace_back(infoOf(series).key);
    for (const BillTerm& term : billTerms()) head.emplace_back(term.key);
    std::string text = csvLine(head);
    for (const Scope& scope : scopesOf(plan)) {
        if (!hasEnergy(scope.kind)) continue;
        append(text, plan,
               {std::string(keyOf(scope.kind)), scope.id ? std::to_string(scope.id.value) : std::string(),
                csvNameCell(nameOf(plan, scope))},
               results.energy(scope));
    }
    plan.sites.forEach([&](const Site& site) {
        const SiteEnergy& energy = *results.energyOf(site.id);
        for (const SourceEnergy& source : energy.sources) {
            append(text, plan, entityCells(plan, "power_source", source.source), source.months);
        }
        for (const ContractEnergy& contract : energy.contracts) {
            append(text, plan, entityCells(plan, "supply_contract", contract.contract), contract.months, contract.bills);
        }
    });
    return text;
}

}  // namespace wattscape
