#include "tests/core/finance/venture_twin.h"

#include "core/finance/depreciation.h"
#include "core/finance/month_shares.h"
#include "core/finance/venture_sheet.h"
#include "tests/core/finance/waterfall_twin.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace wattscape::testing {
namespace {

using namespace finance;
using Months = std::vector<double>;

constexpr double halfACent = 0.005;

double sum(const Months& months) {
    return std::accumulate(months.begin(), months.end(), 0.0);
}

double curve(double x, bool s) {
    return s ? 3 * x * x - 2 * x * x * x : x;
}

/// One venture, counted once from its first month to its last.
struct Count {
    VentureTwin& t;
    const VentureCase& given;
    const Venture& venture = *given.venture;
    int count = static_cast<int>(given.months);
    int completed = static_cast<int>(given.completed);
    MonthSpan span{given.firstMonth, given.months};
    const FundingLayer* loan = layer(FundingKind::constructionLoan);
    const FundingLayer* term = layer(FundingKind::termDebt);
    const FundingLayer* senior = term ? term : loan;
    double loanRate = loan ? loan->rate.value_or(0) / 12 : 0;
    double debtRate = senior ? senior->rate.value_or(0) / 12 : 0;
    int tenor = senior ? static_cast<int>(std::lround(senior->tenorYears.value_or(10) * 12)) : 0;
    int grace = senior ? static_cast<int>(std::min<std::int64_t>(senior->graceMonths.value_or(0), tenor - 1)) : 0;

    std::map<CostItemId, Months> items{};
    Months vendorPaid = none(), early = none(), released = none(), built = none(), equityCalled = none(), excess = none();
    Months rackCost = none(), unitPrincipal = none(), unitService = none(), supported = none();
    double size = 0;
    bool limited = true;  ///< whether the construction loan stops at its limit

    Months none() const { return Months(given.months); }
    const FundingLayer* layer(FundingKind kind) const {
        for (const auto& one : given.layers) {
            if (one->kind == kind) return one.get();
        }
        return nullptr;
    }
    bool building(int m) const { return m <= completed; }
    static std::size_t at(int m) { return static_cast<std::size_t>(m); }

    // --- What is built, run and sold ---

    void addCost(Months& to, const std::vector<double>& progress, double price, bool s) {
        double before = 0;
        for (int m = 0; m < count; ++m) {
            const double now = price * curve(progress[at(m)], s);
            to[at(m)] += now - before;
            before = now;
        }
    }

    void build() {
        t.cost = none();
        for (const BuiltAsset& asset : given.built) addCost(t.cost, asset.progress, asset.cost, asset.sCurve);
        for (const BoughtRacks& racks : given.racks) {
            for (int m = 0; m < count; ++m) rackCost[at(m)] += racks.price * racks.due[at(m)];
        }
        for (const auto& item : given.costs) {
            Months& own = items[item->id] = none();
            if (item->basis == CostBasis::once) {
                const Day from = item->from.value_or(given.valueDay);
                addCost(own, elapsedShares(span, from, item->to.value_or(from)), item->amount.value_or(Money{}).value(),
                        item->spread == Spread::sCurve);
            } else if (item->basis == CostBasis::shareOfRackCost) {
                for (int m = 0; m < count; ++m) own[at(m)] = rackCost[at(m)] * item->share.value_or(0);
            }
            for (int m = 0; m < count; ++m) t.cost[at(m)] += own[at(m)];
        }
        for (int m = 0; m < count; ++m) t.cost[at(m)] += rackCost[at(m)];
    }

    /// 1 + rate for every anniversary that has passed, day by day of the month.
    double escalated(double rate, Day since, int m) const {
        const Month month = span.at(at(m));
        const std::chrono::year_month_day base{since};
        double all = 0;
        for (Day day = firstDayOf(month); day <= lastDayOf(month); day += std::chrono::days{1}) {
            const std::chrono::year_month_day date{day};
            int years = static_cast<int>(date.year()) - static_cast<int>(base.year());
            if (date.month() < base.month() || (date.month() == base.month() && date.day() < base.day())) --years;
            all += std::pow(1 + rate, std::max(years, 0));
        }
        return all / daysIn(month);
    }

