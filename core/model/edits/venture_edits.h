#pragma once

#include "core/model/edits/entity_edits.h"

/// Edits that make a venture and its parts with values that hang together, to be changed from there.
namespace wattscape {

/// A venture that owns everything at these sites (at all when there are none). Its equity is their developer's, where one
/// is named; without a name it is called after its only site.
Result<Added<Venture>> addVentureOf(const Plan& plan, std::vector<SiteId> sites, const std::string& name);

/// A loan while the venture builds: 70 % of cost at 7 %.
Result<Added<FundingLayer>> addConstructionLoan(const Plan& plan, VentureId venture);
/// Term debt at completion: 70 % of cost, but no more than a DSCR of 1.30 bears; 15 years, level payments, 6 months' reserve.
Result<Added<FundingLayer>> addTermDebt(const Plan& plan, VentureId venture);
/// Vendor funding of USD 10 M a MW.
Result<Added<FundingLayer>> addVendorFunding(const Plan& plan, VentureId venture);

/// A loan drawn as racks are accepted: 80 % of their cost at 9 %, each draw repaid over what is left of the offtake.
Result<Added<FundingLayer>> addDelayedDraw(const Plan& plan, VentureId venture);
/// A bond of USD 1 B at 7 %, closed on a day, paid back at once after 10 years, with a coupon every half-year.
Result<Added<FundingLayer>> addBond(const Plan& plan, VentureId venture, Day close);
/// A lessor for half of the racks; the rent is to be stated.
Result<Added<FundingLayer>> addRackLease(const Plan& plan, VentureId venture);
/// A guaranty of USD 100 M by the venture's first partner.
Result<Added<FundingLayer>> addGuaranty(const Plan& plan, VentureId venture);
/// Warrants for the venture's first partner, a million shares for each full gigawatt, with no price yet.
Result<Added<FundingLayer>> addWarrant(const Plan& plan, VentureId venture);

/// Rent of IT capacity, USD 150,000 a MW-month, paid by the tenant of the venture's first site where one is named.
Result<Added<Offtake>> addOfftake(const Plan& plan, VentureId venture);

/// A cost with no amount yet, once, from a day on.
Result<Added<CostItem>> addCostItem(const Plan& plan, VentureId venture, Day from);

/// The next tier: a preferred return of 8 % first, then return of capital, then splits of what is left.
Result<Added<DistributionTier>> addTier(const Plan& plan, VentureId venture);

}  // namespace wattscape
