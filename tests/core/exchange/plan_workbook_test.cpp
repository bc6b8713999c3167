#include "core/exchange/plan_workbook.h"

#include "core/catalogue/catalogue.h"
#include "core/evaluate/evaluate.h"
#include "core/finance/venture_results.h"
#include "core/formula/figure.h"
#include "core/samples/samples.h"
#include "tests/core/exchange/recalculated.h"
#include "tests/testing.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

using namespace wattscape;
using namespace wattscape::testing;
using formula::FigureNames;

namespace {

PlanResults resultsOf(Result<Plan> plan) {
    return must(evaluate(std::make_shared<const Plan>(must(std::move(plan)))));
}

const Catalogue& catalogue() {
    static const Catalogue loaded = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
    return loaded;
}

struct Differences {
    int cells = 0;
    double dollars = 0;
    QString trouble;
};

/// Every cell that a venture's worksheets and the engine both have.
void compare(const SheetTexts& sheets, const Plan& plan, const finance::VentureResults& venture, Differences& found) {
    const std::string& name = venture.sheet->given().venture->name;
    std::vector<std::string> periods;
    for (std::size_t m = 0; m < venture.span().count; ++m) periods.push_back(toIso(venture.span().at(m)));
    const FigureNames names(venture.sheet->sheet(), periods);
    std::map<std::string, std::uint32_t> lines;
    for (std::uint32_t line = 0; line < venture.sheet->sheet().lines().size(); ++line) lines[names.lineId(line)] = line;
    for (const auto& [sheet, rows] : sheets) {
        if (!sheet.starts_with(name.substr(0, 10)) || rows.size() < 4) continue;
        for (std::size_t row = 3; row < rows.size(); ++row) {
            if (rows[row].size() < 5 || !lines.contains(rows[row][3])) continue;
            const std::uint32_t line = lines[rows[row][3]];
            const bool money = venture.sheet->sheet().lines()[line].heading.unit == Unit::dollar;
            for (std::size_t column = 4; column < rows[row].size(); ++column) {
                const auto month = std::ranges::find(periods, rows[2][column]);
                if (month == periods.end()) continue;
                std::string text = rows[row][column];
                const double scale = text.ends_with('%') ? 0.01 : 1;
                if (scale < 1) text.pop_back();
                const double read = QString::fromStdString(text).toDouble() * scale;
                const double value = venture.values.row(line)[static_cast<std::size_t>(month - periods.begin())];
                const double difference = std::abs(read - value);
                ++found.cells;
                if (money) found.dollars = std::max(found.dollars, difference);
                if (!(difference <= (money ? 0.01 : 1e-9 * std::max(1.0, std::abs(value)))) && found.trouble.size() < 2000) {
                    found.trouble += QString::fromStdString(
                        fmt::format("{} {} {}: {} is not {}\n", sheet, rows[row][3], rows[2][column], text, value));
                }
            }
        }
    }
    (void)plan;
}

Differences differencesOf(const PlanResults& results) {
    const std::string file = must(planToWorkbook(results, "fingerprint"));
    const SheetTexts sheets = recalculated({file}).front();
    Differences found;
    results.plan().ventures.forEach(
        [&](const Venture& venture) { compare(sheets, results.plan(), *results.venture(venture.id), found); });
    return found;
}

}  // namespace

class PlanWorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void aSpreadsheetComputesTheSameCash() {
        for (const PlanResults& results :
             {resultsOf(abileneSample(catalogue())), resultsOf(stargateAndPeersSample(catalogue()))}) {
            const Differences found = differencesOf(results);
            QVERIFY2(found.trouble.isEmpty(), qPrintable(found.trouble));
            QVERIFY(found.cells > 5000);
            QVERIFY(found.dollars <= 0.01);
            qInfo("%d cells, largest difference %g USD", found.cells, found.dollars);
        }
    }

    void theSameBytesForTheSamePlan() {
        const PlanResults results = resultsOf(abileneSample(catalogue()));
        QCOMPARE(must(planToWorkbook(results, "f")), must(planToWorkbook(results, "f")));
    }
};

QTEST_GUILESS_MAIN(PlanWorkbookTest)
#include "plan_workbook_test.moc"
