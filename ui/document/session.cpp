#include "ui/document/session.h"

#include "ui/document/plan_document.h"

#include <algorithm>

namespace wattscape::ui {

Session::Session(PlanDocument& document, QObject* parent) : QObject(parent), document_(document) {
    cursor_ = document_.plan().firstDay();
    connect(&document_, &PlanDocument::planReplaced, this, [this] {
        clearSelection();
        setCursor(cursor_);
    });
    connect(&document_, &PlanDocument::planChanged, this, [this](const PlanDiff& diff) {
        std::vector<EntityId> kept;
        std::ranges::set_difference(selection_, diff.removed, std::back_inserter(kept));
        select(std::move(kept));
        setCursor(cursor_);
    });
}

bool Session::isSelected(EntityId id) const {
    return std::ranges::binary_search(selection_, id);
}

void Session::select(std::vector<EntityId> ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids != selection_) {
        selection_ = std::move(ids);
        Q_EMIT selectionChanged();
    }
}

void Session::addToSelection(const std::vector<EntityId>& ids) {
    std::vector<EntityId> all = selection_;
    all.insert(all.end(), ids.begin(), ids.end());
    select(std::move(all));
}

void Session::toggle(EntityId id) {
    std::vector<EntityId> ids = selection_;
    const auto place = std::ranges::find(ids, id);
    if (place == ids.end()) {
        ids.push_back(id);
    } else {
        ids.erase(place);
    }
    select(std::move(ids));
}

void Session::clearSelection() {
    select({});
}

void Session::setCursor(Day day) {
    const Day inside = std::clamp(day, document_.plan().firstDay(), document_.plan().lastDay());
    if (inside != cursor_) {
        cursor_ = inside;
        Q_EMIT cursorChanged(inside);
    }
}

void Session::moveCursorByMonths(int months) {
    const std::chrono::year_month_day date{cursor_};
    const Month target = monthOf(cursor_) + std::chrono::months{months};
    const auto day = std::min(date.day(), std::chrono::year_month_day_last(target / std::chrono::last).day());
    setCursor(target / day);
}

void Session::reveal(EntityId id, std::optional<Day> day) {
    select({id});
    if (day) {
        setCursor(*day);
    }
    Q_EMIT revealed(id);
}

}  // namespace wattscape::ui
