#include "tests/core/evaluate/random_plans.h"

#include "tests/core/energy/random_energy.h"
#include "tests/core/evaluate/dice.h"
#include "tests/core/evaluate/plan_building.h"

namespace wattscape::testing {
namespace {

class Maker {
public:
    explicit Maker(std::uint32_t seed) : dice_(seed) {}

    Plan make() {
        makeSettings();
        for (auto n = dice_.between(1, 3); n > 0; --n) partners_.push_back(put(plan_, named<Partner>()));
        for (auto n = dice_.between(1, 2); n > 0; --n) programmes_.push_back(put(plan_, named<Programme>()));
        for (auto n = dice_.between(1, 3); n > 0; --n) makeHardware();
        for (auto n = dice_.between(1, 3); n > 0; --n) makeSite();
        for (auto n = dice_.between(0, 2); n > 0; --n) makeMilestone();
        for (auto n = dice_.oneIn(2) ? 0 : dice_.between(1, 6); n > 0; --n) makeDependency();
        return std::move(plan_);
    }

private:
    template <class E>
    E named() {
        E entity;
        entity.name = std::string(namesOf(kindOf<E>).one) + " " + std::to_string(plan_.lastId + 1);
        return entity;
    }

    void makeSettings() {
        PlanSettings& settings = plan_.settings;
        settings.name = "Random plan";
        settings.firstMonth = std::chrono::year{2027} / 11;
        settings.months = static_cast<int>(dice_.between(3, 12));
        settings.acceptsInterruptible = dice_.oneIn(3);
        if (dice_.oneIn(2)) settings.provisioningFactor = static_cast<double>(dice_.between(6, 13)) / 10;
        if (dice_.oneIn(2)) settings.assumedUtilisation = dice_.share();
        if (dice_.oneIn(2)) settings.discountRate = dice_.share() / 5;
    }

    Day anyDay() { return plan_.firstDay() + std::chrono::days{dice_.between(-90, 31 * plan_.settings.months + 20)}; }

