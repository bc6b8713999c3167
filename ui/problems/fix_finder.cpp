#include "ui/problems/fix_finder.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

constexpr int foundUnasked = 40;  ///< more rows than fit on a screen

}  // namespace

FixFinder::FixFinder(QObject* parent) : QObject(parent), thread_([this](const std::stop_token& quit) { run(quit); }) {}

FixFinder::~FixFinder() {
    thread_.request_stop();
    const std::lock_guard lock(mutex_);
    running_.request_stop();
}

void FixFinder::lookAt(const PlanResults& results) {
    if (isAbout(results)) {
        return;
    }
    stop();
    results_ = results;
    const int count = std::min(foundUnasked, static_cast<int>(results.issues().size()));
    const std::lock_guard lock(mutex_);
    source_ = results;
    sourceGeneration_ = generation_;
    for (int number = 0; number < count; ++number) {
        asked_.push_back(number);
    }
    changed_.notify_all();
}

bool FixFinder::isAbout(const PlanResults& results) const {
    return &results.plan() == &results_.plan();
}

void FixFinder::stop() {
    ++generation_;
    known_.clear();
    results_ = PlanResults();
    const std::lock_guard lock(mutex_);
    running_.request_stop();
    asked_.clear();
}

const std::vector<Remedy>* FixFinder::fixesOf(int number) {
    const auto known = known_.find(number);
    if (known != known_.end()) {
        return &known->second;
    }
    const std::lock_guard lock(mutex_);
    if (sourceGeneration_ == generation_ && number >= 0 && number < static_cast<int>(source_.issues().size())) {
        std::erase(asked_, number);
        asked_.push_front(number);
        changed_.notify_all();
    }
    return nullptr;
}

void FixFinder::take(int generation, int number, std::vector<Remedy> fixes) {
    if (generation == generation_) {
        known_[number] = std::move(fixes);
        Q_EMIT found(number);
    }
}

void FixFinder::run(const std::stop_token& quit) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, quit, [this] { return !asked_.empty(); })) {
        const int number = asked_.front();
        asked_.pop_front();
        const PlanResults results = source_;
        const int generation = sourceGeneration_;
        running_ = std::stop_source{};
        const std::stop_token stop = running_.get_token();
        lock.unlock();
        std::vector<Remedy> fixes = remediesFor(results, results.issues()[static_cast<std::size_t>(number)], stop);
        if (!stop.stop_requested()) {
            QMetaObject::invokeMethod(
                this, [=, this, fixes = std::move(fixes)]() mutable { take(generation, number, std::move(fixes)); },
                Qt::QueuedConnection);
        }
        lock.lock();
    }
}

}  // namespace wattscape::ui
