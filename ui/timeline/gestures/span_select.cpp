#include "ui/timeline/gestures/span_select.h"

#include "ui/format/format.h"

#include <algorithm>

#include <QCoreApplication>

namespace wattscape::ui {

SpanSelect::SpanSelect(const GestureContext& context, const QPointF& press)
    : Gesture(context), anchor_(scale().dayAt(press.x())), span_{anchor_, anchor_}, before_(context.session.selection()) {}

void SpanSelect::moveTo(const Pointer& pointer) {
    const Day day = scale().dayAt(pointer.position.x());
    span_ = {std::min(anchor_, day), std::max(anchor_, day)};
    std::vector<EntityId> tasks;
    for (const EntityId task : context().scene.tasksInOrder()) {
        const Bar* bar = context().scene.barOf(task);
        const Riser* riser = bar ? nullptr : context().scene.riserOf({task.value});
        if (!bar && !riser) continue;
        const Day start = bar ? bar->start : riser->day;
        if (start >= span_.first && start <= span_.last) tasks.push_back(task);
    }
    context().session.select(std::move(tasks));
}

QString SpanSelect::readout() const {
    return QCoreApplication::translate("Timeline", "%1 to %2, %3")
        .arg(formatDay(span_.first), formatDay(span_.last), formatDuration((span_.last - span_.first).count() + 1));
}

}  // namespace wattscape::ui
