#include "core/finance/returns.h"
#include "core/finance/sam_case.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattscape::finance {
namespace {

using Row = std::vector<double>;
using Number = std::optional<double>;

std::vector<Flow> flowsOf(std::span<const double> row) {
    std::vector<Flow> flows;
    for (const double amount : row) flows.push_back({static_cast<double>(flows.size()), amount});
    return flows;
}

Number inPercent(Number rate) {
    return rate ? Number(*rate * 100) : std::nullopt;
}

/// The value after each year, of the flows up to then.
Row valueByYear(std::span<const double> row, double rate) {
    Row values;
    double sum = 0;
    for (const double amount : row) {
        sum += amount * std::pow(1 + rate, -static_cast<double>(values.size()));
        values.push_back(sum);
    }
    return values;
}

double presentValueAfterClose(const Row& row, double rate) {
    return presentValue(flowsOf(row), rate) - row.front();
}

Number leastCoverage(const Row& ratios) {
    Number least;
    for (const double ratio : ratios) {
        if (ratio != 0 && (!least || ratio < *least)) least = ratio;
    }
    return least;
}

void addReturns(SamResults& results, double rate) {
    for (const char* name : {"project_return_pretax", "project_return_aftertax", "tax_investor_pretax", "tax_investor_aftertax",
                             "sponsor_pretax", "sponsor_aftertax"}) {
        const auto series = results.yearly.find("cf_" + std::string(name));
        if (series == results.yearly.end()) continue;
        results.numbers[name + std::string("_irr")] = inPercent(internalRate(flowsOf(series->second)));
        const Row values = valueByYear(series->second, rate);
        results.numbers[name + std::string("_npv")] = values.back();
        results.yearly["cf_" + std::string(name) + "_npv"] = values;
    }
}

/// Present value of costs and of revenue over that of energy, in cents/kWh.
void addLevelised(SamResults& results, double nominal, double real) {
    const Row& energy = results.yearly.at("cf_energy_sales");
    const Row& costs = results.yearly.at("cf_annual_costs");
    const double revenue = presentValueAfterClose(results.yearly.at("cf_energy_value"), nominal);
    const double annual = -presentValue(flowsOf(costs), nominal);
    results.numbers["npv_ppa_revenue"] = revenue;
    results.numbers["npv_annual_costs"] = annual;
    for (const auto& [name, rate] : {std::pair("nom", nominal), std::pair("real", real)}) {
        const double worth = presentValueAfterClose(energy, rate);
        results.numbers["npv_energy_" + std::string(name)] = worth;
        results.numbers["lppa_" + std::string(name)] = worth == 0 ? Number() : Number(revenue / worth * 100);
        results.numbers["lcoe_" + std::string(name)] = worth == 0 ? Number() : Number(annual / worth * 100);
    }
}

void addFlipYear(SamResults& results, std::span<const double> flipped) {
    const auto year = std::ranges::find(flipped, 1.0);
    const bool reached = year != flipped.end();
    results.numbers["flip_actual_year"] = reached ? Number(static_cast<double>(year - flipped.begin())) : std::nullopt;
    const Row& investor = results.yearly.at("cf_tax_investor_aftertax");
    const std::span<const double> until(investor.data(), reached ? static_cast<std::size_t>(year - flipped.begin()) + 1 : 0);
    results.numbers["flip_actual_irr"] = reached ? inPercent(internalRate(flowsOf(until))) : std::nullopt;
}

}  // namespace

Result<SamResults> SamCase::results() const {
    Result<formula::Values> values = evaluate(sheet_);
    if (!values) return fail(values.error());
    SamResults results;
    for (std::uint32_t line = 0; line < sheet_.lines().size(); ++line) {
        const std::string_view key = sheet_.lines()[line].heading.key;
        const auto cells = values->row(line);
        if (!key.starts_with("cf_")) continue;
        Row& row = results.yearly[std::string(key)];
        for (const double cell : cells) row.push_back(cell + 0.0);  // no -0
    }
    auto& numbers = results.numbers;
    const Row& cash = results.yearly.at("cf_cash_for_ds");
    const Row& worth = results.yearly.at("cf_pv_cash_for_ds");
    const double debt = values->of(debtBalance_).front();
    const double equity = values->of(equity_).front();
    const double covered = std::accumulate(worth.begin(), worth.end(), 0.0);
    Row sizes = results.yearly.at("cf_debt_payment_principal");
    if (terms_.sizedByCoverage && covered != 0) {
        std::ranges::transform(worth, sizes.begin(), [&](double value) { return value * debt / covered; });
    }
    results.yearly["cf_debt_size"] = sizes;
    numbers["cash_for_debt_service"] = std::accumulate(cash.begin(), cash.end(), 0.0);
    numbers["pv_cafds"] = covered;
    numbers["min_dscr"] = leastCoverage(results.yearly.at("cf_pretax_dscr"));
    numbers["size_of_debt"] = debt;
    numbers["size_of_equity"] = numbers["issuance_of_equity"] = equity;
    numbers["debt_fraction"] = debt + equity > 0 ? Number(debt / (debt + equity) * 100) : std::nullopt;
    numbers["cost_installed"] = debt + equity;
    numbers["cost_financing"] = debt + equity - terms_.installedCost;
    numbers["cost_prefinancing"] = terms_.installedCost;
    numbers["salvage_value"] = terms_.salvage * terms_.installedCost;
    const double rate = (1 + terms_.inflation) * (1 + terms_.realDiscountRate) - 1;
    numbers["nominal_discount_rate"] = rate;
    numbers["effective_tax_rate"] = results.yearly.at("cf_effective_tax_frac")[1] * 100;
    numbers["ppa"] = numbers["ppa_price"] = results.yearly.at("cf_ppa_price")[1];
    addReturns(results, rate);
    addLevelised(results, rate, terms_.realDiscountRate);
    if (isFlip()) addFlipYear(results, values->of(flipped_));
    return results;
}

}  // namespace wattscape::finance
