#include "core/exchange/sam_file.h"

#include "core/exchange/json_text.h"
#include "core/finance/depreciation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

namespace wattscape {
namespace {

using detail::Json;
using finance::SamTerms;

constexpr std::size_t longest = 100'000;  ///< more than every quarter of an hour of a year

/// Inputs of effects that are not counted: anything but nothing would be lost in silence.
bool mustBeNothing(std::string_view name) {
    const bool grant = name.starts_with("cbi_") || name.starts_with("ibi_") || name.starts_with("itc_") ||
                       name.starts_with("ptc_") || name.starts_with("pbi_");
    if (grant) return name.ends_with("_amount") || name.ends_with("_percent");
    static constexpr std::string_view others[] = {"annual_fuel_usage",          "om_opt_fuel_1_usage",
                                                  "om_opt_fuel_2_usage",        "cp_capacity_payment_amount",
                                                  "system_use_lifetime_output", "system_use_recapitalization"};
    return std::ranges::find(others, name) != std::end(others);
}

class Inputs {
public:
    explicit Inputs(const Json& inputs) : inputs_(inputs) {}

    /// A number within what is allowed; 0 where it is not said.
    double number(const char* name, double least = -1e18, double most = 1e18) {
        const std::vector<double> all = list(name, least, most);
        if (all.size() > 1) complain(name, message("has %1 numbers, allowed is one", all.size()));
        return all.empty() ? 0 : all.front();
    }

    double required(const char* name, double least, double most = 1e18) {
        if (!inputs_.contains(name)) complain(name, message("is missing"));
        return number(name, least, most);
    }

    double share(const char* name, double least = 0, double most = 1000) { return number(name, least, most) / 100; }
    int count(const char* name, int most) {
        const double value = number(name, 0, most);
        if (value != std::floor(value)) complain(name, message("is %1, allowed are whole numbers", value));
        return static_cast<int>(value);
    }
    bool flag(const char* name) { return number(name) != 0; }

    /// One number, or several: as a list, or as `{"constant": 1, "length": 8760}`.
    std::vector<double> list(const char* name, double least = -1e18, double most = 1e18) {
        const auto found = inputs_.find(name);
        if (found == inputs_.end()) return {};
        std::vector<double> all = expanded(name, *found);
        for (const double value : all) {
            if (value >= least && value <= most) continue;
            complain(name, message("is %1, allowed is %2 to %3", value, least, most));
            return {};
        }
        return all;
    }

    std::vector<double> shares(const char* name, double least = -1000, double most = 1000) {
        std::vector<double> all = list(name, least, most);
        for (double& share : all) share /= 100;
        return all;
    }

    void refuseWhatIsNotCounted() {
        for (const auto& [name, value] : inputs_.items()) {
            if (!mustBeNothing(name)) continue;
            const std::vector<double> all = list(name.c_str());
            if (std::ranges::any_of(all, [](double one) { return one != 0; })) {
                complain(name, message("is not counted here and has to be 0"));
            }
        }
        const std::vector<double> factors = list("dispatch_tod_factors");
        if (std::ranges::any_of(factors, [](double factor) { return factor != 1; })) {
            complain("dispatch_tod_factors", message("are not counted here and have to be 1"));
        }
    }

    void complain(const std::string& name, Message what) {
        problems.push_back({ErrorCode::outOfRange, std::move(what), "/inputs/" + name});
    }

    Problems problems;

private:
    std::vector<double> expanded(const char* name, const Json& value) {
        if (value.is_number()) return {value.get<double>()};
        if (value.is_object() && value.contains("constant") && value["constant"].is_number() && value.contains("length") &&
            value["length"].is_number_unsigned() && value["length"].get<std::size_t>() <= longest) {
            return std::vector<double>(value["length"].get<std::size_t>(), value["constant"].get<double>());
        }
        const auto isNumber = [](const Json& one) { return one.is_number(); };
        if (value.is_array() && value.size() <= longest && std::ranges::all_of(value, isNumber)) {
            return value.get<std::vector<double>>();
        }
        complain(name, message("is not a number or a list of numbers"));
        return {};
    }

