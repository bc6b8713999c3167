#pragma once

#include "core/base/result.h"
#include "core/evaluate/results.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace wattscape::ui {

/// Computes plans one after the other on a thread of its own, always the newest asked for: a request puts a stop to the
/// one before it. Results come out by `take`; `finished` is called on the worker thread whenever there is one to take.
class Evaluation {
public:
    explicit Evaluation(std::function<void()> finished);
    ~Evaluation();
    Evaluation(const Evaluation&) = delete;
    Evaluation& operator=(const Evaluation&) = delete;

    /// Asks for the results of a plan; `previous` are those of an earlier one, for what they share.
    void request(PlanPointer plan, PlanResults previous);

    /// Gives up whatever is asked for and not finished.
    void stop();

    /// The newest finished results, once each.
    std::optional<PlanResults> take();

    /// Waits until a result can be taken or the time is up.
    bool wait(std::chrono::milliseconds time);

private:
    struct Request {
        PlanPointer plan;
        PlanResults previous;
    };
    void run(const std::stop_token& quit);

    std::function<void()> finished_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::optional<Request> waiting_;
    std::stop_source running_;
    std::optional<PlanResults> done_;
    std::jthread thread_;
};

}  // namespace wattscape::ui
