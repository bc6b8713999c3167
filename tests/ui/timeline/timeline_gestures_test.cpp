#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "tests/ui/timeline/timeline_window.h"
#include "ui/timeline/gestures/link_drag.h"

#include <QSignalSpy>
#include <QWheelEvent>

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;
using std::chrono::days;
using Window = wattscape::ui::testing::TimelineWindow;

namespace {

/// On a busy machine results come later than the move they belong to, and so do the words.
QString said(Window& w) {
    w.document.waitForResults(10000);
    return w.view.canvas().readout().lines().join(QLatin1Char('\n'));
}

Day firstRacks(Window& w) {
    return w.rollout(w.campus.wave).firstRacksOn;
}

/// A place at one end of a bar: what is grabbed to pull a dependency out, or a point near the end inside.
QPoint handleAt(Window& w, EntityId task, BarEnd end) {
    const Row& row = w.view.canvas().scene().rows().rows()[*w.view.canvas().scene().rows().rowOf(task)];
    const QRectF handle = LaneGeometry(w.view.axis().scale()).linkHandleOf(*w.view.canvas().scene().barOf(task), row, end);
    return w.view.canvas().frame().toWidget(handle.center()).toPoint();
}

QPoint insideAt(Window& w, EntityId task, BarEnd end) {
    const QRectF rect = w.rectOf(task);
    const double x = end == BarEnd::start ? rect.left() + 3 : rect.right() - 3;
    return QPointF(x, rect.center().y()).toPoint();
}

void turn(Window& w, int notches, Qt::KeyboardModifiers modifiers) {
    const QPointF at(700, 200);
    QWheelEvent event(at, w.view.canvas().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&w.view.canvas(), &event);
}

}  // namespace

