#include "ui/timeline/timeline_selection.h"

#include "ui/theme/theme.h"
#include "ui/timeline/timeline_canvas.h"

namespace wattscape::ui {

void selectAtPress(Session& session, const Hit& hit, Qt::KeyboardModifiers modifiers) {
    const bool target = isOnTask(hit.part) || hit.part == HitPart::link;
    if (!target) {
        if (!modifiers) session.clearSelection();
    } else if (modifiers & Qt::ControlModifier) {
        // Ctrl pressed on a selected bar may be the beginning of a copy.
        if (!session.isSelected(hit.id)) session.addToSelection({hit.id});
    } else if (modifiers & Qt::ShiftModifier) {
        session.addToSelection({hit.id});
    } else if (!session.isSelected(hit.id)) {
        session.select({hit.id});
    }
}

void pressName(TimelineCanvas& canvas, const QPointF& widget, Qt::KeyboardModifiers modifiers) {
    const auto index = canvas.scene().rows().rowAt(static_cast<int>(canvas.frame().toLanes(widget).y()));
    if (!index || widget.y() < canvas.frame().ruler) return;
    const Row row = canvas.scene().rows().rows()[*index];
    const bool heading = row.key.kind == RowKind::power || row.key.kind == RowKind::halls || row.key.kind == RowKind::rollouts;
    const double fold = Theme::instance().grid() * (4.5 + 3 * row.depth);
    if (row.foldable && (heading || widget.x() < fold)) return canvas.toggleFold(row.key);
    if (row.key.id) selectAtPress(canvas.session(), {HitPart::bar, row.key.id, *index}, modifiers);
}

}  // namespace wattscape::ui
