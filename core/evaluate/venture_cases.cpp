#include "core/evaluate/venture_cases.h"

#include "core/capacity/deliveries.h"
#include "core/evaluate/monthly_steps.h"
#include "core/evaluate/venture_assets.h"
#include "core/finance/month_shares.h"
#include "core/model/field.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace wattscape {
namespace {

using finance::BoughtRacks;
using finance::BuiltAsset;
using finance::MonthSpan;
using finance::VentureCase;

constexpr double hoursADay = 24;
constexpr std::size_t monthsAYear = 12;
constexpr std::chrono::days furthestDeposit{3 * 365};  ///< a deposit can come so long before its delivery

/// A part of a rack's price that is due on a day.
struct Payment {
    Day day{};
    double racks = 0;
};

std::vector<Payment> paymentsOf(const RolloutInput& input, Day planEnd) {
    const ShareTable wholly{{0, 1}};
    const ShareTable& terms = input.rollout->paymentTerms.empty() ? wholly : input.rollout->paymentTerms;
    const std::chrono::days commissioning{input.rollout->commissioningDays.value_or(0)};
    std::vector<Payment> payments;
    for (const Batch& batch : batchesOf(input, planEnd + furthestDeposit)) {
        const std::chrono::days late = batch.ready - batch.delivered - commissioning;  // of racks that fail acceptance
        for (const auto& [days, share] : terms) {
            const std::chrono::days after{std::llround(days)};
            const Day due = batch.delivered + after + (after.count() > 0 ? late : std::chrono::days{0});
            if (batch.delivered > planEnd && due > planEnd) continue;
            payments.push_back({due, static_cast<double>(batch.racks) * share});
        }
    }
    return payments;
}

/// Goes through a venture's sites and fills its case.
class Gathering {
public:
    Gathering(const PlanResultsData& results, const Venture& venture)
        : results_(results), plan_(results.plan()), assets_(assetsOf(plan_, venture)) {
        case_.venture = plan_.ventures.share(venture.id);
        gatherTerms();
    }

    VentureCase run() {
        findMonths();
        for (const SiteId id : assets_.sites) {
            if (const SiteResults* site = results_.siteOf(id)) addSite(*site);
        }
        findCompletion();
        addFleet();
        case_.ownsRacks = !assets_.rollouts.empty();
        addEnergy();
        addBought();
        return std::move(case_);
    }

private:
    template <class E>
    void gather(std::vector<std::shared_ptr<const E>>& list) {
        plan_.table<E>().forEachShared([&](const std::shared_ptr<const E>& entity) {
            if (entity->venture == case_.venture->id) list.push_back(entity);
        });
    }

    void gatherTerms() {
        gather(case_.costs);
        gather(case_.layers);
        gather(case_.offtakes);
        gather(case_.tiers);
        std::ranges::stable_sort(case_.tiers, {}, [](const auto& tier) { return tier->order; });
        case_.federalTax = case_.venture->federalTax.value_or(
            std::get<double>(valueInForce(plan_.settings, *fieldNamed<PlanSettings>("tax_rate"))));
        case_.utilisation = plan_.settings.assumedUtilisation.value_or(PlanSettings::defaultUtilisation);
        case_.valueDay = plan_.firstDay();
        case_.discountRate = plan_.settings.discountRate.value_or(PlanSettings::defaultDiscountRate);
        plan_.partners.forEach([&](const Partner& partner) {
            if (partner.discountRate) case_.discountRates.emplace(partner.id, *partner.discountRate);
        });
    }

