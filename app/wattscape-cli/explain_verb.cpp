#include "app/wattscape-cli/calculation.h"
#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/verbs.h"
#include "core/exchange/explanation_json.h"

#include <memory>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape::cli {
namespace {

using formula::Explanation;

struct Options {
    std::string waterfall;
    std::string sam;
    std::string figure;
    int depth = 1;
    bool json = false;
};

/// A figure a line: id, what it is called, value and unit; below, further in, its formula and what stands in it.
void addText(std::string& text, const Explanation& explanation, int level) {
    const std::string margin(static_cast<std::size_t>(2 * level), ' ');
    const std::string_view unit = symbolOf(explanation.unit);
    text += fmt::format("{}{}  {}: {}{}{}\n", margin, explanation.id, explanation.label, explanation.value,
                        unit.empty() ? "" : " ", unit);
    if (!explanation.formula.empty()) {
        text += fmt::format("{}  = {}\n{}  = {}\n", margin, explanation.formula, margin, explanation.numbers);
    }
    if (!explanation.users.empty()) text += fmt::format("{}  used by {}\n", margin, fmt::join(explanation.users, ", "));
    for (const Explanation& operand : explanation.operands) addText(text, operand, level + 1);
}

/// What can be asked for.
Answer figuresOf(const Calculation& calculation) {
    Answer answer{{"schema", "wattscape.figures/1"}, {"inputs", Answer::array()}, {"lines", Answer::array()}};
    const auto entry = [&](const std::string& id, const formula::Heading& heading) {
        return Answer{{"id", id}, {"label", calculation.names.label(heading)}, {"unit", symbolOf(heading.unit)}};
    };
    const auto& inputs = calculation.sheet->inputs();
    const auto& lines = calculation.sheet->lines();
    for (std::uint32_t i = 0; i < inputs.size(); ++i) {
        answer["inputs"].push_back(entry(calculation.names.inputId(i), inputs[i].heading));
    }
    for (std::uint32_t i = 0; i < lines.size(); ++i) {
        answer["lines"].push_back(entry(calculation.names.lineId(i), lines[i].heading));
    }
    answer["periods"] = calculation.names.periods();
    return answer;
}

void printFigures(const Answer& figures) {
    std::string text;
    for (const Answer& input : figures["inputs"]) {
        text += fmt::format("{}  {}\n", input["id"].get<std::string>(), input["label"].get<std::string>());
    }
    for (const Answer& line : figures["lines"]) {
        text += fmt::format("{}[]  {}\n", line["id"].get<std::string>(), line["label"].get<std::string>());
    }
    text += fmt::format("periods: {}\n", fmt::join(figures["periods"].get<std::vector<std::string>>(), ", "));
    print(text);
}

int answerExplain(const Options& options) {
    if (options.waterfall.empty() == options.sam.empty())
        return refuse("explain needs --waterfall or --sam, and a file; see --help");
    const std::optional<Calculation> calculation = readCalculation(options.waterfall, options.sam);
    if (!calculation) return badInput;
    if (options.figure.empty()) {
        options.json ? printAnswer(figuresOf(*calculation)) : printFigures(figuresOf(*calculation));
        return fine;
    }
    const Result<formula::Figure> figure = calculation->names.find(options.figure);
    if (!figure) return refuse(figure.error());
    const Explanation explanation =
        explain(*calculation->sheet, calculation->values, calculation->names, *figure, options.depth);
    std::string text;
    if (!options.json) addText(text, explanation, 0);
    print(options.json ? explanationToJson(explanation) + "\n" : text);
    return fine;
}

}  // namespace

void addExplain(CLI::App& app, int& exitCode) {
    CLI::App* verb = app.add_subcommand("explain", "Say where a figure comes from, or what uses an input");
    const auto options = std::make_shared<Options>();
    verb->add_option("--waterfall", options->waterfall, "Dated cash and agreement, as the verb waterfall reads them");
    verb->add_option("--sam", options->sam, "A case as the System Advisor Model's library received it");
    verb->add_option("figure", options->figure,
                     "Its id, such as waterfall.received/3[2027-12-31]; without one, all ids are listed");
    verb->add_option("--depth", options->depth, "How many levels to explain: 1 is the figure alone")->check(CLI::Range(1, 100));
    verb->add_flag("--json", options->json, "Print one JSON object");
    verb->callback([options, &exitCode] { exitCode = answerExplain(*options); });
}

}  // namespace wattscape::cli
