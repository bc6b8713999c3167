#include "core/exchange/plan_workbook.h"

#include "core/exchange/workbook.h"
#include "core/finance/venture_names.h"
#include "core/finance/venture_results.h"
#include "core/formula/values.h"
#include "core/model/choice.h"
#include "core/model/field.h"

#include <deque>

namespace wattscape {
namespace {

using formula::FigureNames;
using formula::Heading;
using formula::Sheet;
using formula::Values;

constexpr std::string_view checkPrefix = "check.";

/// The engine's monthly results as given lines.
class EngineSheet {
public:
    explicit EngineSheet(const PlanResults& results) : results_(results), sheet_(yearsOf(results.plan())) {
        section("Power", {Metric::firmPower, Metric::facilityLimit, Metric::itLimit, Metric::demand, Metric::energisedPower,
                          Metric::facilityDrawn, Metric::headroom, Metric::shortage});
        section("Capacity", {Metric::racksDelivered, Metric::racksReady, Metric::racksEnergised, Metric::racksStranded,
                             Metric::gpusEnergised, Metric::computeFp8, Metric::idleCapital});
        sheet_.openSection("Energy");
        forEachScope([this](const Scope& scope) { addEnergy(scope); });
    }

    const Sheet& sheet() const { return sheet_; }

private:
    static std::vector<double> yearsOf(const Plan& plan) {
        std::vector<double> years;
        for (int m = 0; m < plan.settings.months; ++m) {
            const Day end = lastDayOf(plan.settings.firstMonth + std::chrono::months{m});
            years.push_back(static_cast<double>((end - plan.firstDay()).count()) / 365);
        }
        return years;
    }

    template <class Visit>
    void forEachScope(Visit visit) {
        visit(Scope{});
        results_.plan().sites.forEach([&](const Site& site) { visit(Scope{Scope::Kind::site, site.id}); });
    }

    void section(std::string_view name, std::initializer_list<Metric> metrics) {
        sheet_.openSection(name);
        forEachScope([&](const Scope& scope) {
            for (const Metric metric : metrics) {
                const MetricInfo& info = infoOf(metric);
                const Unit unit = info.unit == "MW" ? Unit::megawatt : info.unit == "USD" ? Unit::dollar : Unit::none;
                sheet_.given({info.key, info.label, unit, scope.id}, results_.monthlyAverage(scope, metric));
            }
        });
    }

    void addEnergy(const Scope& scope) {
        const std::vector<EnergyRow> months = results_.energy(scope);
        for (const EnergySeries series : allEnergySeries()) {
            std::vector<double> row;
            for (const EnergyRow& month : months) row.push_back(month[series]);
            row.resize(sheet_.periods());
            const EnergySeriesInfo& info = infoOf(series);
            const Unit unit = info.unit == "USD" ? Unit::dollar : info.unit == "MWh" ? Unit::megawattHour : Unit::none;
            sheet_.given({info.key, info.label, unit, scope.id}, std::move(row));
        }
    }

    const PlanResults& results_;
    Sheet sheet_;
};

void addSources(Workbook& workbook, const Plan& plan) {
    WorkbookTable table{"Sources", {"Entity", "Field", "Source", "As of", "Confidence"}, {}};
    forEachTable(plan, [&]<class E>(const Table<E>& entities) {
        entities.forEach([&](const E& entity) {
            for (const FieldSource& mark : entity.sources) {
                const Source* source = plan.sources.find(mark.source);
                if (!source) continue;
                table.rows.push_back({describe(plan, entity.id), mark.field, source->name,
                                      source->asOf ? toIso(*source->asOf) : std::string(),
                                      std::string(keyOf(source->confidence))});
            }
        });
    });
    workbook.tables.push_back(std::move(table));
}

}  // namespace

Result<std::string> planToWorkbook(const PlanResults& results, const std::string& fingerprint) {
    const Plan& plan = results.plan();
    const EngineSheet engine(results);
    const Result<Values> engineValues = evaluate(engine.sheet());
    if (!engineValues) return fail(engineValues.error());
    std::deque<FigureNames> names;
    std::vector<std::shared_ptr<const finance::VentureResults>> ventures;
    const auto months = static_cast<std::size_t>(plan.settings.months);
    names.push_back(finance::figureNames(engine.sheet(), {plan.settings.firstMonth, months}, plan));
    Workbook workbook{plan.settings.name, fingerprint, {}, {}, {}};
    workbook.parts.push_back({"", &engine.sheet(), &*engineValues, &names.back()});
    plan.ventures.forEach([&](const Venture& venture) {
        ventures.push_back(results.venture(venture.id));
        const finance::VentureResults& one = *ventures.back();
        const Sheet& sheet = one.sheet->sheet();
        names.push_back(finance::figureNames(sheet, one.span(), plan));
        workbook.parts.push_back({venture.name, &sheet, &one.values, &names.back()});
        for (std::uint32_t line = 0; line < sheet.lines().size(); ++line) {
            const Heading& heading = sheet.lines()[line].heading;
            if (!heading.key.starts_with(checkPrefix)) continue;
            workbook.checks.push_back({venture.name + ": " + std::string(heading.label), workbook.parts.size() - 1, line});
        }
    });
    addSources(workbook, plan);
    return workbookToXlsx(workbook);
}

}  // namespace wattscape
