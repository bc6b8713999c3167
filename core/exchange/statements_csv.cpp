#include "core/base/csv.h"
#include "core/exchange/json_value.h"
#include "core/exchange/results_csv.h"
#include "core/finance/statement.h"
#include "core/finance/venture_results.h"

#include <algorithm>

namespace wattscape {
namespace {

std::string nameOf(const Plan& plan, EntityId id) {
    std::string name;
    visitEntity(plan, id, [&](const auto& entity) { name = entity.name; });
    return csvNameCell(name);
}

void append(std::string& text, const Plan& plan, const Venture& venture, const finance::VentureResults& worked) {
    for (const finance::StatementRow& row : finance::statementOf(*worked.sheet)) {
        const auto values = worked.of(row.line);
        if (std::ranges::all_of(values, [](double value) { return value == 0; })) continue;
        for (std::size_t month = 0; month < values.size(); ++month) {
            text += csvLine({std::to_string(venture.id.value), csvNameCell(venture.name), csvCell(std::string(row.group)),
                             std::string(row.key), row.about ? std::to_string(row.about.value) : std::string(),
                             nameOf(plan, row.about), csvCell(std::string(row.label)), csvCell(std::string(symbolOf(row.unit))),
                             toIso(worked.span().at(month)), detail::compact(detail::numberToJson(values[month]))});
        }
    }
}

}  // namespace

std::string statementsCsv(const PlanResults& results) {
    std::string text = csvLine({"venture", "name", "group", "line", "about", "about_name", "label", "unit", "month", "value"});
    results.plan().ventures.forEach(
        [&](const Venture& venture) { append(text, results.plan(), venture, *results.venture(venture.id)); });
    return text;
}

}  // namespace wattscape
