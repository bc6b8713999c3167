#include "core/catalogue/catalogue_edits.h"
#include "core/catalogue/taking.h"

#include <algorithm>
#include <cassert>

namespace wattscape {
namespace {

const RowOrigin* rowOf(const Catalogue& catalogue, const Hardware&, const Source& source) {
    return source.catalogue == "hardware" ? catalogue.hardwareNamed(source.catalogueRow) : nullptr;
}
const RowOrigin* rowOf(const Catalogue& catalogue, const Site&, const Source& source) {
    return source.catalogue == "sites" ? catalogue.siteNamed(source.catalogueRow) : nullptr;
}
std::vector<Figure> figuresFor(const Hardware&, const RowOrigin& row) {
    return figuresOf(static_cast<const HardwareRow&>(row));
}
std::vector<Figure> figuresFor(const Site&, const RowOrigin& row) {
    return figuresOf(static_cast<const SiteRow&>(row));
}

/// Keys that figures are made for at all; a mark on another field (a site's tenant) has nothing to compare.
bool isFigure(const Hardware&, std::string_view) {
    return true;
}
bool isFigure(const Site&, std::string_view key) {
    return key == "name" || key == "location" || key == "planned_power_mw" || key == "status";
}

/// The row an entity's field was taken from, as it is now; null when it was not, or the row is gone.
template <class E>
const RowOrigin* originOf(const Plan& plan, const Catalogue& catalogue, const E& entity, std::string_view key) {
    const auto mark =
        std::find_if(entity.sources.begin(), entity.sources.end(), [&](const FieldSource& m) { return m.field == key; });
    const Source* source = mark == entity.sources.end() ? nullptr : plan.sources.find(mark->source);
    return source ? rowOf(catalogue, entity, *source) : nullptr;
}

template <class E>
void collect(const Plan& plan, const Catalogue& catalogue, const E& entity, std::vector<CatalogueChange>& changes) {
    for (const Field<E>& field : fieldsOf<E>()) {
        const RowOrigin* row = originOf(plan, catalogue, entity, field.info.key);
        if (!row || !isFigure(entity, field.info.key)) {
            continue;
        }
        E fresh = entity;
        FieldValue now;
        for (const Figure& figure : figuresFor(entity, *row)) {
            if (figure.key == field.info.key && field.put(fresh, figure.value)) {
                now = field.of(fresh);
            }
        }
        if (const FieldValue old = field.of(entity); now != old) {
            changes.push_back({entity.id, std::string(field.info.key), old, now});
        }
    }
}

template <class E>
Result<Plan> takeOver(const Plan& plan, const Catalogue& catalogue, const E& entity, const CatalogueChange& change) {
    auto source = withSourceOf(plan, *originOf(plan, catalogue, entity, change.field));
    if (!source) {
        return fail(std::move(source.error()));
    }
    E updated = entity;
    std::erase_if(updated.sources, [&](const FieldSource& mark) { return mark.field == change.field; });
    if (!isSaid(change.now)) {
        return replace(plan, std::move(updated));
    }
    if (auto taken = take(updated, {change.field, change.now}, source->id); !taken) {
        return fail(std::move(taken.error()));
    }
    return replace(source->plan, std::move(updated));
}

}  // namespace

std::vector<CatalogueChange> changesFromCatalogue(const Plan& plan, const Catalogue& catalogue) {
    std::vector<CatalogueChange> changes;
    plan.sites.forEach([&](const Site& site) { collect(plan, catalogue, site, changes); });
    plan.hardware.forEach([&](const Hardware& hardware) { collect(plan, catalogue, hardware, changes); });
    std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.entity < b.entity; });
    return changes;
}

const RowOrigin& rowOf(const Plan& plan, const Catalogue& catalogue, const CatalogueChange& change) {
    const RowOrigin* row = nullptr;
    if (const Site* site = plan.sites.find({change.entity.value})) {
        row = originOf(plan, catalogue, *site, change.field);
    } else if (const Hardware* hardware = plan.hardware.find({change.entity.value})) {
        row = originOf(plan, catalogue, *hardware, change.field);
    }
    assert(row);
    return *row;
}

Result<Plan> updateFromCatalogue(const Plan& plan, const Catalogue& catalogue, const std::vector<CatalogueChange>& chosen) {
    const auto offered = changesFromCatalogue(plan, catalogue);
    Result<Plan> updated = plan;
    for (const CatalogueChange& change : chosen) {
        if (std::find(offered.begin(), offered.end(), change) == offered.end()) {
            return fail({ErrorCode::contradiction, message("“%1” does not differ so from the catalogue", change.field),
                         describe(plan, change.entity)});
        }
        if (const Site* site = updated->sites.find({change.entity.value})) {
            updated = takeOver(Plan(*updated), catalogue, *site, change);
        } else if (const Hardware* hardware = updated->hardware.find({change.entity.value})) {
            updated = takeOver(Plan(*updated), catalogue, *hardware, change);
        }
        if (!updated) {
            break;
        }
    }
    return updated;
}

}  // namespace wattscape