    /// Share of the month's days from `from` to `to`.
    double active(int m, Day from, Day to) const {
        int days = 0;
        const Month month = span.at(at(m));
        for (Day day = firstDayOf(month); day <= lastDayOf(month); day += std::chrono::days{1}) {
            if (from <= day && day <= to) ++days;
        }
        return static_cast<double>(days) / daysIn(month);
    }

    void operate() {
        t.operatingCost = t.revenue = none();
        const double energyShare = venture.energyShare.value_or(given.ownsRacks ? 1 : 0);
        for (int m = 0; m < count; ++m) t.operatingCost[at(m)] += given.energyCost[at(m)] * energyShare;
        for (const BoughtService& bought : given.bought) {
            for (int m = 0; m < count; ++m) t.operatingCost[at(m)] += bought.cost[at(m)];
        }
        for (const auto& item : given.costs) {
            if (item->basis == CostBasis::once || item->basis == CostBasis::shareOfRackCost) continue;
            double builtSoFar = 0;
            const Day since = item->from.value_or(given.endOf(at(std::max(completed, 0))));
            for (int m = 0; m < count; ++m) {
                builtSoFar += t.cost[at(m)];
                const double year = daysIn(span.at(at(m))) / 365.0;
                double amount = item->amount.value_or(Money{}).value();
                if (item->basis == CostBasis::aMwYear) amount *= given.energised[at(m)] * year;
                if (item->basis == CostBasis::shareOfCostAYear) amount = item->share.value_or(0) * builtSoFar * year;
                const Day from = item->from.value_or(firstDayOf(given.firstMonth));
                if (!item->from && building(m)) amount = 0;
                items[item->id][at(m)] =
                    amount * active(m, from, item->to.value_or(latestDay)) * escalated(item->escalator.value_or(0), since, m);
                t.operatingCost[at(m)] += items[item->id][at(m)];
            }
        }
        for (const auto& offtake : given.offtakes) sell(*offtake);
    }

    void sell(const Offtake& offtake) {
        const bool capacity = offtake.basis == OfftakeBasis::itCapacity;
        const Months& goods = capacity ? given.capacity : given.gpuHours;
        int first = 0;
        while (offtake.basis != OfftakeBasis::costPlus && first < count && goods[at(first)] <= 0) ++first;
        const Day start = offtake.start.value_or(firstDayOf(span.at(at(first < count ? first : 0))));
        const Day end = offtake.termYears ? lastDayOfTerm(start, *offtake.termYears) : latestDay;
        const double used =
            std::max(offtake.basis == OfftakeBasis::busyGpus ? given.utilisation : 1.0, offtake.minimumShare.value_or(0));
        for (int m = 0; m < count; ++m) {
            const double amount = capacity ? goods[at(m)] * offtake.capacityPrice.value_or(0)
                                  : offtake.basis == OfftakeBasis::costPlus
                                      ? t.operatingCost[at(m)] * (1 + offtake.margin.value_or(0))
                                      : goods[at(m)] * used * offtake.gpuHourPrice.value_or(0);
            t.revenue[at(m)] += amount * active(m, start, end) * escalated(offtake.escalator.value_or(0), start, m);
        }
    }

    // --- Who pays for it ---

    void releaseVendors() {
        t.vendor = none();
        for (std::size_t i = 0; i < given.layers.size(); ++i) {
            const FundingLayer& terms = *given.layers[i];
            if (terms.kind != FundingKind::vendorFunding) continue;
            double before = 0;
            const double step = terms.step.value_or(Power::fromMegawatts(1000)).megawatts();
            for (int m = 0; m < count; ++m) {
                double megawatts = given.releasing[i][at(m)];
                if (terms.release == VendorRelease::perFullStep) megawatts = std::floor(megawatts / step + 1e-9) * step;
                double now = megawatts * terms.perMw.value_or(Money{}).value();
                if (terms.limit) now = std::min(now, terms.limit->value());
                t.vendor[at(m)] += now - before;
                before = now;
            }
        }
    }

