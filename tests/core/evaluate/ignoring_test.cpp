#include "core/evaluate/ignoring.h"

#include "core/evaluate/evaluate.h"
#include "core/model/edits/date_edits.h"
#include "core/model/validate.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/core/evaluate/random_plans.h"
#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

class IgnoringTest : public QObject {
    Q_OBJECT

    const Abilene made_ = abilene();

    static Issue firstIssue(const Plan& plan) { return must(evaluate(share(plan))).issues().front(); }

    Plan ignoringFirst() const {
        return must(ignoreIssue(made_.plan, firstIssue(made_.plan), "the lessee carries it", "A. Planner", day("2026-03-01")));
    }

private slots:
    void takesTheIssueOffTheList() {
        const PlanResults before = must(evaluate(share(made_.plan)));
        const Plan plan = ignoringFirst();
        const PlanResults after = must(evaluate(share(plan), &before));
        QCOMPARE(after.issues().size() + 1, before.issues().size());
        QCOMPARE(after.ignoredIssues().size(), std::size_t{1});
        QVERIFY(after.ignoredIssues().front().issue == before.issues().front());
        QVERIFY(validateEntity(plan, after.ignoredIssues().front().entry).empty());
        const IgnoredIssue& entry = *plan.ignoredIssues.find(after.ignoredIssues().front().entry);
        QCOMPARE(entry.reason, std::string("the lessee carries it"));
        QCOMPARE(entry.by, std::string("A. Planner"));
        QCOMPARE(entry.name, before.issues().front().what.text());
        QVERIFY(entry.on == day("2026-03-01"));
    }

    void returnsWhenTheFactsChange() {
        const FieldValue racks(std::int64_t{2500});
        const Plan more = must(setField(ignoringFirst(), made_.rubin, "racks", racks));
        const PlanResults results = must(evaluate(share(more)));
        QVERIFY(results.ignoredIssues().empty());
        QCOMPARE(results.issues().size(),
                 must(evaluate(share(must(setField(made_.plan, made_.rubin, "racks", racks))))).issues().size());
        const IgnoredIssue* former = formerAcceptanceOf(more, results.issues().front());
        QVERIFY(former);
        QCOMPARE(former->reason, std::string("the lessee carries it"));
        // And is accepted again, once they are what they were.
        const Plan back = must(setField(more, made_.rubin, "racks", FieldValue(std::int64_t{2400})));
        QCOMPARE(must(evaluate(share(back))).ignoredIssues().size(), std::size_t{1});
    }

    void acceptingAnewReplacesTheOldEntry() {
        const Plan more = must(setField(ignoringFirst(), made_.rubin, "racks", FieldValue(std::int64_t{2500})));
        const Plan anew = must(ignoreIssue(more, firstIssue(more), "still", "", std::nullopt));
        QCOMPARE(anew.ignoredIssues.size(), std::size_t{1});
        QCOMPARE(must(evaluate(share(anew))).ignoredIssues().size(), std::size_t{1});
    }

    void wantsAReason() {
        const auto refused = ignoreIssue(made_.plan, firstIssue(made_.plan), "", "", std::nullopt);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().find("Reason") != std::string::npos, refused.error().text().c_str());
    }

    void goesWithItsSiteAndIsNotCopied() {
        const Plan plan = ignoringFirst();
        QVERIFY(must(removeEntities(plan, {made_.site})).ignoredIssues.empty());
        QCOMPARE(must(duplicate(plan, {made_.site})).plan.ignoredIssues.size(), std::size_t{1});
    }

    void everyIssueCanBeIgnoredAndTakenBack() {
        checkProperty("ignoring one issue changes no other, and is undone by removing the entry", 150, [] {
            const Plan plan = scarcePlan(*rc::gen::arbitrary<std::uint32_t>());
            const PlanResults results = must(evaluate(share(plan)));
            RC_PRE(!results.issues().empty());
            const std::size_t chosen = *rc::gen::inRange<std::size_t>(0, results.issues().size());
            const Issue issue = results.issues()[chosen];
            const Plan ignoring = must(ignoreIssue(plan, issue, "accepted", "", std::nullopt));
            RC_ASSERT(validate(ignoring).empty());
            const PlanResults after = must(evaluate(share(ignoring), &results));
            RC_ASSERT(after.ignoredIssues().size() == 1U);
            RC_ASSERT(after.ignoredIssues().front().issue == issue);
            std::vector<Issue> rest = results.issues();
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(chosen));
            RC_ASSERT(after.issues() == rest);
            const Plan back = must(removeEntities(ignoring, {after.ignoredIssues().front().entry}));
            RC_ASSERT(sameContent(back, plan));
        });
    }
};

QTEST_APPLESS_MAIN(IgnoringTest)
#include "ignoring_test.moc"
