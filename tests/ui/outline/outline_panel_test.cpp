#include "ui/outline/outline_panel.h"

#include "core/model/edits/entity_edits.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/outline/outline_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace wattscape;
using namespace wattscape::ui;

class OutlinePanelTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;
    PlanDocument document_;
    Session session_{document_};
    std::unique_ptr<OutlinePanel> panel_;

    QTreeView& tree() const { return *panel_->tree(); }
    QLineEdit& filter() const { return *panel_->findChild<QLineEdit*>(); }

private slots:
    void init() {
        document_.setPlan(std::make_shared<const Plan>(campus_.plan));
        panel_ = std::make_unique<OutlinePanel>(session_);
        panel_->resize(320, 700);
        panel_->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    }
    void cleanup() { panel_.reset(); }

    void selectionIsThatOfTheSession() {
        session_.select({campus_.hallOne});
        QCOMPARE(tree().currentIndex(), panel_->indexOf(campus_.hallOne));
        tree().setCurrentIndex(panel_->indexOf(campus_.wave));
        QCOMPARE(session_.selection(), std::vector<EntityId>{campus_.wave});
    }

    void lettersFind() {
        tree().setFocus();
        QTest::keyClicks(&tree(), "Later");
        QCOMPARE(session_.selection(), std::vector<EntityId>{campus_.later});
    }

    void renamesByF2() {
        session_.select({campus_.hallOne});
        panel_->rename();
        auto* editor = tree().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText("North");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(document_.plan().halls.find(campus_.hallOne)->name, std::string("North"));
    }

    void saysWhenOnlyTheNearestAreShown() {
        auto* nothing = panel_->findChild<QLabel*>();
        filter().setText("Abilene");
        QVERIFY(nothing->isHidden());
        filter().setText("Abeline");
        QVERIFY(!nothing->isHidden());
        QVERIFY(nothing->text().contains("Abeline"));
        QVERIFY(panel_->indexOf(campus_.abilene).isValid());
        QVERIFY(!panel_->indexOf(campus_.gb200).isValid());
        panel_->selectNextMatch(1);
        QCOMPARE(session_.selection(), std::vector<EntityId>{campus_.abilene});
        filter().clear();
        QVERIFY(nothing->isHidden());
        QVERIFY(panel_->indexOf(campus_.gb200).isValid());
    }

    void aFilterHidesAndForgetsNothing() {
        tree().setExpanded(panel_->indexOf(campus_.gas), true);
        session_.select({campus_.hallOne, campus_.wave});
        filter().setText("Abilene");
        filter().setText("nothing of that name at all");
        QCOMPARE(session_.selection(), (std::vector<EntityId>{campus_.hallOne, campus_.wave}));
        QTest::keyClick(&filter(), Qt::Key_Escape);
        QVERIFY(filter().text().isEmpty());
        QCOMPARE(tree().selectionModel()->selectedIndexes().size(), 2);
        QVERIFY(tree().isExpanded(panel_->indexOf(campus_.gas)));
    }

    void whatIsFoldedStaysFolded() {
        const auto open = [this](EntityId id) { return tree().isExpanded(panel_->indexOf(id)); };
        QVERIFY(open(campus_.abilene));
        QVERIFY(!open(campus_.gas));
        tree().setExpanded(panel_->indexOf(campus_.abilene), false);
        tree().setExpanded(panel_->indexOf(campus_.gas), true);
        QVERIFY(document_.apply("Remove", [this](const Plan& plan) { return removeEntities(plan, {campus_.planDone}); }));
        QVERIFY(!open(campus_.abilene));
        QVERIFY(open(campus_.gas));
        document_.setPlan(std::make_shared<const Plan>(campus_.plan));
        QVERIFY(open(campus_.abilene));
    }

    void countsIssues() {
        QVERIFY(document_.waitForResults(5000));
        QVERIFY(!document_.results().issues().empty());
        QCOMPARE(panel_->indexOf(campus_.abilene).data(OutlineModel::issueCountRole).toInt(),
                 static_cast<int>(document_.results().issues().size()));
        QVERIFY(panel_->indexOf(campus_.abilene).data(Qt::AccessibleTextRole).toString().startsWith("Abilene – issues:"));
    }
};

QTEST_MAIN(OutlinePanelTest)
#include "outline_panel_test.moc"
