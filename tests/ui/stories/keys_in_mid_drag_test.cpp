#include "tests/ui/stories/story.h"

#include "core/model/edits/entity_edits.h"
#include "ui/shell/plan_files.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_view.h"

#include <QTest>

using namespace wattscape;
using namespace wattscape::ui;

/// While the mouse holds a bar, the keyboard's commands wait: the drag goes on as if nothing had been pressed.
class KeysInMidDragTest : public QObject {
    Q_OBJECT

private slots:
    void commandsWaitForTheDrop_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("undo") << int(Qt::Key_Z) << int(Qt::ControlModifier);
        QTest::newRow("duplicate") << int(Qt::Key_D) << int(Qt::ControlModifier);
        QTest::newRow("delete") << int(Qt::Key_Delete) << 0;
        QTest::newRow("baseline") << int(Qt::Key_B) << int(Qt::ControlModifier);
    }
    void commandsWaitForTheDrop() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Story story;
        QVERIFY(story.window().files().openSample(QStringLiteral("abilene")));
        QVERIFY(story.document().apply(QStringLiteral("Rename"), [](const Plan& plan) {
            return setPlanField(plan, "name", std::string("Before the drag"));
        }));
        TimelineCanvas& canvas = story.window().findChild<TimelineView*>()->canvas();
        const QPoint bar = barOf(story, canvas);
        QVERIFY(!bar.isNull());
        const Plan before = story.document().plan();

        QTest::mousePress(&canvas, Qt::LeftButton, {}, bar);
        QTest::mouseMove(&canvas, bar + QPoint(20, 0));
        QTest::mouseMove(&canvas, bar + QPoint(40, 0));
        QVERIFY(story.document().inGesture());
        story.press(key, Qt::KeyboardModifiers(modifiers));
        QVERIFY(story.document().inGesture());
        QTest::mouseMove(&canvas, bar + QPoint(60, 0));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, bar + QPoint(60, 0));

        QCOMPARE(story.document().historyPosition(), 2);  // the renaming and the drag
        story.document().undo();
        QVERIFY(sameContent(story.document().plan(), before));
        QVERIFY(!story.document().inGesture());
    }

private:
    static QPoint barOf(Story& story, const TimelineCanvas& canvas) {
        auto* timeline = story.window().findChild<TimelineView*>();
        EntityId rollout;
        story.document().plan().rollouts.forEach([&](const Rollout& each) { rollout = each.id; });
        story.window().session().reveal(rollout);
        QTest::qWait(50);
        const auto rect = canvas.scene().rectOf(rollout, timeline->axis().scale());
        const QPoint middle = rect ? canvas.frame().toWidget(rect->center()).toPoint() : QPoint();
        if (canvas.rect().contains(middle)) return middle;
        return {};
    }
};

QTEST_MAIN(KeysInMidDragTest)
#include "keys_in_mid_drag_test.moc"
