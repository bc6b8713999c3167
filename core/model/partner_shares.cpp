#include "core/model/partner_shares.h"

#include <algorithm>

namespace wattscape {
namespace {

/// Scales everybody but one to a sum.
void scaleOthers(PartnerAmounts& shares, PartnerId fixed, double to) {
    double sum = 0;
    std::ptrdiff_t count = 0;
    for (const PartnerAmount& one : shares) {
        if (one.partner == fixed) continue;
        sum += one.amount;
        ++count;
    }
    for (PartnerAmount& one : shares) {
        if (one.partner == fixed) continue;
        one.amount = sum > 0 ? one.amount / sum * to : to / static_cast<double>(count);
    }
}

}  // namespace

PartnerAmounts withShare(PartnerAmounts shares, PartnerId partner, double share) {
    shares = withAmount(std::move(shares), partner, std::clamp(share, 0.0, 1.0));
    if (shares.size() == 1) {
        shares.front().amount = 1;
        return shares;
    }
    const auto own = std::ranges::find(shares, partner, &PartnerAmount::partner);
    scaleOthers(shares, partner, 1 - own->amount);
    return shares;
}

PartnerAmounts withoutPartner(PartnerAmounts shares, PartnerId partner) {
    std::erase_if(shares, [&](const PartnerAmount& one) { return one.partner == partner; });
    if (!shares.empty()) scaleOthers(shares, {}, 1);
    return shares;
}

PartnerAmounts withAmount(PartnerAmounts amounts, PartnerId partner, double amount) {
    const auto place = std::ranges::lower_bound(amounts, partner, {}, &PartnerAmount::partner);
    if (place != amounts.end() && place->partner == partner) {
        place->amount = amount;
    } else {
        amounts.insert(place, {partner, amount});
    }
    return amounts;
}

}  // namespace wattscape
