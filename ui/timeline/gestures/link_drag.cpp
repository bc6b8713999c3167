#include "ui/timeline/gestures/link_drag.h"

#include "core/model/edits/date_edits.h"
#include "ui/document/plan_document.h"

#include <QCoreApplication>
#include <QStringList>

namespace wattscape::ui {

LinkDrag::LinkDrag(const GestureContext& context, EntityId predecessor, const QPointF& press)
    : Gesture(context), predecessor_(predecessor), line_(press, press) {}

void LinkDrag::moveTo(const Pointer& pointer) {
    line_.setP2(pointer.position);
    successor_ = {};
    readout_.clear();
    const Hit hit = context().scene.hit(pointer.position, scale(), {}, {});
    const bool onTask = hit.part != HitPart::nothing && hit.part != HitPart::row && hit.part != HitPart::link;
    if (!onTask || hit.id == predecessor_) return;
    const std::vector<EntityId> loop = loopClosedBy(context().session.document().plan(), predecessor_, hit.id);
    if (!loop.empty()) {
        readout_ = QCoreApplication::translate("Timeline", "This would close a loop: %1").arg(loopThrough(loop));
        return;
    }
    successor_ = hit.id;
    readout_ = QCoreApplication::translate("Timeline", "%1 waits for %2").arg(nameOf(hit.id), nameOf(predecessor_));
}

void LinkDrag::commit() {
    if (!successor_) return;
    const auto edit = [from = predecessor_, to = successor_](const Plan& plan) {
        return addDependency(plan, from, to, DependencyKind::finishToStart, 0);
    };
    // A refusal is announced by the document.
    (void)context().session.document().apply(QCoreApplication::translate("Timeline", "Add dependency"), edit);
}

QString LinkDrag::nameOf(EntityId task) const {
    QString name;
    visitEntity(context().session.document().plan(), task,
                [&](const auto& entity) { name = QString::fromStdString(entity.name); });
    return name;
}

QString LinkDrag::loopThrough(const std::vector<EntityId>& tasks) const {
    QStringList names;
    for (const EntityId task : tasks) names += nameOf(task);
    return names.join(QStringLiteral(" → "));
}

}  // namespace wattscape::ui
