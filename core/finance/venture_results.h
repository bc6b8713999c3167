#pragma once

#include "core/base/result.h"
#include "core/finance/venture_sheet.h"
#include "core/formula/values.h"

#include <memory>

namespace wattscape::finance {

/// What someone gets for their money. Rates are effective annual, from dated flows, days / 365; present values are taken to
/// the plan's first day.
struct Returns {
    double paidIn = 0;               ///< USD
    double received = 0;             ///< USD, fees included
    std::vector<double> rates;       ///< every internal rate: none, one or several
    std::optional<double> multiple;  ///< received / paid in
    std::optional<double> payback;   ///< years
    double presentValue = 0;         ///< USD, at `discountRate`
    double discountRate = 0;
    double peakExposure = 0;  ///< USD, the most that was ever out of pocket
};

struct PartnerResults {
    PartnerId partner;
    Returns beforeTax;
    Returns afterTax;
};

/// What a lender looks at: over the quarters' ends with debt service.
struct CoverageResults {
    std::optional<double> least, average;
};

/// What compute costs whoever finances it: the present value of what is built, operation and tax without interest relief,
/// less what lessors pay, over the present value of what it gives; both at the plan's discount rate, nominal. Not said where
/// it gives nothing.
struct LevelisedCost {
    double discountRate = 0;
    std::optional<double> gpuHour;      ///< USD for an energised GPU-hour
    std::optional<double> petaflopDay;  ///< USD for an energised PFLOP-day, FP8 dense
    std::optional<double> mwYear;       ///< USD for a year of an energised MW of IT
};

/// A month in which uses are not covered by what partners committed.
struct Shortfall {
    Month month{};
    double amount = 0;  ///< USD
};

/// When a venture's shares change.
struct FlipResult {
    std::optional<Month> from;      ///< the first month with the shares after; empty: not in the months counted
    PartnerId partner;              ///< whose target it is; none where a day is agreed
    std::optional<double> target;   ///< its rate after tax
    std::optional<double> reached;  ///< its rate after tax when it was tested last; empty where that is none or several
};

/// A venture worked out. Immutable; the lines of `sheet` are read from `values`.
struct VentureResults {
    std::unique_ptr<const VentureSheet> sheet;
    formula::Values values;
    Returns project;  ///< the venture's own net cash to and from all its equity
    std::vector<PartnerResults> partners;
    CoverageResults coverage;
    LevelisedCost levelised;
    std::vector<Shortfall> shortfalls;
    std::optional<FlipResult> flip;  ///< empty where no tier is a flip

    std::span<const double> of(const formula::Line& line) const { return values.of(line); }
    MonthSpan span() const { return sheet->span(); }
};

/// Fails only where an amount depends on itself.
Result<VentureResults> workOut(VentureCase given);

}  // namespace wattscape::finance
