#include "core/exchange/workbook.h"

#include "core/finance/venture_sheet.h"
#include "tests/core/exchange/recalculated.h"
#include "tests/core/finance/example_sheets.h"
#include "tests/core/finance/random_venture.h"
#include "tests/core/formula/random_sheet.h"
#include "tests/testing.h"

#include <cmath>
#include <list>

#include <fmt/format.h>
#include <rapidcheck.h>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace wattscape;
using namespace wattscape::formula;
using namespace wattscape::testing;

namespace {

constexpr double garbage = 987654.25;

/// A calculation with all that a workbook wants of it.
struct Calculation {
    Calculation(std::string name_, std::shared_ptr<Sheet> sheet_)
        : name(std::move(name_)),
          sheet(std::move(sheet_)),
          values(must(evaluate(*sheet))),
          names(*sheet, countedPeriods(*sheet)),
          wrong(values) {
        for (std::uint32_t line = 0; line < sheet->lines().size(); ++line) {
            if (sheet->lines()[line].given.empty()) std::ranges::fill(wrong.row(line), garbage);
        }
    }

    std::string name;
    std::shared_ptr<Sheet> sheet;
    Values values;
    FigureNames names;
    Values wrong;  ///< stored in place of the values, so that only what was computed anew is right
};

using Calculations = std::list<Calculation>;

Workbook workbookOf(const Calculations& calculations, bool storesGarbage = true) {
    Workbook workbook{"Plan", "fingerprint", {}, {}, {}};
    for (const Calculation& one : calculations) {
        workbook.parts.push_back({one.name, one.sheet.get(), storesGarbage ? &one.wrong : &one.values, &one.names});
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

/// Ventures of every kind of funding, over five years of months.
Calculations ventureCalculations() {
    Calculations all;
    for (std::uint32_t seed = 1; seed <= 3; ++seed) {
        const auto made = std::make_shared<finance::VentureSheet>(randomVenture(seed, 60));
        all.emplace_back(fmt::format("venture {}", seed), std::shared_ptr<Sheet>(made, const_cast<Sheet*>(&made->sheet())));
    }
    return all;
}

struct Compared {
    int cells = 0;
    double dollars = 0;  ///< the largest difference
    double others = 0;
    QString trouble;

    void check(const std::string& id, Unit unit, const std::string& text, double value) {
        bool isNumber = false;
        const bool isPercent = text.ends_with('%');
        const double shown = QString::fromStdString(isPercent ? text.substr(0, text.size() - 1) : text).toDouble(&isNumber);
        const double read = isPercent ? shown / 100 : shown;
        const double difference =
            unit == Unit::dollar ? std::abs(read - value) : std::abs(read - value) / std::max(1.0, std::abs(value));
        (unit == Unit::dollar ? dollars : others) = std::max(unit == Unit::dollar ? dollars : others, difference);
        if (!isNumber || !(difference <= (unit == Unit::dollar ? 0.01 : 1e-9))) {
            trouble += QString::fromStdString(fmt::format("{} is {}, not {}\n", id, text, value));
        }
        ++cells;
    }
};

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
            compared.check(expected.name + " " + expected.names.id(Figure::ofLine(line, t)), unit,
                           (*texts)[row][static_cast<std::size_t>(column)], expected.values.row(line)[t]);
        }
    }
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

/// Loans drawn over a year: opening, interest, drawn, repaid and closing, line after line, and what all of them have paid.
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

int columnOf(const QString& letters) {
    int number = 0;
    for (const QChar letter : letters) number = number * 26 + letter.unicode() - 'A' + 1;
    return number;
}

/// A formula as it is relative to its own column, its texts and names left out.
QString relative(QString formula, int column) {
    static const QRegularExpression cell(QStringLiteral(R"((?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(]))"));
    formula.replace(QRegularExpression(QStringLiteral("'[^!]*'!")), QStringLiteral("!"));
    QString told;
    qsizetype end = 0;
    for (auto each = cell.globalMatch(formula); each.hasNext();) {
        const auto match = each.next();
        const int number = columnOf(match.captured(2));
        const bool isFixed = !match.captured(1).isEmpty();
        const int away = isFixed ? number : number - column;
        told += formula.mid(end, match.capturedStart() - end);
        told += QStringLiteral("r%1%2%3").arg(match.captured(4), isFixed ? "C" : away < 0 ? "back" : "on").arg(std::abs(away));
        end = match.capturedEnd();
    }
    return told + formula.mid(end);
}

}  // namespace

class WorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void everyOperationRecalculates() {
        Calculations all;
        all.emplace_back("every", sheetOfEveryOperation());
        const auto sheets = recalculated({must(workbookToXlsx(workbookOf(all)))});
        const Compared compared = compareAll(sheets[0], all);
        QVERIFY2(compared.trouble.isEmpty(), qPrintable(compared.trouble));
        QCOMPARE(std::size_t(compared.cells), cellsOf(all));
    }

    void financeRecalculates_data() {
        QTest::addColumn<bool>("ventures");
        QTest::newRow("cases and waterfalls") << false;
        QTest::newRow("ventures") << true;
    }

    void financeRecalculates() {
        QFETCH(bool, ventures);
        const Calculations all = ventures ? ventureCalculations() : financeCalculations();
        const Compared compared = compareAll(recalculated({must(workbookToXlsx(workbookOf(all)))})[0], all);
        QVERIFY2(compared.trouble.isEmpty(), qPrintable(compared.trouble.left(2000)));
        QCOMPARE(std::size_t(compared.cells), cellsOf(all));
        qInfo("%d cells; largest difference %g USD, %g elsewhere", compared.cells, compared.dollars, compared.others);
    }

    void randomSheetsRecalculate() {
        checkProperty("a spreadsheet computes what the engine computes", 2, [] {
            Calculations all;
            const auto first = *rc::gen::inRange<std::uint32_t>(0, 1'000'000'000);
            for (std::uint32_t i = 0; i < 30; ++i) all.emplace_back(fmt::format("R{}", i), randomSheet(first + i));
            const Compared compared = compareAll(recalculated({must(workbookToXlsx(workbookOf(all)))})[0], all);
            if (!compared.trouble.isEmpty()) RC_FAIL(compared.trouble.left(2000).toStdString());
            RC_ASSERT(std::size_t(compared.cells) == cellsOf(all));
        });
    }

    void formulasAreTheSameInAllPeriods() {
        Calculations all = financeCalculations();
        all.splice(all.end(), ventureCalculations());
        all.emplace_back("every", sheetOfEveryOperation());
        static const QRegularExpression cell(QStringLiteral(R"re(<c r="([A-Z]+)(\d+)"[^>]*><f>([^<]*)</f>)re"));
        static const QRegularExpression number(QStringLiteral(R"re((?<![A-Za-z0-9_.])\d+(\.\d+)?)re"));
        QCOMPARE(relative("'A B2'!B2*$C3", 2), relative("'A B2'!C2*$C3", 3));
        QVERIFY(relative("B2*$C3", 2) != relative("B2*$C3", 3));
        int formulas = 0;
        for (const auto& [path, text] : partsOf(must(workbookToXlsx(workbookOf(all))))) {
            if (!path.starts_with("xl/worksheets/sheet") || path == "xl/worksheets/sheet1.xml") continue;
            std::map<int, QString> byRow;
            for (auto each = cell.globalMatch(QString::fromStdString(text)); each.hasNext();) {
                const auto match = each.next();
                const QString told = relative(match.captured(3), columnOf(match.captured(1)));
                const QString& first = byRow.try_emplace(match.captured(2).toInt(), told).first->second;
                QCOMPARE(told, first);
                for (auto literals = number.globalMatch(told); literals.hasNext();) {
                    const QString literal = literals.next().captured();
                    QVERIFY2(literal == "0" || literal == "1", qPrintable(match.captured(3)));
                }
                ++formulas;
            }
        }
        QVERIFY2(formulas > 10'000, qPrintable(QString::number(formulas)));
    }

    void nothingInItSurprisesAReader() {
        Calculations all = financeCalculations();
        const Workbook workbook = workbookOf(all, false);
        const std::string bytes = must(workbookToXlsx(workbook));
        QVERIFY(bytes == must(workbookToXlsx(workbook)));
        std::size_t inputs = 0;
        for (const Calculation& one : all) inputs += one.sheet->inputs().size();
        for (const auto& [path, text] : partsOf(bytes)) {
            const QString content = QString::fromStdString(text);
            QVERIFY2(!content.contains("mergeCell") && !content.contains("OFFSET("), path.c_str());
            QVERIFY2(path.find("vba") == path.npos && path.find("externalLink") == path.npos, path.c_str());
            if (path.starts_with("xl/worksheets/sheet") && path != "xl/worksheets/sheet1.xml") {
                QVERIFY2(content.contains("state=\"frozen\""), path.c_str());
            }
            if (path == "xl/workbook.xml") QCOMPARE(std::size_t(content.count("<definedName name=\"in_")), inputs);
        }
    }

    void theEnginesValuesAreStored() {
        Calculations all;
        all.emplace_back("stored", waterfallSheet(true));
        const auto parts = partsOf(must(workbookToXlsx(workbookOf(all, false))));
        const Calculation& one = all.front();
        std::vector<double> stored;
        static const QRegularExpression cell(QStringLiteral("<f>[^<]*</f><v>([^<]*)</v>"));
        for (const auto& [path, text] : parts) {
            if (!path.starts_with("xl/worksheets/sheet") || path == "xl/worksheets/sheet1.xml") continue;
            for (auto each = cell.globalMatch(QString::fromStdString(text)); each.hasNext();) {
                stored.push_back(each.next().captured(1).toDouble());
            }
        }
        std::vector<double> computed;
        for (std::uint32_t line = 0; line < one.sheet->lines().size(); ++line) {
            if (!one.sheet->lines()[line].given.empty()) continue;
            for (const double value : one.values.row(line)) computed.push_back(value);
        }
        std::ranges::sort(stored);
        std::ranges::sort(computed);
        QCOMPARE(stored.size(), computed.size());
        for (std::size_t i = 0; i < stored.size(); ++i)
            QVERIFY(std::abs(stored[i] - computed[i]) <= 1e-14 * std::abs(computed[i]));
    }

    /// What a banker does: another figure in a marked cell.
    void changedInputsRecalculate() {
        Calculations all;
        all.emplace_back("compounding", waterfallSheet(true));
        all.emplace_back("simple", waterfallSheet(false));
        const std::string bytes = must(workbookToXlsx(workbookOf(all)));
        const QString names = QString::fromStdString(partsOf(bytes).at("xl/workbook.xml"));
        struct Change {
            Calculation* calculation;
            std::uint32_t input;
            double value;
        };
        std::vector<Change> changes;
        std::vector<TypedCell> typed;
        for (Calculation& one : all) {
            for (std::uint32_t input = 0; input < one.sheet->inputs().size(); ++input) {
                QString name = QString::fromStdString(one.name + "_" + one.names.inputId(input));
                name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("_"));
                const auto cell = QRegularExpression("name=\"in_" + name + "\">[^!]*!\\$C\\$(\\d+)<").match(names);
                QVERIFY2(cell.hasMatch(), qPrintable(name));
                changes.push_back({&one, input, one.sheet->inputs()[input].value * 1.125});
                typed.push_back({"Inputs", "C" + cell.captured(1).toStdString(), changes.back().value});
            }
        }
        QVERIFY2(changes.size() >= 20, qPrintable(QString::number(changes.size())));
        const std::vector<SheetTexts> sheets = recalculated(eachTyped(bytes, typed));
        int moved = 0;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            Calculation& one = *changes[i].calculation;
            const double entered = one.sheet->inputs()[changes[i].input].value;
            const Values before = one.values;
            one.sheet->enter(changes[i].input, changes[i].value);
            one.values = must(evaluate(*one.sheet));
            for (std::uint32_t line = 0; line < one.sheet->lines().size(); ++line) {
                if (!std::ranges::equal(before.row(line), one.values.row(line))) {
                    ++moved;
                    break;
                }
            }
            const Compared compared = compareAll(sheets[i], all);
            QVERIFY2(compared.trouble.isEmpty(), qPrintable(QString::fromStdString(one.names.inputId(changes[i].input) + "\n") +
                                                            compared.trouble.left(2000)));
            one.sheet->enter(changes[i].input, entered);
            one.values = before;
        }
        QVERIFY2(moved >= 20, qPrintable(QString::number(moved)));
    }

    /// What a spreadsheet needs for twenty years of months, beside the engine.
    void aLargeCalculation() {
        Calculations all;
        all.emplace_back("large", largeSheet(200, 240));
        QElapsedTimer timer;
        timer.start();
        const std::string bytes = must(workbookToXlsx(workbookOf(all)));
        const double written = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        timer.restart();
        constexpr int times = 10;
        for (int i = 0; i < times; ++i) must(evaluate(*all.front().sheet));
        const double evaluated = static_cast<double>(timer.nsecsElapsed()) / 1e9 / times;
        Calculations small;
        small.emplace_back("small", largeSheet(1, 1));
        double start = 0;
        double seconds = 0;
        recalculated({must(workbookToXlsx(workbookOf(small)))}, &start);
        const Compared compared = compareAll(recalculated({bytes}, &seconds)[0], all);
        QVERIFY2(compared.trouble.isEmpty(), qPrintable(compared.trouble.left(2000)));
        QCOMPARE(compared.cells, 200 * 240);
        qInfo("%zu bytes, written in %.3f s; engine %.6f s, spreadsheet %.2f s and %.2f s to start: %.0f times", bytes.size(),
              written, evaluated, seconds - start, start, (seconds - start) / evaluated);
    }

    void checksHoldUntilAnInputBreaksThem() {
        auto sheet = std::make_shared<Sheet>(std::vector<double>{0, 1});
        sheet->openSection("Shares");
        const Expression a = sheet->input({"share", "Share", Unit::share, EntityId{1}}, 0.4);
        const Expression b = sheet->input({"share", "Share", Unit::share, EntityId{2}}, 0.6);
        const Line sum = sheet->line({"sum", "Shares but 100 %", Unit::share}, a + b - 1.0);
        const Line cash = sheet->given({"cash", "Cash"}, {5, -5});
        const Line fine = sheet->line({"fine", "Cash in and out"}, cash + cash.previous() - cash - cash.previous());
        Calculations all;
        all.emplace_back("", sheet);
        Workbook workbook = workbookOf(all, false);
        workbook.checks = {{"Shares add to 100 %", 0, sum.index()}, {"=Cash", 0, fine.index()}};
        const std::string bytes = must(workbookToXlsx(workbook));
        const auto sheets = recalculated({bytes, eachTyped(bytes, {{"Inputs", "C5", 0.601}})[0]});
        const auto told = [&](std::size_t file, std::string_view label) {
            for (const std::vector<std::string>& row : sheets[file].at("Cover")) {
                if (row[0] == label) return row[1] + " " + row[2];
            }
            return std::string("missing");
        };
        QCOMPARE(told(0, "Shares add to 100 %"), std::string("0 TRUE"));
        QCOMPARE(told(0, "'=Cash"), std::string("0 TRUE"));
        QCOMPARE(told(0, "All checks"), std::string(" TRUE"));
        QVERIFY(told(1, "Shares add to 100 %").ends_with(" FALSE"));
        QCOMPARE(told(1, "'=Cash"), std::string("0 TRUE"));
        QCOMPARE(told(1, "All checks"), std::string(" FALSE"));
        QCOMPARE(sheets[0].at("Cover")[1][1], std::string("fingerprint"));
    }

    void aLinkFollowsItsLine() {
        auto power = std::make_shared<Sheet>(std::vector<double>{0, 1, 2});
        power->openSection("Power");
        power->given({"power.it", "IT power", Unit::megawatt}, {100, 250, 400});
        auto venture = std::make_shared<Sheet>(std::vector<double>{0, 1, 2});
        venture->openSection("Operations");
        const Line linked = venture->given({"power", "Power", Unit::megawatt}, {100, 250, 400});
        venture->line({"revenue", "Revenue"}, linked * venture->input({"price", "Price"}, 1000));
        Calculations all;
        all.emplace_back("", power);
        all.emplace_back("Abilene", venture);
        Workbook workbook = workbookOf(all);
        workbook.parts[1].links = {{linked.index(), 0, 0}};
        const std::string bytes = must(workbookToXlsx(workbook));
        power->enter(0, 1, 300);
        venture->enter(linked.index(), 1, 300);
        for (Calculation& one : all) one.values = must(evaluate(*one.sheet));
        const Compared compared = compareAll(recalculated({eachTyped(bytes, {{"Power", "F4", 300}})[0]})[0], all);
        QVERIFY2(compared.trouble.isEmpty(), qPrintable(compared.trouble));
    }

    void namesNeverStartAFormula() {
        static constexpr std::string_view evil = "=HYPERLINK(\"x\")";
        auto sheet = std::make_shared<Sheet>(std::vector<double>{0});
        sheet->openSection("=1+1");
        sheet->input({"+key", "@label", Unit::none}, 3);
        sheet->line({"-key", evil, Unit::none}, sheet->number(2));
        Calculations all;
        all.emplace_back("+A/B's [x]", sheet);
        Workbook workbook = workbookOf(all, false);
        workbook.title = "=1+1";
        workbook.fingerprint = "@SUM(1)";
        workbook.tables = {{"=Sources", {"-Head"}, {{"\t=1", "plain"}}}, {"Cover", {}, {}}, {std::string(60, 'x'), {}, {}}};
        const std::string bytes = must(workbookToXlsx(workbook));
        int formulas = 0;
        for (const auto& [path, text] : partsOf(bytes)) formulas += static_cast<int>(QString::fromStdString(text).count("<f>"));
        QCOMPARE(formulas, 1);
        const SheetTexts sheets = recalculated({bytes})[0];
        for (const auto& [name, texts] : sheets) {
            for (const auto& row : texts) {
                for (const std::string& text : row) {
                    QVERIFY2(text.empty() || std::string_view("=+-@").find(text.front()) == std::string_view::npos,
                             text.c_str());
                }
            }
        }
    }

    void worksheetsHaveNamesThatSpreadsheetsTake() {
        auto sheet = std::make_shared<Sheet>(std::vector<double>{0});
        static constexpr std::string_view names[] = {"Debt",
                                                     "debt",
                                                     "A very long name, longer than a tab may be",
                                                     "",
                                                     "A very long name, longer than a tab can be",
                                                     "'",
                                                     "History",
                                                     "Größenordnungen und anderes mehr"};
        for (const std::string_view name : names) {
            sheet->openSection(name);
            sheet->line({"line", "Line"}, sheet->number(static_cast<double>(name.size())));
        }
        Calculations all;
        all.emplace_back("", sheet);
        for (const char* name : {"", "V"}) {
            all.front().name = name;
            const Compared compared = compareAll(recalculated({must(workbookToXlsx(workbookOf(all)))})[0], all);
            QVERIFY2(compared.trouble.isEmpty(), qPrintable(compared.trouble));
            QCOMPARE(compared.cells, 8);
        }
    }

    void whatHasNoRoomIsRefused() {
        auto sheet = std::make_shared<Sheet>(std::vector<double>(17'000));
        sheet->line({"line", "Line"}, sheet->number(1));
        Calculations all;
        all.emplace_back("", sheet);
        const auto wide = workbookToXlsx(workbookOf(all));
        QVERIFY(!wide);
        QVERIFY2(wide.error().text().find("16384") != std::string::npos, wide.error().text().c_str());

        auto other = std::make_shared<Sheet>(std::vector<double>(1));
        const Line line = other->given({"line", "Line"}, {1});
        Expression sum = line * 2.0;
        for (int i = 0; i < 1000; ++i) sum = sum + line * 2.0;
        other->line({"sum", "Sum"}, sum);
        Calculations long_;
        long_.emplace_back("", other);
        const auto refused = workbookToXlsx(workbookOf(long_));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().find("too long") != std::string::npos, refused.error().text().c_str());
    }
};

QTEST_APPLESS_MAIN(WorkbookTest)
#include "workbook_test.moc"
