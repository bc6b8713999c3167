#pragma once

#include "core/model/entities.h"

/// Who pays for a plan and what they get: the entities of its finance, as plain values. How they turn into cash by month:
/// core/finance/venture_sheet.h.
namespace wattscape {

/// What a partner has of something, or puts into it.
struct PartnerAmount {
    PartnerId partner;
    double amount = 0;

    bool operator==(const PartnerAmount&) const = default;
};
using PartnerAmounts = std::vector<PartnerAmount>;  ///< by ascending partner, each once

/// What of its sites a venture owns.
enum class Ownership {
    everything,
    campus,  ///< halls and power sources
    racks,
};

/// How equity stands to the construction loan while a venture builds.
enum class EquityOrder {
    pariPassu,   ///< month by month in their shares of cost
    beforeDebt,  ///< the loan is drawn once all equity is in
    afterDebt,   ///< equity is called once the loan is drawn
};

/// What becomes of operating cash before completion, after operating cost and interest.
enum class EarlyCash { paysCost, held, distributed };

enum class Taxpayer {
    partners,  ///< the venture passes its income through
    venture,
};

enum class LossUse {
    carriedForward,
    atOnce,  ///< by the partners, against other income
};
enum class TaxPayment {
    quarterly,  ///< in equal parts in April, June, September and December
    december,
};

/// How fast an asset is written off for tax: MACRS with the half-year convention (IRS Publication 946, table A-1), or in
/// equal parts with half a year at both ends.
enum class DepreciationClass { none, macrs5, macrs7, macrs15, straight5, straight15, straight20, straight39 };

/// A company or programme vehicle that owns assets and is financed.
struct Venture : Entity {
    VentureId id;
    std::vector<SiteId> sites;
    Ownership owns = Ownership::everything;
    std::vector<HallId> halls;
    std::vector<PowerSourceId> powerSources;
    std::vector<RolloutId> rollouts;
    PartnerAmounts stakes;       ///< shares of its equity; they add to 1
    PartnerAmounts commitments;  ///< USD; a partner that is not named pays in without a cap
    EquityOrder equityOrder = EquityOrder::pariPassu;
    EarlyCash earlyCash = EarlyCash::paysCost;
    std::optional<double> energyShare;     ///< of its sites' energy cost; 1 where it owns racks, 0 elsewhere
    std::optional<double> lockUpCoverage;  ///< cash waits below this debt service coverage
    std::optional<double> sweepShare;      ///< of the cash left after debt service that prepays
    std::optional<Day> countedTo;          ///< its cash is counted to this month: after the plan's end as in its last year
    std::optional<double> workingCapitalMonths;       ///< of operating cost, held in cash
    std::optional<double> receivableMonths;           ///< of revenue, paid so much later
    std::optional<std::int64_t> refreshSavingMonths;  ///< in which a refresh is saved for; equity pays it when empty
    PartnerAmounts taxShares;                         ///< of taxable income; the stakes when empty
    Taxpayer taxpayer = Taxpayer::partners;
    std::optional<double> federalTax;  ///< the plan's tax rate when empty
    std::optional<double> stateTax;    ///< deductible from federal income; 0 when empty
    LossUse losses = LossUse::carriedForward;
    std::optional<double> lossLimit;  ///< share of income that losses carried forward may offset; 0.80 when empty
    TaxPayment taxPayment = TaxPayment::quarterly;
    DepreciationClass buildingClass = DepreciationClass::straight39;
    DepreciationClass powerClass = DepreciationClass::macrs15;
    DepreciationClass rackClass = DepreciationClass::macrs5;
    std::optional<double> bonusDepreciation;  ///< share deducted in the first year; 0 when empty

    bool operator==(const Venture&) const = default;
};

enum class CostBasis {
    once,              ///< an amount, spread from its first to its last day
    aMonth,            ///< an amount
    aMwYear,           ///< an amount for each MW of IT energised
    shareOfRackCost,   ///< network and storage, say; paid with the racks
    shareOfCostAYear,  ///< of what has been built so far: insurance, property tax
};
enum class Spread { sCurve, straight };

/// A cost of a venture that no asset states: land, a developer's fee, operation, staff, insurance, …
struct CostItem : Entity {
    CostItemId id;
    VentureId venture;
    CostBasis basis = CostBasis::once;
    std::optional<Money> amount;  ///< once, a month, or for a MW-year
    std::optional<double> share;  ///< of rack cost, or of cost a year
    std::optional<Day> from;      ///< first day; once: required; else the month after completion when empty
    std::optional<Day> to;        ///< last day; once: the same day when empty; else the plan's end
    Spread spread = Spread::sCurve;
    std::optional<double> escalator;  ///< share a year, a step on each anniversary of `from`; 0 when empty
    PartnerId payee;                  ///< a partner that receives it: a developer's fee
    DepreciationClass depreciation = DepreciationClass::none;  ///< of what is paid once

