#include "core/evaluate/evaluate.h"
#include "core/evaluate/ignoring.h"
#include "core/model/edits/entity_edits.h"
#include "core/remedy/remedy.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class EffectTest : public QObject {
    Q_OBJECT

    const Abilene made_ = abilene();
    const PlanResults before_ = must(evaluate(share(made_.plan)));

    /// The later shortage, which lasts to the plan's end.
    const Issue& lasting() const { return before_.issues().front(); }

    PlanResults withRubinRacks(std::int64_t racks) const {
        return must(evaluate(share(must(setField(made_.plan, made_.rubin, "racks", FieldValue(racks))))));
    }

private slots:
    void nothingChangesWithoutAnEdit() {
        const RemedyEffect effect = effectOn(lasting(), before_, before_);
        QVERIFY(effect.rest == lasting());
        QVERIFY(effect.conflicts.empty());
    }

    void fewerRacksLeaveLess() {
        // 46 racks of 230 kW less: 10.58 MW of the 51.3 are gone.
        const RemedyEffect effect = effectOn(lasting(), before_, withRubinRacks(2400 - 46));
        QVERIFY(effect.rest.has_value());
        QCOMPARE(effect.rest->power.megawatts(), lasting().power.megawatts() - 10.58);
        QVERIFY(extentOf(*effect.rest) < extentOf(lasting()));
        QVERIFY(effect.conflicts.empty());
        QVERIFY(effectOn(lasting(), before_, withRubinRacks(2176)).solves());
    }

    void whatGrowsElsewhereIsAConflict() {
        Plan plan = made_.plan;
        change(plan, made_.gb200, [](Rollout& rollout) { rollout.racks = 3300; });
        const RemedyEffect effect = effectOn(lasting(), before_, must(evaluate(share(plan))));
        QVERIFY(!effect.conflicts.empty());
        QStringList said;
        for (const Issue& conflict : effect.conflicts) said << QString::fromStdString(conflict.what.text());
        QVERIFY2(said.filter(QStringLiteral("from 2026-05-06 to 2026-06-30")).size() == 1,
                 qPrintable(said.join(QLatin1Char(';'))));
    }

    void anIgnoredIssueIsNoNewOneUnlessItGrows() {
        const Plan ignoring = must(ignoreIssue(made_.plan, before_.issues().back(), "agreed", "", std::nullopt));
        const PlanResults results = must(evaluate(share(ignoring)));
        QVERIFY(effectOn(lasting(), results, before_).conflicts.empty());
    }
};

QTEST_APPLESS_MAIN(EffectTest)
#include "effect_test.moc"