    /// The sheet begins with the first payment, so that what falls before the plan counts in every return.
    void findMonths() {
        Month first = plan_.settings.firstMonth;
        const auto reach = [&](Day day) { first = std::min(first, monthOf(day)); };
        forEachSite([&](const SiteResults& site) {
            for (const HallInput& hall : site.halls) {
                if (!assets_.halls.contains(hall.hall->id)) continue;
                reach(hall.readyOn);
                reach(startOf(hall));
            }
            for (const RolloutInput& rollout : site.rollouts) {
                if (!assets_.rollouts.contains(rollout.rollout->id)) continue;
                for (const Payment& payment : paymentsOf(rollout, plan_.lastDay())) reach(payment.day);
            }
        });
        for (const auto& item : case_.costs) {
            if (item->from) reach(*item->from);
        }
        case_.firstMonth = std::max(first, monthOf(earliestDay));
        const Month last = case_.venture->countedTo ? monthOf(*case_.venture->countedTo) : plan_.lastMonth();
        case_.months = static_cast<std::size_t>(monthsBetween(case_.firstMonth, last) + 1);
    }

    template <class Visit>
    void forEachSite(Visit visit) {
        for (const SiteId id : assets_.sites) {
            if (const SiteResults* site = results_.siteOf(id)) visit(*site);
        }
    }

    MonthSpan span() const { return {case_.firstMonth, case_.months}; }

    std::size_t placeOf(Day day) const {
        return static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(span().placeOf(day), 0, static_cast<std::ptrdiff_t>(case_.months)));
    }

    static Day startOf(const HallInput& hall) {
        const std::chrono::days pushed = hall.readyOn - hall.hall->readyOn;
        return hall.hall->constructionStart ? *hall.hall->constructionStart + pushed : hall.readyOn;
    }

    void addSite(const SiteResults& site) {
        for (const HallInput& hall : site.halls) {
            if (assets_.halls.contains(hall.hall->id)) addHall(hall);
        }
        for (const auto& source : site.inputs.sources) {
            if (assets_.sources.contains(source->id)) addSource(site, *source);
        }
        for (const RolloutInput& rollout : site.rollouts) {
            if (assets_.rollouts.contains(rollout.rollout->id)) addRacks(site, rollout);
        }
    }

    void addHall(const HallInput& hall) {
        lastReady_ = std::max(lastReady_.value_or(hall.readyOn), hall.readyOn);
        BuiltAsset asset{.asset = hall.hall->id};
        asset.cost = hall.hall->shellCost.value_or(Money{}).value();
        asset.progress = finance::elapsedShares(span(), startOf(hall), hall.readyOn);
        asset.depreciation = case_.venture->buildingClass;
        asset.ready = placeOf(hall.readyOn);
        case_.built.push_back(std::move(asset));
    }

    void addSource(const SiteResults& site, const PowerSource& source) {
        std::map<Day, double> steps;
        double all = 0;
        for (const auto& tranche : site.inputs.tranches) {
            if (tranche->powerSource != source.id) continue;
            const double power = tranche->power ? tranche->power->megawatts()
                                                : static_cast<double>(tranche->units.value_or(0)) *
                                                      tranche->unitPower.value_or(Power{}).megawatts();
            if (power <= 0) continue;
            steps[tranche->firstDay + site.inputs.shifts.of(tranche->id)] += power;
            all += power;
        }
        if (all <= 0 || !source.capex) return;
        BuiltAsset asset{.asset = source.id, .sCurve = false, .depreciation = case_.venture->powerClass};
        asset.cost = source.capex->value();
        MonthlySteps share(case_.firstMonth, case_.months);
        for (const auto& [day, power] : steps) share.change(std::max(day, firstDayOf(case_.firstMonth)), power / all);
        asset.progress = share.highestSoFar();
        asset.ready = placeOf(steps.rbegin()->first);
        case_.built.push_back(std::move(asset));
    }

