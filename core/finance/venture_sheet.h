#pragma once

#include "core/finance/month_shares.h"
#include "core/finance/venture_case.h"
#include "core/finance/waterfall.h"
#include "core/formula/sheet.h"

#include <map>
#include <optional>
#include <utility>

namespace wattscape::finance {

/// The last day of a term of so many years, in whole months.
Day lastDayOfTerm(Day start, double years);

/// A partner of a venture, and what passes between the two in each month.
struct PartnerLines {
    PartnerId partner;
    formula::Line called;    ///< what it should pay in, by its share
    formula::Line paidIn;    ///< what it pays in: never beyond its commitment
    formula::Line fees;      ///< received as a payee
    formula::Line support;   ///< vendor funding and warrants of its own, less what it pays as a guarantor
    formula::Line received;  ///< distributions
    formula::Line tax;       ///< paid on its share of income; negative: a benefit
    formula::Line net;       ///< received + fees + support − paid in
    formula::Line afterTax;  ///< net − tax
};

/// Money drawn on terms of its own beside the senior debt: a delayed-draw loan, a bond, a vendor's loan.
struct FacilityLines {
    FundingLayerId layer;
    formula::Line drawn, interest, principal, fees, balance;
};

/// A partner's promise to cover what operation and debt service lack.
struct GuarantyLines {
    FundingLayerId layer;
    PartnerId guarantor;
    formula::Line paid;
    formula::Line exposure;  ///< what it may still have to pay, at the month's end
};

/// A venture's cash written out month by month: every amount in USD falls on its month's last day. In all months
/// sources equal uses, opening + draws − repayments = closing, and partners' receipts add up to what is distributed.
/// Uses are paid, in this order, by operating cash before completion (where the venture says so) and what is saved for a
/// refresh, vendor funding, lessors and delayed draws, bonds, the construction loan and equity. Completion turns the
/// construction loan into term debt, or into its own repayment. Cash then pays operating cost, debt service, the debt service
/// reserve, the venture's tax, the sweep, and – unless locked up – partners. What operation and debt service lack is taken from
/// the reserve, then from guarantors, then called as equity. What partners do not pay for their commitments is `unfunded`.
class VentureSheet {
public:
    explicit VentureSheet(VentureCase given);

    const VentureCase& given() const { return case_; }
    const formula::Sheet& sheet() const { return sheet_; }
    MonthSpan span() const { return {case_.firstMonth, case_.months}; }

    /// Uses: what is built and bought, construction interest and fees, the reserve.
    std::vector<formula::Line> parts;  ///< of the cost, asset by asset
    formula::Line cost, operatingShortfall, financing, earlyRepaid, uses;
    /// Sources.
    formula::Line ownCash, vendor, leased, facilitiesDrawn, fromAccount, fromBonds, account, loanDrawn, refinanced, equity,
        unfunded;
    /// The construction loan and the term debt: together the venture's senior debt.
    formula::Line loanBalance, loanInterest, loanRepaid, debtDrawn, debtOpening, debtInterest, debtPrincipal, debtSwept,
        debtService, debtBalance;
    formula::Line loanFees, debtFee, debtGap, serviceCalled,
        taxCalled;  ///< fees; equity called at completion, for service, for tax
    formula::Line reserveFunded, reserveBalance;
    std::vector<FacilityLines> facilities;
    formula::Line facilityService;  ///< interest, principal and fees of all facilities
    std::vector<GuarantyLines> guaranties;
    formula::Line guaranteed;  ///< paid by guarantors
    /// Operation.
    std::vector<formula::Line> revenues, operatingCosts;  ///< by contract; by cost item, energy last
    formula::Line revenue, operatingCost, workingCapital, refreshSaved, refreshUsed, refreshBalance;
    formula::Line available;  ///< cash for debt service (CFADS)
    formula::Line distributed, held;
    /// Tax of all partners together, and what it is paid on.
    formula::Line depreciation, taxableIncome, tax, taxPaid;
    std::vector<formula::Line> basis;  ///< by class: what is placed in service
    /// Coverage of the last twelve months; 0 without debt service. Of the loan's life: at each month's end.
    formula::Line coverage, lifeCoverage;
    std::vector<PartnerLines> partners;
    WaterfallLines waterfall;
    /// 1 in the months with the shares after the flip; empty without a flip.
    std::optional<formula::Line> flipped;
    /// Tax that would be paid without interest, for what compute costs whoever finances it.
    formula::Line unleveredTax;

