#include "ui/shell/evaluation_progress.h"

#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace wattscape;
using namespace wattscape::ui;

class EvaluationProgressTest : public QObject {
    Q_OBJECT

    PlanDocument document_;

private slots:
    void init() {
        document_.setPlan(std::make_shared<const Plan>(ui::testing::CampusPlan().plan));
        QVERIFY(document_.waitForResults(5000));
    }

    void aShortOneIsNotShownButMeasured() {
        EvaluationProgress progress(document_);
        const QSignalSpy finished(&progress, &EvaluationProgress::finished);
        QCOMPARE(progress.lastMilliseconds(), -1);
        document_.recalculate();
        QVERIFY(document_.waitForResults(5000));
        QCOMPARE(finished.count(), 1);
        QVERIFY(progress.lastMilliseconds() >= 0);
        constexpr int longer = 400;
        QTest::qWait(longer);
        QVERIFY(progress.isHidden());
    }

    void aLongOneIsShownAndCanBeGivenUp() {
        EvaluationProgress progress(document_);
        Q_EMIT document_.evaluationStarted();
        QVERIFY(progress.isHidden());
        QTRY_VERIFY(!progress.isHidden());
        document_.recalculate();
        auto* button = progress.findChild<QToolButton*>();
        QCOMPARE(button->accessibleName(), QString("Stop the calculation"));
        button->click();
        QVERIFY(!document_.resultsAreCurrent());
        QCOMPARE(button->accessibleName(), QString("Recalculate"));
        QVERIFY(!progress.findChild<QLabel*>()->text().isEmpty());
        button->click();
        QVERIFY(document_.waitForResults(5000));
        QVERIFY(progress.isHidden());
    }

    void aFinishedOneIsNotGivenUp() {
        const QSignalSpy stopped(&document_, &PlanDocument::evaluationStopped);
        document_.stopEvaluation();
        QCOMPARE(stopped.count(), 0);
        QVERIFY(document_.resultsAreCurrent());
    }
};

QTEST_MAIN(EvaluationProgressTest)
#include "evaluation_progress_test.moc"
