#include "ui/timeline/gestures/edit_gesture.h"

#include "ui/format/format.h"

#include <cmath>

namespace wattscape::ui {
namespace {

// A part of a 16 ms frame: the rest is for painting.
constexpr int waitInMilliseconds = 8;

}  // namespace

EditGesture::EditGesture(const GestureContext& context, const QString& name, std::vector<EntityId> moving, const QPointF& press)
    : Gesture(context),
      before_(context.session.document().planPointer()),
      press_(press),
      snapping_(context.scene.edges(moving)),
      site_(moving.empty() ? SiteId{} : siteOfTask(*before_, moving.front())) {
    stateBefore_ = stateOf(document().results(), site_, context.session.cursor());
    document().beginGesture(name);
}

void EditGesture::commit() {
    document().commitGesture();
}

void EditGesture::cancel() {
    document().cancelGesture();
}

std::chrono::days EditGesture::daysTo(const Pointer& pointer) const {
    return std::chrono::days{std::lround((pointer.position.x() - press_.x()) / scale().pixelsPerDay())};
}

void EditGesture::show(const Edit& edit, const QString& change) {
    change_ = change;
    const Result<void> shown = document().preview(edit);
    refusal_ = shown ? QString() : translated(shown.error().what);
    document().waitForResults(waitInMilliseconds);
}

QString EditGesture::readout() const {
    if (!refusal_.isEmpty()) return change_ + QLatin1Char('\n') + refusal_;
    if (change_.isEmpty() || !document().resultsAreCurrent()) return change_;
    const Day cursor = context().session.cursor();
    return change_ + QLatin1Char('\n') + describeEffect(stateBefore_, stateOf(document().results(), site_, cursor), cursor);
}

}  // namespace wattscape::ui
