#include "core/model/steps.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

constexpr Day start = std::chrono::year{2026} / 1 / 1;

Day dayNumber(int number) {
    return start + std::chrono::days{number};
}

Steps randomSteps() {
    Steps steps;
    for (int day = *rc::gen::inRange(0, 5); day < 60; day += *rc::gen::inRange(1, 15)) {
        steps.push_back({dayNumber(day), static_cast<double>(*rc::gen::inRange(-20, 100))});
    }
    return steps;
}

}  // namespace

class StepsTest : public QObject {
    Q_OBJECT

private slots:
    void readsADay() {
        const Steps steps{{dayNumber(3), 10}, {dayNumber(8), 4}};
        QCOMPARE(valueOn(steps, dayNumber(2)), 0.0);
        QCOMPARE(valueOn(steps, dayNumber(3)), 10.0);
        QCOMPARE(valueOn(steps, dayNumber(7)), 10.0);
        QCOMPARE(valueOn(steps, dayNumber(900)), 4.0);
        QCOMPARE(valueOn({}, start), 0.0);
    }

    void findsTheHighest() {
        const Steps steps{{dayNumber(3), 10}, {dayNumber(8), 4}, {dayNumber(9), 6}};
        QCOMPARE(highest(steps, dayNumber(0), dayNumber(2)), 0.0);
        QCOMPARE(highest(steps, dayNumber(0), dayNumber(3)), 10.0);
        QCOMPARE(highest(steps, dayNumber(7), dayNumber(8)), 10.0);
        QCOMPARE(highest(steps, dayNumber(8), dayNumber(8)), 4.0);
        QCOMPARE(highest(steps, dayNumber(8), dayNumber(40)), 6.0);
    }

    void aSumStepsOnlyWhereItChanges() {
        const std::vector<Steps> parts{{{dayNumber(0), 1}, {dayNumber(5), 3}}, {{dayNumber(0), 9}, {dayNumber(5), 7}}};
        QCOMPARE(sumOf(parts), (Steps{{dayNumber(0), 10}}));
        QVERIFY(sumOf({}).empty());
    }

    void aSumIsRightOnEveryDay() {
        checkProperty("the sum of steps is the sum of their values, day by day", 500, [] {
            const std::vector<Steps> parts{randomSteps(), randomSteps(), randomSteps()};
            const Steps sum = sumOf(parts);
            for (int number = 0; number < 70; ++number) {
                const Day day = dayNumber(number);
                RC_ASSERT(valueOn(sum, day) == valueOn(parts[0], day) + valueOn(parts[1], day) + valueOn(parts[2], day));
            }
            for (std::size_t i = 1; i < sum.size(); ++i) {
                RC_ASSERT(sum[i - 1].from < sum[i].from);
                RC_ASSERT(sum[i - 1].value != sum[i].value);
            }
        });
    }
};

QTEST_APPLESS_MAIN(StepsTest)
#include "steps_test.moc"
