#include "tests/bench/fleet.h"
#include "tests/bench/ui/frames.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"
#include "ui/shell/ground.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

/// Panning and zooming over 10,000 sites: in ten notches, a drag of sixty moves at each, out again.
void panAndZoom(benchmark::State& state) {
    const Ground ground = readGround().value();
    PlanDocument document;
    document.setPlan(std::make_shared<const Plan>(fleet(10000, 0, 1, 24)));
    Session session(document);
    MapView view(session, ground.atlas, ground.catalogue);
    view.resize(1920, 1080);
    view.show();
    constexpr int patience = 10000;
    document.waitForResults(patience);
    view.zoomToFit();
    QApplication::processEvents();
    MapCanvas& canvas = view.canvas();
    const QPointF middle = canvas.rect().center();

    const auto wheel = [&](int notches) {
        QWheelEvent event(middle, canvas.mapToGlobal(middle), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas, &event);
    };
    const auto pan = [&](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, canvas.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::MiddleButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MiddleButton, Qt::NoModifier);
        QApplication::sendEvent(&canvas, &event);
    };

    Frames frames([] { return true; });
    int frame = 0;
    for (auto _ : state) {
        constexpr int movesPerStop = 15;
        constexpr int stops = 20;
        const int stop = frame / movesPerStop % stops;
        const int move = frame++ % movesPerStop;
        if (move == 0) {
            frames.measure([&] { wheel(stop < stops / 2 ? 1 : -1); });
            pan(QEvent::MouseButtonPress, middle);
        } else {
            frames.measure([&] { pan(QEvent::MouseMove, middle + QPointF(move * 12, move * 7) * (stop % 2 ? 1 : -1)); });
        }
        if (move == movesPerStop - 1) {
            pan(QEvent::MouseButtonRelease, middle);
        }
        state.SetIterationTime(frames.lastSeconds());
    }
    frames.report(state);
}
BENCHMARK(panAndZoom)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

}  // namespace
