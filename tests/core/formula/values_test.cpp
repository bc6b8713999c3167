#include "core/formula/values.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::formula;
using wattscape::testing::must;

namespace {

std::vector<double> years(std::size_t count) {
    std::vector<double> all;
    for (std::size_t t = 0; t < count; ++t) all.push_back(double(t));
    return all;
}

std::vector<double> list(std::span<const double> row) {
    return {row.begin(), row.end()};
}

}  // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void everyOperation() {
        Sheet sheet(years(3));
        const Line a = sheet.given({"a", "A"}, {1, 5, -2});
        const Expression two = sheet.input({"two", "Two"}, 2);
        const std::pair<Expression, std::vector<double>> cases[] = {
            {a + two, {3, 7, 0}},
            {a - two, {-1, 3, -4}},
            {10.0 - a, {9, 5, 12}},
            {a * two, {2, 10, -4}},
            {two / a, {2, 0.4, -1}},
            {two / (a - 5.0), {-0.5, 0, 2.0 / -7}},
            {power(two, a), {2, 32, 0.25}},
            {-a, {-1, -5, 2}},
            {least(a, two), {1, 2, -2}},
            {greatest(a, 0), {1, 5, 0}},
            {a < two, {1, 0, 1}},
            {two <= a, {0, 1, 0}},
            {select(a < two, a, two), {1, 2, -2}},
            {a.previous(), {0, 1, 5}},
            {a.next(), {5, -2, 0}},
            {a.at(-2), {0, 0, 1}},
            {whole(a), {4, 4, 4}},
            {soFar(a), {1, 6, 4}},
            {lagged(a, {0.5, 0.25}), {0.5, 2.75, 0.25}},
        };
        std::vector<Line> lines;
        for (const auto& [formula, expected] : cases) lines.push_back(sheet.line({"case", "Case"}, formula));
        const Values values = must(evaluate(sheet));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QCOMPARE(list(values.of(lines[i])), cases[i].second);
            for (std::size_t t = 0; t < 3; ++t) {
                QCOMPARE(valueAt(sheet, values, cases[i].first.node(), t), cases[i].second[t]);
            }
        }
    }

    void aBalanceRunsOnwards() {
        Sheet sheet(years(4));
        const Line drawn = sheet.given({"drawn", "Drawn"}, {100, 50, 0, 0});
        const Line closing = sheet.declare({"closing", "Closing balance"});
        const Line opening = sheet.line({"opening", "Opening balance"}, closing.previous());
        const Line interest = sheet.line({"interest", "Interest"}, opening * 0.1);
        sheet.define(closing, opening + drawn + interest);
        const Values values = must(evaluate(sheet));
        QCOMPARE(list(values.of(closing)), (std::vector<double>{100, 160, 176, 193.6}));
        QCOMPARE(list(values.of(interest)), (std::vector<double>{0, 10, 16, 17.6}));
    }

    void aPresentValueRunsBackwards() {
        Sheet sheet(years(3));
        const Line cash = sheet.given({"cash", "Cash"}, {0, 110, 121});
        const Line worth = sheet.declare({"worth", "Worth"});
        sheet.define(worth, (worth.next() + cash.next()) / 1.1);
        const Values values = must(evaluate(sheet));
        QVERIFY(std::abs(values.of(worth)[0] - 200) < 1e-12);
        QCOMPARE(values.of(worth)[2], 0.0);
    }

    void circlesAreNamed() {
        Sheet sheet(years(2));
        const Line debt = sheet.declare({"debt", "Debt"});
        const Line fee = sheet.line({"fee", "Fee"}, debt * 0.01);
        sheet.define(debt, fee + 100.0);
        const auto refused = evaluate(sheet);
        QVERIFY(!refused);
        const std::string text = refused.error().text();
        QVERIFY2(text.find("debt") != std::string::npos && text.find("fee") != std::string::npos, text.c_str());

        Sheet both(years(2));
        const Line line = both.declare({"line", "Line"});
        both.define(line, line.previous() + line.next());
        QVERIFY(!evaluate(both));
        Sheet total(years(2));
        const Line part = total.declare({"part", "Part"});
        total.define(part, whole(part) + 1.0);
        QVERIFY(!evaluate(total));
    }

    void theOrderOfWritingDoesNotMatter() {
        Sheet sheet(years(5));
        const Line last = sheet.declare({"last", "Last"});
        const Line first = sheet.given({"first", "First"}, {1, 2, 3, 4, 5});
        const Line middle = sheet.line({"middle", "Middle"}, first * 2.0);
        sheet.define(last, middle + first);
        QCOMPARE(list(must(evaluate(sheet)).of(last)), (std::vector<double>{3, 6, 9, 12, 15}));
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
