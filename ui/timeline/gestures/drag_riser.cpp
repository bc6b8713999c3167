#include "ui/timeline/gestures/drag_riser.h"

#include "core/model/edits/date_edits.h"
#include "ui/format/format.h"
#include "ui/timeline/gestures/gesture_effect.h"

#include <cmath>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

constexpr double pixelsToSettle = 4;

}  // namespace

DragRiser::DragRiser(const GestureContext& context, TrancheId tranche, const QPointF& press)
    : EditGesture(context, QCoreApplication::translate("Timeline", "Change tranche"), {tranche}, press), tranche_(tranche) {
    if (const Riser* riser = context.scene.riserOf(tranche)) {
        day_ = riser->day;
        megawatts_ = riser->after - riser->before;
    }
}

double DragRiser::megawattsPerPixel(double megawatts, bool snaps) {
    const double raw = std::max(std::abs(megawatts) / 200, 0.01);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double step = raw / power < 1.5 ? 1 : raw / power < 3.5 ? 2 : raw / power < 7.5 ? 5 : 10;
    return step * power * (snaps ? 1 : 0.1);
}

void DragRiser::moveTo(const Pointer& pointer) {
    const QPointF way = pointer.position - press();
    if (axis_ == Axis::open && std::max(std::abs(way.x()), std::abs(way.y())) >= pixelsToSettle) {
        axis_ = std::abs(way.x()) > std::abs(way.y()) ? Axis::day : Axis::power;
    }
    const Tranche* tranche = before().tranches.find(tranche_);
    if (axis_ == Axis::day && tranche) moveDay(pointer, *tranche);
    if (axis_ == Axis::power) movePower(pointer);
}

void DragRiser::moveDay(const Pointer& pointer, const Tranche& tranche) {
    const Day wanted = day_ + daysTo(pointer);
    const Day target = pointer.snaps ? snapping().snapped(wanted, scale()) : wanted;
    const Day own = tranche.firstDay + (target - day_);
    show([id = tranche_, own](const Plan& plan) { return setTrancheStart(plan, id, own); }, changeOfDay(day_, target));
}

void DragRiser::movePower(const Pointer& pointer) {
    const double step = megawattsPerPixel(megawatts_, pointer.snaps);
    const double target = (std::round(megawatts_ / step) + std::round(press().y() - pointer.position.y())) * step;
    const QString change = QCoreApplication::translate("Timeline", "%1 → %2").arg(formatPower(megawatts_), formatPower(target));
    show([id = tranche_, target](const Plan& plan) { return setTranchePower(plan, id, Power::fromMegawatts(target)); }, change);
}

}  // namespace wattscape::ui
