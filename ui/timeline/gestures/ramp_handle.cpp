#include "ui/timeline/gestures/ramp_handle.h"

#include "core/model/edits/date_edits.h"
#include "ui/format/format.h"
#include "ui/timeline/gestures/gesture_effect.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace wattscape::ui {

RampHandle::RampHandle(const GestureContext& context, RolloutId rollout, const QPointF& press)
    : EditGesture(context, QCoreApplication::translate("Timeline", "Change delivery rate"), {rollout}, press),
      rollout_(rollout) {}

std::int64_t RampHandle::rateAfter(std::int64_t rate, double pixelsUp) {
    const double scaled = static_cast<double>(rate) * std::exp2(pixelsUp / pixelsToDouble);
    return std::llround(std::clamp(scaled, 1.0, 1e6));
}

void RampHandle::moveTo(const Pointer& pointer) {
    const Rollout* rollout = before().rollouts.find(rollout_);
    if (!rollout) return;
    Rollout changed = *rollout;
    changed.racksPerWeek = std::min(rateAfter(rollout->racksPerWeek, press().y() - pointer.position.y()),
                                    std::max<std::int64_t>(rollout->racks, 1));
    const QString rate = QCoreApplication::translate("Timeline", "%1 → %2 racks a week, last delivery %3")
                             .arg(formatCount(static_cast<double>(rollout->racksPerWeek)),
                                  formatCount(static_cast<double>(changed.racksPerWeek)),
                                  changeOfDay(lastDeliveryOf(*rollout), lastDeliveryOf(changed)));
    show([id = rollout_, perWeek = changed.racksPerWeek](const Plan& plan) { return setRacksPerWeek(plan, id, perWeek); },
         rate);
}

}  // namespace wattscape::ui
