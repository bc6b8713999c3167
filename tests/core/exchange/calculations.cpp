#include "tests/core/exchange/calculations.h"

#include "core/finance/venture_sheet.h"
#include "tests/core/finance/example_sheets.h"
#include "tests/core/finance/random_venture.h"
#include "tests/core/formula/random_sheet.h"
#include "tests/testing.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace wattscape::testing {
namespace {

using namespace formula;

constexpr double garbage = 987654.25;

void check(Compared& compared, const std::string& id, Unit unit, const std::string& text, double value) {
    bool isNumber = false;
    const bool isPercent = text.ends_with('%');
    const double shown = QString::fromStdString(isPercent ? text.substr(0, text.size() - 1) : text).toDouble(&isNumber);
    const double read = isPercent ? shown / 100 : shown;
    const double difference =
        unit == Unit::dollar ? std::abs(read - value) : std::abs(read - value) / std::max(1.0, std::abs(value));
    double& largest = unit == Unit::dollar ? compared.dollars : compared.others;
    largest = std::max(largest, difference);
    if (!isNumber || !(difference <= (unit == Unit::dollar ? 0.01 : 1e-9))) {
        compared.trouble += QString::fromStdString(fmt::format("{} is {}, not {}\n", id, text, value));
    }
    ++compared.cells;
}

/// The cells of a calculation, found by what the worksheets say: the id of the line and the name of the period.
void compare(const SheetTexts& sheets, const Calculation& expected, Compared& compared) {
    std::map<std::string, std::pair<const CellTexts*, std::size_t>> rows;
    for (const auto& [name, texts] : sheets) {
        if (!expected.name.empty() && name != expected.name && !name.starts_with(expected.name + " ")) continue;
        for (std::size_t row = 3; row < texts.size(); ++row) {
            if (texts[row].size() > 3) rows[texts[row][3]] = {&texts, row};
        }
    }
    for (std::uint32_t line = 0; line < expected.sheet->lines().size(); ++line) {
        const std::string& id = expected.names.lineId(line);
        const auto found = rows.find(id);
        if (found == rows.end()) {
            compared.trouble += QString::fromStdString(expected.name + " has no " + id + "\n");
            continue;
        }
        const auto& [texts, row] = found->second;
        for (std::size_t t = 0; t < expected.sheet->periods(); ++t) {
            const std::vector<std::string>& head = (*texts)[2];
            const auto column = std::ranges::find(head, expected.names.periods()[t]) - head.begin();
            const Unit unit = expected.sheet->lines()[line].heading.unit;
            check(compared, expected.name + " " + expected.names.id(Figure::ofLine(line, t)), unit,
                  (*texts)[row][static_cast<std::size_t>(column)], expected.values.row(line)[t]);
        }
    }
}

}  // namespace

Calculation::Calculation(std::string name_, std::shared_ptr<Sheet> sheet_)
    : name(std::move(name_)),
      sheet(std::move(sheet_)),
      values(must(evaluate(*sheet))),
      names(*sheet, countedPeriods(*sheet)),
      wrong(values) {
    for (std::uint32_t line = 0; line < sheet->lines().size(); ++line) {
        if (sheet->lines()[line].given.empty()) std::ranges::fill(wrong.row(line), garbage);
    }
}

Workbook workbookOf(const Calculations& calculations, bool storesWrong) {
    Workbook workbook{"Plan", "fingerprint", {}, {}, {}};
    for (const Calculation& one : calculations) {
        workbook.parts.push_back({one.name, one.sheet.get(), storesWrong ? &one.wrong : &one.values, &one.names});
    }
    return workbook;
}

Calculations financeCalculations() {
    Calculations all;
    for (const std::string& name : samExamples()) all.emplace_back(name, std::const_pointer_cast<Sheet>(samSheet(name)));
    all.emplace_back("compounding", waterfallSheet(true));
    all.emplace_back("simple", waterfallSheet(false));
    return all;
}

