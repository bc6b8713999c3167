#include "ui/inspector/notes_editor.h"

#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::ui::testing::Inspected;

class NotesEditorTest : public QObject {
    Q_OBJECT

private slots:
    void severalLinesInOneStep() {
        Inspected inspected;
        auto* notes = inspected.find<QPlainTextEdit>("Notes");
        QVERIFY(notes);
        notes->setFocus();
        const int steps = inspected.document.historyPosition();
        QTest::keyClicks(notes, QStringLiteral("first"));
        QTest::keyClick(notes, Qt::Key_Return);
        QTest::keyClicks(notes, QStringLiteral("second"));
        QCOMPARE(inspected.document.historyPosition(), steps);
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inspected.plan().settings.notes, std::string("first\nsecond"));
        QCOMPARE(inspected.document.historyPosition(), steps + 1);
    }

    void escapeTakesBackAndLeavingHandsOver() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        auto* notes = inspected.find<QPlainTextEdit>("Notes");
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("no"));
        QTest::keyClick(notes, Qt::Key_Escape);
        QCOMPARE(notes->toPlainText(), QString());
        QTest::keyClicks(notes, QStringLiteral("yes"));
        inspected.find<QLineEdit>("Name")->setFocus();
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->notes, std::string("yes"));
    }

    void everyKindHasItsBox() {
        Inspected inspected;
        for (const EntityId id : std::vector<EntityId>{inspected.fleet.site, inspected.fleet.grid, inspected.fleet.rollout,
                                                       inspected.fleet.milestone, inspected.fleet.dependency}) {
            inspected.select({id});
            QVERIFY(inspected.find<QPlainTextEdit>("Notes"));
        }
    }
};

QTEST_MAIN(NotesEditorTest)
#include "notes_editor_test.moc"
