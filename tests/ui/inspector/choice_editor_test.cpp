#include "ui/inspector/choice_editor.h"

#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"
#include "ui/inspector/task_names.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::ui::testing::Inspected;

class ChoiceEditorTest : public QObject {
    Q_OBJECT

    static void choose(QComboBox* combo, const QString& text) {
        combo->setFocus();  // the list gets the names of now
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

private slots:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void tasksAreListedByNameKindAndSite() {
        Inspected inspected;
        inspected.select({inspected.fleet.dependency});
        auto* predecessor = inspected.find<QComboBox>("Predecessor");
        QCOMPARE(predecessor->count(), 7);  // two halls, two tranches, two rollouts, a milestone
        QCOMPARE(predecessor->currentText(), QStringLiteral("H1 · hall, Campus"));
        QVERIFY(predecessor->findText(QStringLiteral("H2 · hall, Other campus")) >= 0);
        QVERIFY(predecessor->findText(QStringLiteral("Grid from 9/1/2025 · tranche, Campus")) >= 0);
        QVERIFY(predecessor->findText(QStringLiteral("Go live · milestone, Campus")) >= 0);
        QVERIFY(predecessor->findText(QStringLiteral("Wave 2 · rollout, Campus")) >= 0);
    }

    void chosenInOneStep() {
        Inspected inspected;
        inspected.select({inspected.fleet.dependency});
        const int steps = inspected.document.historyPosition();
        choose(inspected.find<QComboBox>("Predecessor"), QStringLiteral("Go live · milestone, Campus"));
        QCOMPARE(inspected.plan().dependencies.find(inspected.fleet.dependency)->predecessor,
                 EntityId(inspected.fleet.milestone));
        QCOMPARE(inspected.document.historyPosition(), steps + 1);
    }

    void aCircleIsRefusedWithItsLoopAndTheChoiceGoesBack() {
        Inspected inspected;
        const auto& fleet = inspected.fleet;
        QVERIFY(inspected.document.apply("Chain", [&](const Plan& plan) {
            return addDependency(plan, fleet.rollout, fleet.milestone, DependencyKind::finishToStart, 0);
        }));
        inspected.select({fleet.dependency});  // hall before rollout before milestone
        const int steps = inspected.document.historyPosition();
        auto* predecessor = inspected.find<QComboBox>("Predecessor");
        choose(predecessor, QStringLiteral("Go live · milestone, Campus"));
        QCOMPARE(inspected.document.historyPosition(), steps);
        QVERIFY(inspected.says(QStringLiteral("go round in a circle")));
        QVERIFY(inspected.says(QStringLiteral("Wave 1")));
        QVERIFY(inspected.says(QStringLiteral("Go live")));
        QCOMPARE(predecessor->currentText(), QStringLiteral("H1 · hall, Campus"));
        choose(predecessor, QStringLiteral("H2 · hall, Other campus"));
        QVERIFY(!inspected.says(QStringLiteral("go round in a circle")));
    }

    void foundByTyping() {
        Inspected inspected;
        inspected.select({inspected.fleet.dependency});
        auto* successor = inspected.find<QComboBox>("Successor");
        QLineEdit* line = successor->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("go l"));
        QCOMPARE(successor->completer()->completionCount(), 1);
        successor->completer()->popup()->hide();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(inspected.plan().dependencies.find(inspected.fleet.dependency)->successor,
                 EntityId(inspected.fleet.milestone));

        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("wave"));
        successor->completer()->popup()->hide();
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(inspected.says(QStringLiteral("several of the choices")));
        QVERIFY(line->text().startsWith(QStringLiteral("Go live")));
    }

    void aRefusedReferenceGoesBackToo() {
        Inspected inspected;
        inspected.select({inspected.fleet.refresh});
        auto* replaces = inspected.find<QComboBox>("Replaces");
        QCOMPARE(replaces->currentText(), QStringLiteral("Wave 1"));
        choose(replaces, QStringLiteral("Wave 2"));  // itself
        QVERIFY(inspected.says(QStringLiteral("goes round in a circle")));
        QCOMPARE(replaces->currentText(), QStringLiteral("Wave 1"));
        QTest::keyClick(replaces, Qt::Key_Escape);
        QVERIFY(!inspected.says(QStringLiteral("goes round in a circle")));
    }

    void severalThatDifferAreMixedUntilOneIsChosen() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall, inspected.fleet.otherHall});
        QVERIFY(inspected.document.apply("Differ", [&](const Plan& plan) {
            return setField(plan, inspected.fleet.otherHall, "cooling", std::string("air"));
        }));
        auto* cooling = inspected.find<QComboBox>("Cooling");
        QCOMPARE(cooling->currentIndex(), -1);
        QCOMPARE(cooling->placeholderText(), QStringLiteral("mixed"));
        choose(cooling, QStringLiteral("liquid"));
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->cooling, HallCooling::liquid);
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.otherHall)->cooling, HallCooling::liquid);
    }

    void theListFollowsNamesThatChangeElsewhere() {
        Inspected inspected;
        inspected.select({inspected.fleet.dependency});
        QVERIFY(inspected.document.apply("Rename", [&](const Plan& plan) {
            return setField(plan, inspected.fleet.hall, "name", std::string("Building 1"));
        }));
        QCOMPARE(inspected.find<QComboBox>("Predecessor")->currentText(), QStringLiteral("Building 1 · hall, Campus"));
    }
};

QTEST_MAIN(ChoiceEditorTest)
#include "choice_editor_test.moc"
