#pragma once

#include "core/catalogue/taking.h"
#include "core/model/edits/plan_builder.h"

#include <algorithm>

/// Rows of the catalogue and parties of a plan by their names. Private to core/samples.
namespace wattscape {

/// Refuses to go on without a row; the shipped catalogue has it.
template <class Row>
const Row* rowNamed(PlanBuilder& builder, const std::vector<Row>& rows, std::string_view id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    if (found != rows.end()) {
        return &*found;
    }
    builder.take(Result<Plan>(fail({ErrorCode::missing, message("the catalogue has no row “%1”", id), "sample plan"})));
    return nullptr;
}

inline SourceId sourceOf(PlanBuilder& builder, const RowOrigin* row) {
    return row ? builder.take(withSourceOf(builder.plan(), *row)) : SourceId{};
}

/// The partner of this name, with the role; a new one where the plan has none.
inline PartnerId partnerNamed(PlanBuilder& builder, const std::string& name, PartnerRole role) {
    const PartnerId id = builder.take(withNamed<Partner>(builder.plan(), name));
    if (builder.failed()) {
        return {};
    }
    Partner partner = *builder.plan().partners.find(id);
    if (std::find(partner.roles.begin(), partner.roles.end(), role) == partner.roles.end()) {
        partner.roles.insert(std::upper_bound(partner.roles.begin(), partner.roles.end(), role), role);
        builder.take(replace(builder.plan(), std::move(partner)));
    }
    return id;
}

/// By ascending partner, as the model wants them.
inline PartnerAmounts amountsOf(PartnerAmounts amounts) {
    std::sort(amounts.begin(), amounts.end(),
              [](const PartnerAmount& a, const PartnerAmount& b) { return a.partner < b.partner; });
    return amounts;
}

}  // namespace wattscape
