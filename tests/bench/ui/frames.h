#pragma once

#include <chrono>
#include <functional>
#include <vector>

#include <QObject>

namespace benchmark {
class State;
}

namespace wattscape::ui {

/// The times of frames, each from the delivery of an input event to the end of the last repaint that it causes.
class Frames : public QObject {
public:
    /// `settled`: nothing more is to come for this input (new results are there).
    explicit Frames(std::function<bool()> settled);
    ~Frames() override;

    /// Delivers one input and waits for what it causes.
    void measure(const std::function<void()>& deliver);

    /// Puts median, 95th percentile, maximum (ms), the share within 16 ms, and the share of frames whose first repaint
    /// already showed the settled state, into the benchmark's counters.
    void report(benchmark::State& state) const;
    double lastSeconds() const { return milliseconds_.back() / 1000; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> settled_;
    std::vector<double> milliseconds_;
    int paints_ = 0;
    bool firstPaintSettled_ = false;
    int shownAtOnce_ = 0;
};

}  // namespace wattscape::ui
