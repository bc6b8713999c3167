#include "ui/document/plan_document.h"

#include "tests/testing.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/edits/site_edits.h"

#include <QSignalSpy>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

Edit renameTo(const char* name) {
    return [name](const Plan& plan) { return setPlanField(plan, "name", std::string(name)); };
}

Edit addSite(const char* name) {
    return [name](const Plan& plan) -> Result<Plan> {
        auto placed = placeSite(plan, name, {-99.7, 32.4});
        return placed ? Result<Plan>(placed->plan) : fail(placed.error());
    };
}

Result<Plan> refuse(const Plan&) {
    return fail({ErrorCode::outOfRange, message("no"), "plan"});
}

}  // namespace

class PlanDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void anEditIsAStepAndUndoPutsBackTheSameValue() {
        PlanDocument document;
        const PlanPointer before = document.planPointer();
        QVERIFY(document.apply("Rename", renameTo("Fleet")));
        QCOMPARE(document.history(), (QStringList{"New", "Rename"}));
        QVERIFY(document.isModified());
        document.undo();
        QCOMPARE(document.planPointer(), before);
        QVERIFY(!document.isModified());
        document.redo();
        QCOMPARE(document.plan().settings.name, std::string("Fleet"));
        QVERIFY(!document.canRedo());
    }

    void anEditThatChangesNothingIsNoStep() {
        PlanDocument document;
        QSignalSpy changed(&document, &PlanDocument::planChanged);
        QVERIFY(document.apply("Nothing", [](const Plan& plan) -> Result<Plan> { return plan; }));
        QCOMPARE(document.history().size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void aRefusalIsAnnouncedAndChangesNothing() {
        PlanDocument document;
        QSignalSpy refused(&document, &PlanDocument::refused);
        QVERIFY(!document.apply("Refused", refuse));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!document.canUndo() && !document.isModified());
    }

    void editsOfOneKeyInARowAreOneStep_data() {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<int>("steps");
        QTest::newRow("same") << QStringList{"a", "a", "a"} << 1;
        QTest::newRow("other") << QStringList{"a", "b"} << 2;
        QTest::newRow("back again") << QStringList{"a", "b", "a"} << 3;
        QTest::newRow("none") << QStringList{"", ""} << 2;
    }
    void editsOfOneKeyInARowAreOneStep() {
        QFETCH(QStringList, keys);
        QFETCH(int, steps);
        PlanDocument document;
        int number = 0;
        for (const QString& key : keys) {
            QVERIFY(document.apply("Rename", renameTo(std::to_string(++number).c_str()), key));
        }
        QCOMPARE(document.historyPosition(), steps);
    }

    void aSaveEndsAStepSoThatUndoComesBackToWhatWasSaved() {
        PlanDocument document;
        QVERIFY(document.apply("Rename", renameTo("saved"), "name"));
        document.markSaved("/fleet.plan.gpkg");
        QVERIFY(!document.isModified());
        QVERIFY(document.apply("Rename", renameTo("later"), "name"));
        document.undo();
        QCOMPARE(document.plan().settings.name, std::string("saved"));
        QVERIFY(!document.isModified());
        QVERIFY(document.canUndo());
    }

    void aGestureIsOneStepHoweverManyMoves() {
        PlanDocument document;
        document.beginGesture("Drag");
        for (const char* name : {"a", "b", "c"}) {
            QVERIFY(document.preview(renameTo(name)));
        }
        QVERIFY(!document.canUndo());
        document.commitGesture();
        QCOMPARE(document.history(), (QStringList{"New", "Drag"}));
        QCOMPARE(document.plan().settings.name, std::string("c"));
    }

    void aGestureThatIsCancelledOrComesBackLeavesNothing() {
        PlanDocument document;
        const PlanPointer before = document.planPointer();
        document.beginGesture("Drag");
        QVERIFY(document.preview(renameTo("a")));
        document.cancelGesture();
        QCOMPARE(document.planPointer(), before);
        document.beginGesture("Drag");
        QVERIFY(document.preview(renameTo("a")));
        QVERIFY(document.preview([](const Plan& plan) -> Result<Plan> { return plan; }));
        document.commitGesture();
        QCOMPARE(document.planPointer(), before);
        QVERIFY(!document.canUndo() && !document.isModified());
    }

    void resultsBelongToTheNewestPlanOnly() {
        PlanDocument document;
        QSignalSpy results(&document, &PlanDocument::resultsChanged);
        connect(&document, &PlanDocument::resultsChanged, this, [&document] { QVERIFY(document.resultsAreCurrent()); });
        constexpr int edits = 50;
        for (int edit = 0; edit < edits; ++edit) {
            QVERIFY(document.apply("Add site", addSite("Site")));
            QVERIFY(!document.resultsAreCurrent());
        }
        QVERIFY(document.waitForResults(5000));
        QCOMPARE(&document.results().plan(), &document.plan());
        QCOMPARE(results.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(results.size(), 1);  // what was waited for is not delivered twice
    }

    void resultsComeByThemselves() {
        PlanDocument document;
        QVERIFY(document.apply("Add site", addSite("Site")));
        QTRY_VERIFY(document.resultsAreCurrent());
    }

    void anotherPlanBeginsAnotherHistory() {
        PlanDocument document;
        QVERIFY(document.apply("Rename", renameTo("a")));
        QSignalSpy changed(&document, &PlanDocument::planChanged);
        QSignalSpy replaced(&document, &PlanDocument::planReplaced);
        document.setPlan(std::make_shared<const Plan>(document.plan()), "/fleet.plan.gpkg");
        QCOMPARE(document.history(), QStringList{"Open"});
        QCOMPARE(document.displayName(), QString("fleet.plan.gpkg"));
        QVERIFY(!document.isModified() && !document.canUndo());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(replaced.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PlanDocumentTest)
#include "plan_document_test.moc"
