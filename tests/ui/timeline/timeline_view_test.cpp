#include "ui/timeline/timeline_view.h"

#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/timeline_window.h"
#include "ui/document/plan_document.h"
#include "ui/timeline/histogram.h"
#include "ui/timeline/timeline_canvas.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;
using std::chrono::days;
using wattscape::ui::testing::CampusPlan;

namespace {

using Window = wattscape::ui::testing::TimelineWindow;

}  // namespace

class TimelineViewTest : public QObject {
    Q_OBJECT

private slots:
    void draggingABarMovesItInOneStep() {
        Window w;
        const QPoint from = w.middleOf(w.campus.wave);
        const int step = w.document.historyPosition();
        w.drag(from, {60, 0});
        QVERIFY(w.document.inGesture());
        w.drop(from + QPoint(60, 0));
        QCOMPARE(w.rollout(w.campus.wave).firstRacksOn - w.campus.plan.rollouts.find(w.campus.wave)->firstRacksOn,
                 days{w.daysIn(60)});
        QCOMPARE(w.document.historyPosition(), step + 1);
        w.document.undo();
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
    }

    void aNameInATooltipIsNoMarkup() {
        Window w;
        const std::string name = "<h1>Big</h1> & <img src='/x.png'>";
        QVERIFY(w.document.apply("Rename", [&](const Plan& plan) { return setField(plan, w.campus.wave, "name", name); }));
        w.document.waitForResults(10000);
        const QPoint at = w.middleOf(w.campus.wave);
        QHelpEvent help(QEvent::ToolTip, at, w.view.canvas().mapToGlobal(at));
        QCoreApplication::sendEvent(&w.view.canvas(), &help);
        QTextDocument seen;
        seen.setHtml(QToolTip::text());
        QVERIFY2(seen.toPlainText().contains(QString::fromStdString(name)), qPrintable(QToolTip::text()));
    }

    void escapePutsBackExactlyWhatWas() {
        Window w;
        const QPoint from = w.middleOf(w.campus.wave);
        w.drag(from, {80, 0});
        QVERIFY(!sameContent(w.document.plan(), w.campus.plan));
        QTest::keyClick(&w.view.canvas(), Qt::Key_Escape);
        QVERIFY(!w.document.inGesture());
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
        QVERIFY(!w.document.canUndo());
        w.drop(from + QPoint(80, 0));
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
    }

    void aClickSelectsAndEditsNothing() {
        Window w;
        QTest::mouseClick(&w.view.canvas(), Qt::LeftButton, {}, w.middleOf(w.campus.wave));
        QVERIFY(w.session.selection() == std::vector<EntityId>{w.campus.wave});
        QVERIFY(!w.document.canUndo());
        QTest::mouseClick(&w.view.canvas(), Qt::LeftButton, {}, {w.view.canvas().width() - 30, w.view.canvas().height() - 10});
        QVERIFY(w.session.selection().empty());
    }

    void theEndOfARolloutSetsItsRate() {
        Window w;
        w.view.fitSelection();
        const QRectF rect = w.rectOf(w.campus.wave);
        const QPoint end(static_cast<int>(rect.right()) - 2, static_cast<int>(rect.center().y()));
        w.drag(end, {w.pixels(100), 0});
        w.drop(end + QPoint(w.pixels(100), 0));
        const Rollout& rollout = w.rollout(w.campus.wave);
        QVERIFY(rollout.racksPerWeek < 100);
        QCOMPARE(rollout.firstRacksOn, w.campus.plan.rollouts.find(w.campus.wave)->firstRacksOn);
        QVERIFY(lastDeliveryOf(rollout) > lastDeliveryOf(*w.campus.plan.rollouts.find(w.campus.wave)));
    }

    void theHandleOfARolloutMakesItFaster() {
        Window w;
        w.session.select({w.campus.wave});
        const Row& row = w.view.canvas().scene().rows().rows()[*w.view.canvas().scene().rows().rowOf(w.campus.wave)];
        const QRectF handle =
            LaneGeometry(w.view.axis().scale()).rampHandleOf(*w.view.canvas().scene().barOf(w.campus.wave), row);
        const QPoint from = w.view.canvas().frame().toWidget(handle.center()).toPoint();
        w.drag(from, {0, -48});
        w.drop(from + QPoint(0, -48));
        QCOMPARE(w.rollout(w.campus.wave).racksPerWeek, 200);
    }

