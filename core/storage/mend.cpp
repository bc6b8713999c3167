#include "core/storage/mend.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/validate.h"

#include <cmath>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

constexpr int mostRounds = 50;

/// Every entity that breaks a rule, with the first rule it breaks.
std::vector<std::pair<EntityId, Error>> brokenEntities(const Plan& plan) {
    std::vector<std::pair<EntityId, Error>> broken;
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        table.forEach([&](const E& entity) {
            if (std::vector<Error> errors = validateEntity(plan, entity.id); !errors.empty()) {
                broken.emplace_back(entity.id, std::move(errors.front()));
            }
        });
    });
    return broken;
}

/// The plan without the value the error speaks of, when it is one that may be left out.
template <class E>
std::optional<Plan> withoutValue(const Plan& plan, const E& entity, const Error& error) {
    for (const Field<E>& field : fieldsOf<E>()) {
        if (field.info.required || !error.where.ends_with(fmt::format(", {}", field.info.label)) || !isSaid(field.of(entity))) {
            continue;
        }
        E mended = entity;
        if (field.put(mended, FieldValue()) && mended != entity) {
            Plan result = plan;
            result.table<E>() = plan.table<E>().with(std::move(mended));
            return result;
        }
    }
    return std::nullopt;
}

/// The plan without the entity and what can't be without it.
std::optional<Repair> mend(Plan& plan, EntityId id, const Error& error) {
    std::optional<Plan> mended;
    visitEntity(plan, id, [&]<class E>(const E& entity) { mended = withoutValue(plan, entity, error); });
    Message remedy = message("the value is left out");
    if (!mended) {
        const std::size_t others = whatGoesWith(plan, {id}).size();
        remedy =
            others == 0 ? message("the row is left out") : message("the row is left out, with %1 that depend on it", others);
        if (Result<Plan> removed = removeEntities(plan, {id})) {
            mended = *std::move(removed);
        }
    }
    if (!mended) {
        return std::nullopt;
    }
    plan = *std::move(mended);
    return Repair{error, std::move(remedy)};
}

}  // namespace

FieldValue standInFor(const FieldInfo& info, std::string_view kind, EntityId id, const Plan& plan) {
    switch (info.type) {
        case FieldType::text: return fmt::format("{} {}", kind, id.value);
        case FieldType::count: return static_cast<std::int64_t>(std::isfinite(info.minimum) ? info.minimum : 0);
        case FieldType::number: return std::isfinite(info.minimum) ? info.minimum : 0.0;
        case FieldType::day: return plan.firstDay();
        case FieldType::choice: return std::string(info.choices.front());
        default: return FieldValue();
    }
}

std::string sayValue(const FieldInfo& info, const FieldValue& value) {
    const std::string_view unit = symbolOf(info.unit);
    const auto withUnit = [&](std::string text) { return unit.empty() ? text : fmt::format("{} {}", text, unit); };
    if (const auto* number = std::get_if<double>(&value)) return withUnit(fmt::format("{}", *number));
    if (const auto* count = std::get_if<std::int64_t>(&value)) return withUnit(fmt::format("{}", *count));
    if (const auto* day = std::get_if<Day>(&value)) return toIso(*day);
    if (const auto* text = std::get_if<std::string>(&value)) return fmt::format("“{}”", *text);
    return "a default";
}

void mendRules(Plan& plan, std::vector<Repair>& repairs) {
    for (int round = 0; round < mostRounds && !validate(plan).empty(); ++round) {
        const auto broken = brokenEntities(plan);
        if (broken.empty()) {
            return;
        }
        for (const auto& [id, error] : broken) {
            const std::vector<Error> now = validateEntity(plan, id);  // an earlier mend may have cured this one
            if (now.empty()) {
                continue;
            }
            if (std::optional<Repair> repair = mend(plan, id, now.front())) {
                repairs.push_back(*std::move(repair));
            }
        }
    }
}

}  // namespace wattscape::detail