    /// Runs the months of construction with so much equity paid first, or so much drawn first. Gives what the loan then is
    /// less its share of loan and equity: rising with what is drawn.
    double construct(double first) {
        t.account = t.fromAccount = t.ownCash = t.loanDrawn = t.loanInterest = t.loanFees = t.loanBalance = none();
        t.operatingShortfall = t.financing = built = equityCalled = early = released = none();
        const double gearing = loan ? loan->shareOfCost.value_or(1) : 0;
        const bool rolled = loan && loan->constructionInterest == ConstructionInterest::rolledUp;
        const bool together = !loan || venture.equityOrder == EquityOrder::pariPassu;
        double balance = 0, account = 0, equity = 0, drawn = 0, costBefore = 0;
        for (int m = 0; m < count; ++m) {
            const double earned = building(m) ? t.revenue[at(m)] - t.operatingCost[at(m)] : 0;
            const double interest = building(m) ? balance * loanRate : 0;
            const double surplus = std::max(earned, 0.0);
            const bool pays = venture.earlyCash == EarlyCash::paysCost;
            const double own = pays ? surplus : std::min(surplus, together && !rolled ? interest : 0.0);
            early[at(m)] = surplus - own;
            t.ownCash[at(m)] = own;
            t.operatingShortfall[at(m)] = std::max(-earned, 0.0);
            double fee = 0;
            if (loan && loan->limit && building(m)) {
                const double limit = loan->limit->value();
                if (costBefore <= 0 && costBefore + t.cost[at(m)] > 0) fee = limit * loan->upfrontFee.value_or(0);
                if (costBefore > 0) fee = (limit - drawn) * loan->commitmentFee.value_or(0) / 12;
            }
            costBefore += t.cost[at(m)];
            const double spent = t.cost[at(m)] + t.operatingShortfall[at(m)];
            const double fixedFee = fee;
            const double asked = spent + (rolled ? 0 : interest) + fee;
            t.fromAccount[at(m)] = std::min(together ? asked : spent, account + own + t.vendor[at(m)]);
            account += own + t.vendor[at(m)] - t.fromAccount[at(m)];
            if (m >= completed) {
                released[at(m)] = account;
                account = 0;
            }
            t.account[at(m)] = account;
            const double need = asked - t.fromAccount[at(m)] - (together ? 0 : fee);
            double draw = 0;
            const double share = loan && !loan->limit ? loan->upfrontFee.value_or(0) : 0;
            if (loan && building(m)) {
                if (venture.equityOrder == EquityOrder::pariPassu) {
                    draw = gearing * need / (1 - gearing * share);
                } else if (venture.equityOrder == EquityOrder::beforeDebt) {
                    const double cost = spent - t.fromAccount[at(m)];
                    const double paidFirst = std::min(cost, first - equity);
                    equity += paidFirst;
                    draw = (need - paidFirst) / (1 - share);
                } else {
                    draw = std::min(need / (1 - share), first - drawn);
                }
                const double room = loan->limit && limited ? loan->limit->value() - balance - (rolled ? interest : 0) : draw;
                draw = std::min(draw, std::max(room, 0.0));
            }
            fee += draw * share;
            equityCalled[at(m)] = asked + draw * share - t.fromAccount[at(m)] - draw;
            if (venture.equityOrder == EquityOrder::afterDebt && building(m)) equity += equityCalled[at(m)] - fixedFee;
            drawn += draw;
            t.loanDrawn[at(m)] = draw;
            t.loanInterest[at(m)] = interest;
            t.loanFees[at(m)] = fee;
            built[at(m)] = asked + draw * share;
            t.financing[at(m)] = built[at(m)] - t.cost[at(m)] - t.operatingShortfall[at(m)];
            balance = building(m) ? balance + draw + (rolled ? interest : 0) : 0;
            t.loanBalance[at(m)] = m == completed ? 0 : balance;
            if (m == completed) t.loanRepaid[at(m)] = balance;
        }
        const double owed = completed >= 0 && completed < count ? t.loanRepaid[at(completed)] : balance;
        const double beyondLimit =
            loan && loan->limit && venture.equityOrder == EquityOrder::beforeDebt ? owed - loan->limit->value() : -1e300;
        return std::max(owed - gearing * (owed + equity), beyondLimit);
    }

