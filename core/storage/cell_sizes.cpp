#include "core/storage/cell_sizes.h"

#include "core/exchange/json_value.h"
#include "core/storage/columns.h"
#include "core/storage/file_format.h"
#include "core/storage/geometry_blob.h"

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

/// Only values without a fixed size count.
std::size_t bytesOf(const FieldInfo& info, const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return text->size();
    if (const auto* outline = std::get_if<Outline>(&value)) return polygonBlob(*outline).size();
    return isList(info.type) && isSaid(value) ? compact(valueToJson(info, value)).size() : 0;
}

template <class E>
Result<void> checkFields(const E& entity) {
    for (const Field<E>& field : fieldsOf<E>()) {
        const std::size_t bytes = bytesOf(field.info, field.of(entity));
        if (static_cast<std::int64_t>(bytes) > mostTextBytes) {
            return fail({ErrorCode::outOfRange, message("has %1 bytes; allowed are %2", bytes, mostTextBytes),
                         std::string(field.info.label)});
        }
    }
    return {};
}

}  // namespace

Result<void> checkCellSizes(const Plan& plan) {
    Result<void> result = checkFields(plan.settings).map_error([](Error error) { return at("plan", std::move(error)); });
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        table.forEach([&](const E& entity) {
            if (!result) return;
            // By id: a name may be what is too long.
            const auto where = [&] { return fmt::format("{} {}", namesOf(kindOf<E>).one, entity.id.value); };
            result = checkFields(entity).map_error([&](Error error) { return at(where(), std::move(error)); });
        });
    });
    return result;
}

}  // namespace wattscape::detail
