#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/verbs.h"
#include "core/downside/downside.h"
#include "core/evaluate/evaluate.h"
#include "core/storage/fingerprint.h"

#include <memory>

#include <fmt/format.h>

namespace wattscape::cli {
namespace {

struct DownsideOptions {
    std::string file;
    std::vector<std::string> cases;
    bool repair = false;
    bool json = false;
};

Answer orNull(const std::optional<double>& value) {
    return value ? Answer(*value) : Answer(nullptr);
}

/// One rate, or how many there are instead.
Answer rateOf(const std::vector<double>& rates) {
    return rates.size() == 1 ? Answer(rates.front()) : Answer(rates.empty() ? "none" : "several");
}

Answer answerOf(const Plan& plan, const VentureFigures& figures) {
    Answer answer{{"id", figures.venture.value},
                  {"name", plan.ventures.find(figures.venture)->name},
                  {"equity_irr", rateOf(figures.equityRates)},
                  {"least_dscr", orNull(figures.coverage.least)},
                  {"average_dscr", orNull(figures.coverage.average)},
                  {"equity_called_usd", figures.equityCalled},
                  {"debt_usd", figures.debt},
                  {"peak_exposure_usd", figures.peakExposure},
                  {"unfunded_usd", figures.unfunded}};
    answer["first_unfunded"] = figures.firstUnfunded ? Answer(toIso(*figures.firstUnfunded)) : Answer(nullptr);
    answer["partners"] = Answer::array();
    for (const finance::PartnerResults& partner : figures.partners) {
        answer["partners"].push_back({{"id", partner.partner.value},
                                      {"name", plan.partners.find(partner.partner)->name},
                                      {"irr", rateOf(partner.beforeTax.rates)},
                                      {"irr_after_tax", rateOf(partner.afterTax.rates)},
                                      {"npv_usd", partner.beforeTax.presentValue}});
    }
    return answer;
}

Answer answerOf(const Plan& plan, const std::vector<VentureFigures>& ventures) {
    Answer list = Answer::array();
    for (const VentureFigures& figures : ventures) list.push_back(answerOf(plan, figures));
    return list;
}

std::string rateText(const std::vector<double>& rates) {
    return rates.size() == 1 ? fmt::format("{:.2f} %", rates.front() * 100) : rates.empty() ? "none" : "several";
}

std::string ratioText(const std::optional<double>& ratio) {
    return ratio ? fmt::format("{:.2f}", *ratio) : "–";
}

void tell(std::string_view name, const VentureFigures& figures) {
    print(fmt::format("  {:<24}{:>12}{:>10}{:>10}{:>14.1f}{:>14.1f}{:>14.1f}\n", name, rateText(figures.equityRates),
                      ratioText(figures.coverage.least), ratioText(figures.coverage.average), figures.equityCalled / 1e6,
                      figures.debt / 1e6, figures.unfunded / 1e6));
}

void tell(const Plan& plan, const std::vector<VentureFigures>& base, const std::vector<DownsideResults>& worse) {
    for (std::size_t v = 0; v < base.size(); ++v) {
        print(plan.ventures.find(base[v].venture)->name + "\n");
        print(fmt::format("  {:<24}{:>12}{:>10}{:>10}{:>14}{:>14}{:>14}\n", "", "equity IRR", "DSCR", "average",
                          "equity, M USD", "debt", "not funded"));
        tell("Base case", base[v]);
        for (const DownsideResults& each : worse) tell(nameOf(each.downside).text(), each.ventures[v]);
    }
}

int run(const DownsideOptions& options) {
    const std::optional<Plan> plan = loadPlan(options.file, options.repair);
    if (!plan) return badInput;
    std::vector<Downside> downsides = options.cases.empty() ? standardDownsides() : std::vector<Downside>{};
    for (const std::string& text : options.cases) {
        const Result<Downside> downside = downsideNamed(text);
        if (!downside) return refuse(at("--case", downside.error()));
        downsides.push_back(*downside);
    }
    const Result<PlanResults> base = evaluate(std::make_shared<const Plan>(*plan));
    if (!base) return refuse(base.error());
    const Result<std::vector<DownsideResults>> worse = evaluateDownsides(*base, downsides);
    if (!worse) return refuse(worse.error());
    const std::vector<VentureFigures> figures = ventureFigures(*base);
    if (!options.json) {
        tell(*plan, figures, *worse);
        return fine;
    }
    Answer answer{{"schema", "wattscape.downside/1"}, {"fingerprint", fingerprintOf(*plan)}};
    answer["base"] = answerOf(*plan, figures);
    answer["cases"] = Answer::array();
    for (const DownsideResults& each : *worse) {
        answer["cases"].push_back({{"case", keyOf(each.downside.kind)},
                                   {"amount", each.downside.amount},
                                   {"name", nameOf(each.downside).text()},
                                   {"ventures", answerOf(*plan, each.ventures)}});
    }
    printAnswer(answer);
    return fine;
}

}  // namespace

void addDownside(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<DownsideOptions>();
    CLI::App* verb = app.add_subcommand("downside", "How ventures fare when it goes worse: late, dear, badly sold, less used");
    verb->add_option("file", options->file, "Project file, or a plan as .json")->required();
    verb->add_option("--case", options->cases,
                     "delay=DAYS, cost=SHARE, price=SHARE, rate=POINTS, utilisation=POINTS; shares and points as fractions. "
                     "Default: 90 days, 0.1, 0.1, 0.01, 0.1, each by itself");
    verb->add_flag("--repair", options->repair, "Go on with a file that needs repairs; it is not changed");
    verb->add_flag("--json", options->json, "Answer for machines");
    verb->callback([options, &exitCode] { exitCode = run(*options); });
}

}  // namespace wattscape::cli
