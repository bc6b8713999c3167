#include "core/exchange/plan_json.h"
#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/edits/fragment.h"
#include "core/model/edits/site_edits.h"
#include "core/model/plan_diff.h"
#include "core/model/validate.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// An id that was given once; most of them still exist.
EntityId anyId(const Plan& plan) {
    return {*rc::gen::inRange<std::uint32_t>(1, plan.lastId + 2)};
}

/// A value of the field's type, now and then one it should refuse.
FieldValue anyValue(const Plan& plan, const FieldInfo& info) {
    if (*rc::gen::inRange(0, 6) == 0) {
        return {};
    }
    const auto number = [&] { return *rc::gen::element(info.minimum, info.maximum, -1.0, 0.0, 0.5, 1.0, 2.0, 100.0); };
    const auto date = [] { return day(2024, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 3000)}; };
    switch (info.type) {
        case FieldType::text: return *rc::gen::element<std::string>("A", "#00ff00", "", "ü “x”");
        case FieldType::flag: return *rc::gen::arbitrary<bool>();
        case FieldType::count: return static_cast<std::int64_t>(std::clamp(number(), -1e6, 1e6));
        case FieldType::number: return number();
        case FieldType::day:
        case FieldType::month: return date();
        case FieldType::choice: return std::string(info.choices[*rc::gen::inRange<std::size_t>(0, info.choices.size())]);
        case FieldType::choices:
            return std::vector<std::string>{std::string(info.choices.back()), std::string(info.choices.front())};
        case FieldType::reference:
        case FieldType::anyTask: return anyId(plan);
        case FieldType::references: return std::vector<EntityId>{anyId(plan), anyId(plan)};
        case FieldType::location: return LonLat{*rc::gen::element(-200.0, 0.0, 179.0), 40};
        case FieldType::outline: return Outline{{0, 0}, {1, 0}, {0, 1}};
        case FieldType::numbers: return std::vector<double>(12, number());
        case FieldType::steps: return Steps{{date(), 1.0}, {date(), 2.0}};
        case FieldType::byPartner: return PartnerAmounts{{{anyId(plan).value}, number()}};
        case FieldType::shares: return ShareTable{{0.0, number()}};
    }
    return {};
}

Result<Plan> setAnyField(const Plan& plan) {
    const EntityId id = anyId(plan);
    Result<Plan> result = plan;
    visitEntity(plan, id, [&]<class E>(const E&) {
        const auto fields = fieldsOf<E>();
        const FieldInfo& info = fields[*rc::gen::inRange<std::size_t>(0, fields.size())].info;
        result = setField(plan, id, info.key, anyValue(plan, info));
    });
    return result;
}

Result<Plan> planOf(Result<Duplicated> copied) {
    return copied.map([](const Duplicated& done) { return done.plan; });
}

Result<Plan> anyEdit(const Plan& plan) {
    const EntityId id = anyId(plan);
    switch (*rc::gen::inRange(0, 10)) {
        case 0: return removeEntities(plan, {id});
        case 1: return planOf(duplicate(plan, {id}));
        case 2: return planOf(paste(plan, extract(plan, {id, anyId(plan)}), {anyId(plan).value}));
        case 3: return moveBy(plan, {id}, std::chrono::days{*rc::gen::inRange(-500, 500)});
        case 4: return addDependency(plan, id, anyId(plan), DependencyKind::finishToStart, *rc::gen::inRange(-10, 10));
        case 5: return moveSite(plan, {id.value}, {*rc::gen::element(-179.0, 10.0), *rc::gen::element(-60.0, 85.0)});
        case 6: return setBaseline(plan);
        case 7: return setTranchePower(plan, {id.value}, Power::fromMegawatts(*rc::gen::inRange(-100, 100)));
        default: return setAnyField(plan);
    }
}

}  // namespace

class AnyEditsTest : public QObject {
    Q_OBJECT

private slots:
    void keepThePlanValid() {
        int done = 0;
        int refused = 0;
        checkProperty("whatever edits are tried, the plan stays valid, and the plan before is untouched", 300, [&] {
            Plan plan = sampleFleet().plan;
            for (int i = 0; i < 20; ++i) {
                const std::string before = planToJson(plan);
                const Result<Plan> edited = anyEdit(plan);
                RC_ASSERT(planToJson(plan) == before);
                if (!edited) {
                    RC_ASSERT(!edited.error().text().empty());
                    ++refused;
                    continue;
                }
                const auto errors = validate(*edited);
                if (!errors.empty()) {
                    RC_FAIL(errors.front().text());
                }
                RC_ASSERT(edited->lastId >= plan.lastId);
                done += sameContent(plan, *edited) ? 0 : 1;
                plan = *edited;
            }
        });
        qInfo("%d edits done, %d refused", done, refused);
        QVERIFY(done > 1000 && refused > 300);
    }

    void neverGiveAnIdTwice() {
        checkProperty("an entity that comes is one that never was", 200, [] {
            Plan plan = sampleFleet().plan;
            for (int i = 0; i < 15; ++i) {
                const std::uint32_t given = plan.lastId;
                if (const Result<Plan> edited = anyEdit(plan)) {
                    for (const EntityId id : diffPlans(plan, *edited).added) {
                        RC_ASSERT(id.value > given);
                    }
                    plan = *edited;
                }
            }
        });
    }
};

QTEST_APPLESS_MAIN(AnyEditsTest)
#include "any_edits_test.moc"
