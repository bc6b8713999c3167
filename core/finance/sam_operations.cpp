#include "core/finance/sam_case.h"

#include <algorithm>
#include <cmath>

namespace wattscape::finance {

using formula::Expression;
using formula::Heading;
using formula::Line;

namespace {

/// The figure of an operating year, from 1: of a list, or of one figure that grows.
double ofYear(const std::vector<double>& list, int year, double growth) {
    if (list.size() == 1) return list.front() * std::pow(1 + growth, year - 1);
    return year <= static_cast<int>(list.size()) ? list[static_cast<std::size_t>(year - 1)] : 0;
}

/// One figure wears on from year to year; a list says what is lost in each.
double remaining(const std::vector<double>& degradation, int year) {
    if (degradation.size() == 1) return std::pow(1 - degradation.front(), year - 1);
    return year <= static_cast<int>(degradation.size()) ? 1 - degradation[static_cast<std::size_t>(year - 1)] : 0;
}

template <class OfYear>
std::vector<double> eachYear(int years, OfYear figure) {
    std::vector<double> all;
    for (int year = 1; year <= years; ++year) all.push_back(figure(year));
    return all;
}

}  // namespace

void SamCase::addOperations() {
    const SamTerms& terms = terms_;
    sold_ = series({"cf_energy_sales", "Energy sold, kWh", Unit::none},
                   eachYear(terms.years, [&](int year) { return terms.yearlyEnergy * remaining(terms.degradation, year); }));
    sheet_.line({"cf_energy_net", "Net energy, kWh", Unit::none}, Expression(sold_));
    const Line price = series({"cf_ppa_price", "Price, cents per kWh", Unit::none}, eachYear(terms.years, [&](int year) {
                                  return ofYear(terms.price, year, terms.priceEscalation) * 100;  // in cents
                              }));
    revenue_ = sheet_.line({"cf_energy_value", "Revenue"}, sold_ * price / 100);
    salvage_ = sheet_.line({"cf_net_salvage_value", "Salvage"},
                           operating_ * (number(terms.years) <= year_) * (terms.salvage * terms.installedCost));
    const Line total = sheet_.line({"cf_total_revenue", "Total revenue"}, revenue_ + salvage_);
    addOperatingCosts();
    ebitda_ = sheet_.line({"cf_ebitda", "EBITDA"}, total - opex_);
}

void SamCase::addOperatingCosts() {
    const SamTerms& terms = terms_;
    const auto cost = [&](const Heading& heading, const SamTerms::OperatingCost& item, double scale) {
        return series(heading, eachYear(terms.years, [&](int year) {
                          return ofYear(item.cost, year, item.escalation + terms.inflation) * scale;
                      }));
    };
    const Line fixed = cost({"cf_om_fixed_expense", "Fixed operating cost"}, terms.fixedCost, 1);
    const Line capacity = cost({"cf_om_capacity_expense", "Operating cost by capacity"}, terms.capacityCost, terms.capacity);
    const Line unit = cost({"production cost", "Operating cost of a kWh"}, terms.productionCost, 0.001);
    const Line production = sheet_.line({"cf_om_production_expense", "Operating cost by production"}, unit * sold_);
    const Line assessed =
        series({"cf_property_tax_assessed_value", "Assessed value"}, eachYear(terms.years, [&](int year) {
                   return terms.installedCost * terms.assessedShare * std::max(0.0, 1 - (year - 1) * terms.assessedDecline);
               }));
    const Line tax = sheet_.line({"cf_property_tax_expense", "Property tax"}, assessed * terms.propertyTax);
    const Line insurance = series({"cf_insurance_expense", "Insurance"}, eachYear(terms.years, [&](int year) {
                                      return terms.installedCost * terms.insurance * std::pow(1 + terms.inflation, year - 1);
                                  }));
    opex_ = sheet_.line({"cf_operating_expenses", "Operating cost"}, fixed + capacity + production + tax + insurance);
}

}  // namespace wattscape::finance
