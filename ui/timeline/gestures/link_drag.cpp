#include "ui/timeline/gestures/link_drag.h"

#include "core/model/edits/date_edits.h"
#include "ui/document/plan_document.h"

#include <QCoreApplication>
#include <QStringList>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Timeline", text);
}

QString sentenceOf(DependencyKind kind) {
    switch (kind) {
        case DependencyKind::finishToStart: return tr("%1 begins when %2 is done");
        case DependencyKind::startToStart: return tr("%1 begins no earlier than %2");
        case DependencyKind::finishToFinish: return tr("%1 ends no earlier than %2");
    }
    return {};
}

}  // namespace

LinkDrag::LinkDrag(const GestureContext& context, EntityId predecessor, BarEnd from, const QPointF& press)
    : Gesture(context), predecessor_(predecessor), from_(from), line_(press, press) {}

std::optional<DependencyKind> LinkDrag::kindOf(BarEnd from, BarEnd to) {
    if (from == BarEnd::start) return to == BarEnd::start ? std::optional(DependencyKind::startToStart) : std::nullopt;
    return to == BarEnd::start ? DependencyKind::finishToStart : DependencyKind::finishToFinish;
}

/// A third of the bar, or of what a bar's end can be grabbed by, belongs to its finish.
BarEnd LinkDrag::endUnder(const Hit& hit, const QPointF& point) const {
    const Bar* bar = context().scene.barOf(hit.id);
    if (!bar || bar->start == bar->finish) return BarEnd::start;
    if (hit.part == HitPart::barFinish || hit.part == HitPart::linkFromFinish) return BarEnd::finish;
    const QRectF rect = *context().scene.rectOf(hit.id, scale());
    return point.x() > rect.right() - rect.width() / 3 ? BarEnd::finish : BarEnd::start;
}

void LinkDrag::moveTo(const Pointer& pointer) {
    line_.setP2(pointer.position);
    successor_ = {};
    readout_.clear();
    const Hit hit = context().scene.hit(pointer.position, scale(), {}, {});
    if (!isOnTask(hit.part) || hit.id == predecessor_) return;
    const BarEnd to = endUnder(hit, pointer.position);
    readout_ = refusalOf(hit.id, to);
    if (!readout_.isEmpty()) return;
    const QRectF rect = *context().scene.rectOf(hit.id, scale());
    line_.setP2({to == BarEnd::start ? rect.left() : rect.right(), rect.center().y()});
    successor_ = hit.id;
    kind_ = *kindOf(from_, to);
    readout_ = sentenceOf(kind_).arg(nameOf(hit.id), nameOf(predecessor_));
}

QString LinkDrag::refusalOf(EntityId successor, BarEnd to) const {
    if (!kindOf(from_, to)) return tr("An end can't wait for a beginning: drop it on the beginning of the bar");
    const std::vector<EntityId> loop = loopClosedBy(context().session.document().plan(), predecessor_, successor);
    return loop.empty() ? QString() : tr("This would close a loop: %1").arg(loopThrough(loop));
}

void LinkDrag::commit() {
    if (!successor_) return;
    const auto edit = [from = predecessor_, to = successor_, kind = kind_](const Plan& plan) {
        return addDependency(plan, from, to, kind, 0);
    };
    // A refusal is announced by the document.
    (void)context().session.document().apply(tr("Add dependency"), edit);
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
