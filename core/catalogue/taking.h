#pragma once

#include "core/catalogue/figures.h"
#include "core/model/edits/entity_edits.h"

#include <algorithm>

/// How figures of a row get into an entity. Private to core/catalogue and core/samples.
namespace wattscape {

/// The plan with a Source for the row: the one it has already where nothing about it differs.
Result<Added<Source>> withSourceOf(const Plan& plan, const RowOrigin& row);

/// The plan with a partner (or programme) of this name: the one it has already, or a new one.
template <class E>
Result<Added<E>> withNamed(const Plan& plan, const std::string& name) {
    Id<E> known;
    plan.table<E>().forEach([&](const E& entity) {
        if (!known && entity.name == name) {
            known = entity.id;
        }
    });
    if (known) {
        return Added<E>{plan, known};
    }
    E fresh;
    fresh.name = name;
    return add(plan, std::move(fresh));
}

/// Marks a field as taken from a source.
inline void mark(Entity& entity, std::string_view key, SourceId source) {
    std::erase_if(entity.sources, [&](const FieldSource& other) { return other.field == key; });
    const auto place =
        std::find_if(entity.sources.begin(), entity.sources.end(), [&](const FieldSource& other) { return other.field > key; });
    entity.sources.insert(place, {std::string(key), source});
}

/// Sets the field to the figure and marks it.
template <class E>
Result<void> take(E& entity, const Figure& figure, SourceId source) {
    const Field<E>* field = fieldNamed<E>(figure.key);
    if (auto put = field->put(entity, figure.value); !put) {
        return put;
    }
    mark(entity, figure.key, source);
    return {};
}

template <class E>
Result<void> takeAll(E& entity, const std::vector<Figure>& figures, SourceId source) {
    for (const Figure& figure : figures) {
        if (auto taken = take(entity, figure, source); !taken) {
            return taken;
        }
    }
    return {};
}

}  // namespace wattscape
