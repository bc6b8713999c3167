#include "app/wattscape-shots/scenes.h"

#include "app/wattscape-shots/window_scenes.h"
#include "core/model/edits/date_edits.h"
#include "ui/charts/energy_view.h"
#include "ui/problems/issues_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/view_area.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QMouseEvent>

namespace wattscape::ui {

namespace {

void send(QWidget& widget, QEvent::Type type, QPointF at) {
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, widget.mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void openSample(MainWindow& window, const char* name) {
    (void)window.files().openSample(QString::fromLatin1(name));
    settle(300);
}

void photographEnergy(MainWindow& window, Photographer& camera) {
    auto& energy = *window.findChild<EnergyView*>();
    window.views().showView(3);
    energy.setMeasure(EnergyMeasure::cost);
    camera.take(QStringLiteral("abilene-energy-cost"));
    energy.setMeasure(EnergyMeasure::carbon);
    camera.take(QStringLiteral("abilene-energy-carbon"));
    energy.showTable();
    camera.take(QStringLiteral("abilene-energy-table"));
    energy.setMeasure(EnergyMeasure::energy);
}

void photographViews(MainWindow& window, Photographer& camera) {
    const QStringList views{QStringLiteral("map"),    QStringLiteral("power"),   QStringLiteral("capacity"),
                            QStringLiteral("energy"), QStringLiteral("finance"), QStringLiteral("report")};
    for (int i = 0; i < views.size(); ++i) {
        window.views().showView(i);
        if (views[i] == QLatin1String("report")) settle(3000);
        camera.take(QStringLiteral("abilene-") + views[i]);
    }
    photographEnergy(window, camera);
    window.views().showView(2);
    window.views().setSideBySide(true);
    window.findChild<IssuesPanel*>()->nextIssue();
    camera.take(QStringLiteral("abilene-issue"));
    window.views().setSideBySide(false);
}

/// A rollout in the air, half a year away from where it was.
void photographDrag(MainWindow& window, Photographer& camera) {
    auto& timeline = *window.findChild<TimelineView*>();
    TimelineCanvas& canvas = timeline.canvas();
    const EntityId rollout = window.document().plan().rollouts.values().front()->id;
    window.session().select({rollout});
    canvas.bringIntoSight(rollout);
    settle(100);
    const QPointF from = canvas.frame().toWidget(canvas.scene().rectOf(rollout, timeline.axis().scale())->center());
    send(canvas, QEvent::MouseButtonPress, from);
    for (const int days : {30, 90, 180}) {
        send(canvas, QEvent::MouseMove, from + QPointF(days * timeline.axis().scale().pixelsPerDay(), 0));
    }
    camera.take(QStringLiteral("timeline-drag"));
    send(canvas, QEvent::MouseButtonRelease, from + QPointF(180 * timeline.axis().scale().pixelsPerDay(), 0));
    window.document().goToHistory(0);
}

/// Two weeks, day by day, against a baseline from which everything has slipped.
void photographTime(MainWindow& window, Photographer& camera) {
    auto& timeline = *window.findChild<TimelineView*>();
    (void)window.document().apply(QStringLiteral("Set baseline"),
                                  [](const Plan& plan) { return Result<Plan>(setBaseline(plan)); });
    std::vector<EntityId> tasks;
    window.document().plan().rollouts.forEach([&](const Rollout& rollout) { tasks.push_back(rollout.id); });
    (void)window.document().apply(QStringLiteral("Move"),
                                  [&](const Plan& plan) { return moveBy(plan, tasks, std::chrono::days{45}); });
    camera.take(QStringLiteral("timeline-baseline"));
    timeline.canvas().setRowHeight(48);
    timeline.choose(TimePreset::month);
    camera.take(QStringLiteral("timeline-month"));
    timeline.canvas().setRowHeight(0);
    timeline.choose(TimePreset::plan);
    window.document().goToHistory(0);
}

void photographPalette(MainWindow& window, Photographer& camera) {
    for (QAction* action : window.actions().all()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K)) {
            action->trigger();
        }
    }
    camera.take(QStringLiteral("palette"));
    for (auto* palette : window.findChildren<CommandPalette*>()) {
        palette->close();
    }
}

}  // namespace

void photographEverything(MainWindow& window, Photographer& camera) {
    window.showStartPage();
    camera.take(QStringLiteral("start"));
    openSample(window, "abilene");
    photographViews(window, camera);
    photographDrag(window, camera);
    photographTime(window, camera);
    photographPalette(window, camera);
    photographWindows(window, camera);
    window.views().showView(0);
    openSample(window, "stargate-and-peers");
    camera.take(QStringLiteral("stargate-map"));
    window.session().setCursor(window.document().plan().lastDay());
    window.views().showView(1);
    camera.take(QStringLiteral("stargate-power-end"));
}

void photographText(MainWindow& window, Photographer& camera) {
    window.showStartPage();
    camera.take(QStringLiteral("start"));
    openSample(window, "abilene");
    photographViews(window, camera);
    photographDrag(window, camera);
    photographPalette(window, camera);
    photographWindows(window, camera);
}

}  // namespace wattscape::ui
