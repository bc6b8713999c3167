#include "core/finance/venture_sheet.h"

#include <algorithm>
#include <map>
#include <set>

namespace wattscape::finance {

using formula::Expression;
using formula::Heading;
using formula::Line;

namespace {

std::vector<double> yearsOf(const VentureCase& given) {
    std::vector<double> years;
    for (std::size_t m = 0; m < given.months; ++m) {
        years.push_back(static_cast<double>((given.endOf(m) - given.valueDay).count()) / 365);
    }
    return years;
}

/// Each year's tax in equal parts in its months of payment; a year that the plan cuts short before them pays in its last.
std::vector<double> taxShares(const MonthSpan& months, std::vector<double> paying) {
    std::map<std::chrono::year, double> counts;
    for (std::size_t m = 0; m < months.count; ++m) counts[months.at(m).year()] += paying[m];
    for (std::size_t m = 0; m < months.count; ++m) {
        const double count = counts[months.at(m).year()];
        const bool lastOfYear = m + 1 == months.count || months.at(m + 1).year() != months.at(m).year();
        paying[m] = count > 0 ? paying[m] / count : lastOfYear ? 1 : 0;
    }
    return paying;
}

}  // namespace

VentureSheet::VentureSheet(VentureCase given) : case_(std::move(given)), sheet_(yearsOf(case_)) {
    addTiming();
    addCapex();
    addOperations();
    addRevenue();
    addWorkingCapital();
    addRefreshReserve();
    addFunding();
    addDebt();
    addReserve();
    addCash();
    addDepreciation();
    addTax();
    addPartners();
    addCoverage();
}

Line VentureSheet::given(const Heading& heading, std::vector<double> values) {
    values.resize(case_.months);
    return sheet_.given(heading, std::move(values));
}

Line VentureSheet::flag(const Heading& heading, std::ptrdiff_t first, std::ptrdiff_t last) {
    std::vector<double> values(case_.months);
    for (std::ptrdiff_t m = std::max<std::ptrdiff_t>(first, 0); m <= last && m < std::ssize(values); ++m) {
        values[static_cast<std::size_t>(m)] = 1;
    }
    return given(heading, std::move(values));
}

void VentureSheet::addTiming() {
    sheet_.openSection("Timing");
    const MonthSpan months = span();
    std::vector<double> days;
    std::vector<double> yearEnds(months.count);
    std::vector<double> quarters(months.count);
    for (std::size_t m = 0; m < months.count; ++m) {
        days.push_back(daysIn(months.at(m)));
        const auto month = static_cast<unsigned>(months.at(m).month());
        yearEnds[m] = month == 12 || m + 1 == months.count ? 1 : 0;
        const bool quarter = month == 4 || month == 6 || month == 9 || month == 12;
        quarters[m] = (case_.venture->taxPayment == TaxPayment::quarterly ? quarter : month == 12) ? 1 : 0;
    }
    days_ = given({"timing.days", "Days of the month", Unit::day}, std::move(days));
    building_ = flag({"timing.building", "Until completion", Unit::none}, 0, case_.completed);
    const std::ptrdiff_t builtLast = std::min(case_.completed, static_cast<std::ptrdiff_t>(case_.months) - 1);
    builtLast_ = flag({"timing.built_last", "Last month of building", Unit::none}, builtLast, builtLast);
    completing_ = flag({"timing.completing", "Completion", Unit::none}, case_.completed, case_.completed);
    operating_ = flag({"timing.operating", "After completion", Unit::none}, case_.completed + 1,
                      static_cast<std::ptrdiff_t>(case_.months));
    std::vector<double> since(months.count);
    for (std::size_t m = 0; m < months.count; ++m)
        since[m] = static_cast<double>(static_cast<std::ptrdiff_t>(m) - case_.completed);
    sinceCompletion_ = given({"timing.since", "Months since completion", Unit::month}, std::move(since));
    yearEnd_ = given({"timing.year_end", "Tax year ends", Unit::none}, std::move(yearEnds));
    taxMonth_ =
        given({"timing.tax_share", "Share of the year's tax paid", Unit::share}, taxShares(months, std::move(quarters)));
}

Expression VentureSheet::atCompletion(const Line& line, std::string_view key, std::string_view label) {
    return whole(sheet_.line({key, label}, completing_ * line));
}

const FundingLayer* VentureSheet::layer(FundingKind kind) const {
    const auto found = std::ranges::find_if(case_.layers, [&](const auto& layer) { return layer->kind == kind; });
    return found == case_.layers.end() ? nullptr : found->get();
}

std::vector<PartnerId> VentureSheet::partnersNamed() const {
    std::set<PartnerId> named;
    for (const PartnerAmount& stake : case_.venture->stakes) named.insert(stake.partner);
    for (const auto& tier : case_.tiers) {
        for (const auto* shares : {&tier->shares, &tier->sharesAfter, &tier->taxSharesAfter}) {
            for (const PartnerAmount& share : *shares) named.insert(share.partner);
        }
    }
    for (const PartnerAmount& share : case_.venture->taxShares) named.insert(share.partner);
    for (const auto& terms : case_.layers) {
        if (terms->recipient) named.insert(terms->recipient);
        if (terms->kind == FundingKind::guaranty) named.insert(terms->provider);
    }
    return {named.begin(), named.end()};
}

}  // namespace wattscape::finance
