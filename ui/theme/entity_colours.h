#pragma once

#include "core/model/plan.h"

#include <QColor>
#include <QHash>

namespace wattscape::ui {

/// The colours of a plan's programmes, partners, hardware and power sources: the same in every view and in print. A
/// partner has the colour it was given; else an entity has the category colour of its place among its kind – a source
/// among those of its site –, so that the first seven can be told apart.
class EntityColours {
public:
    EntityColours() = default;
    explicit EntityColours(const Plan& plan) { follow(plan); }

    /// Answers for this plan from now on. Costs nothing while none of these entities differ.
    void follow(const Plan& plan);
    QColor of(EntityId id) const;

private:
    int placeOf(EntityId id) const;

    Table<Programme> programmes_;
    Table<Partner> partners_;
    Table<Hardware> hardware_;
    Table<PowerSource> sources_;
    mutable QHash<std::uint32_t, QColor> found_;  ///< a place is counted once
};

}  // namespace wattscape::ui
