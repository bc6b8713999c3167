#include "core/finance/loan.h"
#include "core/finance/sam_case.h"

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

namespace {

LoanTerms loanOf(formula::Sheet& sheet, const SamTerms& terms) {
    return {sheet.number(terms.interest), terms.tenor, terms.grace,
            terms.levelPrincipal ? Amortisation::levelPrincipal : Amortisation::levelPayment};
}

}  // namespace

void SamCase::addDebt() {
    const bool owner = terms_.model == SamTerms::Model::singleOwner;
    const Expression inTenor = year_ <= number(terms_.tenor);
    const Expression movement = receivables_ - receivables_.previous();
    const Expression cash = ebitda_ - replacementSaved_;
    cashForDebt_ = sheet_.line({"cf_cash_for_ds", "Cash available for debt service"},
                               inTenor * (owner ? cash - movement : operating_ * cash));
    const LoanLines loan = terms_.tenor == 0        ? addLoan(sheet_, {number(0), 1}, year_, number(0))
                           : terms_.sizedByCoverage ? addLoanByCoverage()
                                                    : addLoanByShare();
    debtInterest_ = sheet_.line({"cf_debt_payment_interest", "Interest"}, Expression(loan.interest));
    debtPrincipal_ = sheet_.line({"cf_debt_payment_principal", "Principal"}, Expression(loan.principal));
    debtPaid_ = sheet_.line({"cf_debt_payment_total", "Debt service"}, Expression(loan.service));
    debtBalance_ = sheet_.line({"cf_debt_balance", "Debt"}, Expression(loan.closing));
    sheet_.line({"cf_pretax_dscr", "Debt service coverage", Unit::none}, cashForDebt_ / debtPaid_);
    const Expression years = owner ? greatest(year_, 1) : Expression(year_);
    const Line factor =
        sheet_.line({"cf_pv_interest_factor", "Discount factor", Unit::none},
                    inTenor * (owner ? number(1) : Expression(operating_)) * power(number(1 + terms_.interest), -years));
    sheet_.line({"cf_pv_cash_for_ds", "Present value of cash for debt service"}, factor * cashForDebt_);
    sheet_.define(debtService_, loan.service.next() * (terms_.debtServiceMonths / 12));
}

/// A share of a cost of which the loan's own reserve is a part: L = f (C + m/12 q L) (1 + f fee).
LoanLines SamCase::addLoanByShare() {
    const LoanTerms loan = loanOf(sheet_, terms_);
    const double base = terms_.installedCost + terms_.constructionFinancing + terms_.debtClosing + terms_.otherFinancing;
    const Line cost = sheet_.line({"debt.base", "Cost that debt is a share of"}, atClose() * (workingCapital_ + base));
    const bool owner = terms_.model == SamTerms::Model::singleOwner;
    const Expression service = owner ? loan.rate + firstPrincipalShare(sheet_, loan) : loan.rate;
    const Expression factor = number(terms_.debtShare * (1 + terms_.debtShare * terms_.debtFee));
    return addLoan(sheet_, loan, year_,
                   factor * whole(cost) / (number(1) - factor * service * (terms_.debtServiceMonths / 12)));
}

/// Cash over the coverage, valued at the loan's rate. A cap, of a cost estimated before the debt is known, raises the coverage.
LoanLines SamCase::addLoanByCoverage() {
    const LoanTerms loan = loanOf(sheet_, terms_);
    const Line worth = presentValueOfTenor(sheet_, loan, year_, cashForDebt_);
    const Expression early = cashForDebt_ / (number(1) + loan.rate);  // what moves at the close counts a year later
    const Line wanted =
        sheet_.line({"debt.wanted", "Debt by coverage"}, atClose() * ((worth + early) / number(terms_.coverage)));
    if (!terms_.debtIsCapped) {
        return addSculptedLoan(sheet_, loan, year_, cashForDebt_, number(terms_.coverage), whole(wanted));
    }
    const double base = terms_.installedCost + terms_.constructionFinancing + terms_.debtClosing + terms_.otherFinancing +
                        terms_.debtFee * terms_.installedCost;
    const Line estimate =
        sheet_.line({"debt.cap", "Cap on debt"}, atClose() * ((workingCapital_ + base) * number(terms_.debtCap)));
    const Expression size = whole(wanted);
    const Expression cap = whole(estimate);
    const Expression over = greatest(cap < size, size < number(0));
    const Expression coverage = select(over, size / cap * terms_.coverage, number(terms_.coverage));
    return addSculptedLoan(sheet_, loan, year_, cashForDebt_, coverage, select(over, cap, size));
}

}  // namespace wattscape::finance
