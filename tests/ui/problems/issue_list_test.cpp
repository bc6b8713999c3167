#include "ui/problems/issue_list.h"

#include "core/evaluate/evaluate.h"
#include "core/evaluate/ignoring.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/core/evaluate/random_plans.h"
#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class IssueListTest : public QObject {
    Q_OBJECT

    static std::size_t rowsIn(const std::vector<IssueGroup>& groups) {
        std::size_t rows = 0;
        for (const IssueGroup& group : groups) rows += group.rows.size() + static_cast<std::size_t>(group.hidden);
        return rows;
    }

    /// The first of the random plans with a few of them.
    static Plan manyIssues() {
        std::uint32_t seed = 0;
        while (must(evaluate(share(scarcePlan(seed)))).issues().size() < 4) ++seed;
        return scarcePlan(seed);
    }

private slots:
    void nothingIsLeftOut() {
        checkProperty("every issue is in one group, and totals are those of the rows shown", 100, [] {
            const PlanResults results = must(evaluate(share(scarcePlan(*rc::gen::arbitrary<std::uint32_t>()))));
            IssueView view;
            view.grouping = *rc::gen::element(IssueGrouping::none, IssueGrouping::site, IssueGrouping::cause);
            view.sortBy = static_cast<IssueColumn>(*rc::gen::inRange(0, issueColumnCount));
            view.descending = *rc::gen::arbitrary<bool>();
            view.filter = *rc::gen::element(QString(), QStringLiteral("warning"), QStringLiteral("no such word"));
            const auto groups = arranged(results, view);
            RC_ASSERT(rowsIn(groups) == results.issues().size());
            for (const IssueGroup& group : groups) {
                std::int64_t rackDays = 0;
                for (std::size_t i = 0; i < group.rows.size(); ++i) {
                    rackDays += group.rows[i].issue.rackDays;
                    RC_ASSERT(results.issues()[static_cast<std::size_t>(group.rows[i].number)] == group.rows[i].issue);
                }
                RC_ASSERT(rackDays == group.rackDays);
                RC_ASSERT(view.grouping != IssueGrouping::none || group.title.isEmpty());
            }
        });
    }

    void sortsByTheFigure() {
        const PlanResults results = must(evaluate(share(manyIssues())));
        QVERIFY(results.issues().size() > 2);
        for (const bool descending : {false, true}) {
            IssueView view;
            view.sortBy = IssueColumn::from;
            view.descending = descending;
            const auto groups = arranged(results, view);
            for (std::size_t i = 1; i < groups.front().rows.size(); ++i) {
                const Day a = groups.front().rows[i - 1].issue.from;
                const Day b = groups.front().rows[i].issue.from;
                QVERIFY(descending ? a >= b : a <= b);
            }
        }
    }

    void ignoredOnesStandLastWithTheirReason() {
        const Plan plan = manyIssues();
        const PlanResults before = must(evaluate(share(plan)));
        const Plan ignoring = must(ignoreIssue(plan, before.issues().front(), "agreed", "A. Planner", day("2026-03-01")));
        const auto groups = arranged(must(evaluate(share(ignoring))), {});
        QVERIFY(groups.back().ignored);
        QCOMPARE(groups.back().rows.size(), std::size_t{1});
        QVERIFY(groups.back().rows.front().remark.startsWith(QLatin1String("agreed, A. Planner")));
        QCOMPARE(rowsIn(groups), before.issues().size());
    }

    void keepsTheOrderDuringADrag() {
        const PlanResults results = must(evaluate(share(manyIssues())));
        IssueView view;
        view.descending = false;
        const auto before = arranged(results, view);
        auto groups = arranged(results, {});
        keepOrder(groups, before);
        QVERIFY(groups.front().rows == before.front().rows);
    }
};

QTEST_MAIN(IssueListTest)
#include "issue_list_test.moc"
