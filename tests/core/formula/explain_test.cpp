#include "core/formula/explain.h"

#include "core/exchange/explanation_json.h"
#include "core/finance/venture_sheet.h"
#include "core/formula/uses.h"
#include "tests/core/finance/example_sheets.h"
#include "tests/core/finance/random_venture.h"
#include "tests/core/formula/formula_reader.h"
#include "tests/core/formula/random_sheet.h"
#include "tests/testing.h"

#include <cmath>
#include <random>

#include <rapidcheck.h>
#include <nlohmann/json.hpp>

using namespace wattscape;
using namespace wattscape::formula;
using namespace wattscape::testing;

namespace {

bool near(double read, double value) {
    return std::abs(read - value) <= 1e-9 * std::max(1.0, std::abs(value)) || (std::isnan(read) && std::isnan(value));
}

/// Every figure of a sheet, each line in each period, and some sums.
std::vector<Figure> figuresOf(const Sheet& sheet) {
    std::vector<Figure> figures;
    for (std::uint32_t line = 0; line < sheet.lines().size(); ++line) {
        for (std::size_t t = 0; t < sheet.periods(); ++t) figures.push_back(Figure::ofLine(line, t));
        if (sheet.periods() > 1) figures.push_back(Figure::ofLine(line, 0, sheet.periods() - 1));
    }
    for (std::uint32_t input = 0; input < sheet.inputs().size(); ++input) figures.push_back(Figure::ofInput(input));
    return figures;
}

/// Counts the explained figures below, and checks that each formula gives its value and that each operand is told rightly.
int checkTree(const Explanation& explanation, const Sheet& sheet, const FigureNames& names) {
    if (explanation.formula.empty()) return 0;
    const double read = readFormula(explanation.numbers);
    if (!near(read, explanation.value)) {
        qFatal("%s = %.17g, but %s gives %.17g", explanation.id.c_str(), explanation.value, explanation.numbers.c_str(), read);
    }
    int checked = 1;
    std::vector<Figure> told;
    for (const Explanation& operand : explanation.operands) {
        told.push_back(operand.figure);
        checked += checkTree(operand, sheet, names);
    }
    if (told != operandsOf(sheet, explanation.figure)) qFatal("%s: other operands", explanation.id.c_str());
    return checked;
}

/// Explains figures drawn from a sheet.
int explainSome(const Sheet& sheet, int count, std::mt19937& random) {
    const Values values = must(evaluate(sheet));
    const FigureNames names(sheet, countedPeriods(sheet));
    const std::vector<Figure> figures = figuresOf(sheet);
    int checked = 0;
    for (int i = 0; i < count; ++i) {
        checked += checkTree(explain(sheet, values, names, figures[random() % figures.size()], 1), sheet, names);
    }
    return checked;
}

void checkChange(Sheet& sheet, const Values& before, const Figure& leaf) {
    const Values after = must(evaluate(sheet));
    for (const Figure& figure : figuresOf(sheet)) {
        if (figure.isInput() || figure.isSum()) continue;
        const double was = before.row(figure.index)[figure.first];
        const double is = after.row(figure.index)[figure.first];
        if (was == is) continue;
        const std::vector<Figure> leaves = leavesOf(sheet, figure);
        RC_ASSERT(std::ranges::binary_search(leaves, leaf));
        const auto users = leaf.isInput() ? usersOfInput(sheet, leaf.index) : usersOfLine(sheet, leaf.index);
        RC_ASSERT(figure.index == leaf.index || std::ranges::binary_search(users, figure.index));
    }
}

}  // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void aLoanIsExplainedInWordsAndNumbers() {
        Sheet sheet({0, 1, 2});
        const Expression rate = sheet.input({"loan.rate", "Rate", Unit::sharePerYear, EntityId{4}}, 0.05);
        const Line drawn = sheet.given({"loan.drawn", "Drawn", Unit::dollar, EntityId{4}}, {1000, 0, -2});
        const Line closing = sheet.declare({"loan.closing", "Closing balance", Unit::dollar, EntityId{4}});
        const Line interest = sheet.line({"loan.interest", "Interest", Unit::dollar, EntityId{4}}, closing.previous() * rate);
        sheet.define(closing, sheet.number(0) + closing.previous() + (drawn + interest));
        sheet.line({"loan.cost", "Cost of debt", Unit::dollar, EntityId{4}}, soFar(interest) / (drawn.at(1) - 2.0));
        const Values values = must(evaluate(sheet));
        const FigureNames names(sheet, {"2026", "2027", "2028"}, [](const Heading& heading) {
            return std::string(heading.label) + (heading.key == "loan.rate" ? " of loan" : "");
        });
        const auto text = [&](std::string_view id, int depth = 1) {
            return explanationToJson(explain(sheet, values, names, must(names.find(id)), depth));
        };
        QCOMPARE(
            text("loan.closing/4[2028]"),
            std::string(R"~({"schema":"wattscape.explanation/1","id":"loan.closing/4[2028]","label":"Closing balance [2028]",)~"
                        R"~("value":1100.5,"unit":"USD","origin":"formula",)~"
                        R"~("formula":"Closing balance [2027] + (Drawn + Interest)","numbers":"1050 + ((-2) + 52.5)",)~"
                        R"~("operands":[{"id":"loan.closing/4[2027]","label":"Closing balance [2027]","value":1050,)~"
                        R"~("unit":"USD","origin":"formula"},{"id":"loan.drawn/4[2028]","label":"Drawn [2028]",)~"
                        R"~("value":-2,"unit":"USD","origin":"given"},{"id":"loan.interest/4[2028]",)~"
                        R"~("label":"Interest [2028]","value":52.5,"unit":"USD","origin":"formula"}]})~"));
        QCOMPARE(
            text("loan.rate/4"),
            std::string(R"~({"schema":"wattscape.explanation/1","id":"loan.rate/4","label":"Rate of loan","value":0.05,)~"
                        R"~("unit":"a year","origin":"input","used_by":["loan.closing/4","loan.interest/4","loan.cost/4"]})~"));
        const Explanation deep = explain(sheet, values, names, must(names.find("loan.cost/4[2028]")), 3);
        QCOMPARE(deep.formula, std::string("Interest [2026..2028] / (0 - 2)"));
        QCOMPARE(deep.operands[0].id, std::string("loan.interest/4[2026..2028]"));
        QCOMPARE(deep.operands[0].numbers, std::string("sum(0, 50, 52.5)"));
        QCOMPARE(deep.operands[0].operands[1].formula, std::string("Closing balance [2026] * Rate of loan"));
        QVERIFY(deep.operands[0].operands[1].operands[0].operands.empty());
        const Explanation none = explain(sheet, values, names, must(names.find("loan.interest/4[2026]")));
        QCOMPARE(none.formula, std::string("0 * Rate of loan"));
        QVERIFY(explain(sheet, values, names, none.figure, 0).formula.empty());
        const FigureNames unclear(sheet, {"2026", "2027", "2028"},
                                  [](const Heading& heading) { return std::string(heading.label) + ", Fund (II)"; });
        QCOMPARE(explain(sheet, values, unclear, must(names.find("loan.interest/4[2028]"))).formula,
                 std::string("“Closing balance, Fund (II)” [2027] * “Rate, Fund (II)”"));
    }

    void aDivisionByNothingIsSaid() {
        Sheet sheet({0});
        const Line nothing = sheet.given({"n", "Nothing"}, {0});
        sheet.line({"share", "Share"}, sheet.input({"a", "A"}, 3) / nothing);
        const Explanation told = explain(sheet, must(evaluate(sheet)), FigureNames(sheet, {"1"}), Figure::ofLine(1, 0));
        QCOMPARE(told.formula, std::string("if(Nothing = 0, 0, A / Nothing)"));
        QCOMPARE(told.numbers, std::string("if(0 = 0, 0, 3 / 0)"));
        QCOMPARE(told.value, 0.0);
    }

    void idsLeadBackToTheirFigures() {
        checkProperty("ids are unique and read back", 300, [] {
            const auto sheet = randomSheet(*rc::gen::arbitrary<std::uint32_t>());
            const FigureNames names(*sheet, countedPeriods(*sheet));
            std::set<std::string> ids;
            for (const Figure& figure : figuresOf(*sheet)) {
                RC_ASSERT(ids.insert(names.id(figure)).second);
                RC_ASSERT(must(names.find(names.id(figure))) == figure);
            }
        });
    }

    void idsStayWhenLinesAreAdded() {
        const auto sheet = randomSheet(5);
        const FigureNames before(*sheet, countedPeriods(*sheet));
        const auto lines = static_cast<std::uint32_t>(sheet->lines().size());
        for (std::uint32_t line = 0; line < lines; ++line) {
            sheet->line(sheet->lines()[line].heading, sheet->number(1));
            sheet->line({"another", "Another"}, sheet->number(1));
        }
        const FigureNames after(*sheet, countedPeriods(*sheet));
        for (std::uint32_t line = 0; line < lines; ++line) QCOMPARE(after.lineId(line), before.lineId(line));
    }

    void whatIsNoFigureIsRefused() {
        Sheet sheet({0, 1});
        sheet.line({"cash", "Cash"}, sheet.input({"price", "Price"}, 2));
        const FigureNames names(sheet, {"2026-01", "2026-02"});
        const std::pair<const char*, const char*> cases[] = {
            {"", "is no figure of this calculation"},
            {"cash", "cash[2026-01]"},
            {"cash[2026-03]", "2026-03: is no period; they run from 2026-01 to 2026-02"},
            {"cash[]", "is no period"},
            {"cash[2026-02..2026-01]", "ends before it begins"},
            {"cost[2026-01]", "is no figure"},
            {"price[2026-01]", "is no figure"},
            {"[", "is no figure"},
            {"cash]", "is no figure"},
        };
        for (const auto& [id, said] : cases) {
            const Result<Figure> found = names.find(id);
            QVERIFY2(!found, id);
            QVERIFY2(found.error().text().find(said) != std::string::npos, found.error().text().c_str());
        }
    }

    void printedFormulasGiveTheirFigures() {
        std::mt19937 random(1);
        int drawn = 0;
        for (std::uint32_t seed = 0; seed < 200; ++seed) drawn += explainSome(*randomSheet(seed), 20, random);
        QVERIFY2(drawn >= 1000, qPrintable(QString::number(drawn)));
        int sam = 0;
        for (const std::string& name : samExamples()) sam += explainSome(*samSheet(name), 400, random);
        QVERIFY2(sam >= 1000, qPrintable(QString::number(sam)));
        int waterfall = 0;
        for (const bool compounding : {true, false}) waterfall += explainSome(*waterfallSheet(compounding), 600, random);
        QVERIFY2(waterfall >= 1000, qPrintable(QString::number(waterfall)));
        int venture = 0;
        for (std::uint32_t seed = 1; seed <= 4; ++seed) {
            const finance::VentureSheet made(randomVenture(seed, 60));
            venture += explainSome(made.sheet(), 400, random);
        }
        QVERIFY2(venture >= 1000, qPrintable(QString::number(venture)));
    }

    void deepTreesNameEachFigureOnce() {
        const auto sheet = waterfallSheet(true);
        const Values values = must(evaluate(*sheet));
        const FigureNames names(*sheet, countedPeriods(*sheet));
        const Figure last = must(names.find("waterfall.received/3[11]"));
        const int all = checkTree(explain(*sheet, values, names, last, 1000), *sheet, names);
        QVERIFY(all > 500);
        QVERIFY(all <= static_cast<int>(figuresOf(*sheet).size()));
    }

    void onlyWhatListsALeafMovesWithIt() {
        checkProperty("a changed leaf moves those that list it", 200, [] {
            const auto sheet = randomSheet(*rc::gen::arbitrary<std::uint32_t>());
            const Values before = must(evaluate(*sheet));
            const auto input = *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(sheet->inputs().size()));
            const double entered = sheet->inputs()[input].value;
            sheet->enter(input, entered + 0.25);
            checkChange(*sheet, before, Figure::ofInput(input));
            sheet->enter(input, entered);
            const auto period = *rc::gen::inRange<std::size_t>(0, sheet->periods());
            sheet->enter(0, period, sheet->lines()[0].given[period] - 0.75);
            checkChange(*sheet, before, Figure::ofLine(0, period));
        });
    }

    /// Not too much is listed either: over many changes every listed leaf moves its figure.
    void whatIsListedMoves() {
        const auto sheet = waterfallSheet(true);
        const Values before = must(evaluate(*sheet));
        const Figure figure = must(FigureNames(*sheet, countedPeriods(*sheet)).find("waterfall.received/12[11]"));
        const std::vector<Figure> leaves = leavesOf(*sheet, figure);
        int moved = 0;
        for (const Figure& leaf : leaves) {
            if (!leaf.isInput()) continue;
            const double entered = sheet->inputs()[leaf.index].value;
            sheet->enter(leaf.index, entered * 0.9);
            moved += must(evaluate(*sheet)).row(figure.index)[figure.first] != before.row(figure.index)[figure.first] ? 1 : 0;
            sheet->enter(leaf.index, entered);
        }
        QVERIFY2(moved >= 5, qPrintable(QString::number(moved)));
    }
};

QTEST_APPLESS_MAIN(ExplainTest)
#include "explain_test.moc"
