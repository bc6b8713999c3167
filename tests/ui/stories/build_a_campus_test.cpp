#include "tests/ui/stories/story.h"

#include "tests/testing.h"

#include "core/model/validate.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"

#include <QApplication>
#include <QTest>

using namespace wattscape;
using namespace wattscape::ui;

/// A newcomer lays out a gas-and-grid campus of eight halls and two rollouts from an empty plan, and the issues panel names
/// when and by how much it runs short of power.
class BuildACampusTest : public QObject {
    Q_OBJECT

private slots:
    void fromAnEmptyPlanInAtMost45Clicks() {
        Story story;
        for (const auto step : {&newPlan, &placeSite, &addPower, &addHalls}) {
            step(story);
            if (QTest::currentTestFailed()) return;
        }
        addRollout(story, QStringLiteral("GB200 NVL72"), {"3200", "100", {}, "2025-10-01", "21"});
        addRollout(story, QStringLiteral("Vera Rubin NVL72 (called NVL144 before CES 2026)"),
                   {"2400", "60", {}, "2026-10-05", "28"});
        story.waitForResults();

        QCOMPARE(QString::fromStdString(validate(story.document().plan()).empty() ? "" : "invalid"), QString());
        const auto& issues = story.document().results().issues();
        std::vector<Issue> shortages;
        std::ranges::copy_if(issues, std::back_inserter(shortages),
                             [](const Issue& i) { return i.kind == IssueKind::shortage; });
        std::ranges::sort(shortages, {}, &Issue::from);
        QCOMPARE(shortages.size(), std::size_t{2});
        QCOMPARE(toIso(shortages[0].from), std::string("2026-05-06"));
        QCOMPARE(toIso(shortages[0].to), std::string("2026-06-30"));
        QCOMPARE(shortages[0].racks, std::int64_t{354});
        QCOMPARE(toIso(shortages[1].from), std::string("2027-07-12"));
        QCOMPARE(shortages[1].racks, std::int64_t{224});
        QVERIFY(shortages[1].toPlanEnd);
        qInfo("clicks: %d", story.clicks());
        QVERIFY2(story.clicks() <= 45, qPrintable(QString::number(story.clicks())));
    }

private:
    static void newPlan(Story& story) {
        story.click(story.named(QStringLiteral("Name of the plan")));
        story.fill(QStringLiteral("Abilene"));
        story.fill(QStringLiteral("2025-09"));
        story.fill(QStringLiteral("52"));
        story.press(Qt::Key_Space);  // the focus has come to "Create"
        QCOMPARE(story.document().plan().settings.months, 52);
    }

    static void placeSite(Story& story) {
        story.choose({QStringLiteral("Add"), QStringLiteral("Site on the map")});
        auto* map = story.window().findChild<MapView*>();
        story.click(&map->canvas(), map->canvas().rect().center() + QPoint(-60, 20));
        QCOMPARE(story.document().plan().sites.size(), std::size_t{1});
        story.click(story.named(QStringLiteral("Substation limit")));
        story.fill(QStringLiteral("1.2 GW"));
    }

    /// From the first field of a tranche on: MW, units, MW a unit, first day.
    static void fillTranche(Story& story, const QStringList& values) {
        for (const QString& value : values) {
            if (value.isNull()) {
                story.press(Qt::Key_Tab);
            } else {
                story.fill(value);
            }
        }
    }

    static void addPower(Story& story) {
        const auto add = [&](const char* kind) {
            story.choose({QStringLiteral("Add"), QStringLiteral("Power source"), QString::fromLatin1(kind)});
        };
        add("Grid interconnect");
        fillTranche(story, {"200", {}, {}, "2025-09-01"});
        story.choose({QStringLiteral("Add"), QStringLiteral("Tranche of power")});
        fillTranche(story, {"1000", {}, {}, "2026-07-01"});
        for (const char* unit : {"38", "34.1"}) {
            add("Gas turbine");
            fillTranche(story, {"5", unit, "2025-09-01"});
            const EntityId tranche = story.window().session().selection().front();
            story.clickInTree(story.document().plan().tranches.find(TrancheId{tranche.value})->powerSource);
            story.click(story.named(QStringLiteral("Units in reserve")));
            story.fill(QStringLiteral("1"));
        }
        QCOMPARE(story.document().plan().tranches.size(), std::size_t{4});
    }

    static void addHalls(Story& story) {
        story.choose({QStringLiteral("Add"), QStringLiteral("Hall")});
        story.fill(QStringLiteral("140"));
        story.fill(QStringLiteral("800"));
        story.press(Qt::Key_Tab);         // any rack power
        story.type(QStringLiteral("l"));  // liquid
        for (int more = 0; more < 7; ++more) {
            story.press(Qt::Key_D, Qt::ControlModifier);
        }
        QCOMPARE(story.document().plan().halls.size(), std::size_t{8});
    }

    static void addRollout(Story& story, const QString& hardware, const QStringList& values) {
        story.choose({QStringLiteral("Add"), QStringLiteral("Rollout"), QStringLiteral("Rollout of ") + hardware});
        fillTranche(story, values);
    }
};

QTEST_MAIN(BuildACampusTest)
#include "build_a_campus_test.moc"
