#include "core/model/references.h"

#include <algorithm>

namespace wattscape {

std::optional<EntityKind> kindOfEntity(const Plan& plan, EntityId id) {
    std::optional<EntityKind> kind;
    visitEntity(plan, id, [&]<class E>(const E&) { kind = kindOf<E>; });
    return kind;
}

std::vector<EntityId> idsIn(const FieldValue& value) {
    if (const auto* id = std::get_if<EntityId>(&value)) {
        return {*id};
    }
    if (const auto* ids = std::get_if<std::vector<EntityId>>(&value)) {
        return *ids;
    }
    std::vector<EntityId> named;
    if (const auto* amounts = std::get_if<PartnerAmounts>(&value)) {
        for (const PartnerAmount& one : *amounts) {
            named.push_back(one.partner);
        }
    }
    return named;
}

PartnerAmounts withPartners(const FieldInfo& info, const PartnerAmounts& amounts, const std::vector<EntityId>& ids) {
    PartnerAmounts left;
    double sum = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (ids[i]) {
            left.push_back({{ids[i].value}, amounts[i].amount});
            sum += amounts[i].amount;
        }
    }
    std::ranges::sort(left, {}, &PartnerAmount::partner);
    if (info.unit == Unit::share && left.size() < amounts.size()) {
        for (PartnerAmount& one : left) {
            one.amount = sum > 0 ? one.amount / sum : 1.0 / static_cast<double>(left.size());
        }
    }
    return left;
}

}  // namespace wattscape
