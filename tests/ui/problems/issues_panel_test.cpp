#include "ui/problems/issues_panel.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/map/site_marks.h"
#include "ui/outline/outline_model.h"
#include "ui/problems/fix_menu.h"
#include "ui/problems/issue_table.h"
#include "ui/problems/issues_model.h"

#include <map>
#include <set>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;

namespace {

/// The panel over the campus with its gas taken away but for a little, so that racks stay dark.
struct Shown {
    PlanDocument document;
    Session session{document};
    OutlineModel tree{document};
    std::unique_ptr<IssuesPanel> panel = std::make_unique<IssuesPanel>(session);
    QTreeView* list = panel->findChild<QTreeView*>();
    IssuesModel* model = panel->findChild<IssuesModel*>();

    explicit Shown(const Plan& plan) {
        document.setPlan(std::make_shared<const Plan>(plan));
        (void)document.waitForResults(10000);
        panel->resize(1200, 300);
        panel->show();
    }

    QString cell(const QModelIndex& index, IssueColumn column) const {
        return index.siblingAtColumn(static_cast<int>(column)).data().toString();
    }
    bool waitForFixes() const {
        return QTest::qWaitFor([this] { return !cell(model->issues().front(), IssueColumn::fixes).contains(QChar(0x2026)); });
    }
};

}  // namespace

class IssuesPanelTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;

    Plan withoutPower() const { return must(removeEntities(campus_.plan, {campus_.gas})); }
    /// A tenth of what the racks need, and none of the second tranche.
    Plan withLittlePower() const {
        const Plan plan = must(removeEntities(campus_.plan, {campus_.secondTranche}));
        return must(setField(plan, campus_.firstTranche, "power_mw", FieldValue(2.0)));
    }

