#include "ui/problems/issues_panel.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/problems/issues_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;

class IssuesPanelTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;

    /// The campus with its power taken away, so that racks stay dark.
    Plan withoutPower() const { return must(removeEntities(campus_.plan, {campus_.gas})); }

private slots:
    void listsWhatTheEngineFound() {
        PlanDocument document;
        Session session(document);
        IssuesPanel panel(session);
        document.setPlan(std::make_shared<const Plan>(withoutPower()));
        QVERIFY(document.waitForResults(10000));
        const auto& issues = document.results().issues();
        QVERIFY(!issues.empty());
        QCOMPARE(panel.issueCount(), static_cast<int>(issues.size()));

        auto* table = panel.findChild<QTableView*>();
        double above = std::numeric_limits<double>::infinity();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const double cost = table->model()->index(row, IssuesModel::idleCost).data(IssuesModel::sortRole).toDouble();
            QVERIFY(cost <= above);
            above = cost;
        }
    }

    void walksRoundAndReveals() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(withoutPower()));
        Session session(document);
        IssuesPanel panel(session);
        QVERIFY(document.waitForResults(10000));
        QSignalSpy revealed(&session, &Session::revealed);
        auto* table = panel.findChild<QTableView*>();
        const int count = panel.issueCount();
        for (int step = 0; step < count; ++step) {
            panel.nextIssue();
            QCOMPARE(table->currentIndex().row(), step);
        }
        QCOMPARE(revealed.count(), count);
        panel.nextIssue();
        QCOMPARE(table->currentIndex().row(), 0);
        panel.previousIssue();
        QCOMPARE(table->currentIndex().row(), count - 1);
        QVERIFY(!session.selection().empty());
    }

    void saysHowManyRulesHold() {
        PlanDocument document;
        Session session(document);
        const IssuesPanel panel(session);
        document.setPlan(std::make_shared<const Plan>());
        QVERIFY(document.waitForResults(10000));
        QCOMPARE(panel.issueCount(), 0);
    }

    void modelKeepsQtsRules() {
        PlanDocument document;
        IssuesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        document.setPlan(std::make_shared<const Plan>(withoutPower()));
        QVERIFY(document.waitForResults(10000));
        model.show(document.results());
        QVERIFY(model.rowCount() > 0);
        model.show(PlanResults());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(IssuesPanelTest)
#include "issues_panel_test.moc"