/// The table of gestures, driven by the mouse and read off the plan and what the pointer says.
class TimelineGesturesTest : public QObject {
    Q_OBJECT

private slots:
    void thePointerSaysWhatADragDoes() {
        Window w;
        w.session.setCursor(must(parseDay("2026-06-15")));
        const QPoint from = w.middleOf(w.campus.wave);
        w.drag(from, {w.pixels(-28), 0});
        const QStringList lines = said(w).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains(QStringLiteral("→")) && lines[0].contains(QStringLiteral("(−")), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QLatin1String("2,097 racks energised")), qPrintable(lines[1]));
        // 1,103 of the 3,200 racks stay dark until the second tranche, earlier now by four weeks.
        QVERIFY2(lines[2].startsWith(QLatin1String("up to 1,103 racks dark")), qPrintable(lines[2]));
        QVERIFY2(lines[2].contains(QLatin1String("short of power")) && lines[2].contains(QLatin1String("MW IT")),
                 qPrintable(lines[2]));
        w.drop(from + QPoint(w.pixels(-28), 0));
        QVERIFY(said(w).isEmpty());
    }

    void morePowerDarkensFewerRacks() {
        Window w;
        const QPoint from = w.middleOf(w.campus.firstTranche);
        w.drag(from, {0, -60});
        // 12 MW more at the meter are 9.2 MW in the halls: 70 racks of 132 kW.
        QVERIFY2(said(w).contains(QStringLiteral("1,033 (−70) racks dark")), qPrintable(said(w)));
        QTest::keyClick(&w.view.canvas(), Qt::Key_Escape);
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
    }

    void barsGoBeyondThePlan_data() {
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("noted");  // racks that were there before the plan begins are nothing to note
        QTest::newRow("before its start") << -200 << false;
        QTest::newRow("beyond its end") << 1600 << true;
    }
    void barsGoBeyondThePlan() {
        QFETCH(int, by);
        QFETCH(bool, noted);
        Window w;
        w.session.select({w.campus.wave});
        const QPoint from = w.middleOf(w.campus.wave);
        w.drag(from, {w.pixels(by), 0});
        w.drop(from + QPoint(w.pixels(by), 0));
        const Day start = firstRacks(w);
        QVERIFY(start < w.document.plan().firstDay() || start > w.document.plan().lastDay());
        const auto& issues = w.document.results().issues();
        QCOMPARE(std::ranges::any_of(issues, [](const Issue& issue) { return issue.kind == IssueKind::outsidePlan; }), noted);
        w.document.undo();
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
    }

    void aHallOfAnotherSiteTakesNothing() {
        Window w;
        (void)w.document.apply(QStringLiteral("Add"), [&](const Plan& plan) {
            Plan grown = plan;
            Hall hall = *plan.halls.find(w.campus.hallOne);
            hall.id = HallId{++grown.lastId};
            hall.site = w.campus.elsewhere;
            hall.name = "Far hall";
            grown.halls = grown.halls.with(hall);
            return Result<Plan>(grown);
        });
        w.document.waitForResults(10000);
        const HallId far{w.document.plan().lastId};
        w.view.canvas().bringIntoSight(far);
        const QPoint from = w.middleOf(w.campus.wave);
        const QPoint to(from.x(), w.middleOf(far).y());
        w.drag(from, to - from);
        QVERIFY2(said(w).contains(QLatin1String("another site")), qPrintable(said(w)));
        w.drop(to);
        QVERIFY(!w.rollout(w.campus.wave).hall);
        QVERIFY(w.rollout(w.campus.wave).site == w.campus.abilene);
    }

    void sSwitchesSnappingInMidDrag() {
        Window w;
        w.view.showSpan({must(parseDay("2025-09-01")), must(parseDay("2026-08-31"))});
        const QPoint from = w.middleOf(w.campus.wave);
        const int nearMonthStart = w.pixels(31) + 3;
        w.drag(from, {nearMonthStart, 0});
        const Day free = firstRacks(w);
        QVERIFY(free != must(parseDay("2025-11-01")));
        QTest::keyClick(&w.view.canvas(), Qt::Key_S);
        QVERIFY(w.view.canvas().snaps());
        QCOMPARE(firstRacks(w), must(parseDay("2025-11-01")));
        QTest::keyClick(&w.view.canvas(), Qt::Key_S);
        QCOMPARE(firstRacks(w), free);
        QTest::keyClick(&w.view.canvas(), Qt::Key_Escape);
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
    }

    void keysThatEditWaitForTheDrop() {
        Window w;
        const QPoint from = w.middleOf(w.campus.wave);
        w.drag(from, {60, 0});
        const Day moved = firstRacks(w);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Return, Qt::Key_Minus}) {
            QTest::keyClick(&w.view.canvas(), key);
        }
        QCOMPARE(firstRacks(w), moved);
        turn(w, 3, Qt::ControlModifier);
        w.drop(from + QPoint(60, 0));
        QCOMPARE(firstRacks(w), moved);
    }

    void ctrlMayBePressedAfterTheDragBegan() {
        Window w;
        const QPoint from = w.middleOf(w.campus.wave);
        w.drag(from, {60, 0});
        // Keys come with the modifiers as they were before.
        QTest::keyPress(&w.view.canvas(), Qt::Key_Control);
        QCOMPARE(w.document.plan().rollouts.size(), std::size_t{3});
        QTest::keyRelease(&w.view.canvas(), Qt::Key_Control, Qt::ControlModifier);
        QCOMPARE(w.document.plan().rollouts.size(), std::size_t{2});
        QTest::keyClick(&w.view.canvas(), Qt::Key_Escape);
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
    }

    void theEndsOfADependencySayItsKind_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("kind");
        QTest::newRow("finish-start") << int(BarEnd::finish) << int(BarEnd::start) << int(DependencyKind::finishToStart);
        QTest::newRow("start-start") << int(BarEnd::start) << int(BarEnd::start) << int(DependencyKind::startToStart);
        QTest::newRow("finish-finish") << int(BarEnd::finish) << int(BarEnd::finish) << int(DependencyKind::finishToFinish);
        QTest::newRow("start-finish is none") << int(BarEnd::start) << int(BarEnd::finish) << -1;
    }
    void theEndsOfADependencySayItsKind() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, kind);
        Window w;
        w.session.select({w.campus.hallTwo});
        w.view.showSpan({must(parseDay("2025-06-01")), must(parseDay("2027-03-31"))});
        const QPoint press = handleAt(w, w.campus.hallTwo, BarEnd(from));
        const QPoint target = insideAt(w, w.campus.later, BarEnd(to));
        w.drag(press, target - press);
        QVERIFY(!said(w).isEmpty());
        w.drop(target);
        QCOMPARE(w.document.plan().dependencies.size(), std::size_t{kind < 0 ? 1U : 2U});
        if (kind >= 0) {
            const Dependency& made = **w.document.plan().dependencies.values().rbegin();
            QCOMPARE(int(made.kind), kind);
            QVERIFY(made.predecessor == EntityId(w.campus.hallTwo) && made.successor == EntityId(w.campus.later));
        }
    }

    void aLoopIsNamedInFlight() {
        Window w;
        w.session.select({w.campus.later});
        const QPoint press = handleAt(w, w.campus.later, BarEnd::finish);
        const QPoint target = w.middleOf(w.campus.hallOne);
        w.drag(press, target - press);
        QVERIFY2(said(w).contains(QLatin1String("Hall 1")) && said(w).contains(QLatin1String("Later")), qPrintable(said(w)));
        w.drop(target);
        QCOMPARE(w.document.plan().dependencies.size(), std::size_t{1});
    }

    void escapeEndsEveryGestureAsIfItHadNotBegun_data() {
        QTest::addColumn<int>("gesture");
        for (int i = 0; i < 5; ++i) QTest::addRow("%d", i) << i;
    }
    void escapeEndsEveryGestureAsIfItHadNotBegun() {
        QFETCH(int, gesture);
        Window w;
        w.session.select({w.campus.hallTwo});
        const QPoint press = std::array{w.middleOf(w.campus.wave), insideAt(w, w.campus.wave, BarEnd::finish),
                                        w.middleOf(w.campus.secondTranche), handleAt(w, w.campus.hallTwo, BarEnd::finish),
                                        insideAt(w, w.campus.hallOne, BarEnd::start)}[static_cast<std::size_t>(gesture)];
        w.drag(press, {37, 21});
        QTest::keyClick(&w.view.canvas(), Qt::Key_Escape);
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
        QVERIFY(!w.document.inGesture() && !w.document.canUndo());
        QVERIFY(said(w).isEmpty());
        w.drop(press + QPoint(37, 21));
        QVERIFY(sameContent(w.document.plan(), w.campus.plan));
    }

    void theWheelScrollsRows() {
        Window w;
        w.view.resize(1200, 400);
        w.view.canvas().setRowHeight(60);
        QVERIFY(w.view.canvas().mostScroll() > 100);
        const TimeScale before = w.view.axis().scale();
        turn(w, -1, {});
        QVERIFY(w.view.canvas().scroll() > 0);
        QVERIFY(w.view.axis().scale() == before);
        turn(w, 1, {});
        QCOMPARE(w.view.canvas().scroll(), 0);
        turn(w, -1, Qt::ShiftModifier);
        QCOMPARE(w.view.canvas().scroll(), 0);
        QVERIFY(w.view.axis().scale() != before);
    }

    void theEmptyGroundPansTime() {
        Window w;
        const QPoint from(900, w.middleOf(w.campus.planDone).y() + 3 * w.view.canvas().rowHeight());
        const Day under = w.view.axis().scale().dayAt(900 - w.view.canvas().namesWidth());
        QTest::mousePress(&w.view.canvas(), Qt::MiddleButton, {}, from);
        w.moveTo(from + QPoint(20, 0));
        w.moveTo(from + QPoint(120, 0));
        QTest::mouseRelease(&w.view.canvas(), Qt::MiddleButton, {}, from + QPoint(120, 0));
        QCOMPARE(w.view.axis().scale().dayAt(1020 - w.view.canvas().namesWidth()), under);
        QVERIFY(!w.document.canUndo());
    }

    void aPresetIsRememberedUntilTimeIsZoomed() {
        Window w;
        w.view.choose(TimePreset::year);
        const TimeScale scale = w.view.axis().scale();
        QVERIFY(w.view.preset() == TimePreset::year);
        w.document.setPlan(std::make_shared<const Plan>(w.campus.plan));
        QVERIFY(w.view.preset() == TimePreset::year);
        QVERIFY(TimelineView(w.session).preset() != TimePreset::decade);
        w.view.resize(1500, 800);
        QCoreApplication::processEvents();
        QVERIFY(w.view.axis().scale().pixelsPerDay() > scale.pixelsPerDay());
        turn(w, 1, Qt::ControlModifier);
        QVERIFY(!w.view.preset());
        w.view.choose(TimePreset::plan);
    }
};

QTEST_MAIN(TimelineGesturesTest)
#include "timeline_gestures_test.moc"
