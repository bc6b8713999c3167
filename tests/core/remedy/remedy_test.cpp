#include "core/remedy/remedy.h"

#include "core/evaluate/evaluate.h"
#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/validate.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/core/evaluate/random_plans.h"
#include "tests/testing.h"

#include <algorithm>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

PlanResults resultsOf(const Plan& plan) {
    return must(evaluate(share(plan)));
}

const Issue* issueOf(const PlanResults& results, IssueKind kind, Cause cause = Cause::none) {
    const auto& issues = results.issues();
    const auto found = std::find_if(issues.begin(), issues.end(), [&](const Issue& issue) {
        return issue.kind == kind && (cause == Cause::none || issue.cause == cause);
    });
    return found == issues.end() ? nullptr : &*found;
}

const Remedy* remedyNamed(const std::vector<Remedy>& remedies, std::string_view start) {
    const auto found = std::find_if(remedies.begin(), remedies.end(),
                                    [&](const Remedy& remedy) { return remedy.name.text().starts_with(start); });
    return found == remedies.end() ? nullptr : &*found;
}

std::string namesOf(const std::vector<Remedy>& remedies) {
    std::string text;
    for (const Remedy& remedy : remedies) {
        text += remedy.name.text() + (remedy.effect.solves() ? " (solves)" : " (helps)") + "; ";
    }
    return text;
}

}  // namespace

class RemedyTest : public QObject {
    Q_OBJECT