    /// The tier by which shares change; null where none does.
    const DistributionTier* flip() const { return flip_; }
    /// What a contract earns.
    const formula::Line& revenueOf(OfftakeId contract) const;

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
    formula::Line rentOf(const FundingLayer& terms);
    void addWorkingCapital();
    void addRefreshReserve();
    void addVendorFunding();
    static std::vector<double> fullSteps(const FundingLayer& terms, std::vector<double> megawatts);
    void addLeases();
    void addFacilities();
    void addDelayedDraw(const FundingLayer& terms);
    /// From the month behind `first` to `last`, every so many months back from the last.
    struct PayTimes {
        std::ptrdiff_t first = 0;
        std::ptrdiff_t last = 0;
        std::ptrdiff_t every = 1;
    };
    void addFacility(const FundingLayer& terms, const formula::Line& drawn, const formula::Line& fees, const PayTimes& times);
    void addBond(const FundingLayer& terms);
    std::ptrdiff_t maturityOf(const FundingLayer& terms) const;
    formula::Line monthlyRate(const FundingLayer& terms, std::string_view key);
    formula::Expression drawnFromBonds(const formula::Line& asked);
    void addGuaranties(formula::Expression lacking);
    formula::Expression debtOutstanding();
    formula::Expression supportOf(PartnerId partner);
    formula::Line soldWarrant(const FundingLayer& terms, const std::vector<double>& megawatts);
    Day startOf(const Offtake& offtake) const;
    void addLoan();
    formula::Expression equityBefore(formula::Expression need);
    formula::Line owedAtEnd();
    formula::Expression largestWhileBuilding(const formula::Heading& heading, const formula::Line& line);
    formula::Expression loanFirst(formula::Expression need);
    formula::Expression rolledFirst(const formula::Line& base, const formula::Line& all, const formula::Line& alone,
                                    const formula::Line& interest);
    formula::Expression fundedFirst(const formula::Line& base, const formula::Line& all, const formula::Line& alone,
                                    const formula::Line& interest);
    formula::Expression drawOf(const FundingLayer& terms, const formula::Line& need, formula::Expression interest,
                               formula::Expression grown);
    void addDebt();
    void addUnitDebt(const FundingLayer& terms);
    formula::Expression supportedDebt(const FundingLayer& terms, formula::Expression free, formula::Expression last);
    void addSize(const FundingLayer& terms);
    formula::Expression leastCovered(const FundingLayer& terms);
    void addReserve();
    formula::Line afterTax(const formula::Line& cash);
    void addCash();
    void addDepreciation();
    formula::Line ofYear(const formula::Heading& heading, const formula::Line& monthly);
    void addTax();
    formula::Line taxOn(const formula::Line& income, int part);
    formula::Expression paidInYear(const formula::Line& ofYears, int part);
    void addUnleveredTax();
    void addPartners();
    formula::Expression paidFor(CostItemId item);
    WaterfallTerms termsOf(const std::vector<PartnerId>& named) const;
    void addFlip();
    void testFlip();
    formula::Expression flippedShare(formula::Expression before, PartnerId partner, double after);
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
    formula::Line days_, building_, builtLast_, completing_, operating_, sinceCompletion_, yearEnd_, taxMonth_;
    formula::Line rackCost_, costSoFar_;
    formula::Line earlySurplus_, released_, constructionUses_, constructionEquity_;
    formula::Line loanRate_, debtRate_;
    formula::Expression gearing_, drawFee_, loanLimit_;
    int found_ = 0;  ///< largest values that were looked for
    formula::Line seniorCash_, unitPrincipal_, unitService_, supported_, debtExcess_, size_;
    formula::Line reserveTarget_, afterService_;
    formula::Line acceptedCost_, facilityInterest_, facilityFees_, unspent_, accountEarned_;
    /// A bond's money, until it is spent.
    struct BondAccount {
        FundingLayerId layer;
        formula::Line available, used, balance, earned;
    };
    std::vector<BondAccount> bondAccounts_;
    std::map<FundingLayerId, formula::Line> vendorReleased_;
    formula::Expression facilitiesDrawn_;
    formula::Line taxRate_;
    formula::Expression lossLimit_;
    const DistributionTier* flip_ = nullptr;
    formula::Line taxFlipped_;
    std::vector<std::pair<DepreciationClass, formula::Line>> placed_;
    std::map<CostItemId, formula::Line> items_;  ///< what each cost item costs in a month
};

}  // namespace wattscape::finance
