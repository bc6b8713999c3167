#include "core/finance/venture_sheet.h"

#include <algorithm>
#include <map>

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

/// What a building has cost by each month's end follows its progress; a month's cost is what came to it.
Line VentureSheet::costOf(const BuiltAsset& asset) {
    const Line progress = given({"capex.progress", "Progress", Unit::share, asset.asset}, asset.progress);
    const Expression price = sheet_.input({"capex.price", "Cost", Unit::dollar, asset.asset}, asset.cost);
    const Expression curve = asset.sCurve ? progress * progress * (number(3) - number(2) * progress) : Expression(progress);
    const Line built = sheet_.line({"capex.built", "Built so far", Unit::share, asset.asset}, curve);
    const Line spent =
        sheet_.line({"capex.asset", "Cost of the month", Unit::dollar, asset.asset}, price * (built - built.previous()));
    if (asset.depreciation != DepreciationClass::none) {
        const auto ready = static_cast<std::ptrdiff_t>(asset.ready);
        const Line flagged = flag({"capex.ready", "Ready", Unit::none, asset.asset}, ready, ready);
        placed_.emplace_back(asset.depreciation,
                             sheet_.line({"tax.placed", "Placed in service", Unit::dollar, asset.asset}, price * flagged));
    }
    return spent;
}

Expression VentureSheet::costOf(const CostItem& item) {
    if (item.basis == CostBasis::shareOfRackCost) {
        const Expression share = sheet_.input({"item.share", "Share", Unit::share, item.id}, item.share.value_or(0));
        return rackCost_ * share;
    }
    const Day from = item.from.value_or(case_.valueDay);
    const Day to = item.to.value_or(from);
    const Line progress = given({"item.progress", "Progress", Unit::share, item.id}, elapsedShares(span(), from, to));
    const Expression price =
        sheet_.input({"item.amount", "Amount", Unit::dollar, item.id}, item.amount.value_or(Money{}).value());
    const Expression curve =
        item.spread == Spread::sCurve ? progress * progress * (number(3) - number(2) * progress) : Expression(progress);
    const Line built = sheet_.line({"item.built", "Paid so far", Unit::share, item.id}, curve);
    if (item.depreciation != DepreciationClass::none) {
        const std::ptrdiff_t placed = std::max(span().placeOf(to), case_.completed);
        const Line flagged = flag({"item.ready", "Ready", Unit::none, item.id}, placed, placed);
        placed_.emplace_back(item.depreciation,
                             sheet_.line({"tax.placed", "Placed in service", Unit::dollar, item.id}, price * flagged));
    }
    return price * (built - built.previous());
}

void VentureSheet::addCapex() {
    sheet_.openSection("Capex");
    Expression all = number(0);
    const auto count = [&](const Line& line) {
        parts.push_back(line);
        all = all + line;
    };
    for (const BuiltAsset& asset : case_.built) count(costOf(asset));
    Expression ofRacks = number(0);
    Expression rackBasis = number(0);
    Expression accepted = number(0);
    const bool drawsOnRacks = layer(FundingKind::delayedDraw) != nullptr;
    for (const BoughtRacks& racks : case_.racks) {
        const Expression price =
            sheet_.input({"capex.rack_price", "Price of a rack", Unit::dollar, racks.rollout}, racks.price);
        const Line due = given({"capex.racks_due", "Racks paid for", Unit::rack, racks.rollout}, racks.due);
        const Line started =
            given({"capex.racks_started", "Racks first energised", Unit::rack, racks.rollout}, racks.energised);
        parts.push_back(sheet_.line({"capex.racks", "Cost of racks", Unit::dollar, racks.rollout}, price * due));
        ofRacks = ofRacks + parts.back();
        if (drawsOnRacks) {
            const Line passed = given({"capex.racks_accepted", "Racks accepted", Unit::rack, racks.rollout}, racks.accepted);
            accepted = accepted + price * passed;
        }
        rackBasis = rackBasis + sheet_.line({"tax.racks", "Placed in service", Unit::dollar, racks.rollout}, price * started);
    }
    rackCost_ = sheet_.line({"capex.all_racks", "Racks"}, ofRacks);
    if (drawsOnRacks) acceptedCost_ = sheet_.line({"capex.accepted", "Racks accepted, at cost"}, accepted);
    addLeases();
    const Line racksPlaced = sheet_.line({"tax.all_racks", "Own racks placed in service"},
                                         rackBasis * (number(1) - whole(leased) / whole(rackCost_)));
    placed_.emplace_back(case_.venture->rackClass, racksPlaced);
    all = all + rackCost_;
    for (const auto& item : case_.costs) {
        if (item->basis != CostBasis::once && item->basis != CostBasis::shareOfRackCost) continue;
        const Line spent = sheet_.line({"item.cost", "Cost of the month", Unit::dollar, item->id}, costOf(*item));
        items_[item->id] = spent;
        count(spent);
        if (item->basis == CostBasis::shareOfRackCost && item->depreciation != DepreciationClass::none) {
            placed_.emplace_back(item->depreciation, sheet_.line({"tax.placed", "Placed in service", Unit::dollar, item->id},
                                                                 racksPlaced * sheet_.number(item->share.value_or(0))));
        }
    }
    cost = sheet_.line({"capex.cost", "Cost"}, all);
    costSoFar_ = sheet_.line({"capex.so_far", "Cost so far"}, soFar(cost));
}

}  // namespace wattscape::finance
