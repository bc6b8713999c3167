#include "core/model/field.h"

#include "core/model/edits/entity_edits.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

#include <set>

using namespace wattscape;
using wattscape::testing::must;

class FieldTest : public QObject {
    Q_OBJECT

    const wattscape::testing::SampleFleet fleet_ = wattscape::testing::sampleFleet();

    static Result<void> putTerms(std::string_view key, ShareTable table) {
        Rollout rollout;
        return fieldNamed<Rollout>(key)->put(rollout, table);
    }

private slots:
    void whatIsSaidHolds() {
        QCOMPARE(std::get<double>(*valueInForce(fleet_.plan, fleet_.site, "design_pue")), 1.25);
        QCOMPARE(std::get<std::int64_t>(*valueInForce(fleet_.plan, fleet_.rollout, "commissioning_days")), std::int64_t{14});
    }

    void aDefaultHoldsInItsPlaceInTheFieldsType() {
        QCOMPARE(std::get<double>(*valueInForce(fleet_.plan, fleet_.otherSite, "design_pue")), 1.3);
        QCOMPARE(std::get<std::int64_t>(*valueInForce(fleet_.plan, fleet_.rollout, "priority")), std::int64_t{5});
        QVERIFY(!isSaid(*valueInForce(fleet_.plan, fleet_.rollout, "retire_on")));
        QVERIFY(!valueInForce(fleet_.plan, fleet_.rollout, "no_such_field"));
        QVERIFY(!valueInForce(fleet_.plan, EntityId{9999}, "name"));
    }

    void theDesignPueHoldsInEachMonthUntilMonthsAreSaid() {
        QCOMPARE(std::get<std::vector<double>>(*valueInForce(fleet_.plan, fleet_.site, "monthly_pue")),
                 std::vector<double>(12, 1.25));
        const Plan said = must(setField(fleet_.plan, fleet_.site, "monthly_pue", std::vector<double>(12, 1.1)));
        QCOMPARE(std::get<std::vector<double>>(*valueInForce(said, fleet_.site, "monthly_pue")), std::vector<double>(12, 1.1));
    }

    void aRackDrawsItsMaximumUntilNominalPowerIsSaid() {
        QCOMPARE(std::get<double>(*valueInForce(fleet_.plan, fleet_.hardware, "rack_kw")), 132.0);
    }

    void everyStandardFieldIsAFieldOfItsKind() {
        for (const KindNames& names : kindNames) {
            std::set<std::string_view> keys;
            for (const FieldInfo& info : fieldInfosOf(names.kind)) keys.insert(info.key);
            for (const FieldInfo& info : fieldInfosOf(names.kind)) {
                QVERIFY2(info.standardField.empty() || keys.contains(info.standardField), std::string(info.key).c_str());
            }
        }
    }

    void rowsBeginWhereTheyMay() {
        QVERIFY(putTerms("payment_terms", {{-90, 0.3}, {0, 0.7}}));
        QVERIFY(putTerms("residual_value", {{0, 1}, {12, 0.6}}));
        const auto refused = putTerms("residual_value", {{-12, 1}, {12, 0.6}});
        QVERIFY(!refused);
        QVERIFY(refused.error().text().find("at least 0") != std::string::npos);
        QVERIFY(!putTerms("residual_value", {{12, 1}, {12, 0.6}}));
    }
};

QTEST_APPLESS_MAIN(FieldTest)
#include "field_test.moc"