    void addRacks(const SiteResults& site, const RolloutInput& input) {
        BoughtRacks racks{.rollout = input.rollout->id};
        racks.price = input.hardware->rackPrice.value_or(Money{}).value();
        racks.due.resize(case_.months);
        for (const Payment& payment : paymentsOf(input, plan_.lastDay())) {
            const std::ptrdiff_t month = span().placeOf(payment.day);
            if (month >= 0 && month < std::ssize(racks.due)) racks.due[static_cast<std::size_t>(month)] += payment.racks;
        }
        racks.accepted.resize(case_.months);
        for (const Batch& batch : batchesOf(input, plan_.lastDay())) {
            const std::ptrdiff_t month = span().placeOf(batch.ready);
            if (month >= 0 && month < std::ssize(racks.accepted)) {
                racks.accepted[static_cast<std::size_t>(month)] += static_cast<double>(batch.racks);
            }
            lastBatch_ = std::max(lastBatch_.value_or(batch.ready), batch.ready);
        }
        MonthlySteps running(case_.firstMonth, case_.months);
        forEachChange(site, [&](const FleetPart& part, Day day, double by) {
            if (site.rollouts[part.rollout].rollout == input.rollout) running.change(day, by);
        });
        racks.energised = running.highestSoFar();
        for (std::size_t m = racks.energised.size(); m-- > 1;) racks.energised[m] -= racks.energised[m - 1];
        case_.racks.push_back(std::move(racks));
    }

    /// Calls `change(part, day, racks)` whenever racks of the site are energised, or go dark.
    template <class Change>
    static void forEachChange(const SiteResults& site, Change change) {
        for (const FleetPart& part : site.fleet) {
            std::int64_t before = 0;
            for (const FleetStep& step : part.steps) {
                if (step.energised != before) change(part, step.from, static_cast<double>(step.energised - before));
                before = step.energised;
            }
        }
    }

    /// Megawatts and GPU-hours of what runs: in the venture's halls, or in racks of its own.
    void addFleet() {
        MonthlySteps megawatts(case_.firstMonth, case_.months);
        MonthlySteps gpus(case_.firstMonth, case_.months);
        MonthlySteps petaflops(case_.firstMonth, case_.months);
        std::vector<MonthlySteps> releasing(case_.layers.size(), MonthlySteps(case_.firstMonth, case_.months));
        MonthlySteps capacity(case_.firstMonth, case_.months);
        forEachSite([&](const SiteResults& site) {
            addCapacity(site, capacity);
            forEachChange(site, [&](const FleetPart& part, Day day, double racks) {
                const RolloutInput& rollout = site.rollouts[part.rollout];
                const bool ownRacks = assets_.rollouts.contains(rollout.rollout->id);
                const bool inOwnHall = part.hall != FleetPart::noHall && assets_.halls.contains(site.halls[part.hall].hall->id);
                const double power = racks * site.weights[part.rollout].provisioned.megawatts();
                if (ownRacks || inOwnHall) megawatts.change(day, power);
                if (!ownRacks) return;
                const double packages = racks * static_cast<double>(rollout.hardware->packagesPerRack.value_or(0));
                gpus.change(day, packages);
                petaflops.change(day, packages * rollout.hardware->computeFp8.value_or(Compute{}).value());
                for (std::size_t i = 0; i < case_.layers.size(); ++i) {
                    const auto& hardware = case_.layers[i]->hardware;
                    const bool any = hardware.empty() || std::ranges::find(hardware, rollout.hardware->id) != hardware.end();
                    if (any) releasing[i].change(day, power);
                }
            });
        });
        case_.energised = megawatts.averages();
        case_.capacity = capacity.averages();
        case_.gpuHours = gpus.averages();
        case_.petaflopDays = petaflops.averages();
        for (std::size_t m = 0; m < case_.months; ++m) {
            case_.gpuHours[m] *= hoursADay * daysIn(span().at(m));
            case_.petaflopDays[m] *= daysIn(span().at(m));
        }
        for (std::size_t i = 0; i < case_.layers.size(); ++i) {
            const FundingKind kind = case_.layers[i]->kind;
            const bool releases = kind == FundingKind::vendorFunding || kind == FundingKind::warrant;
            case_.releasing.push_back(releases ? releasing[i].highestSoFar() : std::vector<double>());
        }
    }

