#pragma once

#include "ui/document/plan_document.h"
#include "ui/timeline/gestures/gesture.h"
#include "ui/timeline/gestures/gesture_effect.h"

namespace wattscape::ui {

/// A drag that edits the plan: each move shows another edit of the plan as it was at the press, the release records
/// one step.
class EditGesture : public Gesture {
public:
    EditGesture(const GestureContext& context, const QString& name, std::vector<EntityId> moving, const QPointF& press);

    void commit() override;
    void cancel() override;
    /// What changed, then what it does: racks energised on the cursor's day, racks dark, the site's shortage, each against
    /// what was at the press; or why not.
    QString readout() const override;

protected:
    /// The plan as it was at the press.
    const Plan& before() const { return *before_; }
    const QPointF& press() const { return press_; }
    const Snapping& snapping() const { return snapping_; }
    /// Whole days from the press to the pointer.
    std::chrono::days daysTo(const Pointer& pointer) const;

    /// Shows the edit; `change` says old and new.
    void show(const Edit& edit, const QString& change);
    PlanDocument& document() const { return context().session.document(); }

private:
    PlanPointer before_;
    QPointF press_;
    Snapping snapping_;
    SiteId site_;
    SiteState stateBefore_;
    QString change_;
    QString refusal_;
};

}  // namespace wattscape::ui
