#include "ui/charts/step_polyline.h"

#include "core/model/steps.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {

namespace {

/// Collects the points of a line that has run level at `value`.
class Pen {
public:
    Pen(double place, double value) : points_{{place, value}} {}

    double value() const { return points_.back().y(); }

    void levelTo(double place) { go({place, value()}); }

    void riseTo(double value) { go({points_.back().x(), value}); }

    QList<QPointF> take() { return std::move(points_); }

private:
    void go(QPointF point) {
        if (point != points_.back()) {
            points_.append(point);
        }
    }

    QList<QPointF> points_;
};

using StepIterator = Steps::const_iterator;

void drawEach(Pen& pen, StepIterator begin, StepIterator end) {
    for (auto step = begin; step != end; ++step) {
        pen.levelTo(placeOf(step->from));
        pen.riseTo(step->value);
    }
}

/// Steps that fall together: one upright stroke over all their values that ends at the last.
void drawTogether(Pen& pen, StepIterator begin, StepIterator end) {
    const auto [lowest, top] = std::minmax_element(begin, end, [](const Step& a, const Step& b) { return a.value < b.value; });
    pen.levelTo(placeOf(begin->from));
    pen.riseTo(std::min(pen.value(), lowest->value));
    pen.riseTo(std::max(pen.value(), top->value));
    pen.riseTo(std::prev(end)->value);
}

}  // namespace

Day dayAt(double place) {
    return Day{std::chrono::days{std::llround(std::floor(place))}};
}

QList<QPointF> stepPolyline(const Steps& steps, Day first, Day last, int pixels) {
    const double begin = placeOf(first);
    const double end = placeOf(last) + 1;
    auto step = std::ranges::upper_bound(steps, first, {}, &Step::from);
    const auto stop = std::ranges::upper_bound(steps, last, {}, &Step::from);
    Pen pen(begin, valueOn(steps, first));
    if (stop - step <= pixels) {
        drawEach(pen, step, stop);
    } else {
        const double pair = (end - begin) / std::max(1, pixels / 2);
        while (step != stop) {
            const double edge = begin + pair * (std::floor((placeOf(step->from) - begin) / pair) + 1);
            const auto next = std::find_if(std::next(step), stop, [edge](const Step& s) { return placeOf(s.from) >= edge; });
            drawTogether(pen, step, next);
            step = next;
        }
    }
    pen.levelTo(end);
    return pen.take();
}

}  // namespace wattscape::ui
