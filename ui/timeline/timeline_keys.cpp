#include "ui/timeline/timeline_keys.h"

#include "core/model/edits/date_edits.h"
#include "ui/document/plan_document.h"
#include "ui/timeline/timeline_canvas.h"

#include <algorithm>

#include <QKeyEvent>

namespace wattscape::ui {

bool TimelineKeys::press(const QKeyEvent& event) {
    const bool selects = event.modifiers() & Qt::ControlModifier;
    const std::chrono::days step{event.modifiers() & Qt::ShiftModifier ? 7 : 1};
    switch (event.key()) {
        case Qt::Key_Left: selects ? selectNeighbour(-1) : nudge(-step); return true;
        case Qt::Key_Right: selects ? selectNeighbour(1) : nudge(step); return true;
        case Qt::Key_Up: selectNeighbour(-1); return true;
        case Qt::Key_Down: selectNeighbour(1); return true;
        case Qt::Key_S: canvas_.setSnaps(!canvas_.snaps()); return true;
        case Qt::Key_Plus: fold(false); return true;
        case Qt::Key_Minus: fold(true); return true;
        case Qt::Key_Escape: canvas_.session().clearSelection(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (canvas_.session().selection().empty()) return false;
            Q_EMIT canvas_.inspectRequested(canvas_.session().selection().front());
            return true;
        default: return false;
    }
}

std::vector<EntityId> TimelineKeys::selectedTasks() const {
    std::vector<EntityId> tasks = canvas_.session().selection();
    std::erase_if(tasks, [&](EntityId id) { return !canvas_.scene().barOf(id) && !canvas_.scene().riserOf({id.value}); });
    return tasks;
}

void TimelineKeys::nudge(std::chrono::days by) {
    const std::vector<EntityId> tasks = selectedTasks();
    if (tasks.empty()) return;
    QString key = QStringLiteral("nudge");
    for (const EntityId task : tasks) key += QStringLiteral(" %1").arg(task.value);
    // A refusal is announced by the document.
    (void)canvas_.session().document().apply(
        TimelineCanvas::tr("Nudge"), [&](const Plan& plan) { return moveBy(plan, tasks, by); }, key);
}

void TimelineKeys::selectNeighbour(int step) {
    const std::vector<EntityId> tasks = canvas_.scene().tasksInOrder();
    if (tasks.empty()) return;
    const std::vector<EntityId>& selected = canvas_.session().selection();
    const auto place = selected.empty() ? tasks.end() : std::ranges::find(tasks, selected.front());
    const auto last = static_cast<std::ptrdiff_t>(tasks.size()) - 1;
    const std::ptrdiff_t index = place == tasks.end() ? 0 : std::clamp<std::ptrdiff_t>(place - tasks.begin() + step, 0, last);
    const EntityId next = tasks[static_cast<std::size_t>(index)];
    canvas_.session().select({next});
    canvas_.bringIntoSight(next);
}

void TimelineKeys::fold(bool folded) {
    for (const EntityId id : canvas_.session().selection()) {
        auto row = canvas_.scene().rows().rowOf(id);
        if (!row) continue;
        const auto& rows = canvas_.scene().rows().rows();
        while (*row > 0 && !rows[*row].foldable) --*row;
        if (rows[*row].foldable && rows[*row].folded != folded) canvas_.toggleFold(RowKey(rows[*row].key));
    }
}

}  // namespace wattscape::ui
