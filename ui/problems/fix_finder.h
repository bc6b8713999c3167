#pragma once

#include "core/remedy/remedy.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include <QObject>

namespace wattscape::ui {

/// Finds out on a thread of its own what could be done about issues, the dearest first; the rest when somebody wants to
/// know. Newer results put a stop to it.
class FixFinder : public QObject {
    Q_OBJECT

public:
    explicit FixFinder(QObject* parent = nullptr);
    ~FixFinder() override;

    /// Starts over with other results. Does nothing when they are of the same plan as before.
    void lookAt(const PlanResults& results);
    /// Forgets everything until told what to look at again.
    void stop();
    /// Whether what it knows is about these results.
    bool isAbout(const PlanResults& results) const;

    /// The fixes of an issue by its place in PlanResults::issues(); null as long as they are not known, which `found` ends.
    const std::vector<Remedy>* fixesOf(int number);

Q_SIGNALS:
    void found(int number);

private:
    void run(const std::stop_token& quit);
    void take(int generation, int number, std::vector<Remedy> fixes);

    PlanResults results_;
    std::map<int, std::vector<Remedy>> known_;
    int generation_ = 0;

    std::mutex mutex_;  ///< guards what follows
    std::condition_variable_any changed_;
    std::deque<int> asked_;
    PlanResults source_;
    int sourceGeneration_ = 0;
    std::stop_source running_;
    std::jthread thread_;
};

}  // namespace wattscape::ui