    const Abilene made_ = abilene();

private slots:
    /// 354 racks are dark from 2026-05-06 to 2026-06-30: 2,846 of 132 kW run on 375.7 MW, until 1,000 MW more come in July.
    void aShortageHasItsRemedies_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("solves");
        // The 2,847th rack is in the 29th batch, ready 28 weeks and 21 days after the first delivery: on July 1 at the
        // earliest.
        QTest::newRow("start later") << "Start rollout 19 on 2025-11-26, 56 days later" << true;
        QTest::newRow("tranche") << "Bring tranche 4 forward to 2026-05-06, 56 days earlier" << true;
        // 46.7 MW IT are 60.8 MW at PUE 1.30.
        QTest::newRow("grid") << "Add 60.8 facility MW to power source 2 from 2026-05-06" << true;
        QTest::newRow("on site") << "Add 60.8 facility MW of on-site power beside the substation from 2026-05-06" << true;
        QTest::newRow("racks") << "Reduce rollout 19 to 2846 racks, 354 fewer" << true;
        // 36 weeks lie between the first racks ready on 2025-10-22 and July 1; the batch before brings the 2,846th at most.
        QTest::newRow("ramp") << "Slow rollout 19 to 79 racks a week instead of 100" << true;
    }
    void aShortageHasItsRemedies() {
        QFETCH(QString, name);
        QFETCH(bool, solves);
        const PlanResults results = resultsOf(made_.plan);
        const Issue* issue = nullptr;
        for (const Issue& each : results.issues()) {
            if (each.kind == IssueKind::shortage && each.from == day("2026-05-06")) issue = &each;
        }
        QVERIFY(issue);
        const std::vector<Remedy> remedies = remediesFor(results, *issue);
        const Remedy* remedy = remedyNamed(remedies, name.toStdString());
        QVERIFY2(remedy, namesOf(remedies).c_str());
        QCOMPARE(remedy->effect.solves(), solves);
    }

    void theDayFoundIsTheEarliest() {
        const PlanResults results = resultsOf(made_.plan);
        const Plan later = must(moveRollout(made_.plan, made_.gb200, day("2025-11-26")));
        const Plan early = must(moveRollout(made_.plan, made_.gb200, day("2025-11-25")));
        const auto shortInSpring = [](const Plan& plan) {
            const PlanResults after = resultsOf(plan);
            return std::any_of(after.issues().begin(), after.issues().end(), [](const Issue& issue) {
                return issue.kind == IssueKind::shortage && issue.from < day("2026-07-01");
            });
        };
        QVERIFY(shortInSpring(early));
        QVERIFY(!shortInSpring(later));
    }

    void aRemedySaysWhatItBreaks() {
        Plan plan = made_.plan;
        Hall hall;
        hall.name = "Annex";
        hall.site = made_.site;
        hall.itCapacity = Power::fromMegawatts(1);
        hall.readyOn = day("2025-09-01");
        const HallId annex = put(plan, hall);
        change(plan, made_.gb200, [&](Rollout& rollout) { rollout.hall = annex; });
        const PlanResults results = resultsOf(plan);
        const Issue* issue = issueOf(results, IssueKind::stranded, Cause::hallPower);
        QVERIFY(issue);
        const std::vector<Remedy> remedies = remediesFor(results, *issue);
        const Remedy* anywhere = remedyNamed(remedies, "Let rollout 19 go into any hall");
        QVERIFY2(anywhere, namesOf(remedies).c_str());
        QVERIFY(anywhere->effect.solves());
        // As a shortage it was there before: what waits for a hall counts as demand. Racks dark for want of power are new.
        const PlanResults after = resultsOf(must(anywhere->edit(plan)));
        QVERIFY(anywhere->effect == effectOn(*issue, results, after));
    }

    void aConflictIsToldBeforehand() {
        Plan plan = made_.plan;
        change(plan, made_.rubin, [](Rollout& rollout) { rollout.racks = 1; });
        // 300 racks more are not bought until August 2026: to bring them forward is a shortage of its own.
        change(plan, made_.gb200, [](Rollout& rollout) { rollout.racks = 2846; });
        HardwareId late;
        plan.hardware.forEach([&](const Hardware& hardware) { late = hardware.id; });
        change(plan, late, [](Hardware& hardware) { hardware.firstVolume = day("2026-12-01"); });
        const PlanResults results = resultsOf(plan);
        const Issue* issue = issueOf(results, IssueKind::notShipping);
        QVERIFY(issue);
        for (const Remedy& remedy : remediesFor(results, *issue)) {
            QVERIFY(remedy.effect.solves());
            QVERIFY(remedy.effect.conflicts.empty());
        }
        // The same start beyond the plan's end would leave the racks out of it: that is no remedy.
        plan.settings.months = 14;
        const PlanResults shorter = resultsOf(plan);
        QVERIFY(remediesFor(shorter, *issueOf(shorter, IssueKind::notShipping)).empty());

        // Moved to its hardware's first month, the big wave meets a hall that closes the site's limit.
        plan = made_.plan;
        change(plan, late, [](Hardware& hardware) { hardware.firstVolume = day("2027-12-01"); });
        change(plan, made_.gb200, [](Rollout& rollout) { rollout.retireOn = day("2027-11-01"); });
        Tranche back;
        back.powerSource = made_.grid;
        back.power = Power::fromMegawatts(-900);
        back.firstDay = day("2028-06-01");
        put(plan, back);
        change(plan, made_.rubin, [](Rollout& rollout) { rollout.retireOn = day("2028-06-01"); });
        const PlanResults busy = resultsOf(plan);
        const Issue* early = issueOf(busy, IssueKind::notShipping);
        QVERIFY(early);
        const std::vector<Remedy> remedies = remediesFor(busy, *early);
        QVERIFY(!remedies.empty());
        QVERIFY(remedies.front().effect.solves());
        const auto& conflicts = remedies.front().effect.conflicts;
        QVERIFY(std::any_of(conflicts.begin(), conflicts.end(), [](const Issue& each) {
            return each.kind == IssueKind::shortage && each.from >= day("2028-06-01");
        }));
    }

    void otherKindsHaveTheirs_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("hall not ready") << "before_hall"
                                        << "Start GB on 2025-12-01, 61 days later";
        QTest::newRow("hall earlier") << "before_hall"
                                      << "Have Building ready on 2025-10-01, 61 days earlier";
        QTest::newRow("not shipping") << "not_shipping"
                                      << "Start GB on 2026-02-01, 123 days later";
        QTest::newRow("no power") << "no_power"
                                  << "Add a grid interconnect of 1.8 facility MW from 2025-10-01";
        QTest::newRow("service life") << "service_life"
                                      << "Retire GB on 2027-10-02";
        QTest::newRow("outside") << "outside"
                                 << "Plan until 2028-12, 24 months longer";
        QTest::newRow("pushed") << "pushed"
                                << "Agree to 2025-12-01 for GB";
        QTest::newRow("too dense") << "density"
                                   << "Put GB into Strong";
    }
    void otherKindsHaveTheirs() {
        QFETCH(QString, kind);
        QFETCH(QString, name);
        const auto [plan, wanted] = smallPlan(kind);
        const PlanResults results = resultsOf(plan);
        const Issue* issue = issueOf(results, wanted);
        QVERIFY(issue);
        const std::vector<Remedy> remedies = remediesFor(results, *issue);
        const Remedy* remedy = remedyNamed(remedies, name.toStdString());
        QVERIFY2(remedy, namesOf(remedies).c_str());
        QVERIFY(remedy->effect.solves());
        QVERIFY(!issueOf(resultsOf(must(remedy->edit(plan))), wanted));
    }

    void remediesHelp() {
        int seen = 0;
        checkProperty("a remedy is a valid edit, its effect is what evaluating says, and it leaves no issue as it was", 300,
                      [&] {
                          const Plan plan = scarcePlan(*rc::gen::arbitrary<std::uint32_t>());
                          const PlanResults results = resultsOf(plan);
                          RC_PRE(!results.issues().empty());
                          const Issue issue = results.issues()[*rc::gen::inRange<std::size_t>(0, results.issues().size())];
                          bool solvedBefore = true;
                          for (const Remedy& remedy : remediesFor(results, issue)) {
                              const Plan edited = must(remedy.edit(plan));
                              RC_ASSERT(validate(edited).empty());
                              const PlanResults after = resultsOf(edited);
                              const auto& now = after.issues();
                              RC_ASSERT(std::find(now.begin(), now.end(), issue) == now.end());
                              RC_ASSERT(remedy.effect == effectOn(issue, results, after));
                              RC_ASSERT(remedy.effect.solves() || extentOf(*remedy.effect.rest) < extentOf(issue));
                              RC_ASSERT(solvedBefore || !remedy.effect.solves());
                              solvedBefore = remedy.effect.solves();
                              for (const Issue& conflict : remedy.effect.conflicts) {
                                  RC_ASSERT(std::find(results.issues().begin(), results.issues().end(), conflict) ==
                                            results.issues().end());
                              }
                              ++seen;
                          }
                      });
        QVERIFY2(seen > 300, qPrintable(QString::number(seen)));
    }

    void stopsWhenAsked() {
        const PlanResults results = resultsOf(made_.plan);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(remediesFor(results, results.issues().front(), stop.get_token()).empty());
    }