    void fund() {
        t.loanRepaid = none();
        if (!loan || venture.equityOrder == EquityOrder::pariPassu) {
            construct(0);
            return;
        }
        double low = 0;
        double high = 4 * (sum(t.cost) + sum(t.operatingCost)) + 1e9;
        const bool equityFirst = venture.equityOrder == EquityOrder::beforeDebt;
        for (int i = 0; i < 200; ++i) {
            const double middle = (low + high) / 2;
            limited = !equityFirst;
            const bool more = construct(middle) > 0;
            (more == equityFirst ? low : high) = middle;
        }
        limited = true;
        construct((low + high) / 2);
    }

    // --- The loan once the venture runs ---

    double seniorCash(int m) const { return t.available[at(m)]; }

    void schedule() {
        t.available = none();
        for (int m = std::max(completed + 1, 0); m < count; ++m) t.available[at(m)] = t.revenue[at(m)] - t.operatingCost[at(m)];
        if (!senior || completed < 0 || completed >= count) return;
        for (int m = count - 1; m > completed; --m) {
            const int k = m - completed;
            const double payable =
                k > grace && k <= tenor ? std::max(seniorCash(m), 0.0) / senior->minimumCoverage.value_or(1.3) : 0;
            supported[at(m - 1)] = std::max(supported[at(m)], (supported[at(m)] + payable) / (1 + debtRate));
        }
        double balance = 1;
        for (int m = completed + 1; m < count; ++m) {
            const int k = m - completed;
            double part = 0;
            if (k > grace && k <= tenor) {
                const int left = tenor - k + 1;
                switch (senior->repayment) {
                    case Repayment::levelPayment:
                        part = debtRate > 0 ? balance * debtRate / (1 - std::pow(1 + debtRate, -left)) - balance * debtRate
                                            : balance / left;
                        break;
                    case Repayment::levelPrincipal: part = 1.0 / (tenor - grace); break;
                    case Repayment::bullet: part = k == tenor ? 1 : 0; break;
                    case Repayment::sculpted: {
                        const double all = supported[at(completed)];
                        part = all > 0 ? (supported[at(m - 1)] - supported[at(m)]) / all : 0;
                        break;
                    }
                }
            }
            unitPrincipal[at(m)] = part;
            unitService[at(m)] = balance * debtRate + part;
            balance -= part;
        }
    }

    double unitReserve(int m) const {
        double all = 0;
        const int months = senior ? static_cast<int>(senior->reserveMonths.value_or(0)) : 0;
        for (int k = m + 1; k <= m + months && k < count; ++k) all += unitService[at(k)];
        return all;
    }

    double covered() const {
        double most = 1e300;
        for (int m = completed + 1; m < count; ++m) {
            const double service = unitService[at(m)] * senior->minimumCoverage.value_or(1.3);
            if (service > 0) most = std::min(most, std::max(seniorCash(m), 1e-6) / service);
        }
        return senior->repayment == Repayment::sculpted ? supported[at(completed)] : most == 1e300 ? 0 : most;
    }

    void sizeDebt() {
        if (!senior || completed < 0 || completed >= count) return;
        const double owed = t.loanRepaid[at(completed)];
        size = owed;
        if (!term) return;
        double spent = 0;
        for (int m = 0; m <= completed; ++m) spent += built[at(m)];
        const double extra = term->upfrontFee.value_or(0) + unitReserve(completed);
        double byShare = 0;
        const bool endless = term->shareOfCost.value_or(1) * extra >= 1;  // fee and reserve take all that it brings
        for (int i = 0; !endless && i < 2000000; ++i) {
            const double next = term->shareOfCost ? *term->shareOfCost * (spent + extra * byShare) : owed + extra * byShare;
            if (std::abs(next - byShare) < 1e-10 + 1e-15 * next) break;
            byShare = next;
        }
        size = term->sizing == DebtSizing::shareOfCost ? byShare
               : term->sizing == DebtSizing::coverage  ? covered()
                                                       : std::min(byShare, covered());
        if (term->limit) size = std::min(size, term->limit->value());
    }

