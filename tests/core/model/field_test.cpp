#include "core/model/field.h"

#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

#include <set>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// A value that the field can hold and that is not its default.
FieldValue exampleOf(const FieldInfo& info) {
    const double low = std::isinf(info.minimum) ? -4 : info.minimum;
    const double high = std::isinf(info.maximum) ? low + 8 : info.maximum;
    switch (info.type) {
        case FieldType::text: return std::string("text");
        case FieldType::flag: return true;
        case FieldType::count: return static_cast<std::int64_t>(std::floor((low + high) / 2));
        case FieldType::number: return std::floor((low + high) / 2) + 0.5 <= high ? std::floor((low + high) / 2) + 0.5 : high;
        case FieldType::day: return day(2027, 3, 14);
        case FieldType::month: return day(2027, 3, 1);
        case FieldType::choice: return std::string(info.choices.back());
        case FieldType::choices:
            return std::vector<std::string>{std::string(info.choices.front()), std::string(info.choices.back())};
        case FieldType::reference:
        case FieldType::anyTask: return EntityId{7};
        case FieldType::references: return std::vector<EntityId>{{3}, {7}};
        case FieldType::location: return LonLat{-99.78, 32.5};
        case FieldType::outline: return Outline{{0, 0}, {1, 0}, {0, 1}};
        case FieldType::numbers: return std::vector<double>(12, low);
        case FieldType::steps: return Steps{{day(2026, 1, 1), low}, {day(2027, 1, 1), high}};
        case FieldType::shares: return ShareTable{{-30, low}, {0, high}};
    }
    return {};
}

template <class E>
void everyFieldComesBack() {
    std::set<std::string_view> keys;
    for (const Field<E>& field : fieldsOf<E>()) {
        const std::string name(field.info.key);
        QVERIFY2(keys.insert(field.info.key).second, name.c_str());
        QVERIFY2(!field.info.label.empty() && !field.info.group.empty(), name.c_str());
        E entity{};
        const FieldValue fresh = field.of(entity);
        const FieldValue example = exampleOf(field.info);
        const auto put = field.put(entity, example);
        QVERIFY2(put.has_value(), put ? "" : put.error().text().c_str());
        QVERIFY2(field.of(entity) == example, name.c_str());
        QCOMPARE(field.put(entity, {}).has_value(), !field.info.required);
        QVERIFY2(field.of(entity) == (field.info.required ? example : fresh), name.c_str());
        QVERIFY2(fieldNamed<E>(field.info.key) == &field, name.c_str());
    }
    QVERIFY(fieldNamed<E>("no such field") == nullptr);
}

/// Values of every type; each field takes those of its own and refuses the others.
template <class E>
void wrongTypesAreRefused() {
    const std::vector<FieldValue> values{true,
                                         std::int64_t{1},
                                         1.5,
                                         std::string("x"),
                                         day(2026, 1, 1),
                                         EntityId{1},
                                         LonLat{},
                                         Outline{{0, 0}, {1, 0}, {0, 1}},
                                         std::vector<EntityId>{{1}},
                                         std::vector<std::string>{"x"},
                                         std::vector<double>(12, 1.0),
                                         Steps{{day(2026, 1, 1), 1.0}},
                                         ShareTable{{0.0, 0.5}}};
    for (const Field<E>& field : fieldsOf<E>()) {
        const std::size_t own = exampleOf(field.info).index();
        for (const FieldValue& value : values) {
            E entity{};
            const E before = entity;
            if (value.index() != own) {
                const auto put = field.put(entity, value);
                QVERIFY2(!put, std::string(field.info.key).c_str());
                QCOMPARE(put.error().where, std::string(field.info.label));
                QVERIFY(entity == before);
            }
        }
    }
}

}  // namespace

class FieldTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldOfEveryKind() {
        forEachTable(std::as_const(plan_), [](const auto& table) { checkKind(table); });
        everyFieldComesBack<PlanSettings>();
        wrongTypesAreRefused<PlanSettings>();
    }

    void boundsAreInclusive() {
        const FieldInfo& pue = fieldNamed<Site>("design_pue")->info;
        QVERIFY(checkValue(pue, 1.0) && checkValue(pue, 3.0));
        QVERIFY(!checkValue(pue, 0.999) && !checkValue(pue, 3.001));
        QCOMPARE(checkValue(pue, 5.0).error().text(), std::string("Design PUE: is 5; allowed is 1 to 3"));
        QCOMPARE(checkValue(fieldNamed<Hall>("it_capacity_mw")->info, -1.0).error().text(),
                 std::string("IT capacity: is -1; allowed is 0 to 10000 MW"));
    }

    void listsAreKeptInOrder() {
        Partner partner;
        QVERIFY(fieldNamed<Partner>("roles")->put(partner, std::vector<std::string>{"tenant", "equity", "tenant"}));
        QVERIFY(partner.roles == (std::vector<PartnerRole>{PartnerRole::equity, PartnerRole::tenant}));
        Programme programme;
        QVERIFY(fieldNamed<Programme>("partners")->put(programme, std::vector<EntityId>{{5}, {2}, {5}}));
        QVERIFY(programme.partners == (std::vector<PartnerId>{{2}, {5}}));
    }

    void unitsOfPowerAreTheFields() {
        Hardware hardware;
        QVERIFY(fieldNamed<Hardware>("maximum_rack_kw")->put(hardware, 132.0));
        QCOMPARE(hardware.maximumRackPower.kilowatts(), 132.0);
        Hall hall;
        QVERIFY(fieldNamed<Hall>("it_capacity_mw")->put(hall, 140.0));
        QCOMPARE(hall.itCapacity.megawatts(), 140.0);
    }

    void valuesAreFoundInAPlan() {
        const SampleFleet fleet = sampleFleet();
        QVERIFY(fieldValue(fleet.plan, fleet.site, "design_pue") == FieldValue(1.25));
        QVERIFY(fieldValue(fleet.plan, fleet.hall, "site") == FieldValue(EntityId(fleet.site)));
        QVERIFY(fieldValue(fleet.plan, fleet.site, "region") == FieldValue());
        QVERIFY(!fieldValue(fleet.plan, fleet.site, "colour"));
        QVERIFY(!fieldValue(fleet.plan, {999}, "name"));
        QCOMPARE(describe(fleet.plan, fleet.hall), std::string("hall “H1”"));
        QCOMPARE(describe(fleet.plan, fleet.gridTranche), "tranche " + std::to_string(fleet.gridTranche.value));
        QCOMPARE(describe(fleet.plan, {999}), std::string("entity 999"));
    }

    void kindsListTheirFields() {
        for (const KindNames& names : kindNames) {
            QVERIFY(!fieldInfosOf(names.kind).empty());
        }
        QCOMPARE(fieldInfosOf(EntityKind::hall).size(), fieldsOf<Hall>().size());
    }

private:
    template <class E>
    static void checkKind(const Table<E>&) {
        everyFieldComesBack<E>();
        wrongTypesAreRefused<E>();
    }

    Plan plan_;
};

QTEST_APPLESS_MAIN(FieldTest)
#include "field_test.moc"