private:
    /// Ten racks in one hall of one site, with what each kind of issue takes.
    static std::pair<Plan, IssueKind> smallPlan(const QString& kind) {
        Plan plan;
        plan.settings.name = "Small";
        plan.settings.firstMonth = std::chrono::year{2025} / 9;
        plan.settings.months = kind == "outside" ? 16 : 40;
        Site site;
        site.name = "Site";
        const SiteId at = put(plan, site);
        PowerSource grid;
        grid.name = "Grid";
        grid.site = at;
        if (kind != "no_power") {
            Tranche tranche;
            tranche.name = "First";
            tranche.powerSource = put(plan, grid);
            tranche.power = Power::fromMegawatts(100);
            tranche.firstDay = day("2025-09-01");
            put(plan, tranche);
        }
        Hall hall;
        hall.name = "Building";
        hall.site = at;
        hall.itCapacity = Power::fromMegawatts(50);
        hall.readyOn = day(kind == "before_hall" || kind == "pushed" ? "2025-12-01" : "2025-09-01");
        if (kind == "density") hall.maximumRackPower = Power::fromKilowatts(50);
        const HallId building = put(plan, hall);
        Hardware hardware;
        hardware.name = "GB200";
        hardware.maximumRackPower = Power::fromKilowatts(132);
        hardware.rackPrice = Money{3e6};
        if (kind == "not_shipping") hardware.firstVolume = day("2026-02-01");
        if (kind == "service_life") hardware.serviceLife = 2;
        Rollout rollout;
        rollout.name = "GB";
        rollout.hardware = put(plan, hardware);
        rollout.site = at;
        rollout.hall = building;
        rollout.firstRacksOn = day("2025-10-01");
        rollout.racks = 10;
        rollout.racksPerWeek = 10;
        const RolloutId gb = put(plan, rollout);
        if (kind == "density") {
            Hall strong;
            strong.name = "Strong";
            strong.site = at;
            strong.itCapacity = Power::fromMegawatts(50);
            strong.readyOn = day("2025-09-01");
            put(plan, strong);
            return {plan, IssueKind::stranded};
        }
        if (kind == "outside") {
            Hall late;
            late.name = "Late";
            late.site = at;
            late.itCapacity = Power::fromMegawatts(50);
            late.readyOn = day("2028-12-15");
            put(plan, late);
            return {plan, IssueKind::outsidePlan};
        }
        if (kind == "pushed") {
            Dependency dependency;
            dependency.predecessor = building;
            dependency.successor = gb;
            put(plan, dependency);
            return {plan, IssueKind::pushed};
        }
        return {plan, kind == "before_hall"    ? IssueKind::deliveredBeforeHall
                      : kind == "not_shipping" ? IssueKind::notShipping
                      : kind == "no_power"     ? IssueKind::noPower
                                               : IssueKind::pastServiceLife};
    }
};

QTEST_APPLESS_MAIN(RemedyTest)
#include "remedy_test.moc"
