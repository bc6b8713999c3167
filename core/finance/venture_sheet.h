#pragma once

#include "core/finance/month_shares.h"
#include "core/finance/venture_case.h"
#include "core/finance/waterfall.h"
#include "core/formula/sheet.h"

#include <map>
#include <optional>
#include <utility>

namespace wattscape::finance {

/// A partner of a venture, and what passes between the two in each month.
struct PartnerLines {
    PartnerId partner;
    formula::Line called;    ///< what it should pay in, by its share
    formula::Line paidIn;    ///< what it pays in: never beyond its commitment
    formula::Line fees;      ///< received as a payee
    formula::Line received;  ///< distributions
    formula::Line tax;       ///< paid on its share of income; negative: a benefit
    formula::Line net;       ///< received + fees − paid in
    formula::Line afterTax;  ///< net − tax
};

/// A venture's cash written out month by month: every amount in USD falls on its month's last day. In all months
/// sources equal uses, opening + draws − repayments = closing, and partners' receipts add up to what is distributed.
/// Uses are paid, in this order, by operating cash before completion (where the venture says so), vendor funding, the
/// construction loan and equity. Completion turns the construction loan into term debt, or into its own repayment.
/// Cash then pays operating cost, debt service, the debt service reserve, the sweep, and – unless locked up – partners.
/// Debt service beyond cash and reserve is called as equity. What partners do not pay for their commitments is `unfunded`.
class VentureSheet {
public:
    explicit VentureSheet(VentureCase given);

    const VentureCase& given() const { return case_; }
    const formula::Sheet& sheet() const { return sheet_; }
    MonthSpan span() const { return {case_.firstMonth, case_.months}; }

    /// Uses: what is built and bought, construction interest and fees, the reserve.
    std::vector<formula::Line> parts;  ///< of the cost, asset by asset
    formula::Line cost, operatingShortfall, financing, uses;
    /// Sources.
    formula::Line ownCash, vendor, fromAccount, account, loanDrawn, refinanced, equity, unfunded;
    /// The construction loan and the term debt: together the venture's senior debt.
    formula::Line loanBalance, loanInterest, loanRepaid, debtDrawn, debtOpening, debtInterest, debtPrincipal, debtSwept,
        debtService, debtBalance;
    formula::Line loanFees, debtFee, debtGap, serviceCalled;  ///< fees; equity called at completion, and for service
    formula::Line reserveFunded, reserveBalance;
    /// Operation.
    std::vector<formula::Line> revenues, operatingCosts;  ///< by contract; by cost item, energy last
    formula::Line revenue, operatingCost, available;      ///< available: cash for debt service (CFADS)
    formula::Line distributed, held;
    /// Tax of all partners together, and what it is paid on.
    formula::Line depreciation, taxableIncome, tax, taxPaid;
    std::vector<formula::Line> basis;  ///< by class: what is placed in service
    /// Coverage of the last twelve months; 0 without debt service. Of the loan's life: at each month's end.
    formula::Line coverage, lifeCoverage;
    std::vector<PartnerLines> partners;
    WaterfallLines waterfall;

private:
    void addTiming();
    void addCapex();
    formula::Line costOf(const BuiltAsset& asset);
    formula::Expression costOf(const CostItem& item);
    void addOperations();
    void addRevenue();
    formula::Expression escalation(double escalator, Day since, EntityId about);
    formula::Line activeOf(EntityId about, std::optional<Day> from, std::optional<double> years, std::optional<Day> to);
    void addFunding();
    void addVendorFunding();
    void addLoan();
    formula::Expression equityBefore(formula::Expression need);
    formula::Expression loanFirst(formula::Expression need);
    formula::Expression drawOf(const FundingLayer& terms, const formula::Line& need, formula::Expression interest);
    void addDebt();
    void addUnitDebt(const FundingLayer& terms);
    formula::Expression supportedDebt(const FundingLayer& terms);
    void addSize(const FundingLayer& terms);
    formula::Expression leastCovered(const FundingLayer& terms);
    void addReserve();
    void addCash();
    void addDepreciation();
    formula::Line ofYear(const formula::Heading& heading, const formula::Line& monthly);
    void addTax();
    void addPartners();
    formula::Expression paidFor(CostItemId item);
    WaterfallTerms termsOf(const std::vector<PartnerId>& named) const;
    void addCoverage();

    formula::Expression number(double value) { return sheet_.number(value); }
    /// A flag of months: 1 in those from `first` to `last`.
    formula::Line flag(const formula::Heading& heading, std::ptrdiff_t first, std::ptrdiff_t last);
    formula::Line given(const formula::Heading& heading, std::vector<double> values);
    /// The line's value in the month of completion, in every month.
    formula::Expression atCompletion(const formula::Line& line, std::string_view key, std::string_view label);
    const FundingLayer* layer(FundingKind kind) const;
    std::vector<PartnerId> partnersNamed() const;

    VentureCase case_;
    formula::Sheet sheet_;
    formula::Line days_, building_, completing_, operating_, sinceCompletion_, yearEnd_, taxMonth_;
    formula::Line rackCost_, costSoFar_;
    formula::Line earlySurplus_, released_, constructionUses_, constructionEquity_;
    formula::Expression loanRate_, gearing_, drawFee_, loanLimit_;
    formula::Line unitPrincipal_, unitService_, supported_, debtExcess_, size_;
    formula::Expression debtRate_;
    formula::Line reserveTarget_, afterService_;
    std::vector<std::pair<DepreciationClass, formula::Line>> placed_;
    std::map<CostItemId, formula::Line> items_;  ///< what each cost item costs in a month
};

}  // namespace wattscape::finance
