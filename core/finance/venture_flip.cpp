#include "core/finance/flip.h"
#include "core/finance/venture_sheet.h"

#include <algorithm>
#include <map>

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

namespace {

/// Of the months of each tax year, the share of those after the flip, in all of its months.
std::vector<double> sharesOfYears(const MonthSpan& months, const std::vector<double>& flipped) {
    std::map<std::chrono::year, std::pair<double, double>> years;  // months after the flip, months
    for (std::size_t m = 0; m < months.count; ++m) {
        auto& [after, all] = years[months.at(m).year()];
        after += flipped[m];
        all += 1;
    }
    std::vector<double> shares;
    for (std::size_t m = 0; m < months.count; ++m) {
        const auto& [after, all] = years[months.at(m).year()];
        shares.push_back(after / all);
    }
    return shares;
}

}  // namespace

/// From a day on: what falls on it has the shares after. A target changes shares at a year's end, so whole years of tax.
void VentureSheet::addFlip() {
    flip_ = std::ranges::find(case_.tiers, TierKind::flip, [](const auto& tier) { return tier->kind; })->get();
    if (!flip_->flipOn) {
        flipped = taxFlipped_ = declareFlipped(sheet_);
        return;
    }
    std::vector<double> after;
    for (std::size_t m = 0; m < case_.months; ++m) after.push_back(*flip_->flipOn <= case_.endOf(m) ? 1 : 0);
    taxFlipped_ = given({"flip.of_year", "Part of the tax year after the flip", Unit::share}, sharesOfYears(span(), after));
    flipped = given({"flip.flipped", "After the flip", Unit::none}, std::move(after));
}

Expression VentureSheet::flippedShare(Expression before, PartnerId partner, double after) {
    const Expression later =
        sheet_.input({"tax.share_after", "Share of taxable income after the flip", Unit::share, partner}, after);
    return sheet_.line({"tax.share_now", "Share of taxable income in the year", Unit::share, partner},
                       before + (later - before) * taxFlipped_);
}

/// Without a partner of the venture and a rate there is no target, and what has none is never reached.
void VentureSheet::testFlip() {
    const auto found = std::ranges::find(partners, flip_->partner, &PartnerLines::partner);
    if (found == partners.end() || !flip_->rate) return sheet_.define(*flipped, number(0));
    defineFlipped(sheet_, *flipped, {flip_->partner, *flip_->rate}, found->afterTax, yearEnd_);
}

}  // namespace wattscape::finance