    void altPressedInTheDragSwitchesSnappingOff() {
        Window w;
        w.view.canvas().setSnaps(true);
        w.view.showSpan({must(parseDay("2025-09-01")), must(parseDay("2026-08-31"))});
        const QPoint from = w.middleOf(w.campus.wave);
        const Day start = w.rollout(w.campus.wave).firstRacksOn;
        const int toMonthStart = w.pixels(31) + 3;
        w.drag(from, {toMonthStart, 0});
        QVERIFY(w.rollout(w.campus.wave).firstRacksOn == must(parseDay("2025-11-01")));
        w.moveTo(from + QPoint(toMonthStart, 0), Qt::AltModifier);
        QCOMPARE(w.rollout(w.campus.wave).firstRacksOn - start, days{w.daysIn(toMonthStart)});
        QTest::keyClick(&w.view.canvas(), Qt::Key_Escape);
        QCOMPARE(w.rollout(w.campus.wave).firstRacksOn, start);
    }

    void aRolloutDroppedOnAHallGoesIntoIt_data() {
        QTest::addColumn<bool>("keepsRow");
        QTest::newRow("dropped") << false;
        QTest::newRow("Shift keeps the row") << true;
    }
    void aRolloutDroppedOnAHallGoesIntoIt() {
        QFETCH(bool, keepsRow);
        Window w;
        const Qt::KeyboardModifiers modifiers = keepsRow ? Qt::ShiftModifier : Qt::NoModifier;
        const QPoint from = w.middleOf(w.campus.wave);
        const QPoint to(from.x(), w.middleOf(w.campus.hallTwo).y());
        w.drag(from, to - from, modifiers);
        w.drop(to, modifiers);
        QCOMPARE(w.rollout(w.campus.wave).hall == w.campus.hallTwo, !keepsRow);
    }

    void theEndOfAHallIsItsReadyDate() {
        Window w;
        const QRectF rect = w.rectOf(w.campus.hallOne);
        const QPoint end(static_cast<int>(rect.right()) - 1, static_cast<int>(rect.center().y()));
        w.drag(end, {50, 0});
        w.drop(end + QPoint(50, 0));
        QCOMPARE(w.document.plan().halls.find(w.campus.hallOne)->readyOn - w.campus.plan.halls.find(w.campus.hallOne)->readyOn,
                 days{w.daysIn(50)});
    }

    void aRiserMovesSidewaysOrUp_data() {
        QTest::addColumn<QPoint>("by");
        QTest::addColumn<bool>("movesDay");
        QTest::newRow("sideways") << QPoint(40, 2) << true;
        QTest::newRow("up") << QPoint(2, -40) << false;
    }
    void aRiserMovesSidewaysOrUp() {
        QFETCH(QPoint, by);
        QFETCH(bool, movesDay);
        Window w;
        const QPoint from = w.middleOf(w.campus.secondTranche);
        w.drag(from, by);
        w.drop(from + by);
        const Tranche& before = *w.campus.plan.tranches.find(w.campus.secondTranche);
        const Tranche& after = *w.document.plan().tranches.find(w.campus.secondTranche);
        QCOMPARE(after.firstDay != before.firstDay, movesDay);
        QCOMPARE(*after.power > *before.power, !movesDay);
    }

    void ctrlCopies() {
        Window w;
        const QPoint from = w.middleOf(w.campus.wave);
        w.drag(from, {60, 0}, Qt::ControlModifier);
        w.drop(from + QPoint(60, 0), Qt::ControlModifier);
        QCOMPARE(w.document.plan().rollouts.size(), std::size_t{3});
        QCOMPARE(w.rollout(w.campus.wave).firstRacksOn, w.campus.plan.rollouts.find(w.campus.wave)->firstRacksOn);
    }

    void aDependencyIsPulledFromABarsEnd() {
        Window w;
        w.session.select({w.campus.wave});
        const QRectF rect = w.rectOf(w.campus.wave);
        const QPoint handle(static_cast<int>(rect.right()) + 7, static_cast<int>(rect.center().y()));
        const QPoint target = w.middleOf(w.campus.later);
        w.drag(handle, target - handle);
        w.drop(target);
        QCOMPARE(w.document.plan().dependencies.size(), std::size_t{2});
        const Dependency& made = **w.document.plan().dependencies.values().rbegin();
        QVERIFY(made.predecessor == EntityId(w.campus.wave));
        QVERIFY(made.successor == EntityId(w.campus.later));
    }

    void aLoopIsRefusedInFlight() {
        Window w;
        w.session.select({w.campus.later});
        const QRectF rect = w.rectOf(w.campus.later);
        const QPoint handle(static_cast<int>(rect.right()) + 7, static_cast<int>(rect.center().y()));
        const QPoint target = w.middleOf(w.campus.hallOne);
        w.drag(handle, target - handle);
        w.drop(target);
        QCOMPARE(w.document.plan().dependencies.size(), std::size_t{1});
        QVERIFY(!w.document.canUndo());
    }