    /// From completion on: service, reserve, sweep, and what is left.
    void run() {
        for (Months* line : {&t.debtDrawn, &t.debtOpening, &t.debtInterest, &t.debtPrincipal, &t.debtSwept, &t.debtService,
                             &t.debtBalance, &t.debtFee, &t.debtGap, &t.refinanced, &t.reserveFunded, &t.reserveBalance,
                             &t.serviceCalled, &t.taxCalled, &t.held, &t.distributed, &t.coverage}) {
            *line = none();
        }
        t.uses = built;
        double balance = 0, reserve = 0, held = 0;
        for (int m = 0; m < count; ++m) {
            const std::size_t i = at(m);
            t.debtOpening[i] = balance;
            t.debtInterest[i] = balance * debtRate;
            t.debtPrincipal[i] = std::min(balance, size * unitPrincipal[i]);
            t.debtService[i] = t.debtInterest[i] + t.debtPrincipal[i];
            double cash = t.available[i] - t.debtService[i];
            if (cash < 0) {
                const double drawn = std::min({reserve, -cash, t.debtService[i]});
                reserve -= drawn;
                cash += drawn;
            }
            if (cash < 0) {
                t.serviceCalled[i] = -cash;
                cash = 0;
            }
            if (m > completed) {
                const double target = size * unitReserve(m);
                const double moved = std::clamp(target - reserve, -reserve, cash);
                reserve += moved;
                cash -= moved;
            }
            t.debtSwept[i] = std::min(venture.sweepShare.value_or(0) * cash, balance - t.debtPrincipal[i]);
            cash -= t.debtSwept[i];
            balance -= t.debtPrincipal[i] + t.debtSwept[i];
            if (m == completed && senior) {
                balance = t.debtDrawn[i] = size;
                t.debtFee[i] = size * (term ? term->upfrontFee.value_or(0) : 0);
                reserve = t.reserveFunded[i] = size * unitReserve(m);
                const double net = size - t.loanRepaid[i] - t.debtFee[i] - reserve;
                excess[i] = std::max(net, 0.0);
                t.debtGap[i] = std::max(-net, 0.0);
                t.refinanced[i] = size - t.loanRepaid[i] - excess[i];
                t.uses[i] += t.debtFee[i] + reserve;
            }
            t.debtBalance[i] = balance;
            t.reserveBalance[i] = reserve;
            held += early[i] + released[i] + excess[i] + cash;
            double earned = 0, served = 0;
            for (int k = std::max(0, m - 11); k <= m; ++k) {
                earned += t.available[at(k)];
                served += t.debtService[at(k)];
            }
            t.coverage[i] = served > halfACent ? earned / served : 0;
            const bool locked = served > halfACent && t.coverage[i] < venture.lockUpCoverage.value_or(0);
            const bool waits = locked || (venture.earlyCash == EarlyCash::held && m < completed);
            t.distributed[i] = waits ? 0 : held;
            held -= t.distributed[i];
            t.held[i] = held;
        }
        t.lifeCoverage = none();
        for (int m = 0; m < count; ++m) {
            if (t.debtBalance[at(m)] <= halfACent) continue;
            double worth = 0, discount = 1;
            for (int k = m + 1; k < count && t.debtBalance[at(k - 1)] > halfACent; ++k) {
                discount /= 1 + debtRate;
                worth += seniorCash(k) * discount;
            }
            t.lifeCoverage[at(m)] = worth / t.debtBalance[at(m)];
        }
    }

    // --- Tax ---

    std::vector<int> taxYearEnds() const {
        std::vector<int> ends;
        for (int m = 0; m < count; ++m) {
            if (span.at(at(m)).month() == std::chrono::December || m + 1 == count) ends.push_back(m);
        }
        return ends;
    }

