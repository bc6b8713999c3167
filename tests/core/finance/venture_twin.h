#pragma once

#include "core/finance/venture_case.h"

#include <string>
#include <vector>

namespace wattscape::testing {

/// What passes between a partner and the venture in each month, as in finance::PartnerLines.
struct PartnerTwin {
    PartnerId partner;
    std::vector<double> called, paidIn, fees, support, received, tax, net, afterTax;
};

/// A venture once more, without a sheet: month by month, plain sums and loops. The lines are those of
/// finance::VentureSheet of the same names. It knows construction loans, term debt and vendor funding; where the engine
/// solves what depends on itself in closed form, the twin repeats the venture until nothing moves.
struct VentureTwin {
    explicit VentureTwin(const finance::VentureCase& given);

    std::vector<double> cost, operatingShortfall, financing, uses;
    std::vector<double> ownCash, vendor, fromAccount, account, loanDrawn, refinanced, equity, unfunded;
    std::vector<double> loanBalance, loanInterest, loanRepaid, loanFees, debtFee, debtGap;
    std::vector<double> debtDrawn, debtOpening, debtInterest, debtPrincipal, debtSwept, debtService, debtBalance;
    std::vector<double> serviceCalled, taxCalled, reserveFunded, reserveBalance;
    std::vector<double> revenue, operatingCost, available, distributed, held;
    std::vector<double> depreciation, taxableIncome, tax, taxPaid, coverage, lifeCoverage;
    std::vector<PartnerTwin> partners;
};

}  // namespace wattscape::testing
