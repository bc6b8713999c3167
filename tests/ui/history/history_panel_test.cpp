#include "ui/history/history_panel.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"

#include <QListWidget>

using namespace wattscape;
using namespace wattscape::ui;

class HistoryPanelTest : public QObject {
    Q_OBJECT

private slots:
    void aClickGoesThere() {
        const ui::testing::CampusPlan campus;
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus.plan));
        HistoryPanel panel(document);
        panel.resize(300, 300);
        panel.show();
        auto* list = panel.findChild<QListWidget*>();
        for (const double megawatts : {10.0, 20.0, 30.0}) {
            QVERIFY(document.apply(QString::number(megawatts), [&](const Plan& plan) {
                return setField(plan, campus.hallOne, "it_capacity_mw", megawatts);
            }));
        }
        QCOMPARE(list->count(), document.history().size());
        QCOMPARE(list->currentRow(), document.historyPosition());

        const int goal = document.historyPosition() - 2;
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(goal)).center());
        QTRY_COMPARE(document.historyPosition(), goal);
        QCOMPARE(document.plan().halls.find(campus.hallOne)->itCapacity.megawatts(), 10.0);
        QCOMPARE(list->currentRow(), goal);
        QCOMPARE(list->count(), goal + 3);  // what was undone stays in sight
    }
};

QTEST_MAIN(HistoryPanelTest)
#include "history_panel_test.moc"
