#include "core/finance/venture_names.h"

#include "core/model/field.h"

namespace wattscape::finance {

formula::FigureNames figureNames(const formula::Sheet& sheet, const MonthSpan& months, const Plan& plan) {
    std::vector<std::string> periods;
    for (std::size_t m = 0; m < months.count; ++m) periods.push_back(toIso(months.at(m)));
    return {sheet, std::move(periods), [plan](const formula::Heading& heading) {
                std::string label(heading.label);
                if (heading.part > 0) label += " " + std::to_string(heading.part);
                if (!heading.about) return label;
                std::string name;
                visitEntity(plan, heading.about, [&](const auto& entity) { name = entity.name; });
                return label + " – " + (name.empty() ? describe(plan, heading.about) : name);
            }};
}

}  // namespace wattscape::finance
