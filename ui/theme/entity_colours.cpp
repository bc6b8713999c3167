#include "ui/theme/entity_colours.h"

#include "ui/theme/theme.h"

namespace wattscape::ui {
namespace {

template <class E, class Counts>
int placeAmong(const Table<E>& table, EntityId id, Counts&& counts) {
    int place = 0;
    table.forEach([&](const E& other) { place += EntityId(other.id) < id && counts(other) ? 1 : 0; });
    return place;
}

template <class E>
int placeAmong(const Table<E>& table, EntityId id) {
    return placeAmong(table, id, [](const E&) { return true; });
}

}  // namespace

void EntityColours::follow(const Plan& plan) {
    const bool same = plan.programmes.sameAs(programmes_) && plan.partners.sameAs(partners_) &&
                      plan.hardware.sameAs(hardware_) && plan.powerSources.sameAs(sources_);
    if (!same) {
        programmes_ = plan.programmes;
        partners_ = plan.partners;
        hardware_ = plan.hardware;
        sources_ = plan.powerSources;
        found_.clear();
    }
}

QColor EntityColours::of(EntityId id) const {
    QColor& colour = found_[id.value];
    if (!colour.isValid()) {
        const Partner* partner = partners_.find({id.value});
        if (partner && partner->colour) {
            colour = QColor(QString::fromStdString(*partner->colour));
        }
        if (!colour.isValid()) {
            colour = Theme::category(placeOf(id));
        }
    }
    return colour;
}

int EntityColours::placeOf(EntityId id) const {
    if (hardware_.contains({id.value})) {
        return placeAmong(hardware_, id);
    }
    if (programmes_.contains({id.value})) {
        return placeAmong(programmes_, id);
    }
    if (const PowerSource* source = sources_.find({id.value})) {
        return placeAmong(sources_, id, [&](const PowerSource& other) { return other.site == source->site; });
    }
    return placeAmong(partners_, id);
}

}  // namespace wattscape::ui
