#include "ui/document/evaluation.h"

#include "core/evaluate/evaluate.h"

namespace wattscape::ui {

Evaluation::Evaluation(std::function<void()> finished)
    : finished_(std::move(finished)), thread_([this](const std::stop_token& quit) { run(quit); }) {}

Evaluation::~Evaluation() {
    thread_.request_stop();
    const std::lock_guard lock(mutex_);
    running_.request_stop();
}

void Evaluation::request(PlanPointer plan, PlanResults previous) {
    const std::lock_guard lock(mutex_);
    running_.request_stop();
    waiting_ = Request{std::move(plan), std::move(previous)};
    done_.reset();
    changed_.notify_all();
}

void Evaluation::stop() {
    const std::lock_guard lock(mutex_);
    running_.request_stop();
    waiting_.reset();
}

std::optional<PlanResults> Evaluation::take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(done_, std::nullopt);
}

bool Evaluation::wait(std::chrono::milliseconds time) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, time, [this] { return done_.has_value(); });
}

void Evaluation::run(const std::stop_token& quit) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, quit, [this] { return waiting_.has_value(); })) {
        const Request request = *std::exchange(waiting_, std::nullopt);
        running_ = std::stop_source{};
        const std::stop_token stop = running_.get_token();
        lock.unlock();
        Result<PlanResults> results = evaluate(request.plan, &request.previous, stop);
        lock.lock();
        if (results && !waiting_) {
            done_ = std::move(*results);
            changed_.notify_all();
            lock.unlock();
            finished_();
            lock.lock();
        }
    }
}

}  // namespace wattscape::ui
