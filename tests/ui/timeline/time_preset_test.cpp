#include "ui/timeline/time_preset.h"

#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;

class TimePresetTest : public QObject {
    Q_OBJECT

private slots:
    void showsItsStretch_data() {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("decade") << int(TimePreset::decade) << "2025-01-01"
                                << "2034-12-31";
        QTest::newRow("plan") << int(TimePreset::plan) << "2025-09-01"
                              << "2029-12-31";
        QTest::newRow("3 years") << int(TimePreset::threeYears) << "2027-01-01"
                                 << "2029-12-31";
        QTest::newRow("year") << int(TimePreset::year) << "2027-01-01"
                              << "2027-12-31";
        QTest::newRow("quarter") << int(TimePreset::quarter) << "2027-04-01"
                                 << "2027-06-30";
        QTest::newRow("month") << int(TimePreset::month) << "2027-05-01"
                               << "2027-05-31";
    }
    void showsItsStretch() {
        QFETCH(int, preset);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const DaySpan span = spanOf(TimePreset(preset), ui::testing::CampusPlan{}.plan, must(parseDay("2027-05-20")));
        QCOMPARE(QString::fromStdString(toIso(span.first)), first);
        QCOMPARE(QString::fromStdString(toIso(span.last)), last);
    }

    void everyPresetHasAName() {
        for (const TimePreset preset : timePresets) {
            QVERIFY(!nameOf(preset).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TimePresetTest)
#include "time_preset_test.moc"
