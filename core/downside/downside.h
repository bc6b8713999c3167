#pragma once

#include "core/base/result.h"
#include "core/evaluate/results.h"
#include "core/finance/venture_results.h"

#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

/// What if it goes worse? Plans that one named edit makes of a plan, and how its ventures fare in them.
namespace wattscape {

enum class DownsideKind {
    delay,        ///< days by which all that is not there at the plan's start comes later
    cost,         ///< share by which all that is built, bought and operated costs more
    price,        ///< share by which offtakes pay less
    rate,         ///< added to every interest rate, a year
    utilisation,  ///< points of assumed utilisation lost
};

struct Downside {
    DownsideKind kind = DownsideKind::delay;
    double amount = 0;  ///< in the unit of its kind; shares and points as fractions

    bool operator==(const Downside&) const = default;
};

/// One of each kind, as lenders ask for them: 90 days, cost + 10 %, price − 10 %, rates + 1 point, utilisation − 10 points.
std::vector<Downside> standardDownsides();

/// "delay", "cost", …: on the command line and in JSON.
std::string_view keyOf(DownsideKind kind);
/// "90 days late", "Cost + 10 %".
Message nameOf(const Downside& downside);

/// "delay=90", or "delay" for what is standard.
Result<Downside> downsideNamed(std::string_view text);

/// The plan in which it goes worse. A plan that has nothing of the kind stays as it is; dates that dependencies push are
/// pushed on. Refused where a figure would leave its range.
Result<Plan> planWith(const Plan& plan, const Downside& downside);

/// How a venture fares.
struct VentureFigures {
    VentureId venture;
    std::vector<double> equityRates;  ///< internal rates of all its equity: none, one or several
    std::vector<finance::PartnerResults> partners;
    finance::CoverageResults coverage;
    double equityCalled = 0;  ///< USD
    double debt = 0;          ///< USD, the most that was owed to all lenders
    double peakExposure = 0;  ///< USD, of all equity
    double unfunded = 0;      ///< USD
    std::optional<Month> firstUnfunded;
};
std::vector<VentureFigures> ventureFigures(const PlanResults& results);

struct DownsideResults {
    Downside downside;
    PlanResults results;
    std::vector<VentureFigures> ventures;  ///< by id, as in the base case
};

/// Evaluates each of them beside the base; what they do not touch is not computed again. Fails with the first that is
/// refused, or when the token asks for it.
Result<std::vector<DownsideResults>> evaluateDownsides(const PlanResults& base, const std::vector<Downside>& downsides,
                                                       const std::stop_token& stop = {});

}  // namespace wattscape