private slots:
    void listsWhatTheEngineFound() {
        Shown shown(withoutPower());
        const auto& issues = shown.document.results().issues();
        QVERIFY(!issues.empty());
        QCOMPARE(shown.panel->issueCount(), static_cast<int>(issues.size()));
        QCOMPARE(shown.model->issues().size(), static_cast<qsizetype>(issues.size()));
        double above = std::numeric_limits<double>::infinity();
        for (const QModelIndex& index : shown.model->issues()) {
            const double cost = shown.model->rowAt(index)->issue.idleCost.value();
            QVERIFY(cost <= above);
            above = cost;
            QVERIFY(shown.cell(index, IssueColumn::severity) == QLatin1String("Warning") ||
                    shown.cell(index, IssueColumn::severity) == QLatin1String("Note"));
        }
    }

    void walksRoundInTheOrderShownAndReveals() {
        Shown shown(withoutPower());
        shown.panel->setGrouping(IssueGrouping::cause);
        QSignalSpy revealed(&shown.session, &Session::revealed);
        const QModelIndexList order = shown.model->issues();
        for (const QModelIndex& index : order) {
            shown.panel->nextIssue();
            QCOMPARE(shown.list->currentIndex(), index);
        }
        QCOMPARE(revealed.count(), order.size());
        shown.panel->nextIssue();
        QCOMPARE(shown.list->currentIndex(), order.front());
        shown.panel->previousIssue();
        QCOMPARE(shown.list->currentIndex(), order.back());
        QVERIFY(!shown.session.selection().empty());
    }

    void filtersWithoutHidingTheCount() {
        Shown shown(withoutPower());
        const int all = shown.panel->issueCount();
        shown.panel->setFilter(QStringLiteral("no such word"));
        QCOMPARE(shown.panel->issueCount(), all);
        QVERIFY(shown.model->issues().isEmpty());
        const auto labels = shown.panel->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(QStringLiteral("%1 hidden by the filter").arg(all));
        }));
    }

    void copiesRowsAsText() {
        Shown shown(withoutPower());
        shown.list->selectAll();
        shown.panel->findChild<IssueTable*>()->copyRows();
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), shown.model->issues().size() + 1);
        QCOMPARE(lines.front().count(QLatin1Char('\t')), issueColumnCount - 1);
        QVERIFY(lines.at(1).contains(shown.cell(shown.model->issues().front(), IssueColumn::what)));
    }

    void ignoresWithAReasonAndTakesItBack() {
        Shown shown(withoutPower());
        const int all = shown.panel->issueCount();
        shown.panel->nextIssue();
        shown.panel->ignoreOrRestore();
        auto* reason = shown.panel->findChild<QLineEdit*>(QStringLiteral("ReasonEdit"));
        QVERIFY(reason->isVisible());
        QTest::keyClicks(reason, QStringLiteral("  "));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(reason->isVisible());
        QTest::keyClicks(reason, QStringLiteral("agreed"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(shown.document.waitForResults(10000));
        QCOMPARE(shown.panel->issueCount(), all - 1);
        const QModelIndex ignored = shown.model->index(shown.model->rowCount() - 1, 0);
        QVERIFY(shown.model->groupAt(ignored)->ignored);
        QVERIFY(!shown.list->isExpanded(ignored));
        const QModelIndex row = shown.model->index(0, 0, ignored);
        QVERIFY(shown.cell(row, IssueColumn::what).contains(QLatin1String("agreed")));

        shown.list->expand(ignored);
        shown.list->setCurrentIndex(row);
        shown.panel->ignoreOrRestore();
        QVERIFY(shown.document.waitForResults(10000));
        QCOMPARE(shown.panel->issueCount(), all);
        shown.document.undo();
        QVERIFY(shown.document.waitForResults(10000));
        QCOMPARE(shown.panel->issueCount(), all - 1);
    }

    void previewsAFixAndPutsBackExactlyWhatWas() {
        Shown shown(withLittlePower());
        shown.panel->nextIssue();
        QVERIFY(shown.waitForFixes());
        const PlanPointer before = shown.document.planPointer();
        shown.panel->showFixes();
        auto* menu = shown.panel->findChild<FixMenu*>();
        QVERIFY(menu);
        QVERIFY(!menu->actions().isEmpty());
        menu->setActiveAction(menu->actions().front());
        QVERIFY(shown.document.inGesture());
        QVERIFY(shown.document.planPointer() != before);
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!shown.document.inGesture());
        QCOMPARE(shown.document.planPointer(), before);
        QCOMPARE(shown.document.history().size(), 1);
    }

    void appliesAFixAsOneStepNamedAfterIt() {
        Shown shown(withLittlePower());
        shown.panel->nextIssue();
        QVERIFY(shown.waitForFixes());
        const Issue issue = shown.model->rowAt(shown.list->currentIndex())->issue;
        const int fixes = shown.cell(shown.list->currentIndex(), IssueColumn::fixes).toInt();
        shown.panel->showFixes();
        auto* menu = shown.panel->findChild<FixMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), fixes);
        const QString name = menu->actions().front()->text().section(QLatin1Char('\t'), 0, 0);
        menu->setActiveAction(menu->actions().front());
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!shown.document.inGesture());
        QCOMPARE(shown.document.history().size(), 2);
        QCOMPARE(shown.document.history().back(), name);
        QVERIFY(shown.document.waitForResults(10000));
        const auto& left = shown.document.results().issues();
        QVERIFY(std::find(left.begin(), left.end(), issue) == left.end());
    }

    void treeMapAndListAgree() {
        Shown shown(withLittlePower());
        const auto isMarked = [&](EntityId id) {
            const QModelIndex node = shown.tree.indexOf(id);
            return node.isValid() && node.data(Qt::ToolTipRole) != node.data(Qt::DisplayRole);
        };
        const auto agree = [&] {
            std::set<EntityId> listed;
            std::map<SiteId, int> warnings;
            const Day day = shown.document.results().issues().empty() ? shown.document.plan().firstDay()
                                                                      : shown.document.results().issues().front().from;
            for (const QModelIndex& index : shown.model->issues()) {
                const IssueRow& row = *shown.model->rowAt(index);
                if (row.isIgnored()) continue;
                listed.insert(row.issue.site);
                listed.insert(row.issue.about.begin(), row.issue.about.end());
                const bool counts = row.issue.severity == Severity::warning && row.issue.from <= day && day <= row.issue.to;
                warnings[row.issue.site] += counts ? 1 : 0;
            }
            for (const EntityId id : std::vector<EntityId>{campus_.abilene, campus_.elsewhere, campus_.wave, campus_.later,
                                                           campus_.hallOne, campus_.hallTwo}) {
                QCOMPARE(isMarked(id), listed.contains(id));
            }
            SiteMarks marks;
            marks.setPlan(shown.document.plan());
            (void)marks.setDay(shown.document.results(), day);
            for (const SiteMark& mark : marks.all()) {
                QCOMPARE(mark.issues, warnings[mark.site]);
            }
        };
        agree();
        while (shown.panel->issueCount() > 0) {
            shown.panel->nextIssue();
            shown.panel->ignoreOrRestore();
            auto* reason = shown.panel->findChild<QLineEdit*>(QStringLiteral("ReasonEdit"));
            reason->setText(QStringLiteral("agreed"));
            QTest::keyClick(reason, Qt::Key_Return);
            QVERIFY(shown.document.waitForResults(10000));
            agree();
        }
        QVERIFY(!isMarked(campus_.abilene));
    }

    void saysHowManyRulesHold() {
        Shown shown((Plan()));
        QCOMPARE(shown.panel->issueCount(), 0);
        const auto labels = shown.panel->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QLatin1String("Nothing is wrong that we know of."));
        }));
    }

    void modelKeepsQtsRules() {
        PlanDocument document;
        IssuesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        document.setPlan(std::make_shared<const Plan>(withoutPower()));
        QVERIFY(document.waitForResults(10000));
        for (const auto grouping : {IssueGrouping::none, IssueGrouping::site, IssueGrouping::cause}) {
            IssueView view;
            view.grouping = grouping;
            model.show(document.results(), view, false);
            QVERIFY(!model.issues().isEmpty());
        }
        model.show(PlanResults(), {}, false);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(IssuesPanelTest)
#include "issues_panel_test.moc"
