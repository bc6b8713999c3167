#include "app/wattscape-cli/calculation.h"

#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/schedule.h"
#include "app/wattscape-cli/verbs.h"
#include "core/base/sha256.h"
#include "core/exchange/sam_file.h"
#include "core/exchange/workbook.h"
#include "core/finance/sam_case.h"

#include <fmt/format.h>

namespace wattscape::cli {
namespace {

using formula::Heading;
using formula::Sheet;

/// "Paid in the tier, Fund II, tier 3".
std::string labelOf(const WaterfallCase& given, const Heading& heading) {
    std::string label(heading.label);
    for (std::size_t p = 0; p < given.partners.size(); ++p) {
        if (given.terms.partners[p] == heading.about) label += ", " + given.partners[p];
    }
    return heading.part == 0 ? label : fmt::format("{}, tier {}", label, heading.part);
}

/// Evaluates a sheet. Empty: it was refused and said why.
std::optional<Calculation> calculationOf(std::string title, const std::string& file, std::string_view text,
                                         std::shared_ptr<const Sheet> sheet, formula::FigureNames names) {
    Result<formula::Values> values = evaluate(*sheet);
    if (values)
        return Calculation{std::move(title), "sha256 " + sha256(text), std::move(sheet), *std::move(values), std::move(names)};
    refuse(at(file, values.error()));
    return std::nullopt;
}

std::optional<Calculation> calculationOfWaterfall(const std::string& text, const std::string& file) {
    const std::optional<WaterfallCase> given = waterfallOf(text, file);
    if (!given) return std::nullopt;
    const auto schedule = std::make_shared<Schedule>(*given);
    const std::shared_ptr<const Sheet> sheet(schedule, &schedule->sheet);
    std::vector<std::string> periods;
    for (const Day day : given->dates) periods.push_back(toIso(day));
    formula::FigureNames names(*sheet, std::move(periods),
                               [given](const Heading& heading) { return labelOf(*given, heading); });
    std::optional<Calculation> made = calculationOf("Cash of the partners", file, text, sheet, std::move(names));
    if (made) {
        made->checks = {{"What is called is paid in", schedule->unpaid},
                        {"Cash is received, or left", schedule->undistributed}};
    }
    return made;
}

std::optional<Calculation> calculationOfSam(const std::string& text, const std::string& file) {
    Checked<finance::SamTerms> terms = samTermsFromJson(text);
    if (!terms) {
        for (Error& problem : terms.error()) problem = at(file, problem);
        refuse(terms.error());
        return std::nullopt;
    }
    const Result<finance::SamTerms> priced = withPrice(*std::move(terms));
    if (!priced) {
        refuse(at(file, priced.error()));
        return std::nullopt;
    }
    const auto made = std::make_shared<finance::SamCase>(*priced);
    const std::shared_ptr<const Sheet> sheet(made, &made->sheet());
    std::vector<std::string> periods;
    for (const double year : sheet->years()) periods.push_back(fmt::format("{}", year));
    return calculationOf("Cash of the project", file, text, sheet, formula::FigureNames(*sheet, std::move(periods)));
}

}  // namespace

std::optional<Calculation> readCalculation(const std::string& waterfall, const std::string& sam) {
    const std::string& file = sam.empty() ? waterfall : sam;
    const Result<std::string> text = readText(file);
    if (text) return sam.empty() ? calculationOfWaterfall(*text, file) : calculationOfSam(*text, file);
    refuse(text.error());
    return std::nullopt;
}

int writeXlsx(const std::optional<Calculation>& calculation, const std::string& path) {
    if (!calculation) return badInput;
    Workbook workbook{calculation->title, calculation->fingerprint, {}, {}, {}};
    workbook.parts.push_back({"", calculation->sheet.get(), &calculation->values, &calculation->names});
    for (const auto& [label, line] : calculation->checks) workbook.checks.push_back({label, 0, line.index()});
    const Result<std::string> bytes = workbookToXlsx(workbook);
    if (!bytes) return refuse(at(path, bytes.error()));
    const Result<void> written = writeText(path, *bytes);
    return written ? fine : refuse(written.error());
}

}  // namespace wattscape::cli
