#pragma once

#include "core/model/venture_entities.h"

namespace wattscape {

/// The shares with one partner's set: the others keep their proportions and take, or give, the rest, so that all add to 1.
/// Others that have nothing share what is left alike; a partner alone has all. A share below 0 counts as 0, above 1 as 1.
PartnerAmounts withShare(PartnerAmounts shares, PartnerId partner, double share);

/// The shares without a partner: the others take its part in their proportions. Empty when nobody is left.
PartnerAmounts withoutPartner(PartnerAmounts shares, PartnerId partner);

/// Amounts of money with one partner's set; not said when empty.
PartnerAmounts withAmount(PartnerAmounts amounts, PartnerId partner, double amount);

}  // namespace wattscape
