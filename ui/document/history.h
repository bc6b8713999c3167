#pragma once

#include "core/model/plan.h"

#include <vector>

#include <QString>
#include <QStringList>

namespace wattscape::ui {

/// The plans a document has been, with the names of the edits between them. Plans share what is the same in both, so it
/// keeps them all.
class History {
public:
    /// Begins anew with a plan and the name of how it came to be ("Open").
    void start(const QString& name, PlanPointer plan);

    /// Records a step after the present one; steps that were undone are gone. A step with the same non-empty key as the
    /// one just recorded takes its place.
    void record(const QString& name, PlanPointer plan, const QString& mergeKey);

    const PlanPointer& present() const { return steps_[static_cast<std::size_t>(position_)].plan; }
    int position() const { return position_; }
    int count() const { return static_cast<int>(steps_.size()); }
    QStringList names() const;

    /// The present step is complete: nothing takes its place any more.
    void seal() { steps_[static_cast<std::size_t>(position_)].mergeKey.clear(); }

    /// Makes the plan after step `position` the present one.
    void goTo(int position);

private:
    struct Step {
        QString name;
        PlanPointer plan;
        QString mergeKey;
    };
    std::vector<Step> steps_;
    int position_ = 0;
};

}  // namespace wattscape::ui
