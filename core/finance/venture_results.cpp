#include "core/finance/venture_results.h"

#include "core/finance/returns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattscape::finance {
namespace {

constexpr double noCent = 0.005;  ///< USD; less than half a cent is nothing

double sumOf(std::span<const double> row) {
    return std::accumulate(row.begin(), row.end(), 0.0);
}

std::vector<Flow> flowsOf(const std::vector<double>& years, std::span<const double> row) {
    std::vector<Flow> flows;
    flows.reserve(row.size());
    for (std::size_t m = 0; m < row.size(); ++m) flows.push_back({years[m], row[m]});
    return flows;
}

Returns returnsOf(const std::vector<Flow>& flows, double paidIn, double received, double rate) {
    Returns returns;
    returns.paidIn = paidIn;
    returns.received = received;
    returns.rates = internalRates(flows);
    if (paidIn > 0) returns.multiple = received / paidIn;
    returns.payback = payback(flows);
    returns.discountRate = rate;
    returns.presentValue = presentValue(flows, rate);
    returns.peakExposure = peakExposure(flows);
    return returns;
}

CoverageResults coverageOf(const VentureSheet& sheet, const formula::Values& values) {
    CoverageResults found;
    const auto ratios = values.of(sheet.coverage);
    const auto service = values.of(sheet.debtService);
    double sum = 0;
    int count = 0;
    for (std::size_t m = 0; m < ratios.size(); ++m) {
        const bool quarterEnds = static_cast<unsigned>(sheet.span().at(m).month()) % 3 == 0;
        if (!quarterEnds || service[m] <= noCent) continue;
        found.least = std::min(found.least.value_or(ratios[m]), ratios[m]);
        sum += ratios[m];
        ++count;
    }
    if (count > 0) found.average = sum / count;
    return found;
}

/// What a partner pays and gets, equity and support together.
PartnerResults resultsOf(const VentureResults& results, const PartnerLines& lines) {
    const VentureCase& given = results.sheet->given();
    const std::vector<double>& years = results.sheet->sheet().years();
    const auto found = given.discountRates.find(lines.partner);
    const double rate = found == given.discountRates.end() ? given.discountRate : found->second;
    double paidIn = sumOf(results.of(lines.paidIn));
    double received = sumOf(results.of(lines.received)) + sumOf(results.of(lines.fees));
    for (const double support : results.of(lines.support)) (support < 0 ? paidIn : received) += std::abs(support);
    const double tax = sumOf(results.of(lines.tax));
    return {lines.partner, returnsOf(flowsOf(years, results.of(lines.net)), paidIn, received, rate),
            returnsOf(flowsOf(years, results.of(lines.afterTax)), paidIn, received - tax, rate)};
}

LevelisedCost levelisedOf(const VentureResults& results) {
    const VentureSheet& sheet = *results.sheet;
    const VentureCase& given = sheet.given();
    const std::vector<double>& years = sheet.sheet().years();
    const auto worth = [&](auto amountOf) {
        double sum = 0;
        for (std::size_t m = 0; m < given.months; ++m) sum += amountOf(m) * std::pow(1 + given.discountRate, -years[m]);
        return sum;
    };
    const auto cost = results.of(sheet.cost);
    const auto leased = results.of(sheet.leased);
    const auto operating = results.of(sheet.operatingCost);
    const auto tax = results.of(sheet.unleveredTax);
    const double all = worth([&](std::size_t m) { return cost[m] - leased[m] + operating[m] + tax[m]; });
    const auto per = [&](double amount) { return amount > 0 ? std::optional(all / amount) : std::nullopt; };
    LevelisedCost levelised{given.discountRate, {}, {}, {}};
    levelised.gpuHour = per(worth([&](std::size_t m) { return given.gpuHours[m]; }));
    levelised.petaflopDay = per(worth([&](std::size_t m) { return given.petaflopDays[m]; }));
    levelised.mwYear = per(worth([&](std::size_t m) { return given.energised[m] * daysIn(sheet.span().at(m)) / 365; }));
    return levelised;
}

/// The last test is that of the month before the flip; of one that never happens, that of the last month.
std::optional<FlipResult> flipOf(const VentureResults& results) {
    const VentureSheet& sheet = *results.sheet;
    if (!sheet.flip()) return std::nullopt;
    FlipResult flip;
    const auto flipped = results.of(*sheet.flipped);
    const auto first = std::ranges::find(flipped, 1.0);
    if (first != flipped.end()) flip.from = sheet.span().at(static_cast<std::size_t>(first - flipped.begin()));
    if (sheet.flip()->flipOn) return flip;
    flip.partner = sheet.flip()->partner;
    flip.target = sheet.flip()->rate;
    const auto partner = std::ranges::find(sheet.partners, flip.partner, &PartnerLines::partner);
    if (partner == sheet.partners.end()) return flip;
    const std::size_t tested = static_cast<std::size_t>(first - flipped.begin());
    flip.reached = internalRate(flowsOf(sheet.sheet().years(), results.of(partner->afterTax).first(tested)));
    return flip;
}

}  // namespace

Result<VentureResults> workOut(VentureCase given) {
    auto sheet = std::make_unique<const VentureSheet>(std::move(given));
    Result<formula::Values> values = evaluate(sheet->sheet());
    if (!values) return fail(values.error());
    VentureResults results{std::move(sheet), *std::move(values), {}, {}, {}, {}, {}, {}};
    const VentureSheet& lines = *results.sheet;
    const std::vector<double>& years = lines.sheet().years();
    const auto equity = results.of(lines.equity);
    const auto distributed = results.of(lines.distributed);
    std::vector<double> net(equity.size());
    for (std::size_t m = 0; m < net.size(); ++m) net[m] = distributed[m] - equity[m];
    results.project = returnsOf(flowsOf(years, net), sumOf(equity), sumOf(distributed), lines.given().discountRate);
    for (const PartnerLines& partner : lines.partners) results.partners.push_back(resultsOf(results, partner));
    results.levelised = levelisedOf(results);
    results.coverage = coverageOf(lines, results.values);
    results.flip = flipOf(results);
    const auto unfunded = results.of(lines.unfunded);
    for (std::size_t m = 0; m < unfunded.size(); ++m) {
        if (unfunded[m] > noCent) results.shortfalls.push_back({lines.span().at(m), unfunded[m]});
    }
    return results;
}

}  // namespace wattscape::finance
