#include "core/model/edits/free_name.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/edits/site_edits.h"
#include "tests/testing.h"

#include <QTest>

using namespace wattscape;
using wattscape::testing::must;

class FreeNameTest : public QObject {
    Q_OBJECT

private slots:
    void countsOn_data() {
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("name");
        QTest::newRow("free") << "Hall 1" << QStringList{"Hall 2"} << "Hall 1";
        QTest::newRow("counted") << "Hall 1" << QStringList{"Hall 1"} << "Hall 2";
        QTest::newRow("next free") << "Hall 1" << QStringList{"Hall 1", "Hall 2", "Hall 4"} << "Hall 3";
        QTest::newRow("from the middle") << "Hall 3" << QStringList{"Hall 3"} << "Hall 4";
        QTest::newRow("without number") << "Wave" << QStringList{"Wave"} << "Wave 2";
        QTest::newRow("twice") << "Wave" << QStringList{"Wave", "Wave 2"} << "Wave 3";
        QTest::newRow("leading zero") << "Hall 09" << QStringList{"Hall 09"} << "Hall 10";
        QTest::newRow("grows") << "Hall 9" << QStringList{"Hall 9"} << "Hall 10";
        QTest::newRow("part of a word") << "GB200" << QStringList{"GB200"} << "GB200 2";
        QTest::newRow("a year") << "Wave 2027" << QStringList{"Wave 2027"} << "Wave 2027 2";
        QTest::newRow("digits alone") << "7" << QStringList{"7"} << "7 2";
        QTest::newRow("beyond ASCII") << "Größe 1" << QStringList{"Größe 1"} << "Größe 2";
    }
    void countsOn() {
        QFETCH(const QString, wished);
        QFETCH(const QStringList, taken);
        QFETCH(const QString, name);
        std::set<std::string> names;
        for (const QString& one : taken) {
            names.insert(one.toStdString());
        }
        QCOMPARE(QString::fromStdString(freeName(wished.toStdString(), names)), name);
    }

    void onlySiblingsCount() {
        Plan plan;
        plan.settings.firstMonth = std::chrono::year{2026} / 1;
        plan.settings.months = 12;
        const auto site = [&](const char* name, double east) {
            auto placed = must(placeSite(plan, name, {east, 40}));
            plan = placed.plan;
            return placed.id;
        };
        const SiteId here = site("Here", 1);
        const SiteId there = site("There", 2);
        const auto hall = [&](SiteId at) {
            Hall made;
            made.name = "Hall 1";
            made.site = at;
            made.itCapacity = Power::fromMegawatts(10);
            made.readyOn = plan.firstDay();
            auto added = must(add(plan, made));
            plan = added.plan;
            return added.id;
        };
        const HallId first = hall(here);
        hall(there);
        auto one = must(duplicate(plan, {first}));
        QCOMPARE(one.plan.halls.find(HallId{one.ids.front().value})->name, std::string("Hall 2"));
        auto two = must(duplicate(one.plan, {one.ids.front()}));
        QCOMPARE(two.plan.halls.find(HallId{two.ids.front().value})->name, std::string("Hall 3"));
        // A site brings its halls along under the names they have.
        auto whole = must(duplicate(plan, {here}));
        QCOMPARE(whole.plan.sites.find(SiteId{whole.ids.front().value})->name, std::string("Here 2"));
        whole.plan.halls.forEach([](const Hall& each) { QCOMPARE(each.name, std::string("Hall 1")); });
    }
};

QTEST_APPLESS_MAIN(FreeNameTest)
#include "free_name_test.moc"
