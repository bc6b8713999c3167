#pragma once

#include "core/formula/sheet.h"

namespace wattscape::finance {

/// How a loan is paid back once its grace is over: in equal payments of interest and principal, or in equal principal.
enum class Amortisation { levelPayment, levelPrincipal };

/// Terms that count periods of the sheet. The rate is that of one period.
struct LoanTerms {
    formula::Expression rate;
    int tenor = 0;  ///< periods from the draw to the last payment
    int grace = 0;  ///< of them, those in which only interest is paid
    Amortisation amortisation = Amortisation::levelPayment;
};

/// A loan drawn in the first period. Opening + drawn − principal = closing in every period; interest is on the opening
/// balance.
struct LoanLines {
    formula::Line drawn, opening, interest, principal, service, closing;
};

/// `period` counts the sheet's periods from 0; `amount` is the draw, and one figure for all periods.
LoanLines addLoan(formula::Sheet& sheet, const LoanTerms& terms, const formula::Line& period, formula::Expression amount);

/// A loan whose service is cash available over a coverage ratio in each period of its tenor, so that its size is the present
/// value of that at its rate. The principal may be negative where the interest is larger than the service.
/// `size` is what `sculptedSize` gave, or a part of it; the service is scaled with it.
LoanLines addSculptedLoan(formula::Sheet& sheet, const LoanTerms& terms, const formula::Line& period, const formula::Line& cash,
                          formula::Expression coverage, formula::Expression size);

/// The present value, in the first period, of cash within the tenor at the loan's rate: a line of which the first period
/// counts.
formula::Line presentValueOfTenor(formula::Sheet& sheet, const LoanTerms& terms, const formula::Line& period,
                                  const formula::Line& cash);

/// What is paid of a loan of 1 in each period after its grace.
formula::Expression firstPrincipalShare(formula::Sheet& sheet, const LoanTerms& terms);

}  // namespace wattscape::finance