    /// Interest while building belongs to what is in service when it ends, in proportion to cost.
    void depreciate() {
        double interest = 0, spent = 0;
        for (int m = 0; m <= std::min(completed, count - 1); ++m) {
            interest += t.loanInterest[at(m)];
            spent += t.cost[at(m)];
        }
        const double load = spent > 0 ? 1 + interest / spent : 1;
        t.depreciation = none();
        const auto place = [&](DepreciationClass kind, int month, double amount) {
            if (kind == DepreciationClass::none || month >= count || month < 0) return;
            const std::vector<double> shares = depreciationShares(kind, venture.bonusDepreciation.value_or(0));
            if (month <= completed && completed < count) amount *= load;
            std::size_t year = 0;
            for (const int end : taxYearEnds()) {
                if (end < month || year >= shares.size()) continue;
                t.depreciation[at(end)] += amount * shares[year++];
            }
        };
        for (const BuiltAsset& asset : given.built) place(asset.depreciation, static_cast<int>(asset.ready), asset.cost);
        for (const BoughtRacks& racks : given.racks) {
            for (int m = 0; m < count; ++m) place(venture.rackClass, m, racks.price * racks.energised[at(m)]);
        }
        for (const auto& item : given.costs) {
            if (item->basis == CostBasis::once) {
                const Day last = item->to.value_or(item->from.value_or(given.valueDay));
                place(item->depreciation, std::max(static_cast<int>(span.placeOf(last)), completed),
                      item->amount.value_or(Money{}).value());
            } else if (item->basis == CostBasis::shareOfRackCost) {
                for (const BoughtRacks& racks : given.racks) {
                    for (int m = 0; m < count; ++m) {
                        place(item->depreciation, m, item->share.value_or(0) * racks.price * racks.energised[at(m)]);
                    }
                }
            }
        }
    }

    void payTax() {
        double fees = 0;
        for (int m = 0; m <= std::min(completed, count - 1); ++m) fees += t.loanFees[at(m)] + t.debtFee[at(m)];
        if (completed >= count || completed < 0) fees = 0;
        const double rate = venture.stateTax.value_or(0) + (1 - venture.stateTax.value_or(0)) * given.federalTax;
        t.taxableIncome = t.tax = t.taxPaid = none();
        double losses = 0;
        int first = 0;
        for (const int end : taxYearEnds()) {
            double income = -t.depreciation[at(end)];
            for (int m = first; m <= end; ++m) {
                income += t.revenue[at(m)] - t.operatingCost[at(m)] - t.debtInterest[at(m)];
                if (m > completed && m - completed <= tenor && tenor > 0) income -= fees / tenor;
            }
            t.taxableIncome[at(end)] = income;
            double taxed = income;
            if (venture.losses == LossUse::carriedForward) {
                const double used = std::min(losses, venture.lossLimit.value_or(0.8) * std::max(income, 0.0));
                losses += std::max(-income, 0.0) - used;
                taxed = std::max(income, 0.0) - used;
            }
            t.tax[at(end)] = rate * taxed;
            payInYear(first, end);
            first = end + 1;
        }
    }

    void payInYear(int first, int end) {
        std::vector<int> paying;
        for (int m = first; m <= end; ++m) {
            const auto month = static_cast<unsigned>(span.at(at(m)).month());
            const bool quarter = month == 4 || month == 6 || month == 9 || month == 12;
            if (venture.taxPayment == TaxPayment::quarterly ? quarter : month == 12) paying.push_back(m);
        }
        if (paying.empty()) paying.push_back(end);
        for (const int m : paying) t.taxPaid[at(m)] += t.tax[at(end)] / static_cast<double>(paying.size());
    }

    // --- Who gets it ---

    static double shareOf(const PartnerAmounts& amounts, PartnerId partner) {
        for (const PartnerAmount& one : amounts) {
            if (one.partner == partner) return one.amount;
        }
        return 0;
    }

