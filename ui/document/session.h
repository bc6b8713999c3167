#pragma once

#include "core/base/day.h"
#include "core/base/id.h"

#include <optional>
#include <vector>

#include <QObject>

namespace wattscape::ui {

class PlanDocument;

/// What all views of a document share: one selection and one date cursor.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(PlanDocument& document, QObject* parent = nullptr);

    PlanDocument& document() const { return document_; }

    /// Ascending ids; entities that an edit removed leave it by themselves.
    const std::vector<EntityId>& selection() const { return selection_; }
    bool isSelected(EntityId id) const;
    void select(std::vector<EntityId> ids);
    void addToSelection(const std::vector<EntityId>& ids);
    void toggle(EntityId id);
    void clearSelection();

    /// Always a day of the plan.
    Day cursor() const { return cursor_; }
    void setCursor(Day day);
    /// By whole months, staying on the day of the month where there is one.
    void moveCursorByMonths(int months);

    /// Every view that can should bring this into sight (and select it): the issues panel, search, "jump to".
    void reveal(EntityId id, std::optional<Day> day = std::nullopt);

signals:
    void selectionChanged();
    void cursorChanged(wattscape::Day day);
    void revealed(wattscape::EntityId id);

private:
    PlanDocument& document_;
    std::vector<EntityId> selection_;
    Day cursor_{};
};

}  // namespace wattscape::ui
