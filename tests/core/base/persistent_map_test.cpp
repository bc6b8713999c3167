#include "core/base/persistent_map.h"

#include "core/base/id.h"
#include "tests/testing.h"

#include <map>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

using Map = PersistentMap<EntityId, int>;
using Model = std::map<std::uint32_t, int>;

/// Puts a value under the key; a negative one takes the key away.
using Step = std::pair<std::uint32_t, int>;

/// Few keys that meet often, far apart in the tree and at its ends.
rc::Gen<std::vector<Step>> anySteps() {
    const auto key = rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(0, 40),
                                    rc::gen::element<std::uint32_t>(31, 32, 1023, 1024, 1U << 30, 0xFFFFFFFFU));
    return rc::gen::container<std::vector<Step>>(rc::gen::pair(key, rc::gen::inRange(-3, 5)));
}

Map applied(const Map& map, const Step& step) {
    return step.second < 0 ? map.without({step.first}) : map.with({step.first}, step.second);
}

void apply(Model& model, const Step& step) {
    if (step.second < 0) {
        model.erase(step.first);
    } else {
        model[step.first] = step.second;
    }
}

std::vector<int> valuesOf(const Map& map) {
    std::vector<int> values;
    map.forEach([&](int value) { values.push_back(value); });
    return values;
}

std::vector<int> valuesOf(const Model& model) {
    std::vector<int> values;
    for (const auto& [key, value] : model) {
        values.push_back(value);
    }
    return values;
}

}  // namespace

class PersistentMapTest : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatAMapHolds() {
        checkProperty("with and without agree with std::map, and every older map stays what it was", 500, [] {
            std::vector<Map> maps{Map{}};
            std::vector<Model> models{Model{}};
            for (const Step& step : *anySteps()) {
                Model model = models.back();
                apply(model, step);
                maps.push_back(applied(maps.back(), step));
                models.push_back(std::move(model));
            }
            for (std::size_t i = 0; i < maps.size(); ++i) {
                RC_ASSERT(maps[i].size() == models[i].size());
                RC_ASSERT(maps[i].empty() == models[i].empty());
                RC_ASSERT(valuesOf(maps[i]) == valuesOf(models[i]));
                for (const auto& [key, value] : models[i]) {
                    RC_ASSERT(maps[i].contains({key}));
                    RC_ASSERT(*maps[i].find({key}) == value);
                }
                RC_ASSERT(maps[i].contains({41}) == false);
            }
        });
    }

    void diffIsWhatDiffers() {
        checkProperty("diff visits each key whose object differs, in order, with both values", 500, [] {
            Map before;
            Model old;
            for (const Step& step : *anySteps()) {
                before = applied(before, step);
                apply(old, step);
            }
            Map after = before;
            Model now = old;
            std::map<std::uint32_t, bool> touched;
            for (const Step& step : *anySteps()) {
                after = applied(after, step);
                apply(now, step);
                touched[step.first] = true;
            }
            std::vector<std::pair<int, int>> expected;
            for (const auto& [key, unused] : touched) {
                const int was = old.contains(key) ? old[key] : -1;
                const int is = now.contains(key) ? now[key] : -1;
                if (was >= 0 || is >= 0) {
                    expected.emplace_back(was, is);
                }
            }
            std::vector<std::pair<int, int>> seen;
            Map::diff(before, after, [&](const int* was, const int* is) { seen.emplace_back(was ? *was : -1, is ? *is : -1); });
            RC_ASSERT(seen == expected);
        });
    }

    void orderOfInsertionLeavesNoTrace() {
        Map upwards;
        Map downwards;
        for (std::uint32_t i = 0; i < 200; ++i) {
            upwards = upwards.with({i * 37}, static_cast<int>(i));
            downwards = downwards.with({(199 - i) * 37}, static_cast<int>(199 - i));
        }
        QCOMPARE(valuesOf(upwards), valuesOf(downwards));
    }

    void sharesWhatIsTheSame() {
        Map map;
        for (std::uint32_t i = 0; i < 1000; ++i) {
            map = map.with({i}, static_cast<int>(i));
        }
        const Map changed = map.with({500}, -1);
        QCOMPARE(map.find({499}), changed.find({499}));
        QVERIFY(map.share({501}) == changed.share({501}));
        QVERIFY(!map.sameAs(changed));
        QVERIFY(map.sameAs(Map(map)));
        QVERIFY(map.sameAs(map.without({5000})));
        int visits = 0;
        Map::diff(map, changed, [&](const int* was, const int* is) {
            QCOMPARE(*was, 500);
            QCOMPARE(*is, -1);
            ++visits;
        });
        QCOMPARE(visits, 1);
    }

    void nothingIsFoundInNothing() {
        const Map map;
        QVERIFY(map.empty() && map.find({1}) == nullptr && map.share({1}) == nullptr && map.values().empty());
    }
};

QTEST_APPLESS_MAIN(PersistentMapTest)
#include "persistent_map_test.moc"