    /// Halls deliver their IT capacity once they are ready, in the site's order, as far as its IT limit goes.
    void addCapacity(const SiteResults& site, MonthlySteps& capacity) const {
        std::vector<Day> days;
        for (const HallInput& hall : site.halls) days.push_back(hall.readyOn);
        for (const PowerStep& step : site.power.steps) days.push_back(step.from);
        std::ranges::sort(days);
        days.erase(std::unique(days.begin(), days.end()), days.end());
        double before = 0;
        for (const Day day : days) {
            const PowerStep* step = stepOn(site.power.steps, day);
            double left = step ? step->itLimit.megawatts() : 0;
            double own = 0;
            for (const HallInput& hall : site.halls) {
                if (hall.readyOn > day) continue;
                const double taken = std::min(left, hall.hall->itCapacity.megawatts());
                left -= taken;
                if (assets_.halls.contains(hall.hall->id)) own += taken;
            }
            if (own != before) capacity.change(day, own - before);
            before = own;
        }
    }

    /// What its sites' energy costs. Months before the plan have no bill; after it a MW costs what it did in the same month of
    /// the plan's last year.
    void addEnergy() {
        case_.energyCost.assign(case_.months, 0);
        if (case_.venture->energyShare.value_or(case_.ownsRacks ? 1 : 0) == 0) return;
        const auto before = static_cast<std::size_t>(monthsBetween(case_.firstMonth, plan_.settings.firstMonth));
        forEachSite([&](const SiteResults& site) {
            const std::vector<EnergyRow>& months = site.energy(plan_.settings).months;
            const std::size_t count = std::min(months.size(), case_.months - before);
            for (std::size_t m = 0; m < count; ++m) case_.energyCost[before + m] += months[m][EnergySeries::cost];
        });
        const auto planMonths = static_cast<std::size_t>(monthsBetween(plan_.settings.firstMonth, plan_.lastMonth()) + 1);
        const std::size_t year = std::min<std::size_t>(planMonths, monthsAYear);
        for (std::size_t m = before + planMonths; m < case_.months; ++m) {
            const double then = case_.energised[m - year];
            case_.energyCost[m] =
                then > 0 ? case_.energyCost[m - year] * case_.energised[m] / then : case_.energyCost[m - year];
        }
    }

    /// What other ventures sell to this one, in the months that both count.
    void addBought() {
        plan_.offtakes.forEach([&](const Offtake& offtake) {
            if (offtake.buyerVenture != case_.venture->id) return;
            const auto seller = results_.ventureOf(offtake.venture);
            const auto sold = seller->of(seller->sheet->revenueOf(offtake.id));
            finance::BoughtService bought{offtake.id, std::vector<double>(case_.months)};
            for (std::size_t m = 0; m < sold.size(); ++m) {
                const std::ptrdiff_t month = span().placeOf(seller->span().at(m));
                if (month >= 0 && month < std::ssize(bought.cost)) bought.cost[static_cast<std::size_t>(month)] += sold[m];
            }
            case_.bought.push_back(std::move(bought));
        });
    }

    void findCompletion() {
        std::optional<Day> completion;
        for (const auto& layer : case_.layers) {
            const TaskDates* dates = layer->completion ? results_.schedule().datesOf(layer->completion) : nullptr;
            if (dates) completion = std::max(completion.value_or(dates->finish), dates->finish);
        }
        const Day day = completion ? *completion : lastReady_ ? *lastReady_ : lastBatch_.value_or(plan_.firstDay());
        case_.completed = span().placeOf(day);
    }

    const PlanResultsData& results_;
    const Plan& plan_;
    VentureAssets assets_;
    VentureCase case_;
    std::optional<Day> lastReady_;
    std::optional<Day> lastBatch_;
};

}  // namespace

std::shared_ptr<const finance::VentureResults> workedOut(VentureCase given) {
    Result<finance::VentureResults> results = finance::workOut(std::move(given));
    assert(results);  // no term of a venture lets an amount depend on itself
    return std::make_shared<const finance::VentureResults>(*std::move(results));
}

VentureCase ventureCaseOf(const PlanResultsData& results, VentureId venture) {
    return Gathering(results, *results.plan().ventures.find(venture)).run();
}

}  // namespace wattscape
