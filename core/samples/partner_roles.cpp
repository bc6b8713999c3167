#include "core/samples/partner_roles.h"

#include "core/catalogue/party_names.h"
#include "core/catalogue/taking.h"
#include "core/model/edits/plan_builder.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace wattscape {
namespace {

constexpr std::array<std::string_view, 7> noPartners{"Stargate", "Project Jupiter", "Bank consortium",     "others",
                                                     "various",  "lenders",         "Beignet Investor LLC"};
constexpr std::array<std::string_view, 5> hardwareVendors{"NVIDIA", "AMD", "Broadcom", "Cerebras", "Google"};

/// "Crusoe JV" and "Abilene JV" lose their "JV" where names are cleaned, so vehicles are told by the cell itself.
bool isVehicle(std::string_view cell, const NamedParty& party) {
    if (party.name == "Crusoe" || party.name == "Abilene") {
        return cell.find(party.name + " JV") != std::string_view::npos;
    }
    return std::find(noPartners.begin(), noPartners.end(), party.name) != noPartners.end();
}

/// What the deal makes of a party that is not the receiving one.
std::optional<PartnerRole> roleIn(const PartnershipRow& deal, const NamedParty& party) {
    const bool sellsHardware = std::find(hardwareVendors.begin(), hardwareVendors.end(), party.name) != hardwareVendors.end();
    if (deal.type == "equity") {
        return PartnerRole::equity;
    }
    if (deal.type == "debt") {
        return PartnerRole::lender;
    }
    if (deal.type == "vendor financing") {
        return PartnerRole::vendor;
    }
    if (deal.type == "purchase") {
        return sellsHardware ? PartnerRole::vendor : PartnerRole::cloudProvider;
    }
    return std::nullopt;
}

std::string summaryOf(const PartnershipRow& deal) {
    std::string text = fmt::format("{} ({}): {}", deal.type, deal.status, deal.parties);
    if (deal.amount) {
        text += fmt::format(", USD {:.0f} million", deal.amount->value() / 1e6);
    }
    if (deal.capacityGw) {
        text += fmt::format(", {} GW", *deal.capacityGw);
    }
    return deal.start ? text + ", from " + toIso(*deal.start) : text;
}

void takeDeal(PlanBuilder& builder, const PartnershipRow& deal) {
    const auto parties = partyNames(deal.parties);
    const SourceId source = builder.take(withSourceOf(builder.plan(), deal));
    for (const NamedParty& party : parties) {
        if (isVehicle(deal.parties, party) || builder.failed()) {
            continue;
        }
        const PartnerId id = builder.take(withNamed<Partner>(builder.plan(), party.name));
        Partner partner = *builder.plan().partners.find(id);
        const bool receives = &party == &parties.back() && parties.size() > 1;
        const auto role = receives ? std::nullopt : roleIn(deal, party);
        if (role && std::find(partner.roles.begin(), partner.roles.end(), *role) == partner.roles.end()) {
            partner.roles.insert(std::upper_bound(partner.roles.begin(), partner.roles.end(), *role), *role);
        }
        if (partner.notes.empty()) {
            mark(partner, "name", source);
        }
        partner.notes += (partner.notes.empty() ? "" : "\n") + summaryOf(deal);
        builder.take(replace(builder.plan(), std::move(partner)));
    }
}

}  // namespace

Result<Plan> withPartnersOf(const Plan& plan, const std::vector<PartnershipRow>& deals) {
    PlanBuilder builder(plan);
    for (const PartnershipRow& deal : deals) {
        takeDeal(builder, deal);
    }
    return std::move(builder).finish();
}

}  // namespace wattscape
