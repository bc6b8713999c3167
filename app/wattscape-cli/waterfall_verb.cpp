#include "app/wattscape-cli/calculation.h"
#include "app/wattscape-cli/sam_answer.h"
#include "app/wattscape-cli/schedule.h"
#include "app/wattscape-cli/verbs.h"
#include "core/base/csv.h"
#include "core/finance/cents.h"
#include "core/finance/returns.h"
#include "core/formula/values.h"

#include <memory>

#include <fmt/format.h>

namespace wattscape::cli {
namespace {

using finance::Flow;
using formula::Line;

/// By partner and period, in cents that add up to each period's own.
std::vector<std::vector<std::int64_t>> centsOf(const formula::Values& values, const std::vector<Line>& partners) {
    std::vector<std::vector<std::int64_t>> all(partners.size());
    for (std::size_t t = 0; t < values.periods(); ++t) {
        std::vector<double> amounts;
        for (const Line& line : partners) amounts.push_back(values.of(line)[t]);
        const std::vector<std::int64_t> cents = finance::inCents(amounts);
        for (std::size_t p = 0; p < partners.size(); ++p) all[p].push_back(cents[p]);
    }
    return all;
}

Answer inDollars(const std::vector<std::int64_t>& cents) {
    Answer list = Answer::array();
    for (const std::int64_t amount : cents) list.push_back(static_cast<double>(amount) / 100);
    return list;
}

/// One rate, or in words why there is none or more than one.
void addRates(Answer& answer, const std::vector<Flow>& flows) {
    const std::vector<double> rates = finance::internalRates(flows);
    answer["irr"] = rates.size() == 1 ? Answer(rates.front()) : Answer(nullptr);
    if (rates.empty()) answer["irr_note"] = "no rate makes the flows worth nothing";
    if (rates.size() > 1) {
        answer["irr_note"] = "several rates make the flows worth nothing";
        answer["irr_all"] = rates;
    }
    const auto said = [](std::optional<double> value) { return value ? Answer(*value) : Answer(nullptr); };
    answer["moic"] = said(finance::multiple(flows));
    answer["payback_years"] = said(finance::payback(flows));
    answer["peak_exposure_usd"] = finance::peakExposure(flows);
}

Answer answerOf(const WaterfallCase& given, const Schedule& schedule, const formula::Values& values) {
    Answer answer{{"schema", "wattscape.waterfall/1"}, {"dates", Answer::array()}, {"partners", Answer::array()}};
    for (const Day day : given.dates) answer["dates"].push_back(toIso(day));
    const auto paidIn = centsOf(values, schedule.paidIn);
    const auto received = centsOf(values, schedule.lines.received);
    for (std::size_t p = 0; p < given.partners.size(); ++p) {
        Answer partner{{"id", given.terms.partners[p].value}, {"name", given.partners[p]}};
        partner["paid_in_usd"] = inDollars(paidIn[p]);
        partner["received_usd"] = inDollars(received[p]);
        partner["tiers"] = Answer::array();
        for (const auto& tier : schedule.lines.tiers) {
            const auto row = values.of(tier[p]);
            partner["tiers"].push_back(std::vector<double>(row.begin(), row.end()));
        }
        std::vector<Flow> flows;
        for (std::size_t t = 0; t < given.dates.size(); ++t) {
            flows.push_back({schedule.sheet.years()[t], static_cast<double>(received[p][t] - paidIn[p][t]) / 100});
        }
        addRates(partner, flows);
        answer["partners"].push_back(std::move(partner));
    }
    answer["conventions"] = {
        {"irr", "effective annual, from dated flows, days / 365"},
        {"hurdles_and_preferred_return", "(1 + rate)^(days / 365), after what the same date already paid"}};
    return answer;
}

void printTable(const WaterfallCase& given, const Answer& answer) {
    std::string text = "date,partner,paid_in_usd,received_usd\n";
    for (std::size_t t = 0; t < given.dates.size(); ++t) {
        for (const Answer& partner : answer["partners"]) {
            text += fmt::format("{},{},{:.2f},{:.2f}\n", toIso(given.dates[t]), csvNameCell(partner["name"].get<std::string>()),
                                partner["paid_in_usd"][t].get<double>(), partner["received_usd"][t].get<double>());
        }
    }
    print(text);
}

int answerWaterfall(const std::string& file, bool json) {
    const Result<std::string> text = readText(file);
    if (!text) return refuse(text.error());
    const std::optional<WaterfallCase> given = waterfallOf(*text, file);
    if (!given) return badInput;
    const Schedule schedule(*given);
    const Result<formula::Values> values = evaluate(schedule.sheet);
    if (!values) return refuse(at(file, values.error()));
    const Answer answer = answerOf(*given, schedule, *values);
    json ? printAnswer(answer) : printTable(*given, answer);
    return fine;
}

}  // namespace

void addWaterfall(CLI::App& app, int& exitCode) {
    struct Options {
        std::string file;
        std::string sam;
        std::string xlsx;
        bool json = false;
    };
    CLI::App* verb = app.add_subcommand("waterfall", "Share a project's cash among its partners");
    const auto options = std::make_shared<Options>();
    auto* file = verb->add_option("file", options->file,
                                  "Dated cash and the agreement by which it is shared, as JSON; - is standard input");
    auto* sam = verb->add_option("--sam", options->sam, "A case as the System Advisor Model's library received it");
    file->excludes(sam);
    auto* table = verb->add_flag("--json", options->json, "Print one JSON object");
    verb->add_option("--xlsx", options->xlsx, "Write the calculation as a workbook instead; - is standard output")
        ->excludes(table);
    verb->callback([options, &exitCode] {
        if (!options->xlsx.empty() && !(options->file.empty() && options->sam.empty())) {
            exitCode = writeXlsx(readCalculation(options->file, options->sam), options->xlsx);
        } else if (!options->sam.empty()) {
            exitCode = answerSam(options->sam, options->json, [](std::string_view) { return true; });
        } else if (!options->file.empty()) {
            exitCode = answerWaterfall(options->file, options->json);
        } else {
            exitCode = refuse("waterfall needs a file, or --sam and a file; see --help");
        }
    });
}

}  // namespace wattscape::cli
