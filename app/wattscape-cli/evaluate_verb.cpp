#include "app/wattscape-cli/energy_answer.h"
#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/issue_answer.h"
#include "app/wattscape-cli/venture_answer.h"
#include "app/wattscape-cli/verbs.h"
#include "core/evaluate/evaluate.h"
#include "core/exchange/scopes.h"
#include "core/model/choice.h"
#include "core/storage/fingerprint.h"

#include <memory>

#include <fmt/format.h>

namespace wattscape::cli {
namespace {

struct EvaluateOptions {
    std::string file;
    std::vector<std::string> scopes;
    std::string month;
    bool repair = false;
    bool json = false;
};

Result<Span> monthsAsked(const Plan& plan, const std::string& text) {
    if (text.empty()) {
        return Span{0, plan.settings.months};
    }
    const Result<Month> month = parseMonth(text);
    if (!month) return fail(at("--month", month.error()));
    const int place = monthsBetween(plan.settings.firstMonth, *month);
    if (place < 0 || place >= plan.settings.months) {
        return fail({ErrorCode::outOfRange,
                     message("%1 is outside the plan; allowed is %2 to %3", text, toIso(plan.settings.firstMonth),
                             toIso(plan.lastMonth())),
                     "--month"});
    }
    return Span{place, 1};
}

Result<std::vector<Scope>> scopesAsked(const Plan& plan, const std::vector<std::string>& texts, bool json) {
    if (texts.empty()) {
        return json ? scopesOf(plan) : std::vector<Scope>{Scope{}};
    }
    std::vector<Scope> scopes;
    for (const std::string& text : texts) {
        const Result<std::vector<Scope>> named = scopesNamed(plan, text);
        if (!named) return fail(named.error());
        scopes.insert(scopes.end(), named->begin(), named->end());
    }
    return scopes;
}

Month monthAt(const Plan& plan, int place) {
    return plan.settings.firstMonth + std::chrono::months{place};
}

Answer part(const std::vector<double>& series, Span span) {
    const auto first = series.begin() + span.first;
    return std::vector<double>(first, first + span.count);
}

Answer scopeAnswer(const PlanResults& results, const Scope& scope, Span span) {
    Answer answer{{"scope", keyOf(scope.kind)},
                  {"id", scope.id ? Answer(scope.id.value) : Answer(nullptr)},
                  {"name", nameOf(results.plan(), scope)}};
    for (const Metric metric : allMetrics()) {
        const std::string key(infoOf(metric).key);
        answer["average"][key] = part(results.monthlyAverage(scope, metric), span);
        answer["month_end"][key] = part(results.monthEnd(scope, metric), span);
    }
    answer["binding"] = Answer::array();
    for (int i = 0; i < span.count; ++i) {
        answer["binding"].push_back(keyOf(results.binding(scope, lastDayOf(monthAt(results.plan(), span.first + i)))));
    }
    answer["energy"] = energyAnswer(results, scope, span);
    return answer;
}

/// What each source's tranches, reserve, derating and credit leave as firm.
Answer sourcesAnswer(const PlanResults& results, Span span) {
    Answer list = Answer::array();
    results.plan().powerSources.forEach([&](const PowerSource& source) {
        Answer answer{
            {"id", source.id.value}, {"name", source.name}, {"site", source.site.value}, {"kind", keyOf(source.kind)}};
        answer["month_end"]["firm_mw"] = Answer::array();
        for (int i = 0; i < span.count; ++i) {
            answer["month_end"]["firm_mw"].push_back(
                results.firmOf(source.id, lastDayOf(monthAt(results.plan(), span.first + i))));
        }
        answer["energy"] = sourceEnergyAnswer(results, source, span);
        list.push_back(std::move(answer));
    });
    return list;
}

void answerFor(const PlanResults& results, const std::vector<Scope>& scopes, Span span) {
    const Plan& plan = results.plan();
    Answer answer{{"schema", "wattscape.evaluate/1"}, {"plan", plan.settings.name}, {"fingerprint", fingerprintOf(plan)}};
    answer["months"] = Answer::array();
    for (int i = 0; i < span.count; ++i) {
        answer["months"].push_back(toIso(monthAt(plan, span.first + i)));
    }
    answer["scopes"] = Answer::array();
    for (const Scope& scope : scopes) {
        answer["scopes"].push_back(scopeAnswer(results, scope, span));
    }
    answer["power_sources"] = sourcesAnswer(results, span);
    answer["supply_contracts"] = contractsAnswer(results, span);
    answer["ventures"] = venturesAnswer(results);
    answer["issues"] = Answer::array();
    for (const Issue& issue : results.issues()) {
        answer["issues"].push_back(answerOf(results, issue));
    }
    answer["ignored_issues"] = Answer::array();
    for (const AcceptedIssue& ignored : results.ignoredIssues()) {
        answer["ignored_issues"].push_back(answerOf(results, ignored));
    }
    printAnswer(answer);
}

void printTable(const PlanResults& results, const Scope& scope, Span span) {
    constexpr Metric columns[] = {Metric::firmPower,      Metric::facilityLimit,  Metric::itLimit,       Metric::demand,
                                  Metric::energisedPower, Metric::racksEnergised, Metric::racksStranded, Metric::gpusEnergised};
    std::vector<std::vector<double>> series;
    std::string head =
        fmt::format("{} {}, last day of each month\n{:8}", keyOf(scope.kind), nameOf(results.plan(), scope), "month");
    for (const Metric metric : columns) {
        head += fmt::format(" {:>18}", infoOf(metric).key);
        series.push_back(results.monthEnd(scope, metric));
    }
    print(head + "  binding\n");
    for (int i = span.first; i < span.first + span.count; ++i) {
        const Month month = monthAt(results.plan(), i);
        std::string line = fmt::format("{:8}", toIso(month));
        for (std::size_t k = 0; k < series.size(); ++k) {
            const bool whole = infoOf(columns[k]).unit != "MW";
            line += fmt::format(" {:>18.{}f}", series[k][static_cast<std::size_t>(i)], whole ? 0 : 1);
        }
        print(line + fmt::format("  {}\n", keyOf(results.binding(scope, lastDayOf(month)))));
    }
}

int run(const EvaluateOptions& options) {
    const std::optional<Plan> plan = loadPlan(options.file, options.repair);
    if (!plan) return badInput;
    const Result<Span> span = monthsAsked(*plan, options.month);
    if (!span) return refuse(span.error());
    const Result<std::vector<Scope>> scopes = scopesAsked(*plan, options.scopes, options.json);
    if (!scopes) return refuse(at("--scope", scopes.error()));
    const Result<PlanResults> results = evaluate(std::make_shared<const Plan>(*plan));
    if (!results) return refuse(results.error());
    if (options.json) {
        answerFor(*results, *scopes, *span);
    } else {
        for (const Scope& scope : *scopes) {
            printTable(*results, scope, *span);
        }
    }
    return fine;
}

}  // namespace

void addEvaluate(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<EvaluateOptions>();
    CLI::App* verb = app.add_subcommand("evaluate", "Compute power, racks, GPUs and energy by month");
    verb->add_option("file", options->file, "Project file, or a plan as .json")->required();
    verb->add_option(
        "--scope", options->scopes,
        "plan, programme, partner, site, hall, hardware; one of them by id: site:12. Default: the plan; with --json all");
    verb->add_option("--month", options->month, "Only this month, as 2026-07");
    verb->add_flag("--repair", options->repair, "Go on with a file that needs repairs; it is not changed");
    verb->add_flag("--json", options->json,
                   "Answer for machines: every metric, monthly average and month end; energy, cost and carbon; ventures");
    verb->callback([options, &exitCode] { exitCode = run(*options); });
}

}  // namespace wattscape::cli