    bool operator==(const CostItem&) const = default;
};

enum class FundingKind {
    vendorFunding,
    constructionLoan,
    termDebt,
    delayedDraw,  ///< drawn as racks are accepted, each draw repaid over what is left of the offtake
    bond,         ///< drawn whole at close; what is not spent yet waits in an account
    lease,        ///< racks that a lessor pays for, for a rent
    guaranty,     ///< a partner covers what operation and debt service lack, up to the limit
    warrant,      ///< shares of its provider, granted to a partner by megawatts energised
};
enum class DebtSizing {
    shareOfCost,
    coverage,  ///< to a minimum debt service coverage
    smaller,   ///< of both
};
enum class Repayment { levelPayment, levelPrincipal, sculpted, bullet };
enum class ConstructionInterest {
    funded,    ///< a use like any other, paid by the layers in their shares
    rolledUp,  ///< added to the loan
};
enum class VendorRelease { inProportion, perFullStep };
enum class VendorInstrument {
    equity,  ///< not paid back by the venture
    loan,    ///< each release repaid from its own day to the end of the tenor
    lease,   ///< for a rent
};

/// Money of others in a venture's capital, and what stands behind it. What no layer covers is equity.
struct FundingLayer : Entity {
    FundingLayerId id;
    VentureId venture;
    FundingKind kind = FundingKind::constructionLoan;
    PartnerId provider;
    std::optional<double> shareOfCost;
    std::optional<Money> limit;           ///< never more than this; no limit when empty
    std::optional<double> rate;           ///< nominal, one twelfth a month on the opening balance
    std::optional<double> upfrontFee;     ///< share of the loan, paid with its first draw
    std::optional<double> commitmentFee;  ///< share a year on what is not drawn
    ConstructionInterest constructionInterest = ConstructionInterest::funded;
    DebtSizing sizing = DebtSizing::shareOfCost;
    std::optional<double> minimumCoverage;  ///< 1.30 when empty
    std::optional<double> tenorYears;       ///< from completion to the last payment
    std::optional<std::int64_t> graceMonths;
    Repayment repayment = Repayment::levelPayment;
    std::optional<std::int64_t> reserveMonths;  ///< debt service held back
    MilestoneId completion;                     ///< the last of the venture's halls is ready when empty
    std::vector<HardwareId> hardware;           ///< whose megawatts release vendor funding; any when empty
    std::optional<Money> perMw;                 ///< vendor funding for a MW of IT energised
    VendorRelease release = VendorRelease::inProportion;
    std::optional<Power> step;  ///< MW of a full step
    VendorInstrument instrument = VendorInstrument::equity;
    PartnerId recipient;                ///< of vendor funding or a warrant: a partner, not the venture
    std::optional<Day> from;            ///< first day of draws or rent; a bond's close
    std::optional<Day> to;              ///< last day of draws or rent
    Steps baseRate;                     ///< a year, nominal: `rate` is a margin on it; the first holds before its day, too
    std::optional<double> hedgedShare;  ///< of the balance, on which the hedged rate stands in for the base rate
    std::optional<double> hedgedRate;
    std::optional<double> accountRate;         ///< a bond's unspent money earns it; nominal
    std::optional<std::int64_t> couponMonths;  ///< a bond pays interest every so many months; 6 when empty
    std::optional<Money> rent;                 ///< a month
    std::optional<double> escalator;           ///< of the rent, a step on each anniversary of its first day
    std::optional<double> sharesPerStep;       ///< a warrant's shares for each full step
    std::optional<Money> strike;               ///< paid for a share
    std::optional<Money> sharePrice;           ///< at the sale
    std::optional<Money> vestingPrice;         ///< nothing vests below this price
    std::optional<Day> soldOn;                 ///< a warrant is no cash before its sale

    bool operator==(const FundingLayer&) const = default;
};

enum class OfftakeBasis {
    itCapacity,     ///< a MW-month of IT capacity delivered: the hall is ready and the site's IT limit covers it
    availableGpus,  ///< a GPU-hour energised
    busyGpus,       ///< a GPU-hour used, at the plan's assumed utilisation
    costPlus,       ///< operating cost and a margin
};

/// What a venture is paid for, and by whom.
struct Offtake : Entity {
    OfftakeId id;
    VentureId venture;
    PartnerId buyer;
    VentureId buyerVenture;  ///< the same flow is a cost there
    OfftakeBasis basis = OfftakeBasis::itCapacity;
    std::optional<double> capacityPrice;  ///< USD/MW-month
    std::optional<double> gpuHourPrice;   ///< USD
    std::optional<double> margin;         ///< share on top of cost
    std::optional<double> minimumShare;   ///< take-or-pay: of what is available
    std::optional<Day> start;             ///< as soon as there is something to sell when empty
    std::optional<double> termYears;      ///< to the plan's end when empty
    std::optional<double> escalator;      ///< share a year, a step on each anniversary of its start
    bool operator==(const Offtake&) const = default;
};

enum class TierKind { returnOfCapital, preferredReturn, catchUp, split, flip };
enum class Accrual { compounding, simple };

/// A step of a venture's distributions. Tiers are paid in their order; the last takes what is left.
struct DistributionTier : Entity {
    DistributionTierId id;
    VentureId venture;
    std::int64_t order = 0;  ///< ties by id
    TierKind kind = TierKind::split;
    std::vector<PartnerId> partners;  ///< of a return of capital or preferred return; all when empty
    std::optional<double> rate;       ///< preferred return, or hurdle: effective annual
    Accrual accrual = Accrual::compounding;
    PartnerId partner;                   ///< who is promoted, or whose rate is the hurdle or target
    std::optional<double> share;         ///< catch-up: of the tier's cash
    std::optional<double> partOfProfit;  ///< catch-up: reached with this part of profit
    PartnerAmounts shares;               ///< of cash in a split, or before the flip; the stakes when empty
    PartnerAmounts sharesAfter;          ///< of cash after the flip
    PartnerAmounts taxSharesAfter;       ///< of taxable income after the flip
    std::optional<Day> flipOn;           ///< else when the partner has reached the rate after tax

    bool operator==(const DistributionTier&) const = default;
};

}  // namespace wattscape