    WaterfallTerms terms(const std::vector<PartnerId>& named) const {
        WaterfallTerms all;
        const auto place = [&](PartnerId id) { return static_cast<std::size_t>(std::ranges::find(named, id) - named.begin()); };
        const auto places = [&](const std::vector<PartnerId>& some) {
            std::vector<std::size_t> found;
            for (const PartnerId id : some) found.push_back(place(id));
            return found;
        };
        const auto shares = [&](const PartnerAmounts& amounts) {
            Shares found;
            for (const PartnerId id : named) found.push_back(shareOf(amounts.empty() ? venture.stakes : amounts, id));
            return found;
        };
        all.partners.assign(named.begin(), named.end());
        all.stakes = shares({});
        for (const auto& tier : given.tiers) {
            if (tier->kind == TierKind::returnOfCapital) {
                all.tiers.push_back(ReturnOfCapital{places(tier->partners), {}});
            } else if (tier->kind == TierKind::preferredReturn) {
                const bool simple = tier->accrual == Accrual::simple;
                all.tiers.push_back(PreferredReturn{
                    tier->rate.value_or(0), simple ? PreferredReturn::Accrual::simple : PreferredReturn::Accrual::compounding,
                    places(tier->partners)});
            } else if (tier->kind == TierKind::catchUp) {
                all.tiers.push_back(
                    CatchUp{place(tier->partner), tier->share.value_or(1), tier->partOfProfit.value_or(0.2), true});
            } else if (tier->rate) {
                all.tiers.push_back(Split{shares(tier->shares), Split::Hurdle{place(tier->partner), *tier->rate}});
            } else {
                all.tiers.push_back(Split{shares(tier->shares), {}});
                return all;
            }
        }
        all.tiers.push_back(Split{all.stakes, {}});
        return all;
    }

    void split() {
        std::set<PartnerId> ids;
        for (const PartnerAmount& one : venture.stakes) ids.insert(one.partner);
        for (const PartnerAmount& one : venture.taxShares) ids.insert(one.partner);
        for (const auto& tier : given.tiers) {
            for (const PartnerAmount& one : tier->shares) ids.insert(one.partner);
        }
        const std::vector<PartnerId> named{ids.begin(), ids.end()};
        t.equity = t.unfunded = none();
        std::vector<Months> paidIn;
        for (const PartnerId id : named) {
            PartnerTwin one{id, none(), none(), none(), none(), none(), none(), none(), none()};
            double left = 1e300;
            for (const PartnerAmount& cap : venture.commitments) left = cap.partner == id ? cap.amount : left;
            for (int m = 0; m < count; ++m) {
                const std::size_t i = at(m);
                const double called = equityCalled[i] + t.debtGap[i] + t.serviceCalled[i] + t.taxCalled[i];
                one.called[i] = called * shareOf(venture.stakes, id);
                one.paidIn[i] = std::min(one.called[i], left);
                left -= one.paidIn[i];
                t.equity[i] += one.paidIn[i];
                t.unfunded[i] += one.called[i] - one.paidIn[i];
                for (const auto& item : given.costs) one.fees[i] += item->payee == id ? items[item->id][i] : 0;
                one.tax[i] = t.taxPaid[i] * shareOf(venture.taxShares.empty() ? venture.stakes : venture.taxShares, id);
            }
            paidIn.push_back(one.paidIn);
            t.partners.push_back(std::move(one));
        }
        Months years;
        for (int m = 0; m < count; ++m)
            years.push_back(static_cast<double>((given.endOf(at(m)) - given.valueDay).count()) / 365);
        const auto paid = waterfallTwin(terms(named), years, t.distributed, paidIn);
        for (int m = 0; m < count; ++m) {
            for (std::size_t p = 0; p < named.size(); ++p) {
                PartnerTwin& one = t.partners[p];
                for (const Months& tier : paid[at(m)]) one.received[at(m)] += tier[p];
                one.net[at(m)] = one.received[at(m)] + one.fees[at(m)] - one.paidIn[at(m)];
                one.afterTax[at(m)] = one.net[at(m)] - one.tax[at(m)];
            }
        }
    }
};

}  // namespace

VentureTwin::VentureTwin(const VentureCase& given) {
    Count twin{*this, given};
    twin.build();
    twin.operate();
    twin.releaseVendors();
    twin.fund();
    twin.schedule();
    twin.sizeDebt();
    twin.run();
    twin.depreciate();
    twin.payTax();
    twin.split();
}

}  // namespace wattscape::testing
