#include "core/finance/loan.h"

namespace wattscape::finance {

using formula::Expression;
using formula::Heading;
using formula::Line;
using formula::Sheet;

namespace {

constexpr Heading drawn{"debt.drawn", "Drawn"};
constexpr Heading opening{"debt.opening", "Opening balance"};
constexpr Heading interest{"debt.interest", "Interest"};
constexpr Heading principal{"debt.principal", "Principal"};
constexpr Heading service{"debt.service", "Debt service"};
constexpr Heading closing{"debt.closing", "Closing balance"};
constexpr Heading worth{"debt.cash_worth", "Present value of cash in the tenor"};

/// 1 from the first payment to the last.
Expression inTenor(Sheet& sheet, const LoanTerms& terms, const Line& period) {
    return (sheet.number(1) <= period) * (period <= sheet.number(terms.tenor));
}

/// Of a loan of 1, once its grace is over.
Expression levelPayment(Sheet& sheet, const LoanTerms& terms) {
    const Expression count = sheet.number(terms.tenor - terms.grace);
    const Expression one = sheet.number(1);
    const Expression annuity = terms.rate / (one - power(one + terms.rate, -count));
    return select(sheet.number(0) < terms.rate, annuity, one / count);
}

}  // namespace

Expression firstPrincipalShare(Sheet& sheet, const LoanTerms& terms) {
    if (terms.grace > 0) return sheet.number(0);
    return terms.amortisation == Amortisation::levelPayment ? levelPayment(sheet, terms) - terms.rate
                                                            : sheet.number(1.0 / terms.tenor);
}

LoanLines addLoan(Sheet& sheet, const LoanTerms& terms, const Line& period, Expression amount) {
    LoanLines lines;
    lines.closing = sheet.declare(closing);
    lines.drawn = sheet.line(drawn, (period <= sheet.number(0)) * amount);
    lines.opening = sheet.line(opening, lines.closing.previous());
    lines.interest = sheet.line(interest, lines.opening * terms.rate);
    const Expression paying = (sheet.number(terms.grace) < period) * inTenor(sheet, terms, period);
    const Expression part = terms.amortisation == Amortisation::levelPayment
                                ? amount * levelPayment(sheet, terms) - lines.interest
                                : amount / sheet.number(terms.tenor - terms.grace);
    lines.principal = sheet.line(principal, paying * part);
    lines.service = sheet.line(service, lines.interest + lines.principal);
    sheet.define(lines.closing, lines.opening + lines.drawn - lines.principal);
    return lines;
}

Line presentValueOfTenor(Sheet& sheet, const LoanTerms& terms, const Line& period, const Line& cash) {
    const Line inside = sheet.line({"debt.cash_in_tenor", "Cash in the tenor"}, inTenor(sheet, terms, period) * cash);
    const Line value = sheet.declare(worth);
    sheet.define(value, (value.next() + inside.next()) / (sheet.number(1) + terms.rate));
    return value;
}

LoanLines addSculptedLoan(Sheet& sheet, const LoanTerms& terms, const Line& period, const Line& cash, Expression coverage,
                          Expression size) {
    LoanLines lines;
    lines.closing = sheet.declare(closing);
    lines.drawn = sheet.line(drawn, (period <= sheet.number(0)) * size);
    lines.opening = sheet.line(opening, lines.closing.previous());
    lines.interest = sheet.line(interest, lines.opening * terms.rate);
    lines.service = sheet.line(service, inTenor(sheet, terms, period) * cash / coverage);
    lines.principal = sheet.line(principal, lines.service - lines.interest);
    sheet.define(lines.closing, lines.opening + lines.drawn - lines.principal);
    return lines;
}

}  // namespace wattscape::finance
