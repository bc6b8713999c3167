#include "ui/outline/outline_drop.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"
#include "ui/outline/outline_model.h"

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;

class OutlineDropTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;
    PlanDocument document_;

    std::int64_t order(HallId hall) const { return document_.plan().halls.find(hall)->order; }
    bool drop(OutlineModel& model, EntityId what, int row, const QModelIndex& parent) const {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(what)}));
        return model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    }

private slots:
    void init() { document_.setPlan(std::make_shared<const Plan>(campus_.plan)); }

    void aHallBetweenHalls() {
        OutlineModel model(document_);
        const int before = document_.historyPosition();
        QVERIFY(drop(model, campus_.hallOne, 0, model.indexOf(campus_.hallTwo).parent()));
        QVERIFY(order(campus_.hallOne) < order(campus_.hallTwo));
        QVERIFY(model.indexOf(campus_.hallOne).row() < model.indexOf(campus_.hallTwo).row());
        QCOMPARE(document_.historyPosition(), before + 1);
        QVERIFY(drop(model, campus_.hallOne, 2, model.indexOf(campus_.hallTwo).parent()));
        QVERIFY(order(campus_.hallOne) > order(campus_.hallTwo));
    }

    void aHallToAnotherSite() {
        OutlineModel model(document_);
        QVERIFY(drop(model, campus_.hallOne, -1, model.indexOf(campus_.elsewhere)));
        QCOMPARE(document_.plan().halls.find(campus_.hallOne)->site.value, campus_.elsewhere.value);
    }

    void aRolloutIntoAHall() {
        OutlineModel model(document_);
        QVERIFY(drop(model, campus_.wave, -1, model.indexOf(campus_.hallTwo)));
        QCOMPARE(document_.plan().rollouts.find(campus_.wave)->hall.value, campus_.hallTwo.value);
    }

    void aRolloutToASite() {
        OutlineModel model(document_);
        QVERIFY(drop(model, campus_.wave, -1, model.indexOf(campus_.elsewhere)));
        QCOMPARE(document_.plan().rollouts.find(campus_.wave)->site.value, campus_.elsewhere.value);
    }

    void onlyWhatHasAPlaceAtASite() {
        OutlineModel model(document_);
        QVERIFY(!drop(model, campus_.wave, -1, {}));
        QVERIFY(!drop(model, campus_.wave, -1, model.indexOf(campus_.gb200)));
        QVERIFY(!(model.flags(model.indexOf(campus_.gas)) & Qt::ItemIsDragEnabled));
        QVERIFY(model.flags(model.indexOf(campus_.wave)) & Qt::ItemIsDragEnabled);
        QVERIFY(model.flags(model.indexOf(campus_.abilene)) & Qt::ItemIsDropEnabled);
        QVERIFY(!(model.flags(model.indexOf(campus_.gb200)) & Qt::ItemIsDropEnabled));
    }

    void notFromAnotherDocument() {
        OutlineModel model(document_);
        PlanDocument other;
        other.setPlan(document_.planPointer());
        OutlineModel theirs(other);
        const std::unique_ptr<QMimeData> data(theirs.mimeData({theirs.indexOf(campus_.wave)}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, model.indexOf(campus_.elsewhere)));
        QMimeData text;
        text.setText("Hall 1");
        QVERIFY(!model.canDropMimeData(&text, Qt::MoveAction, -1, 0, model.indexOf(campus_.elsewhere)));
    }
};

QTEST_GUILESS_MAIN(OutlineDropTest)
#include "outline_drop_test.moc"
