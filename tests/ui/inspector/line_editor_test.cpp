#include "ui/inspector/line_editor.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"
#include "ui/format/refusal.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::day;
using wattscape::ui::testing::Inspected;

class LineEditorTest : public QObject {
    Q_OBJECT

    static void type(QLineEdit* line, const char* text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
    }

private slots:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void saysHowItUnderstandsWhileTyping() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        auto* capacity = inspected.find<QLineEdit>("IT capacity");
        type(capacity, "1,200");
        QVERIFY(inspected.says(QStringLiteral("understood as 1,200")));
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 140.0);
        type(capacity, "1200*0.85");
        QVERIFY(inspected.says(QStringLiteral("= 1,020")));
        QTest::keyClick(capacity, Qt::Key_Return);
        QVERIFY(!inspected.says(QStringLiteral("= 1,020")));
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 1020.0);
    }

    void whatIsRefusedKeepsTheFocusAndSaysWhatIsAllowed() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        auto* capacity = inspected.find<QLineEdit>("IT capacity");
        auto* name = inspected.find<QLineEdit>("Name");
        type(capacity, "20 GW");
        QTest::keyClick(capacity, Qt::Key_Tab);
        QVERIFY(capacity->hasFocus());
        QVERIFY(inspected.says(QStringLiteral("0 to 10,000")));
        QCOMPARE(capacity->text(), QStringLiteral("20 GW"));
        name->setFocus();
        QCoreApplication::processEvents();
        QVERIFY(capacity->hasFocus());
        QTest::keyClick(capacity, Qt::Key_Escape);
        QVERIFY(!inspected.says(QStringLiteral("0 to 10,000")));
        QVERIFY(capacity->text().startsWith(QStringLiteral("140")));
        name->setFocus();
        QVERIFY(name->hasFocus());
    }

    void whatIsTypedGoesToWhatItWasTypedFor() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        auto* capacity = inspected.find<QLineEdit>("IT capacity");
        type(capacity, "150");
        inspected.select({inspected.fleet.otherHall});  // by a key, the focus stays
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 150.0);
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.otherHall)->itCapacity.megawatts(), 140.0);
        QVERIFY(capacity->text().startsWith(QStringLiteral("140")));
        type(capacity, "nonsense");
        inspected.select({inspected.fleet.hall});
        QVERIFY(capacity->text().startsWith(QStringLiteral("150")));
        type(capacity, "1");
        inspected.select({inspected.fleet.site});  // another form
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 1.0);
    }

    void whatCannotBeReadIsNotDroppedInSilence() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        std::optional<Error> refused;
        connect(&inspected.document, &PlanDocument::refused, this, [&](const Error& error) { refused = error; });
        type(inspected.find<QLineEdit>("IT capacity"), "abc");
        inspected.select({inspected.fleet.otherHall});
        QVERIFY(refused);
        QVERIFY(QString::fromStdString(refused->where).endsWith(QStringLiteral(", IT capacity")));
        const auto name = inspected.plan().halls.find(inspected.fleet.hall)->name;
        QVERIFY(refusalOf(*refused).contains(QString::fromStdString(name)));
        QVERIFY(refusalOf(*refused).endsWith(QStringLiteral("IT capacity must be a number like 1,200, not “abc”")));
        refused.reset();
        type(inspected.find<QLineEdit>("IT capacity"), "def");
        inspected.select({inspected.fleet.site});  // another form
        QVERIFY(refused);
        QCOMPARE(inspected.document.historyPosition(), 0);
    }

    void aRefusalEndsWithWhatIsRefused() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        auto* capacity = inspected.find<QLineEdit>("IT capacity");
        type(capacity, "1e9 MW");
        QTest::keyClick(capacity, Qt::Key_Return);
        QVERIFY(capacity->property("refused").toBool());
        QVERIFY(inspected.says(QStringLiteral("0 to 10,000")));
        type(capacity, "0");
        QVERIFY(!capacity->property("refused").toBool());
        QTest::keyClick(capacity, Qt::Key_Return);
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 0.0);
        QVERIFY(!capacity->property("refused").toBool());
        QVERIFY(capacity->accessibleDescription().isEmpty());
        QVERIFY(!inspected.says(QStringLiteral("0 to 10,000")));
    }

    void nothingTypedReachesAnotherPlan() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        type(inspected.find<QLineEdit>("IT capacity"), "150");
        inspected.document.setPlan(std::make_shared<const Plan>(inspected.fleet.plan));
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 140.0);
        QCOMPARE(inspected.document.historyPosition(), 0);
    }

    void daysMayBeWays() {
        Inspected inspected;
        const auto& fleet = inspected.fleet;
        QVERIFY(inspected.document.apply(
            "Differ", [&](const Plan& plan) { return setField(plan, fleet.otherHall, "ready_on", day(2026, 6, 30)); }));
        inspected.select({fleet.hall, fleet.otherHall});
        auto* ready = inspected.find<QLineEdit>("Ready on");
        type(ready, "+2w");
        QTest::keyClick(ready, Qt::Key_Return);
        QCOMPARE(inspected.plan().halls.find(fleet.hall)->readyOn, day(2026, 1, 15));
        QCOMPARE(inspected.plan().halls.find(fleet.otherHall)->readyOn, day(2026, 7, 14));
    }

    void theCalendarOpensByKeyAndGivesItsDay() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        auto* ready = inspected.find<QLineEdit>("Ready on");
        QVERIFY(ready->toolTip().contains(QStringLiteral("Thursday, January 1, 2026")));
        ready->setFocus();
        QTest::keyClick(ready, Qt::Key_Down, Qt::AltModifier);
        auto* popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto* calendar = popup->findChild<QCalendarWidget*>();
        QCOMPARE(calendar->selectedDate(), QDate(2026, 1, 1));
        Q_EMIT calendar->activated(QDate(2026, 3, 9));
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->readyOn, day(2026, 3, 9));
        QVERIFY(ready->hasFocus());

        QTest::keyClick(ready, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->readyOn, day(2026, 3, 9));
    }
};

QTEST_MAIN(LineEditorTest)
#include "line_editor_test.moc"