    void theRulerMovesTheCursor() {
        Window w;
        const Day before = w.session.cursor();
        const QPoint from(w.view.canvas().namesWidth() + 300, 10);
        w.drag(from, {100, 0});
        QCOMPARE(w.session.cursor(), w.view.axis().scale().dayAt(400));
        QTest::keyClick(&w.view.canvas(), Qt::Key_Escape);
        QCOMPARE(w.session.cursor(), before);
    }

    void shiftInTheRulerSelectsWhatBegins() {
        Window w;
        const auto x = [&](const char* iso) {
            return w.view.canvas().namesWidth() + static_cast<int>(w.view.axis().scale().xAt(must(parseDay(iso))));
        };
        const QPoint from(x("2025-09-20"), 10);
        const QPoint to(x("2025-10-20"), 10);
        w.drag(from, to - from, Qt::ShiftModifier);
        w.drop(to, Qt::ShiftModifier);
        QVERIFY(w.session.selection() == std::vector<EntityId>{w.campus.wave});
    }

    void wheelsScrollAndZoom() {
        Window w;
        const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
            const QPointF at(700, 200);
            QWheelEvent event(at, w.view.canvas().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(&w.view.canvas(), &event);
        };
        const double x = 700 - w.view.canvas().namesWidth();
        const TimeScale before = w.view.axis().scale();
        wheel(Qt::ControlModifier);
        QVERIFY(w.view.axis().scale().pixelsPerDay() > before.pixelsPerDay());
        QCOMPARE(w.view.axis().scale().dayAt(x), before.dayAt(x));
        wheel(Qt::ShiftModifier);
        QVERIFY(w.view.axis().scale().dayAt(x) < before.dayAt(x));
    }

    void arrowsNudgeAndMergeIntoOneStep() {
        Window w;
        w.session.select({w.campus.wave});
        w.view.canvas().setFocus();
        QTest::keyClick(&w.view.canvas(), Qt::Key_Right);
        QTest::keyClick(&w.view.canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(w.rollout(w.campus.wave).firstRacksOn - w.campus.plan.rollouts.find(w.campus.wave)->firstRacksOn, days{8});
        w.document.undo();
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
        QTest::keyClick(&w.view.canvas(), Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(w.session.selection() == std::vector<EntityId>{w.campus.later});
    }

    void anExcessSelectsItsRollouts() {
        Window w;
        const double x = w.view.canvas().namesWidth() + w.view.axis().scale().xAt(must(parseDay("2026-06-15")));
        QTest::mouseClick(&w.view.histogram(), Qt::LeftButton, {}, {static_cast<int>(x), 60});
        QVERIFY(w.session.selection() == std::vector<EntityId>{w.campus.wave});
    }

    void whatAnotherViewSelectsComesIntoSight() {
        Window w;
        w.view.resize(1200, 300);
        QCoreApplication::processEvents();
        const TimelineCanvas& canvas = w.view.canvas();
        const auto isInSight = [&](EntityId id) {
            const Row& row = canvas.scene().rows().rows()[*canvas.scene().rows().rowOf(id)];
            return row.top >= canvas.scroll() && row.bottom() <= canvas.scroll() + canvas.frame().lanes().height();
        };
        w.session.select({w.campus.wave});
        QVERIFY(isInSight(w.campus.wave));
        QVERIFY(canvas.scroll() > 0);
        w.session.select({w.campus.abilene});
        QVERIFY(isInSight(w.campus.abilene));
    }

    void revealUnfoldsAndScrolls() {
        Window w;
        w.view.canvas().setSitesFolded(true);
        QVERIFY(!w.view.canvas().scene().rows().indexOf({RowKind::rollout, w.campus.wave}));
        w.session.reveal(w.campus.wave);
        QVERIFY(w.view.canvas().scene().rows().indexOf({RowKind::rollout, w.campus.wave}));
    }

    void screenReadersHearTheBars() {
        Window w;
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&w.view.canvas());
        QVERIFY(list);
        QCOMPARE(list->childCount(), 8);
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) names += list->child(i)->text(QAccessible::Name);
        QVERIFY2(names.filter(QStringLiteral("Rollout GB200 wave, 3,200 racks")).size() == 1, qPrintable(names.join('\n')));
        QVERIFY(names.filter(QStringLiteral("Tranche Phase 2")).size() == 1);
        list->child(list->childCount() - 1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(w.session.selection() == std::vector<EntityId>{w.campus.wave});
    }

    void everyControlHasAName() {
        Window w;
        for (const QWidget* child : w.view.findChildren<QWidget*>()) {
            if (child->focusPolicy() == Qt::NoFocus || child->inherits("QSplitterHandle")) continue;
            const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(child));
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), child->metaObject()->className());
        }
    }
};

QTEST_MAIN(TimelineViewTest)
#include "timeline_view_test.moc"
