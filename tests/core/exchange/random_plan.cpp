#include "tests/core/exchange/random_plan.h"

#include "core/model/field.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace wattscape::testing {
namespace {

/// Fills a plan kind by kind, so that whatever is referred to is there already.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}

    Plan roll() {
        rollSettings();
        forEachTable(std::as_const(plan_), [&]<class E>(const Table<E>&) { rollTable<E>(); });
        rollBaseline();
        plan_.lastId += below(5);
        plan_.lastChange = std::chrono::sys_seconds{std::chrono::seconds{1'700'000'000 + below(100'000'000)}};
        return std::move(plan_);
    }

private:
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(engine_() % bound); }
    bool maybe() { return below(2) == 0; }
    double unit() { return static_cast<double>(below(1'000'000'007)) / 1'000'000'007.0; }

    std::string text() {
        static constexpr const char* words[] = {
            "Abilene", "Łódź", "=1+1", "“quoted”", "a;b,c", "two\nlines", "東京", "x'); DROP TABLE sites;--", "é"};
        std::string out = words[below(9)];
        if (maybe()) out += " " + std::to_string(below(100));
        return out;
    }
    Day day() { return Day{std::chrono::year{2024} / 1 / 1} + std::chrono::days{below(3000)}; }
    LonLat point() { return {unit() * 360 - 180, unit() * 180 - 90}; }

    double number(const FieldInfo& info) {
        const double low = std::isfinite(info.minimum) ? info.minimum : -1e6;
        const double high = std::isfinite(info.maximum) ? info.maximum : 1e6;
        const double raw = below(4) == 0 ? std::ceil(low) : low + (high - low) * unit();
        // Powers are whole watts: keep to what megawatts and kilowatts can say exactly.
        const double scale = info.unit == Unit::megawatt ? 1e6 : info.unit == Unit::kilowatt ? 1e3 : 0;
        return scale == 0 ? raw : std::round(raw * scale) / scale;
    }

    FieldValue value(const FieldInfo& info) {
        switch (info.type) {
            case FieldType::text: return info.key == "colour" ? std::string("#0072B2") : text();
            case FieldType::flag: return maybe();
            case FieldType::count:
                return static_cast<std::int64_t>(std::max(info.minimum, -1e6)) +
                       static_cast<std::int64_t>(
                           below(static_cast<std::uint32_t>(std::min(info.maximum, 1e6) - std::max(info.minimum, -1e6)) + 1));
            case FieldType::number: return number(info);
            case FieldType::day: return day();
            case FieldType::month: return firstDayOf(monthOf(day()));
            case FieldType::choice: return std::string(info.choices[below(static_cast<std::uint32_t>(info.choices.size()))]);
            case FieldType::choices: {
                std::vector<std::string> keys;
                for (const std::string_view key : info.choices) {
                    if (maybe()) keys.emplace_back(key);
                }
                return keys.empty() ? FieldValue() : FieldValue(keys);
            }
            case FieldType::reference:
            case FieldType::anyTask: return FieldValue();  // by hand, see below
            case FieldType::references: {
                std::vector<EntityId> ids;
                for (const EntityId id : of(info.refersTo)) {
                    if (maybe()) ids.push_back(id);
                }
                return ids.empty() ? FieldValue() : FieldValue(ids);
            }
            case FieldType::location: return point();
            case FieldType::outline: {
                const LonLat centre{unit() * 300 - 150, unit() * 120 - 60};
                return Outline{{centre.longitude, centre.latitude},
                               {centre.longitude + unit() + 0.1, centre.latitude},
                               {centre.longitude, centre.latitude + unit() + 0.1}};
            }
            case FieldType::numbers: {
                std::vector<double> numbers;
                for (std::size_t i = 0; i < info.count; ++i) numbers.push_back(number(info));
                return numbers;
            }
            case FieldType::steps: {
                Steps steps;
                Day from = day();
                for (std::uint32_t i = below(4) + 1; i > 0; --i, from += std::chrono::days{1 + below(300)}) {
                    steps.push_back({from, number(info)});
                }
                return steps;
            }
            case FieldType::byPartner: {
                PartnerAmounts amounts;
                for (const EntityId id : of(EntityKind::partner)) {
                    amounts.push_back({{id.value}, info.unit == Unit::share ? 0.0 : number(info)});
                }
                if (info.unit == Unit::share && !amounts.empty())
                    amounts[below(static_cast<std::uint32_t>(amounts.size()))].amount = 1;
                return amounts.empty() ? FieldValue() : FieldValue(amounts);
            }
            case FieldType::shares: return ShareTable{{-30.5, 0.25}, {unit() * 100, 0.75}};
        }
        return FieldValue();
    }

    const std::vector<EntityId>& of(EntityKind kind) { return ids_[static_cast<std::size_t>(kind)]; }
    EntityId one(EntityKind kind) { return of(kind)[below(static_cast<std::uint32_t>(of(kind).size()))]; }

    template <class E>
    void rollFields(E& entity) {
        for (const Field<E>& field : fieldsOf<E>()) {
            if (field.info.required || maybe()) {
                const FieldValue rolled = value(field.info);
                if (isSaid(rolled)) (void)field.put(entity, rolled);
            }
        }
    }

    void rollSettings() {
        rollFields(plan_.settings);
        plan_.settings.firstMonth = std::chrono::year{2025} / 9;
        plan_.settings.currency = "USD";
    }

    template <class E>
    void rollTable() {
        Table<E>& table = plan_.table<E>();
        for (std::uint32_t i = 2 + below(4); i > 0; --i) {
            E entity;
            rollFields(entity);
            entity.id = {plan_.lastId + 1 + below(3)};
            connect(entity);
            rollSources(entity);
            plan_.lastId = entity.id.value;
            ids_[static_cast<std::size_t>(kindOf<E>)].push_back(entity.id);
            table = table.with(entity);
        }
    }

    template <class E>
    void rollSources(E& entity) {
        if constexpr (!std::is_same_v<E, Source>) {
            for (const Field<E>& field : fieldsOf<E>()) {
                if (isSaid(field.of(entity)) && below(4) == 0) {
                    entity.sources.push_back({std::string(field.info.key), {one(EntityKind::source).value}});
                }
            }
            std::ranges::sort(entity.sources, {}, &FieldSource::field);
        }
    }

    template <class E>
    void connect(E&) {}
    void connect(Site& site) {
        if (maybe()) site.programme = {one(EntityKind::programme).value};
        if (maybe()) site.developer = {one(EntityKind::partner).value};
        if (maybe()) site.tenant = {one(EntityKind::partner).value};
    }
    void connect(Hall& hall) {
        hall.site = {one(EntityKind::site).value};
        if (hall.constructionStart) hall.constructionStart = hall.readyOn - std::chrono::days{below(900)};
    }
    void connect(PowerSource& source) { source.site = {one(EntityKind::site).value}; }
    void connect(Tranche& tranche) {
        tranche.powerSource = {one(EntityKind::powerSource).value};
        const PowerSourceKind kind = plan_.powerSources.find(tranche.powerSource)->kind;
        const bool ofUnits = kind == PowerSourceKind::gasTurbine || kind == PowerSourceKind::gasEngine ||
                             kind == PowerSourceKind::fuelCell || kind == PowerSourceKind::nuclear;
        const bool inUnits = ofUnits && tranche.units && tranche.unitPower;
        if (inUnits) {
            tranche.power.reset();
        } else {
            tranche.units.reset();
            tranche.unitPower.reset();
            tranche.power = Power::fromMegawatts(static_cast<double>(below(4000)) / 7);
        }
        if (tranche.lastDay) tranche.lastDay = tranche.firstDay + std::chrono::days{below(900)};
    }
    void connect(SupplyContract& contract) {
        contract.site = {one(EntityKind::site).value};
        contract.seasonLastMonth = 12;
    }
    void connect(Rollout& rollout) {
        rollout.hardware = {one(EntityKind::hardware).value};
        rollout.site = {one(EntityKind::site).value};
        if (rollout.retireOn) rollout.retireOn = rollout.firstRacksOn + std::chrono::days{10'000};
    }
    void connect(Milestone& milestone) {
        if (maybe()) milestone.site = {one(EntityKind::site).value};
        milestone.date = day();
    }
    /// From a hall or rollout to a milestone: never a circle.
    void connect(Dependency& dependency) {
        const auto& successors = of(EntityKind::milestone);
        dependency.predecessor = maybe() ? one(EntityKind::hall) : one(EntityKind::rollout);
        dependency.successor = successors[plan_.dependencies.size() % successors.size()];
        plan_.dependencies.forEach([&](const Dependency& other) {
            if (other.predecessor == dependency.predecessor) dependency.predecessor = one(EntityKind::tranche);
        });
    }

    VentureId aVenture() { return {one(EntityKind::venture).value}; }
    void connect(CostItem& item) {
        item.venture = aVenture();
        if (item.from && item.to) item.to = *item.from + std::chrono::days{below(900)};
    }
    void connect(Venture& venture) {
        venture.countedTo.reset();
        venture.taxPayment = TaxPayment::december;
    }
    void connect(Offtake& offtake) {
        offtake.venture = aVenture();
        offtake.buyerVenture = {};
    }
    /// A venture has one construction loan and one term debt at most.
    void connect(FundingLayer& layer) {
        layer.venture = aVenture();
        if (layer.from) layer.to = layer.from;
        if (!layer.limit) layer.limit = Money{1e9};
        if (!layer.provider) layer.provider = {one(EntityKind::partner).value};
        if (!layer.recipient) layer.recipient = {one(EntityKind::partner).value};
        plan_.fundingLayers.forEach([&](const FundingLayer& other) {
            if (other.venture == layer.venture && other.kind == layer.kind) layer.kind = FundingKind::vendorFunding;
        });
        const bool senior = layer.kind == FundingKind::constructionLoan || layer.kind == FundingKind::termDebt;
        if (!senior && layer.repayment == Repayment::sculpted) layer.repayment = Repayment::bullet;
    }
    void connect(DistributionTier& tier) {
        tier.venture = aVenture();
        if (!tier.rate) tier.rate = 0.08;
        tier.partner = {one(EntityKind::partner).value};
        if (tier.kind == TierKind::catchUp) tier.partOfProfit = tier.share.value_or(1) / 2;
        if (tier.kind == TierKind::catchUp && tier.partOfProfit == 0) tier.kind = TierKind::returnOfCapital;
        tier.shares = {{tier.partner, 1}};
    }

    void connect(IgnoredIssue& ignored) {
        if (maybe()) ignored.site = {one(EntityKind::site).value};
        if (!ignored.site || maybe()) ignored.task = one(EntityKind::rollout);
        ignored.to = ignored.from + std::chrono::days{below(900)};
    }

    void rollBaseline() {
        for (const EntityId id : of(EntityKind::hall)) {
            if (maybe()) {
                const Day start = day();
                plan_.baseline = plan_.baseline.with(id, BaselineDates{id, start, start + std::chrono::days{below(500)}});
            }
        }
    }

    std::mt19937 engine_;
    Plan plan_;
    std::array<std::vector<EntityId>, kindNames.size()> ids_{};
};

}  // namespace

Plan randomPlan(std::uint32_t seed) {
    return Dice(seed).roll();
}

std::string differences(const Plan& a, const Plan& b) {
    std::string text;
    const auto note = [&](const std::string& what) { text += what + "; "; };
    if (a.settings != b.settings) note("settings");
    if (a.lastId != b.lastId) note("last id");
    if (a.lastChange != b.lastChange) note("last change");
    forEachTable(a, [&]<class E>(const Table<E>& table) {
        Table<E>::diff(table, b.table<E>(), [&](const E* before, const E* after) {
            if (before && after && *before == *after) return;
            const E& any = before ? *before : *after;
            std::string fields;
            for (const Field<E>& field : fieldsOf<E>()) {
                if (before && after && field.of(*before) != field.of(*after)) fields += std::string(field.info.key) + " ";
            }
            note(std::string(namesOf(kindOf<E>).one) + " " + std::to_string(any.id.value) + " " + fields);
        });
    });
    using Baseline = PersistentMap<EntityId, BaselineDates>;
    Baseline::diff(a.baseline, b.baseline, [&](const BaselineDates* before, const BaselineDates* after) {
        if (!before || !after || *before != *after) note("baseline");
    });
    return text;
}

}  // namespace wattscape::testing