Calculations ventureCalculations() {
    Calculations all;
    for (std::uint32_t seed = 1; seed <= 3; ++seed) {
        const auto made = std::make_shared<finance::VentureSheet>(randomVenture(seed, 60));
        all.emplace_back(fmt::format("venture {}", seed), std::shared_ptr<Sheet>(made, const_cast<Sheet*>(&made->sheet())));
    }
    return all;
}

Compared compareAll(const SheetTexts& sheets, const Calculations& calculations) {
    Compared compared;
    for (const Calculation& one : calculations) compare(sheets, one, compared);
    return compared;
}

std::size_t cellsOf(const Calculations& calculations) {
    std::size_t cells = 0;
    for (const Calculation& one : calculations) cells += one.sheet->lines().size() * one.sheet->periods();
    return cells;
}

std::shared_ptr<Sheet> sheetOfEveryOperation() {
    auto sheet = std::make_shared<Sheet>(std::vector<double>{0, 1, 2});
    sheet->openSection("Given");
    const Line a = sheet->given({"a", "A", Unit::none}, {1, 5, -2});
    const Line zero = sheet->given({"zero", "Zero", Unit::none}, {0, 0, 3});
    const Expression two = sheet->input({"two", "Two", Unit::none}, 2);
    const Expression none = sheet->input({"none", "None", Unit::none}, 0);
    sheet->openSection("O'Neill: [cases]");
    for (const Expression& formula : {a + two,
                                      a - two,
                                      10.0 - a,
                                      a - (two - a),
                                      a * two,
                                      two / a,
                                      two / (a - 5.0),
                                      a / zero,
                                      two / (a / two),
                                      power(two, a),
                                      power(none, zero),
                                      power(-a, two),
                                      -power(a, two),
                                      -(a + two),
                                      two - (-a),
                                      power(power(two, two), a),
                                      -a,
                                      least(a, two),
                                      greatest(a, 0),
                                      a < two,
                                      two <= a,
                                      (a < two) * 7.5,
                                      soFar(a) + (a < two),
                                      greatest(a < two, zero),
                                      select(a < two, a, two),
                                      select(zero, a, two),
                                      select(a - 5.0, a, two),
                                      Expression(a.previous()),
                                      Expression(a.next()),
                                      a.at(-2),
                                      least(a.previous(), two),
                                      greatest(a.next() - 9.0, -two),
                                      whole(a),
                                      soFar(a),
                                      whole(zero) - soFar(a),
                                      lagged(a, {0.5, 0.25}),
                                      lagged(a, {}),
                                      lagged(a, {0, 0, 0, 9, 9}),
                                      -lagged(zero, {1}) * 3.0}) {
        sheet->line({"case", "Case", Unit::none}, formula);
    }
    const Line balance = sheet->declare({"balance", "Balance", Unit::none});
    sheet->define(balance, balance.previous() * 1.5 + a);
    const Line worth = sheet->declare({"worth", "Worth", Unit::none});
    sheet->define(worth, (worth.next() + a.next()) / 1.1);
    return sheet;
}

std::shared_ptr<Sheet> largeSheet(std::size_t lines, std::size_t months) {
    std::vector<double> years;
    for (std::size_t t = 0; t < months; ++t) years.push_back(static_cast<double>(t) / 12);
    auto sheet = std::make_shared<Sheet>(years);
    sheet->openSection("Debt");
    const Expression rate = sheet->input({"rate", "Rate", Unit::sharePerYear}, 0.07);
    Line paid = sheet->given({"month", "Month", Unit::none}, years);
    while (sheet->lines().size() + 5 <= lines) {
        const Line closing = sheet->declare({"closing", "Closing balance"});
        const Line opening = sheet->line({"opening", "Opening balance"}, closing.previous());
        const Line interest = sheet->line({"interest", "Interest"}, opening * rate / 12);
        const Line drawn = sheet->line({"drawn", "Drawn"}, (paid < sheet->number(1)) * 1000.0);
        sheet->define(closing, opening + drawn - least(opening, opening * 0.01 + interest));
        paid = sheet->line({"paid", "Paid so far"}, paid + soFar(interest) / 1e6);
    }
    while (sheet->lines().size() < lines) sheet->line({"last", "Last"}, paid.previous() * 2.0);
    return sheet;
}

}  // namespace wattscape::testing
