#include "ui/shell/search_actions.h"

#include "ui/map/map_view.h"
#include "ui/outline/outline_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/palette_entries.h"

#include <QMenu>

namespace wattscape::ui {

SearchActions::SearchActions(Actions& actions, Session& session, AtlasPointer atlas, const Parts& parts)
    : QObject(&parts.window), actions_(actions), session_(session), atlas_(std::move(atlas)), parts_(parts) {
    OutlinePanel& outline = parts_.outline;
    menu_ = {
        actions.add(QStringLiteral("edit.find"), tr("&Find in the plan"), {QKeySequence::Find}, QStringLiteral("search"),
                    [&outline] { outline.focusFilter(); }),
        actions.add(QStringLiteral("edit.find_next"), tr("Find ne&xt"), {QKeySequence(Qt::Key_F3)}, {},
                    [&outline] { outline.selectNextMatch(1); }),
        actions.add(QStringLiteral("edit.find_previous"), tr("Find pre&vious"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, {},
                    [&outline] { outline.selectNextMatch(-1); }),
        actions.add(QStringLiteral("edit.find_anything"), tr("Find &anything…"), {QKeySequence(Qt::CTRL | Qt::Key_K)},
                    QStringLiteral("command"), [this] { findAnything(); }),
    };
}

void SearchActions::fill(QMenu& menu) const {
    menu.addActions(menu_);
}

void SearchActions::findAnything() {
    (new CommandPalette(paletteEntries(actions_, session_), paletteSearch(session_, parts_.map, atlas_),
                        tr("Commands, objects, places, dates"), &parts_.window))
        ->open();
}

void SearchActions::goTo() {
    (new CommandPalette({}, paletteSearch(session_, parts_.map, atlas_), tr("A date, coordinates or a place"), &parts_.window))
        ->open();
}

}  // namespace wattscape::ui
