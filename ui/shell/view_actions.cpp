#include "ui/shell/view_actions.h"

#include "ui/inspector/inspector_panel.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"
#include "ui/preferences/settings.h"
#include "ui/report/report_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/panels.h"
#include "ui/shell/view_area.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>

namespace wattscape::ui {

ViewActions::ViewActions(Actions& actions, const Parts& parts) : QObject(&parts.window), parts_(parts) {
    addViews(actions);
    addZoom(actions);
    addPanels(actions);
    addThemes(actions);
}

void ViewActions::addViews(Actions& actions) {
    const auto show = [this](int view) { return [this, view] { parts_.views.showView(view); }; };
    views_ = {
        actions.add(QStringLiteral("view.map"), tr("&Map"), {QKeySequence(Qt::CTRL | Qt::Key_1)}, {}, show(0)),
        actions.add(QStringLiteral("view.timeline"), tr("&Timeline"), {QKeySequence(Qt::CTRL | Qt::Key_2)}, {},
                    [this] { parts_.timeline.setFocus(Qt::ShortcutFocusReason); }),
        actions.add(QStringLiteral("view.power"), tr("&Power"), {QKeySequence(Qt::CTRL | Qt::Key_3)}, {}, show(1)),
        actions.add(QStringLiteral("view.capacity"), tr("&Capacity"), {QKeySequence(Qt::CTRL | Qt::Key_4)}, {}, show(2)),
        actions.add(QStringLiteral("view.energy"), tr("&Energy"), {QKeySequence(Qt::CTRL | Qt::Key_8)}, {}, show(3)),
        actions.add(QStringLiteral("view.finance"), tr("&Finance"), {QKeySequence(Qt::CTRL | Qt::Key_6)}, {}, show(4)),
        actions.add(QStringLiteral("view.report"), tr("&Report"), {QKeySequence(Qt::CTRL | Qt::Key_7)}, {}, show(5)),
        actions.add(QStringLiteral("view.side_by_side"), tr("&Side by side"), {}, QStringLiteral("columns-2"),
                    [this] { parts_.views.setSideBySide(!parts_.views.isSideBySide()); }),
    };
}

ViewActions::Zoomed ViewActions::zoomed() const {
    const QWidget* focus = QApplication::focusWidget();
    const auto holdsFocus = [focus](const QWidget& part) { return focus && (focus == &part || part.isAncestorOf(focus)); };
    if (holdsFocus(parts_.timeline)) return Zoomed::timeline;
    return holdsFocus(parts_.report) ? Zoomed::report : Zoomed::map;
}

void ViewActions::zoom(int steps) {
    constexpr double step = 1.25;
    switch (zoomed()) {
        case Zoomed::timeline: return steps > 0 ? parts_.timeline.zoomIn() : parts_.timeline.zoomOut();
        case Zoomed::report: return parts_.report.zoomBy(steps > 0 ? step : 1 / step);
        case Zoomed::map: return parts_.map.canvas().zoomBy(steps);
    }
}

void ViewActions::zoomToFit() {
    switch (zoomed()) {
        case Zoomed::timeline: return parts_.timeline.zoomToFit();
        case Zoomed::report: return parts_.report.zoomToFit();
        case Zoomed::map: return parts_.map.zoomToFit();
    }
}

void ViewActions::addZoom(Actions& actions) {
    zoom_ = {
        actions.add(QStringLiteral("view.zoom_in"), tr("Zoom &in"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, QStringLiteral("zoom-in"),
                    [this] { zoom(1); }),
        actions.add(QStringLiteral("view.zoom_out"), tr("Zoom &out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                    QStringLiteral("zoom-out"), [this] { zoom(-1); }),
        actions.add(QStringLiteral("view.zoom_fit"), tr("Zoom to &fit"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
                    QStringLiteral("maximize"), [this] { zoomToFit(); }),
    };
    for (QAction* tool : parts_.map.toolActions()) {
        actions.adopt(QStringLiteral("map.tool.%1").arg(mapTools_.size()), tool);
        mapTools_.push_back(tool);
    }
    for (QAction* action : parts_.map.viewActions()) {
        // Zooming has its commands above, for whichever view has the focus; layers are a menu of their own.
        if (!action->menu() && !action->objectName().startsWith(QStringLiteral("mapZoom"))) {
            actions.adopt(QStringLiteral("map.view.%1").arg(mapTools_.size()), action);
            mapTools_.push_back(action);
        }
    }
}

void ViewActions::addPanels(Actions& actions) {
    const auto cycle = [this](int step) {
        return [this, step] { parts_.panels.cycleFocus({&parts_.views, &parts_.timeline}, step); };
    };
    panels_ = {
        actions.add(QStringLiteral("view.inspect"), tr("&Inspect"), {QKeySequence(Qt::ALT | Qt::Key_Return)}, {},
                    [this] { parts_.panels.inspector().focusFirstField(); }),
        actions.add(QStringLiteral("view.next_panel"), tr("&Next panel"), {QKeySequence(Qt::Key_F6)}, {}, cycle(1)),
        actions.add(QStringLiteral("view.previous_panel"), tr("Pre&vious panel"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, {},
                    cycle(-1)),
        actions.add(QStringLiteral("view.hide_panels"), tr("&Hide side panels"), {QKeySequence(Qt::CTRL | Qt::Key_Backslash)},
                    QStringLiteral("panel-left"), [this] { parts_.panels.toggle(); }),
        actions.add(QStringLiteral("view.reset_layout"), tr("&Reset the layout"), {}, {},
                    [this] { parts_.panels.resetLayout(); }),
    };
    window_ = {
        actions.add(QStringLiteral("view.full_screen"), tr("F&ull screen"), {QKeySequence(Qt::Key_F11)},
                    QStringLiteral("maximize"),
                    [this] { parts_.window.setWindowState(parts_.window.windowState() ^ Qt::WindowFullScreen); }),
    };
}

void ViewActions::addThemes(Actions& actions) {
    const std::pair<QString, Theme::Mode> modes[] = {
        {tr("As the s&ystem"), Theme::Mode::system}, {tr("&Light"), Theme::Mode::light}, {tr("&Dark"), Theme::Mode::dark}};
    for (const auto& [name, mode] : modes) {
        themes_ << actions.add(QStringLiteral("view.theme.%1").arg(static_cast<int>(mode)), name, {}, {},
                               [chosen = mode] { Settings::setTheme(chosen); });
    }
}

void ViewActions::fill(QMenu& menu) const {
    menu.addActions(views_);
    menu.addSeparator();
    menu.addActions(zoom_);
    QMenu* map = menu.addMenu(tr("M&ap tools"));
    map->addActions(mapTools_);
    menu.addMenu(parts_.map.layersMenu());
    menu.addSeparator();
    menu.addActions(panels_.mid(0, 3));
    parts_.panels.fill(menu);
    menu.addActions(panels_.mid(3));
    menu.addActions(window_);
    menu.addSeparator();
    menu.addMenu(tr("Th&eme"))->addActions(themes_);
}

}  // namespace wattscape::ui
