#include "ui/document/history.h"

#include <algorithm>

namespace wattscape::ui {

void History::start(const QString& name, PlanPointer plan) {
    steps_ = {{name, std::move(plan), {}}};
    position_ = 0;
}

void History::record(const QString& name, PlanPointer plan, const QString& mergeKey) {
    const bool atEnd = position_ + 1 == count();
    steps_.resize(static_cast<std::size_t>(position_) + 1);
    if (atEnd && position_ > 0 && !mergeKey.isEmpty() && steps_.back().mergeKey == mergeKey) {
        steps_.back().plan = std::move(plan);
        return;
    }
    steps_.push_back({name, std::move(plan), mergeKey});
    ++position_;
}

QStringList History::names() const {
    QStringList names;
    for (const Step& step : steps_) {
        names.push_back(step.name);
    }
    return names;
}

void History::goTo(int position) {
    position_ = std::clamp(position, 0, count() - 1);
    seal();
}

}  // namespace wattscape::ui
