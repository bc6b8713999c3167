#include "tests/bench/ui/frames.h"

#include <algorithm>

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QEvent>

namespace wattscape::ui {

Frames::Frames(std::function<bool()> settled) : settled_(std::move(settled)) {
    qApp->installEventFilter(this);
}

Frames::~Frames() {
    qApp->removeEventFilter(this);
}

bool Frames::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && paints_++ == 0) {
        firstPaintSettled_ = settled_();
    }
    return QObject::eventFilter(watched, event);
}

void Frames::measure(const std::function<void()>& deliver) {
    using Clock = std::chrono::steady_clock;
    paints_ = 0;
    firstPaintSettled_ = false;
    const Clock::time_point start = Clock::now();
    deliver();
    Clock::time_point end = Clock::now();
    // Until a round of the event loop neither paints nor leaves anything to wait for.
    for (int before = -1; before != paints_ || !settled_();) {
        before = paints_;
        QApplication::processEvents();
        if (paints_ != before || !settled_()) {
            end = Clock::now();
        }
    }
    milliseconds_.push_back(std::chrono::duration<double, std::milli>(end - start).count());
    shownAtOnce_ += firstPaintSettled_ ? 1 : 0;
}

void Frames::report(benchmark::State& state) const {
    std::vector<double> sorted = milliseconds_;
    std::ranges::sort(sorted);
    const auto count = sorted.size();
    constexpr double frame = 16.0;
    const auto within = std::ranges::upper_bound(sorted, frame) - sorted.begin();
    state.counters["p50_ms"] = sorted[count / 2];
    state.counters["p95_ms"] = sorted[count * 95 / 100];
    state.counters["max_ms"] = sorted.back();
    state.counters["within_16ms"] = static_cast<double>(within) / static_cast<double>(count);
    state.counters["shown_at_once"] = static_cast<double>(shownAtOnce_) / static_cast<double>(count);
}

}  // namespace wattscape::ui
