#include "tests/bench/fleet.h"
#include "tests/bench/ui/frames.h"
#include "ui/dialogs/prompt.h"
#include "ui/shell/ground.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_view.h"

#include <cmath>
#include <stdexcept>

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

void idle(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

void send(QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButton button) {
    QMouseEvent event(type, at, widget.mapToGlobal(at), button,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

/// The middle of the first rollout's bar that the timeline shows.
QPointF barOf(TimelineView& timeline, RolloutId& dragged) {
    const TimelineCanvas& canvas = timeline.canvas();
    for (const EntityId task : canvas.scene().tasksInOrder()) {
        dragged = RolloutId{task.value};
        const auto rect = canvas.scene().rectOf(task, timeline.axis().scale());
        const QPointF middle = rect ? canvas.frame().toWidget(rect->center()) : QPointF();
        if (canvas.plan().rollouts.contains(dragged) && canvas.rect().contains(middle.toPoint())) {
            return middle;
        }
    }
    throw std::runtime_error("no rollout in sight");
}

/// Dragging a rollout of 30 sites with 300 rollouts over ten years, every view in sight, 1920 x 1080.
void dragRollout(benchmark::State& state) {
    const Ground ground = readGround().value();
    MainWindow window(ground.catalogue, ground.atlas, std::make_unique<Prompt>());
    window.resize(1920, 1080);
    window.show();
    window.document().setPlan(std::make_shared<const Plan>(fleet(30, 10, 5, 120)));
    window.showPlan();
    window.views().setSideBySide(true);
    window.views().showView(2);
    auto* timeline = window.findChild<TimelineView*>();
    TimelineCanvas* canvas = &timeline->canvas();
    canvas->setSnaps(false);
    canvas->setSitesFolded(false);
    canvas->bringIntoSight(window.document().plan().rollouts.values().front()->id);
    idle(2500);
    RolloutId dragged;
    const QPointF start = barOf(*timeline, dragged);
    window.session().select({dragged});
    idle(300);

    Frames frames([&] { return window.document().resultsAreCurrent(); });
    send(*canvas, QEvent::MouseButtonPress, start, Qt::LeftButton);
    int move = 0;
    for (auto _ : state) {
        // There and back, each move another day.
        const double x = start.x() + 150 * std::sin(++move * 0.021) + 2;
        frames.measure([&] { send(*canvas, QEvent::MouseMove, {x, start.y()}, Qt::NoButton); });
        state.SetIterationTime(frames.lastSeconds());
    }
    send(*canvas, QEvent::MouseButtonRelease, start, Qt::LeftButton);
    frames.report(state);
}
BENCHMARK(dragRollout)->UseManualTime()->Iterations(300)->Unit(benchmark::kMillisecond);

}  // namespace
