#include "ui/outline/outline_model.h"

#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace wattscape;
using namespace wattscape::ui;

class OutlineModelTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;
    PlanDocument document_;

private slots:
    void init() { document_.setPlan(std::make_shared<const Plan>(campus_.plan)); }

    void keepsQtsRulesThroughEdits() {
        OutlineModel model(document_);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(document_.apply("Move",
                                [this](const Plan& plan) { return moveBy(plan, {campus_.hallOne}, std::chrono::days{7}); }));
        QVERIFY(document_.apply("Remove", [this](const Plan& plan) { return removeEntities(plan, {campus_.hallTwo}); }));
        QVERIFY(
            document_.apply("Leave", [this](const Plan& plan) { return setField(plan, campus_.abilene, "programme", {}); }));
        document_.undo();
        document_.undo();
        document_.undo();
        document_.setPlan(std::make_shared<const Plan>());
        QVERIFY(!model.indexOf(campus_.abilene).isValid());
    }

    void placesThingsUnderTheirOwners() {
        const OutlineModel model(document_);
        QCOMPARE(model.idAt(model.indexOf(campus_.abilene).parent()), EntityId(campus_.stargate));
        QVERIFY(!model.indexOf(campus_.elsewhere).parent().isValid());
        QCOMPARE(model.idAt(model.indexOf(campus_.firstTranche).parent()), EntityId(campus_.gas));
        // by their place in hall order, not by name
        QVERIFY(model.indexOf(campus_.hallTwo).row() < model.indexOf(campus_.hallOne).row());
    }

    void anEditOfValuesMovesNothing() {
        OutlineModel model(document_);
        const QSignalSpy anew(&model, &OutlineModel::laidOutAnew);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(document_.apply("Capacity",
                                [this](const Plan& plan) { return setField(plan, campus_.hallOne, "it_capacity_mw", 77.0); }));
        QCOMPARE(anew.count(), 0);
        QVERIFY(changed.count() >= 1);
    }

    void renamesAsOneStep() {
        OutlineModel model(document_);
        const int before = document_.historyPosition();
        QVERIFY(model.setData(model.indexOf(campus_.hallOne), QStringLiteral(" North "), Qt::EditRole));
        QCOMPARE(model.data(model.indexOf(campus_.hallOne), Qt::DisplayRole).toString(), QStringLiteral("North"));
        QCOMPARE(document_.historyPosition(), before + 1);
        QVERIFY(!model.setData(model.indexOf(campus_.abilene), QString(), Qt::EditRole));  // a site needs a name
    }
};

QTEST_MAIN(OutlineModelTest)
#include "outline_model_test.moc"
