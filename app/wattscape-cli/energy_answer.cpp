#include "app/wattscape-cli/energy_answer.h"

#include "core/exchange/scopes.h"
#include "core/model/choice.h"

#include <algorithm>

namespace wattscape::cli {
namespace {

/// Series that are 0 all along are left out of what a part adds.
Answer seriesOf(const std::vector<EnergyRow>& rows, Span span, bool all) {
    Answer answer = Answer::object();
    for (const EnergySeries series : allEnergySeries()) {
        const bool known = std::ranges::any_of(rows, [&](const EnergyRow& row) { return row[series] != 0; });
        if (!all && !known) continue;
        Answer& values = answer[std::string(infoOf(series).key)] = Answer::array();
        for (int i = 0; i < span.count; ++i) values.push_back(rows[static_cast<std::size_t>(span.first + i)][series]);
    }
    return answer;
}

Answer billsOf(const std::vector<Bill>& bills, Span span) {
    Answer answer = Answer::object();
    for (const BillTerm& term : billTerms()) {
        Answer& values = answer[std::string(term.key)] = Answer::array();
        for (int i = 0; i < span.count; ++i) values.push_back(bills[static_cast<std::size_t>(span.first + i)].*term.value);
    }
    return answer;
}

}  // namespace

Answer energyAnswer(const PlanResults& results, const Scope& scope, Span span) {
    return hasEnergy(scope.kind) ? seriesOf(results.energy(scope), span, true) : Answer(nullptr);
}

Answer sourceEnergyAnswer(const PlanResults& results, const PowerSource& source, Span span) {
    const SiteEnergy* site = results.energyOf(source.site);
    if (!site) return nullptr;
    const auto found = std::ranges::find(site->sources, source.id, &SourceEnergy::source);
    return found == site->sources.end() ? Answer(nullptr) : seriesOf(found->months, span, false);
}

Answer contractsAnswer(const PlanResults& results, Span span) {
    Answer list = Answer::array();
    results.plan().sites.forEach([&](const Site& site) {
        for (const ContractEnergy& energy : results.energyOf(site.id)->contracts) {
            const SupplyContract& contract = *results.plan().supplyContracts.find(energy.contract);
            Answer answer{{"id", contract.id.value}, {"name", contract.name}, {"site", site.id.value}};
            answer["kind"] = keyOf(contract.kind);
            answer["energy"] = seriesOf(energy.months, span, false);
            answer["bill"] = billsOf(energy.bills, span);
            list.push_back(std::move(answer));
        }
    });
    return list;
}

}  // namespace wattscape::cli
