#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace wattscape::finance {

/// The terms of a partnership flip or a sole owner's project as NREL's System Advisor Model counts them: whole years, flows
/// at their ends, year 0 the close. Shares and rates as fractions, money in USD, prices in USD/kWh, capacity in kW.
struct SamTerms {
    enum class Model { leveragedFlip, equityFlip, singleOwner };
    Model model = Model::singleOwner;
    int years = 20;

    double yearlyEnergy = 0;          ///< kWh in the first year
    std::vector<double> degradation;  ///< one figure a year of the first, or a list
    std::vector<double> price;        ///< one figure that escalates, or a list; nothing past its end
    double priceEscalation = 0;
    double salvage = 0;  ///< share of the installed cost, in the last year
    double inflation = 0;
    double realDiscountRate = 0;

    /// An operating cost: one figure that grows by its escalation and inflation, added; or a list as it is.
    struct OperatingCost {
        std::vector<double> cost;
        double escalation = 0;
    };
    OperatingCost fixedCost;       ///< a year
    OperatingCost capacityCost;    ///< a kW and year
    OperatingCost productionCost;  ///< a MWh
    double insurance = 0;          ///< share of the installed cost a year
    double propertyTax = 0;
    double assessedShare = 1;
    double assessedDecline = 0;

    double installedCost = 0;
    double constructionFinancing = 0;
    double developerFee = 0;  ///< share of the installed cost
    double debtClosing = 0;
    double debtFee = 0;  ///< share of the debt
    double equityClosing = 0;
    double otherFinancing = 0;

    double workingCapitalMonths = 0;
    double receivablesMonths = 0;
    double debtServiceMonths = 0;
    double reserveInterest = 0;
    /// Set aside in equal parts, spent every `frequency` years.
    struct Replacement {
        double cost = 0;  ///< USD a W
        int frequency = 0;
    };
    std::array<Replacement, 3> replacements;
    double capacity = 0;  ///< kW

    bool sizedByCoverage = false;
    double debtShare = 0;
    double coverage = 1.3;
    bool debtIsCapped = false;
    double debtCap = 1;  ///< share of the estimated cost
    double interest = 0;
    int tenor = 0;
    int grace = 0;
    bool levelPrincipal = false;

    /// What part of the basis is written off by which table, in the order of `samDepreciationClasses`. What the parts leave
    /// is never written off.
    struct Depreciation {
        double share = 0;
        std::vector<double> table;
        double federalBonus = 0;  ///< share of the part deducted in the first year, the table on the rest
        double stateBonus = 0;
    };
    std::array<Depreciation, 7> depreciation;
    std::size_t replacementFederal = 0;  ///< the class by whose table each replacement is written off, from its own year on
    std::size_t replacementState = 0;
    std::vector<double> federalTax;  ///< one rate, or one a year
    std::vector<double> stateTax;

    /// The investor's shares of equity, cash and taxable income.
    double equityShare = 0;
    double cashBefore = 0, cashAfter = 0;
    double taxBefore = 0, taxAfter = 0;
    double flipTarget = 0;     ///< the investor's rate after tax
    bool solvesPrice = false;  ///< the first year's price is what gives the target in the target year
    int targetYear = 0;
    bool recoversCapital = false;
    int recoveryYears = 0;  ///< 0: until it is recovered
};

/// The classes of depreciation, as their inputs and lines are named: "macrs_5".
inline constexpr std::array<std::string_view, 7> samDepreciationClasses{"macrs_5", "macrs_15", "sl_5",  "sl_15",
                                                                        "sl_20",   "sl_39",    "custom"};

}  // namespace wattscape::finance
