#include "core/model/loops.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// Milestones 1 to n, and dependencies among them past all checks.
Plan chained(std::uint32_t tasks, const std::vector<std::pair<int, int>>& pairs) {
    Plan plan;
    for (std::uint32_t id = 1; id <= tasks; ++id) {
        Milestone milestone;
        milestone.id = {id};
        milestone.name = "M" + std::to_string(id);
        plan.milestones = plan.milestones.with(milestone);
    }
    plan.lastId = tasks;
    for (const auto& [from, to] : pairs) {
        Dependency dependency;
        dependency.id = {++plan.lastId};
        dependency.predecessor = {static_cast<std::uint32_t>(from)};
        dependency.successor = {static_cast<std::uint32_t>(to)};
        plan.dependencies = plan.dependencies.with(dependency);
    }
    return plan;
}

std::string spelled(const std::vector<EntityId>& ids) {
    std::string text;
    for (const EntityId id : ids) {
        text += (text.empty() ? "" : " ") + std::to_string(id.value);
    }
    return text;
}

}  // namespace

class LoopsTest : public QObject {
    Q_OBJECT

private slots:
    void loopsAreFound() {
        QCOMPARE(spelled(findLoop(chained(3, {{1, 2}, {2, 3}}))), std::string());
        QCOMPARE(spelled(findLoop(chained(3, {{3, 1}, {1, 2}, {2, 3}}))), std::string("1 2 3"));
        QCOMPARE(spelled(findLoop(chained(5, {{1, 2}, {2, 4}, {4, 3}, {3, 2}, {4, 5}}))), std::string("2 4 3"));
        QCOMPARE(spelled(findLoop(chained(2, {{2, 2}}))), std::string("2"));
        QCOMPARE(spelled(findLoop(chained(4, {{1, 2}, {1, 3}, {2, 4}, {3, 4}}))), std::string());
        QCOMPARE(describeLoop(chained(2, {}), {{1}, {2}}), std::string("milestone “M1” → milestone “M2” → milestone “M1”"));
    }

    void waysAreFound() {
        const Plan plan = chained(5, {{1, 2}, {2, 3}, {3, 4}, {1, 5}});
        QCOMPARE(spelled(wayBetween(plan, {1}, {4})), std::string("1 2 3 4"));
        QCOMPARE(spelled(wayBetween(plan, {4}, {1})), std::string());
        QCOMPARE(spelled(wayBetween(plan, {1}, {1})), std::string("1"));
        QCOMPARE(spelled(wayBetween(plan, {1}, {4}, {7})), std::string());
    }

    void aLongChainIsNoTrouble() {
        std::vector<std::pair<int, int>> pairs;
        for (int i = 1; i < 50'000; ++i) {
            pairs.emplace_back(i, i + 1);
        }
        QVERIFY(findLoop(chained(50'000, pairs)).empty());
        pairs.emplace_back(50'000, 1);
        QCOMPARE(findLoop(chained(50'000, pairs)).size(), std::size_t{50'000});
    }

    void everyLoopIsOneAndNoneIsMissed() {
        checkProperty(
            "a loop goes along dependencies back to its start, and none is found only if every task can be ordered", 500, [] {
                const auto pairs = *rc::gen::container<std::vector<std::pair<int, int>>>(
                    rc::gen::pair(rc::gen::inRange(1, 9), rc::gen::inRange(1, 9)));
                const std::vector<EntityId> loop = findLoop(chained(8, pairs));
                const auto joined = [&](EntityId a, EntityId b) {
                    return std::find(pairs.begin(), pairs.end(),
                                     std::pair(static_cast<int>(a.value), static_cast<int>(b.value))) != pairs.end();
                };
                for (std::size_t i = 0; i < loop.size(); ++i) {
                    RC_ASSERT(joined(loop[i], loop[(i + 1) % loop.size()]));
                }
                std::vector<std::pair<int, int>> left = pairs;  // take away tasks that nothing precedes until none is left
                for (std::size_t before = left.size() + 1; before != left.size();) {
                    before = left.size();
                    const auto all = left;
                    std::erase_if(left, [&](const auto& pair) {
                        return std::none_of(all.begin(), all.end(),
                                            [&](const auto& other) { return other.second == pair.first; });
                    });
                }
                RC_ASSERT(loop.empty() == left.empty());
            });
    }
};

QTEST_APPLESS_MAIN(LoopsTest)
#include "loops_test.moc"