    const Json& inputs_;
};

/// The model's own straight line over 15 years is rounded to four places.
std::vector<double> roundedFifteenths() {
    std::vector<double> shares{0.0333, 0.0667, 0.0667, 0.0667, 0.0667, 0.0667, 0.0667};
    while (shares.size() < 15) shares.push_back(shares.size() % 2 == 1 ? 0.0666 : 0.0667);
    shares.push_back(0.0333);
    return shares;
}

/// And over 39 to 16.
std::vector<double> roundedThirtyNinths() {
    std::vector<double> shares(40, 0.0256410256410256);
    shares.front() = shares.back() = 0.0128205128205128;
    return shares;
}

void readDepreciation(Inputs& in, SamTerms& terms) {
    using wattscape::DepreciationClass;
    const std::array<std::vector<double>, 7> tables{finance::depreciationShares(DepreciationClass::macrs5),
                                                    finance::depreciationShares(DepreciationClass::macrs15),
                                                    finance::depreciationShares(DepreciationClass::straight5),
                                                    roundedFifteenths(),
                                                    finance::depreciationShares(DepreciationClass::straight20),
                                                    roundedThirtyNinths(),
                                                    in.shares("depr_custom_schedule")};
    double total = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const std::string_view name = finance::samDepreciationClasses[i];
        const auto named = [&](const char* pattern) { return fmt::format(fmt::runtime(pattern), name); };
        SamTerms::Depreciation& part = terms.depreciation[i];
        part.share = in.share(named("depr_alloc_{}_percent").c_str(), 0, 100);
        part.table = tables[i];
        if (in.flag(named("depr_bonus_fed_{}").c_str())) part.federalBonus = in.share("depr_bonus_fed", 0, 100);
        if (in.flag(named("depr_bonus_sta_{}").c_str())) part.stateBonus = in.share("depr_bonus_sta", 0, 100);
        total += part.share;
    }
    if (total > 1 + 1e-9)
        in.complain("depr_alloc_macrs_5_percent",
                    message("and the other classes are %1 % together, allowed is 100 %", total * 100));
    terms.replacementFederal = static_cast<std::size_t>(in.count("equip_reserve_depr_fed", 6));
    terms.replacementState = static_cast<std::size_t>(in.count("equip_reserve_depr_sta", 6));
    terms.federalTax = in.shares("federal_tax_rate", 0, 100);
    terms.stateTax = in.shares("state_tax_rate", 0, 100);
}

void readOperations(Inputs& in, SamTerms& terms) {
    terms.years = static_cast<int>(in.required("analysis_period", 1, 200));
    const std::vector<double> production = in.list("gen");
    if (production.empty()) in.complain("gen", message("is missing"));
    terms.yearlyEnergy = std::accumulate(production.begin(), production.end(), 0.0);
    if (!production.empty()) terms.yearlyEnergy *= 8760.0 / static_cast<double>(production.size());
    terms.degradation = in.shares("degradation", -100, 100);
    if (terms.degradation.empty()) terms.degradation = {0};
    terms.price = in.list("ppa_price_input", -1e6, 1e6);
    terms.priceEscalation = in.share("ppa_escalation", -100);
    terms.salvage = in.share("salvage_percentage");
    terms.inflation = in.share("inflation_rate", -99);
    terms.realDiscountRate = in.share("real_discount_rate", -99);
    terms.capacity = in.number("system_capacity", 0);
    terms.fixedCost = {in.list("om_fixed"), in.share("om_fixed_escal", -100)};
    terms.capacityCost = {in.list("om_capacity"), in.share("om_capacity_escal", -100)};
    terms.productionCost = {in.list("om_production"), in.share("om_production_escal", -100)};
    terms.insurance = in.share("insurance_rate");
    terms.propertyTax = in.share("property_tax_rate");
    terms.assessedShare = in.share("prop_tax_cost_assessed_percent");
    terms.assessedDecline = in.share("prop_tax_assessed_decline");
}

void readCosts(Inputs& in, SamTerms& terms) {
    terms.installedCost = in.required("total_installed_cost", 0);
    terms.constructionFinancing = in.number("construction_financing_cost", 0);
    terms.developerFee = in.share("cost_dev_fee_percent");
    terms.debtClosing = in.number("cost_debt_closing", 0);
    terms.debtFee = in.share("cost_debt_fee");
    terms.equityClosing = in.number("cost_equity_closing", 0);
    terms.otherFinancing = in.number("cost_other_financing", 0);
    terms.workingCapitalMonths = in.number("months_working_reserve", 0, 1200);
    terms.receivablesMonths = in.number("months_receivables_reserve", 0, 1200);
    terms.debtServiceMonths = in.number("dscr_reserve_months", 0, 1200);
    terms.reserveInterest = in.share("reserves_interest", -100);
    terms.replacements = {{{in.number("equip1_reserve_cost", 0), in.count("equip1_reserve_freq", 200)},
                           {in.number("equip2_reserve_cost", 0), in.count("equip2_reserve_freq", 200)},
                           {in.number("equip3_reserve_cost", 0), in.count("equip3_reserve_freq", 200)}}};
}

void readDebt(Inputs& in, SamTerms& terms) {
    terms.sizedByCoverage = in.number("debt_option", 0, 1) == 1;
    terms.debtShare = in.share("debt_percent", 0, 100);
    terms.coverage = in.number("dscr", 0);
    if (terms.sizedByCoverage && terms.coverage == 0) in.complain("dscr", message("has to be above 0"));
    terms.debtIsCapped = in.flag("dscr_limit_debt_fraction");
    terms.debtCap = in.share("dscr_maximum_debt_fraction");
    terms.interest = in.share("term_int_rate", -99);
    terms.tenor = in.count("term_tenor", 200);
    terms.grace = in.count("loan_moratorium", 200);
    if (terms.tenor > 0 && terms.grace >= terms.tenor) {
        in.complain("loan_moratorium", message("is %1 years, allowed is less than the tenor of %2", terms.grace, terms.tenor));
    }
    terms.levelPrincipal = in.flag("payment_option");
}

void readSplit(Inputs& in, SamTerms& terms) {
    terms.equityShare = in.share("tax_investor_equity_percent", 0, 100);
    terms.cashBefore = in.share("tax_investor_preflip_cash_percent", 0, 100);
    terms.cashAfter = in.share("tax_investor_postflip_cash_percent", 0, 100);
    terms.taxBefore = in.share("tax_investor_preflip_tax_percent", 0, 100);
    terms.taxAfter = in.share("tax_investor_postflip_tax_percent", 0, 100);
    terms.flipTarget = in.share("flip_target_percent", -99);
    terms.targetYear = in.count("flip_target_year", 200);
    terms.solvesPrice = !in.flag("ppa_soln_mode");
    const bool wholly = in.flag("sponsor_cap_recovery_mode");
    terms.recoveryYears = wholly ? 0 : in.count("sponsor_cap_recovery_year", 200);
    terms.recoversCapital = wholly || terms.recoveryYears > 0;
}

std::optional<SamTerms::Model> modelNamed(std::string_view name) {
    if (name == "levpartflip") return SamTerms::Model::leveragedFlip;
    if (name == "equpartflip") return SamTerms::Model::equityFlip;
    if (name == "singleowner") return SamTerms::Model::singleOwner;
    return std::nullopt;
}

}  // namespace

