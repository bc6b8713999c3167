#include "core/exchange/workbook.h"

#include "tests/core/exchange/calculations.h"
#include "tests/core/finance/example_sheets.h"
#include "tests/testing.h"

#include <cmath>

#include <QRegularExpression>

using namespace wattscape;
using namespace wattscape::formula;
using namespace wattscape::testing;

namespace {

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
            QCOMPARE(compared.cells, std::size_t{8});
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
