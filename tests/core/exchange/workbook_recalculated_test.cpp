#include "tests/core/exchange/calculations.h"
#include "tests/core/finance/example_sheets.h"
#include "tests/core/formula/random_sheet.h"
#include "tests/testing.h"

#include <fmt/format.h>
#include <rapidcheck.h>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace wattscape;
using namespace wattscape::formula;
using namespace wattscape::testing;

class WorkbookRecalculatedTest : public QObject {
    Q_OBJECT

private slots:
    void everyOperationRecalculates() {
        Calculations all;
        all.emplace_back("every", sheetOfEveryOperation());
        const auto sheets = recalculated({must(workbookToXlsx(workbookOf(all)))});
        const Compared compared = compareAll(sheets[0], all);
        QVERIFY2(compared.trouble.isEmpty(), qPrintable(compared.trouble));
        QCOMPARE(compared.cells, cellsOf(all));
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
        QCOMPARE(compared.cells, cellsOf(all));
        qInfo("%zu cells; largest difference %g USD, %g elsewhere", compared.cells, compared.dollars, compared.others);
    }

    void randomSheetsRecalculate() {
        checkProperty("a spreadsheet computes what the engine computes", 2, [] {
            Calculations all;
            const auto first = *rc::gen::inRange<std::uint32_t>(0, 1'000'000'000);
            for (std::uint32_t i = 0; i < 30; ++i) all.emplace_back(fmt::format("R{}", i), randomSheet(first + i));
            const Compared compared = compareAll(recalculated({must(workbookToXlsx(workbookOf(all)))})[0], all);
            if (!compared.trouble.isEmpty()) RC_FAIL(compared.trouble.left(2000).toStdString());
            RC_ASSERT(compared.cells == cellsOf(all));
        });
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
        QCOMPARE(compared.cells, std::size_t{200 * 240});
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
};

QTEST_APPLESS_MAIN(WorkbookRecalculatedTest)
#include "workbook_recalculated_test.moc"