tl::expected<SamTerms, Problems> samTermsFromJson(std::string_view text) {
    const Checked<Json> parsed = detail::parseJson(text);
    if (!parsed) return tl::unexpected(parsed.error());
    const Json& json = *parsed;
    const auto wrong = [](const char* where, Message what) {
        return tl::unexpected(Problems{{ErrorCode::unreadable, std::move(what), where}});
    };
    if (!json.is_object() || !json.contains("module") || !json["module"].is_string()) {
        return wrong("/module", message("is missing; allowed are levpartflip, equpartflip and singleowner"));
    }
    const std::string name = json["module"].get<std::string>();
    const std::optional<SamTerms::Model> model = modelNamed(name);
    if (!model) return wrong("/module", message("is %1; allowed are levpartflip, equpartflip and singleowner", name));
    if (!json.contains("inputs") || !json["inputs"].is_object()) return wrong("/inputs", message("is missing"));
    Inputs in(json["inputs"]);
    SamTerms terms;
    terms.model = *model;
    readOperations(in, terms);
    readCosts(in, terms);
    readDebt(in, terms);
    readDepreciation(in, terms);
    readSplit(in, terms);
    in.refuseWhatIsNotCounted();
    if (!in.problems.empty()) return tl::unexpected(in.problems);
    return terms;
}

}  // namespace wattscape
