#include "ui/timeline/timeline_menu.h"

#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "ui/document/plan_document.h"
#include "ui/timeline/timeline_canvas.h"

#include <QMenu>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return TimelineCanvas::tr(text);
}

void apply(TimelineCanvas& canvas, const QString& name, const Edit& edit) {
    // A refusal is announced by the document.
    (void)canvas.session().document().apply(name, edit);
}

void duplicateSelected(TimelineCanvas& canvas) {
    std::vector<EntityId> copies;
    apply(canvas, tr("Duplicate"), [&](const Plan& plan) -> Result<Plan> {
        Result<Duplicated> made = duplicate(plan, canvas.session().selection());
        if (!made) return fail(made.error());
        copies = made->ids;
        return made->plan;
    });
    if (!copies.empty()) canvas.session().select(copies);
}

void addEntityActions(QMenu& menu, TimelineCanvas& canvas, EntityId under) {
    menu.addAction(tr("Inspect"), &canvas, [&canvas, under] { Q_EMIT canvas.inspectRequested(under); });
    menu.addAction(tr("Rename"), &canvas, [&canvas, under] { canvas.rename(under); });
    menu.addAction(tr("Duplicate"), &canvas, [&canvas] { duplicateSelected(canvas); });
    menu.addAction(tr("Delete…"), &canvas, [&canvas] { Q_EMIT canvas.deleteRequested(); });
    const bool isTask = canvas.scene().barOf(under) || canvas.scene().riserOf({under.value});
    if (isTask) {
        menu.addSeparator();
        menu.addAction(tr("Add dependency to…"), &canvas, [&canvas, under] { canvas.beginLink(under); });
    }
    menu.addSeparator();
}

void addPlanActions(QMenu& menu, TimelineCanvas& canvas) {
    menu.addAction(tr("Set baseline"), &canvas, [&canvas] {
        apply(canvas, tr("Set baseline"), [](const Plan& plan) { return Result<Plan>(setBaseline(plan)); });
    });
    QAction* clear = menu.addAction(tr("Clear baseline"), &canvas, [&canvas] {
        apply(canvas, tr("Clear baseline"), [](const Plan& plan) { return Result<Plan>(clearBaseline(plan)); });
    });
    clear->setEnabled(!canvas.plan().baseline.empty());
    menu.addSeparator();
    menu.addAction(tr("Fold all sites"), &canvas, [&canvas] { canvas.setSitesFolded(true); });
    menu.addAction(tr("Unfold all"), &canvas, [&canvas] { canvas.setSitesFolded(false); });
    QAction* snap = menu.addAction(tr("Snap to months and edges"), &canvas, [&canvas] { canvas.setSnaps(!canvas.snaps()); });
    snap->setCheckable(true);
    snap->setChecked(canvas.snaps());
}

}  // namespace

void showTimelineMenu(TimelineCanvas& canvas, EntityId under, const QPoint& globalPosition) {
    auto* menu = new QMenu(&canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (under) {
        if (!canvas.session().isSelected(under)) canvas.session().select({under});
        addEntityActions(*menu, canvas, under);
    }
    addPlanActions(*menu, canvas);
    menu->popup(globalPosition);
}

}  // namespace wattscape::ui
