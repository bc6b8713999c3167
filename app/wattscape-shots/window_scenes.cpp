#include "app/wattscape-shots/window_scenes.h"

#include "ui/dialogs/prompt.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"
#include "ui/problems/issues_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/panels.h"
#include "ui/shell/view_area.h"

#include <functional>

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QTimer>

namespace wattscape::ui {
namespace {

void closeAllAbove(const QWidget& window) {
    for (QWidget* above : QApplication::topLevelWidgets()) {
        if (above != &window && above->isVisible()) above->close();
    }
}

/// Opens something – a dialog that waits for its answer comes back only when it is closed –, takes it and closes it.
void photographOpened(MainWindow& window, Photographer& camera, const QString& name, const std::function<void()>& open) {
    bool isTaken = false;
    QTimer::singleShot(200, &window, [&] {
        camera.take(name);
        closeAllAbove(window);
        isTaken = true;
    });
    open();
    while (!isTaken) settle(50);
    settle(100);
}

void photographAction(MainWindow& window, Photographer& camera, const char* id, const QString& name) {
    photographOpened(window, camera, name, [&] { window.actions().named(QString::fromLatin1(id))->trigger(); });
}

void photographQuestions(MainWindow& window, Photographer& camera) {
    Prompt prompt;
    photographOpened(window, camera, QStringLiteral("ask-unsaved"),
                     [&] { prompt.whatOfUnsaved(&window, QStringLiteral("Abilene")); });
    photographOpened(window, camera, QStringLiteral("ask-recovery"), [&] {
        prompt.whatOfCopy(&window, QStringLiteral("Abilene was not saved: 14 edits, the last at 16:42. Recover them?"));
    });
    photographOpened(window, camera, QStringLiteral("ask-held"),
                     [&] { prompt.whatOfHeld(&window, QStringLiteral("abilene.plan.gpkg is open in another window.")); });
    photographOpened(window, camera, QStringLiteral("ask-changed"), [&] {
        prompt.whatOfChanged(&window, QStringLiteral("Another program has changed abilene.plan.gpkg."),
                             {QStringLiteral("Site “Abilene”, name: Abilene → Abilene North"),
                              QStringLiteral("Hall “Building 3”, ready on: 2025-09-01 → 2025-11-15")});
    });
}

/// A figure that the catalogue states differently by now.
void ageHardware(MainWindow& window) {
    (void)window.document().apply(QStringLiteral("Age"), [](const Plan& plan) {
        Plan aged = plan;
        Hardware hardware = *plan.hardware.values().front();
        hardware.maximumRackPower = hardware.maximumRackPower * 0.9;
        aged.hardware = plan.hardware.with(hardware);
        return Result<Plan>(aged);
    });
}

void photographPlacing(MainWindow& window, Photographer& camera) {
    window.views().showView(0);
    auto& map = *window.findChild<MapView*>();
    map.setTool(MapTool::Kind::placeSite);
    MapCanvas& canvas = map.canvas();
    const QPointF at = canvas.rect().center() + QPoint(120, 40);
    QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas, &move);
    camera.take(QStringLiteral("map-placing"));
    map.setTool(MapTool::Kind::select);
}

void photographMenus(MainWindow& window, Photographer& camera) {
    for (QAction* entry : window.menuBar()->actions()) {
        QMenu* menu = entry->menu();
        menu->popup(window.menuBar()->mapToGlobal(window.menuBar()->actionGeometry(entry).bottomLeft()));
        camera.take(QStringLiteral("menu-") + QString::number(window.menuBar()->actions().indexOf(entry) + 1));
        menu->close();
    }
}

}  // namespace

void photographWindows(MainWindow& window, Photographer& camera) {
    photographAction(window, camera, "edit.preferences", QStringLiteral("preferences"));
    photographAction(window, camera, "help.about", QStringLiteral("about"));
    photographAction(window, camera, "date.go_to", QStringLiteral("go-to"));
    window.session().select({window.document().plan().sites.values().front()->id});
    photographAction(window, camera, "edit.delete", QStringLiteral("ask-delete"));
    window.findChild<IssuesPanel*>()->nextIssue();
    photographOpened(window, camera, QStringLiteral("ask-ignore"),
                     [&] { window.findChild<IssuesPanel*>()->ignoreOrRestore(); });
    ageHardware(window);
    photographAction(window, camera, "edit.update_from_catalogue", QStringLiteral("catalogue-update"));
    window.document().goToHistory(0);
    photographQuestions(window, camera);
    photographPlacing(window, camera);
    photographMenus(window, camera);
    window.actions().named(QStringLiteral("help.here"))->trigger();
    camera.take(QStringLiteral("help"));
    for (auto* panel : window.findChildren<QDockWidget*>(QStringLiteral("help"))) panel->close();
}

}  // namespace wattscape::ui
