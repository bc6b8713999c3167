#include "core/finance/venture_results.h"

#include "core/finance/returns.h"

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
        if (!quarterEnds || service[m] <= 0) continue;
        found.least = std::min(found.least.value_or(ratios[m]), ratios[m]);
        sum += ratios[m];
        ++count;
    }
    if (count > 0) found.average = sum / count;
    return found;
}

}  // namespace

Result<VentureResults> workOut(VentureCase given) {
    auto sheet = std::make_unique<const VentureSheet>(std::move(given));
    Result<formula::Values> values = evaluate(sheet->sheet());
    if (!values) return fail(values.error());
    VentureResults results{std::move(sheet), *std::move(values), {}, {}, {}, {}};
    const VentureSheet& lines = *results.sheet;
    const std::vector<double>& years = lines.sheet().years();
    const auto equity = results.of(lines.equity);
    const auto distributed = results.of(lines.distributed);
    std::vector<double> net(equity.size());
    for (std::size_t m = 0; m < net.size(); ++m) net[m] = distributed[m] - equity[m];
    results.project = returnsOf(flowsOf(years, net), sumOf(equity), sumOf(distributed), lines.given().discountRate);
    for (const PartnerLines& partner : lines.partners) {
        const auto& rates = lines.given().discountRates;
        const auto found = rates.find(partner.partner);
        const double rate = found == rates.end() ? lines.given().discountRate : found->second;
        const double paidIn = sumOf(results.of(partner.paidIn));
        const double received = sumOf(results.of(partner.received)) + sumOf(results.of(partner.fees));
        results.partners.push_back(
            {partner.partner, returnsOf(flowsOf(years, results.of(partner.net)), paidIn, received, rate),
             returnsOf(flowsOf(years, results.of(partner.afterTax)), paidIn, received - sumOf(results.of(partner.tax)), rate)});
    }
    results.coverage = coverageOf(lines, results.values);
    const auto unfunded = results.of(lines.unfunded);
    for (std::size_t m = 0; m < unfunded.size(); ++m) {
        if (unfunded[m] > noCent) results.shortfalls.push_back({lines.span().at(m), unfunded[m]});
    }
    return results;
}

}  // namespace wattscape::finance
