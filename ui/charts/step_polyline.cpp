#include "ui/charts/step_polyline.h"

#include "core/model/steps.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {

namespace {

/// Where steps lie closer on average, the eye no longer tells them apart, and each point costs.
constexpr int pixelsPerStep = 4;

/// Collects the points of a line that has run level at `value`.
class Pen {
public:
    Pen(double place, double value) : points_{{place, value}} {}

    double value() const { return points_.back().y(); }

    void levelTo(double place) { go({place, value()}); }

    void riseTo(double value) { go({points_.back().x(), value}); }

    void slopeTo(double place, double value) { go({place, value}); }

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

/// Steps that fall together between two places: a slope where the line goes one way, an upright stroke over all their
/// values where it turns.
void drawTogether(Pen& pen, StepIterator begin, StepIterator end, double from, double to) {
    const auto [lowest, top] = std::minmax_element(begin, end, [](const Step& a, const Step& b) { return a.value < b.value; });
    const double before = pen.value();
    const double after = std::prev(end)->value;
    pen.levelTo(from);
    if (std::min(before, after) <= lowest->value && top->value <= std::max(before, after)) {
        pen.slopeTo(to, after);
        return;
    }
    pen.riseTo(std::min(before, lowest->value));
    pen.riseTo(std::max(before, top->value));
    pen.riseTo(after);
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
    if (stop - step <= pixels / pixelsPerStep) {
        drawEach(pen, step, stop);
    } else {
        const double pair = (end - begin) / std::max(1, pixels / 2);
        const auto pairOf = [begin, pair](const Step& s) { return std::floor((placeOf(s.from) - begin) / pair); };
        while (step != stop) {
            const double index = pairOf(*step);
            const auto next = std::find_if(std::next(step), stop, [&](const Step& s) { return pairOf(s) > index; });
            const double left = begin + pair * index;
            const double right = std::min(left + pair, end);
            drawTogether(pen, step, next, left, right);
            step = next;
        }
    }
    pen.levelTo(end);
    return pen.take();
}

}  // namespace wattscape::ui
