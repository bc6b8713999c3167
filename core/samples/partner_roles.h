#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/plan.h"

namespace wattscape {

/// The plan with every party of the catalogue's deals as a partner, the deals in its notes, and with the roles that the
/// kind of deal tells: who lends, who brings equity, who sells hardware, who sells cloud compute. In the tables the party
/// that receives stands last. Vehicles that only hold a project ("Abilene JV") are no partners.
Result<Plan> withPartnersOf(const Plan& plan, const std::vector<PartnershipRow>& deals);

}  // namespace wattscape
