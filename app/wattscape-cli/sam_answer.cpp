#include "app/wattscape-cli/sam_answer.h"

#include "app/wattscape-cli/verbs.h"
#include "core/exchange/sam_file.h"
#include "core/finance/sam_case.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape::cli {
namespace {

Answer answerOf(const finance::SamResults& results, bool (*wanted)(std::string_view)) {
    Answer answer{{"schema", "wattscape.sam/1"}, {"numbers", Answer::object()}, {"yearly", Answer::object()}};
    for (const auto& [name, number] : results.numbers) {
        if (wanted(name)) answer["numbers"][name] = number ? Answer(*number) : Answer(nullptr);
    }
    for (const auto& [name, series] : results.yearly) {
        if (wanted(name)) answer["yearly"][name] = series;
    }
    return answer;
}

void printLines(const finance::SamResults& results, bool (*wanted)(std::string_view)) {
    std::string text;
    for (const auto& [name, number] : results.numbers) {
        if (wanted(name)) text += fmt::format("{},{}\n", name, number ? fmt::format("{}", *number) : "n/a");
    }
    for (const auto& [name, series] : results.yearly) {
        if (wanted(name)) text += fmt::format("{},{}\n", name, fmt::join(series, ","));
    }
    print(text);
}

}  // namespace

int answerSam(const std::string& file, bool json, bool (*wanted)(std::string_view name)) {
    const Result<std::string> text = readText(file);
    if (!text) return refuse(text.error());
    const auto terms = samTermsFromJson(*text);
    if (!terms) {
        Problems problems = terms.error();
        for (Error& problem : problems) problem = at(file, problem);
        return refuse(problems);
    }
    const Result<finance::SamResults> results = finance::samResults(*terms);
    if (!results) return refuse(at(file, results.error()));
    json ? printAnswer(answerOf(*results, wanted)) : printLines(*results, wanted);
    return fine;
}

}  // namespace wattscape::cli
