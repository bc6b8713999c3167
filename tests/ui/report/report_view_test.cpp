#include "ui/report/report_view.h"

#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/report/report_drawing.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class ReportViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QByteArray programs = QCoreApplication::applicationDirPath().toLocal8Bit() + "/../bin:";
        path_ = qgetenv("PATH");
        qputenv("PATH", programs + path_);
        Plan plan = abilene().plan;
        plan.settings.name = "Abilene";
        document_.setPlan(share(plan));
    }

    void thePagesAreDrawnWhenTheyAreInSight() {
        ReportView view(session_);
        QTest::qWait(600);
        QCOMPARE(view.pageCount(), 0);
        view.resize(800, 600);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.pageCount() > 4, 30'000);
        QVERIFY(view.text().contains("288.4"));
    }

    void anEditIsDrawnAMomentLater() {
        ReportView view(session_);
        view.resize(800, 600);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.text().contains("Abilene"), 30'000);
        QVERIFY(document_.apply(QStringLiteral("Rename"), [](const Plan& plan) {
            Plan renamed = plan;
            renamed.settings.name = "A campus in Texas";
            return Result<Plan>(renamed);
        }));
        QTRY_VERIFY_WITH_TIMEOUT(view.text().contains("A campus in Texas"), 30'000);
    }

    void aLaterDrawingTakesTheEarlierOnesPlace() {
        QTemporaryDir folder;
        ReportDrawing drawing;
        QSignalSpy drawn(&drawing, &ReportDrawing::drawn);
        drawing.draw(document_.plan(), folder.filePath(QStringLiteral("first.pdf")));
        drawing.draw(document_.plan(), folder.filePath(QStringLiteral("second.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 1, 30'000);
        QCOMPARE(drawn.front().front().toString(), folder.filePath(QStringLiteral("second.pdf")));
    }

    void aMissingFolderIsTold() {
        ReportDrawing drawing;
        QSignalSpy failed(&drawing, &ReportDrawing::failed);
        drawing.draw(document_.plan(), QStringLiteral("/nowhere/at/all/report.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY2(failed.front().front().toString().contains("/nowhere/at/all"), qPrintable(failed.front().front().toString()));
    }

    /// Last, as nothing is found any more.
    void aMissingProgramIsTold() {
        qputenv("PATH", "/nowhere");
        ReportDrawing drawing;
        QSignalSpy failed(&drawing, &ReportDrawing::failed);
        drawing.draw(document_.plan(), QStringLiteral("report.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(failed.front().front().toString().contains("wattscape-report is missing"));
    }

private:
    QByteArray path_;
    PlanDocument document_;
    Session session_{document_};
};

QTEST_MAIN(ReportViewTest)
#include "report_view_test.moc"