    void makeHardware() {
        auto hardware = named<Hardware>();
        hardware.maximumRackPower = Power::fromWatts(dice_.between(1, 6) * 25'000 + dice_.between(0, 1) * 333);
        if (dice_.oneIn(2)) hardware.rackPower = hardware.maximumRackPower * 0.9;
        if (dice_.oneIn(2)) hardware.idleShare = dice_.share();
        if (dice_.oneIn(4)) hardware.networkShare = dice_.share() / 4;
        if (!dice_.oneIn(4)) hardware.packagesPerRack = dice_.between(1, 72);
        if (!dice_.oneIn(4)) hardware.computeFp8 = Compute{static_cast<double>(dice_.between(1, 9)) * 1.1};
        if (!dice_.oneIn(4)) hardware.computeBf16 = Compute{static_cast<double>(dice_.between(1, 9)) * 0.7};
        if (!dice_.oneIn(4)) hardware.computeFp4 = Compute{static_cast<double>(dice_.between(1, 9)) * 2.3};
        if (!dice_.oneIn(4)) hardware.rackPrice = Money{static_cast<double>(dice_.between(1, 50)) * 100'000};
        hardware.cooling = dice_.oneIn(3) ? HardwareCooling::air : HardwareCooling::liquid;
        if (dice_.oneIn(2)) hardware.firstVolume = firstDayOf(monthOf(anyDay()));
        if (dice_.oneIn(2)) hardware.serviceLife = static_cast<double>(dice_.between(1, 8)) / 10;
        hardware_.push_back(put(plan_, hardware));
    }

    PartnerId maybePartner() { return dice_.oneIn(2) ? PartnerId{} : dice_.of(partners_); }

    void makeSite() {
        auto site = named<Site>();
        if (!dice_.oneIn(3)) site.programme = dice_.of(programmes_);
        site.developer = maybePartner();
        site.siteOperator = maybePartner();
        site.tenant = maybePartner();
        if (dice_.oneIn(2)) site.designPue = 1 + static_cast<double>(dice_.between(0, 9)) / 17;
        if (dice_.oneIn(3)) {
            for (int month = 0; month < 12; ++month) site.monthlyPue.push_back(1 + static_cast<double>(month % 5) / 13);
        }
        if (dice_.oneIn(2)) site.substationLimit = Power::fromWatts(dice_.between(0, 60) * 50'000);
        if (dice_.oneIn(3)) site.campusLimit = Power::fromWatts(dice_.between(0, 60) * 50'000);
        const SiteId id = put(plan_, site);
        rollouts_.clear();
        std::vector<HallId> halls;
        for (auto n = dice_.between(0, 4); n > 0; --n) halls.push_back(makeHall(id));
        for (auto n = dice_.between(0, 4); n > 0; --n) makeSource(id);
        for (auto n = dice_.between(0, 5); n > 0; --n) makeRollout(id, halls);
    }

    HallId makeHall(SiteId site) {
        Hall hall;
        hall.site = site;
        hall.itCapacity = Power::fromWatts(dice_.between(0, 40) * 50'000);
        hall.readyOn = anyDay();
        hall.order = dice_.between(0, 2);
        hall.cooling = static_cast<HallCooling>(dice_.between(0, 2));
        if (dice_.oneIn(2)) hall.rackPositions = dice_.between(0, 25);
        if (dice_.oneIn(2)) hall.maximumRackPower = Power::fromWatts(dice_.between(1, 6) * 25'000);
        if (dice_.oneIn(2)) hall.constructionStart = hall.readyOn - std::chrono::days{dice_.between(0, 60)};
        const HallId id = put(plan_, hall);
        tasks_.push_back(id);
        return id;
    }

    void makeSource(SiteId site) {
        PowerSource source;
        source.site = site;
        source.kind = static_cast<PowerSourceKind>(dice_.oneIn(2) ? dice_.between(0, 2) : dice_.between(0, 7));
        if (dice_.oneIn(3)) source.side = SubstationSide::beside;
        if (dice_.oneIn(2)) source.firmShare = dice_.share();
        if (dice_.oneIn(2)) source.reserveUnits = dice_.between(0, 4);
        if (dice_.oneIn(2)) source.derating = dice_.share() / 3;
        if (dice_.oneIn(2)) source.credit = dice_.share();
        const PowerSourceId id = put(plan_, source);
        const bool inUnits = source.kind == PowerSourceKind::gasTurbine || source.kind == PowerSourceKind::gasEngine ||
                             source.kind == PowerSourceKind::fuelCell || source.kind == PowerSourceKind::nuclear;
        for (auto n = dice_.between(0, 4); n > 0; --n) makeTranche(id, inUnits && !dice_.oneIn(3));
    }

    void makeTranche(PowerSourceId source, bool inUnits) {
        Tranche tranche;
        tranche.powerSource = source;
        tranche.firstDay = anyDay();
        if (dice_.oneIn(3)) tranche.lastDay = tranche.firstDay + std::chrono::days{dice_.between(0, 150)};
        if (inUnits) {
            tranche.units = dice_.between(-2, 5);
            tranche.unitPower = Power::fromWatts(dice_.between(1, 3) * 210'000);
        } else {
            tranche.power = Power::fromWatts(dice_.between(-10, 40) * 60'001);
        }
        tasks_.push_back(put(plan_, tranche));
    }

    void makeRollout(SiteId site, const std::vector<HallId>& halls) {
        Rollout rollout;
        rollout.site = site;
        rollout.hardware = dice_.of(hardware_);
        if (!halls.empty() && dice_.oneIn(2)) rollout.hall = dice_.of(halls);
        rollout.firstRacksOn = anyDay();
        rollout.racks = dice_.between(1, 30);
        rollout.racksPerWeek = dice_.between(1, 9);
        if (dice_.oneIn(2)) rollout.commissioningDays = dice_.between(0, 40);
        if (dice_.oneIn(2)) rollout.priority = dice_.between(1, 9);
        if (dice_.oneIn(3)) rollout.failingAcceptance = dice_.share();
        if (dice_.oneIn(3)) rollout.replacementDays = dice_.between(0, 3) * 7;
        if (dice_.oneIn(3)) rollout.retireOn = rollout.firstRacksOn + std::chrono::days{dice_.between(1, 200)};
        if (!rollouts_.empty() && dice_.oneIn(3)) rollout.replaces = dice_.of(rollouts_);
        rollouts_.push_back(put(plan_, rollout));
        tasks_.push_back(rollouts_.back());
    }

    void makeMilestone() {
        auto milestone = named<Milestone>();
        if (dice_.oneIn(2)) milestone.date = anyDay();
        tasks_.push_back(put(plan_, milestone));
    }

    /// From a task to one that was made later: never a circle.
    void makeDependency() {
        if (tasks_.size() < 2) {
            return;
        }
        const auto first = dice_.between(0, static_cast<std::int64_t>(tasks_.size()) - 2);
        const auto second = dice_.between(first + 1, static_cast<std::int64_t>(tasks_.size()) - 1);
        Dependency dependency;
        dependency.predecessor = tasks_[static_cast<std::size_t>(first)];
        dependency.successor = tasks_[static_cast<std::size_t>(second)];
        dependency.kind = static_cast<DependencyKind>(dice_.between(0, 2));
        dependency.lagDays = dice_.between(-10, 20);
        put(plan_, dependency);
    }

    Dice dice_;
    Plan plan_;
    std::vector<PartnerId> partners_;
    std::vector<ProgrammeId> programmes_;
    std::vector<HardwareId> hardware_;
    std::vector<RolloutId> rollouts_;  ///< of the site in the making
    std::vector<EntityId> tasks_;
};

template <class E>
Id<E> anyOf(const Table<E>& table, Dice& dice) {
    const auto values = table.values();
    return values.empty() ? Id<E>{} : dice.of(values)->id;
}

}  // namespace

Plan scarcePlan(std::uint32_t seed) {
    return withRandomEnergy(Maker(seed).make(), seed);
}

Plan randomEdit(const Plan& plan, std::uint32_t seed) {
    Dice dice(seed);
    Plan edited = plan;
    const auto alter = [&]<class E>(Table<E>& table, auto&& change) {
        if (const Id<E> id = anyOf(table, dice)) {
            testing::change(edited, id, change);
        }
    };
    switch (dice.between(0, 10)) {
        case 0: alter(edited.sites, [](Site& site) { site.designPue = 1.21; }); break;
        case 1: alter(edited.sites, [](Site& site) { site.programme = {}; }); break;
        case 2: alter(edited.halls, [](Hall& hall) { hall.itCapacity += Power::fromMegawatts(1); }); break;
        case 3:
            alter(edited.tranches, [](Tranche& tranche) {
                tranche.firstDay += std::chrono::days{9};
                tranche.lastDay.reset();
            });
            break;
        case 4:
            alter(edited.rollouts, [](Rollout& rollout) {
                rollout.firstRacksOn += std::chrono::days{5};
                rollout.retireOn.reset();
            });
            break;
        case 5: alter(edited.rollouts, [](Rollout& rollout) { rollout.replaces = {}; }); break;
        case 6: alter(edited.hardware, [](Hardware& hardware) { hardware.rackPrice = Money{123'456}; }); break;
        case 7: edited.settings.acceptsInterruptible = !edited.settings.acceptsInterruptible; break;
        case 8:
            alter(edited.supplyContracts, [](SupplyContract& contract) {
                contract.energyPrice = EnergyPrice{91};
                contract.start.reset();
            });
            break;
        case 9:
            if (const RolloutId id = anyOf(edited.rollouts, dice)) {
                put(edited, *plan.rollouts.find(id));
            }
            break;
        default:
            if (const DependencyId id = anyOf(edited.dependencies, dice)) {
                edited.dependencies = edited.dependencies.without(id);
            }
    }
    return edited;
}

Plan listedInReverse(const Plan& plan) {
    Plan reversed = plan;
    forEachTable(reversed, []<class E>(Table<E>& table) {
        const auto values = table.values();
        Table<E> fresh;
        for (auto value = values.rbegin(); value != values.rend(); ++value) {
            fresh = fresh.with((*value)->id, E(**value));
        }
        table = fresh;
    });
    return reversed;
}

Plan movedBy(const Plan& plan, std::chrono::days days, std::chrono::months months) {
    Plan moved = plan;
    moved.settings.firstMonth += months;
    const auto move = [&](std::optional<Day>& day) { day = day ? std::optional(*day + days) : day; };
    for (const auto& hall : plan.halls.values()) {
        change(moved, hall->id, [&](Hall& h) {
            h.readyOn += days;
            move(h.constructionStart);
        });
    }
    for (const auto& tranche : plan.tranches.values()) {
        change(moved, tranche->id, [&](Tranche& t) {
            t.firstDay += days;
            move(t.lastDay);
        });
    }
    for (const auto& rollout : plan.rollouts.values()) {
        change(moved, rollout->id, [&](Rollout& r) {
            r.firstRacksOn += days;
            move(r.retireOn);
        });
    }
    moveEnergy(moved, days);
    for (const auto& milestone : plan.milestones.values()) {
        change(moved, milestone->id, [&](Milestone& m) { move(m.date); });
    }
    for (const auto& hardware : plan.hardware.values()) {
        change(moved, hardware->id, [&](Hardware& h) { move(h.firstVolume); });
    }
    return moved;
}

}  // namespace wattscape::testing
