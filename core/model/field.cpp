#include "core/model/field.h"

#include <fmt/format.h>

namespace wattscape {

bool isMeant(const FieldInfo& info, std::string_view choice) {
    for (std::string_view rest = info.meantFor; !rest.empty();) {
        const std::size_t space = std::min(rest.find(' '), rest.size());
        if (rest.substr(0, space) == choice) return true;
        rest.remove_prefix(std::min(space + 1, rest.size()));
    }
    return info.decidedBy.empty();
}

std::vector<FieldInfo> fieldInfosOf(EntityKind kind) {
    std::vector<FieldInfo> infos;
    static const Plan empty;
    forEachTable(empty, [&]<class E>(const Table<E>&) {
        if (kindOf<E> != kind) {
            return;
        }
        for (const Field<E>& field : fieldsOf<E>()) {
            infos.push_back(field.info);
        }
    });
    return infos;
}

std::optional<FieldValue> fieldValue(const Plan& plan, EntityId id, std::string_view key) {
    std::optional<FieldValue> value;
    visitEntity(plan, id, [&]<class E>(const E& entity) {
        if (const Field<E>* field = fieldNamed<E>(key)) {
            value = field->of(entity);
        }
    });
    return value;
}

std::optional<FieldValue> valueInForce(const Plan& plan, EntityId id, std::string_view key) {
    std::optional<FieldValue> value;
    visitEntity(plan, id, [&]<class E>(const E& entity) {
        if (const Field<E>* field = fieldNamed<E>(key)) {
            value = valueInForce(entity, *field);
        }
    });
    return value;
}

FieldValue detail::standardOf(const FieldInfo& info, FieldValue ofOtherField) {
    FieldValue value = std::move(ofOtherField);
    if (!isSaid(value) && info.standard) {
        value = *info.standard;
    }
    const auto* number = std::get_if<double>(&value);
    if (number && info.type == FieldType::count) {
        return static_cast<std::int64_t>(*number);
    }
    if (number && info.type == FieldType::numbers) {
        return std::vector<double>(info.count, *number);
    }
    return value;
}

std::string describe(const Plan& plan, EntityId id) {
    std::string text = fmt::format("entity {}", id.value);
    visitEntity(plan, id, [&]<class E>(const E& entity) {
        const std::string_view kind = namesOf(kindOf<E>).one;
        text = entity.name.empty() ? fmt::format("{} {}", kind, id.value) : fmt::format("{} “{}”", kind, entity.name);
    });
    return text;
}

}  // namespace wattscape
