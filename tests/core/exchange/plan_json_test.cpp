#include "core/exchange/plan_json.h"

#include "core/catalogue/catalogue.h"
#include "core/samples/samples.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/testing.h"

#include <algorithm>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <rapidcheck.h>
#include <nlohmann/json.hpp>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// A small plan as text; rows of the tests below change one piece of it.
constexpr std::string_view smallPlan = R"({
  "schema": "wattscape.plan/3",
  "plan": {"name": "Small", "first_month": "2025-09", "months": 12, "currency": "USD"},
  "sites": [{"id": 2, "name": "Abilene", "location": {"longitude": -99.79, "latitude": 32.5}, "sources": {"location": 1}}],
  "sources": [{"id": 1, "name": "A map"}],
  "halls": [{"id": 3, "site": 2, "it_capacity_mw": 120, "ready_on": "2026-01-01"}]
})";

std::string withPiece(const std::string& piece, const std::string& replacement) {
    std::string text(smallPlan);
    const std::size_t place = text.find(piece);
    return place == std::string::npos ? std::string() : text.replace(place, piece.size(), replacement);
}

std::string said(const Problems& problems) {
    std::string text;
    for (const Error& problem : problems) {
        text += problem.text() + "\n";
    }
    return text;
}

}  // namespace

class PlanJsonTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheSmallPlan() {
        const Checked<Plan> plan = planFromJson(smallPlan);
        QVERIFY2(plan.has_value(), plan ? "" : said(plan.error()).c_str());
        const Site* site = plan->sites.find({2});
        QVERIFY(site);
        QCOMPARE(site->location.latitude, 32.5);
        QCOMPARE(site->sources, (FieldSources{{"location", {1}}}));
        QCOMPARE(plan->halls.find({3})->itCapacity, Power::fromMegawatts(120));
        QCOMPARE(plan->lastId, 3U);
    }

    void everyPlanComesBack() {
        checkProperty("a plan written and read is that plan, and its text is the same", 200, [] {
            const Plan plan = randomPlan(*rc::gen::arbitrary<std::uint32_t>());
            const std::string text = planToJson(plan);
            const Checked<Plan> read = planFromJson(text);
            RC_ASSERT(said(read ? Problems{} : read.error()) == "");
            RC_ASSERT(differences(plan, *read) == "");
            RC_ASSERT(planToJson(*read) == text);
        });
    }

    void samplesComeBack() {
        const Catalogue catalogue = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
        for (const Plan& plan : {must(abileneSample(catalogue)), must(stargateAndPeersSample(catalogue))}) {
            const Checked<Plan> read = planFromJson(planToJson(plan));
            QVERIFY2(read.has_value(), read ? "" : said(read.error()).c_str());
            QCOMPARE(differences(plan, *read), std::string());
        }
    }

    void listsMayStandInAnyOrder() {
        const Plan plan = must(planFromJson(smallPlan).map_error([](const Problems& problems) { return problems.front(); }));
        const std::string twoHalls =
            withPiece("\"halls\": [", R"("halls": [{"id": 9, "site": 2, "it_capacity_mw": 1, "ready_on": "2026-02-01"}, )");
        const Checked<Plan> read = planFromJson(twoHalls);
        QVERIFY2(read.has_value(), read ? "" : said(read.error()).c_str());
        const std::string text = planToJson(*read);
        QVERIFY(text.find("\"id\": 3") < text.find("\"id\": 9"));
        QCOMPARE(read->lastId, 9U);
    }

    void refuses_data() {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* piece, const char* replacement, const char* where, const char* what) {
            QTest::newRow(name) << piece << replacement << where << what;
        };
        row("not JSON", "\"sites\"", "sites", "", "not JSON");
        row("other schema", "plan/3", "plan/9", "/schema", "wattscape.plan/3");
        row("unknown list", "\"halls\"", "\"hals\"", "/hals", "allowed are");
        row("unknown key", "\"ready_on\"", "\"redy_on\"", "/halls/0/redy_on", "it_capacity_mw");
        row("required", "\"ready_on\": \"2026-01-01\"", "\"hall_order\": 0", "/halls/0/ready_on", "is required");
        row("null", "120", "null", "/halls/0/it_capacity_mw", "must be a number, not null");
        row("text for a number", "120", "\"120\"", "/halls/0/it_capacity_mw", "must be a number, not string");
        row("out of range", "120", "-1", "/halls/0/it_capacity_mw", "allowed is 0 to 10000 MW");
        row("too large for a double", "120", "1e999", "", "beyond ±1.8e308");
        row("no such day", "2026-01-01", "2026-02-30", "/halls/0/ready_on", "2026-07-01");
        row("fraction of a month", "\"months\": 12", "\"months\": 12.5", "/plan/months", "whole number");
        row("too many months", "\"months\": 12", "\"months\": 601", "/plan/months", "1 to 600 months");
        row("missing latitude", ", \"latitude\": 32.5", "", "/sites/0/location", "“latitude” is required");
        row("third coordinate", "\"latitude\": 32.5", "\"latitude\": 32.5, \"height\": 3", "/sites/0/location", "height");
        row("not on Earth", "32.5", "132.5", "/sites/0/location", "not on Earth");
        row("id given twice", "\"id\": 3", "\"id\": 2", "/halls/0/id", "/sites/0 already");
        row("id 0", "\"id\": 3", "\"id\": 0", "/halls/0/id", "allowed is 1");
        row("id too high", "\"id\": 3", "\"id\": 4000000001", "/halls/0/id", "allowed is 1 to 4000000000");
        row("last id too high", "\"sources\": [", "\"last_id\": 4294967295, \"sources\": [", "/last_id", "to 4000000000");
        row("issue beyond measure", "\"sources\": [",
            R"("ignored_issues": [{"id": 9, "name": "x", "reason": "y", "kind": "shortage", "cause": "power", "site": 2, )"
            R"("first_day": "2026-01-01", "last_day": "2026-01-02", "power_mw": 1e308}], "sources": [)",
            "/ignored_issues/0/power_mw", "allowed is 0 to ");
        row("id missing", "\"id\": 3, ", "", "/halls/0/id", "is required");
        row("key twice", "\"id\": 3", "\"id\": 3, \"id\": 4", "/halls/id", "said twice");
        row("mark of no field", "\"location\": 1", "\"place\": 1", "/sites/0/sources/place", "names no field");
        row("list is an object", "\"halls\": [{", "\"milestones\": {}, \"halls\": [{", "/milestones", "must be a list");
        row("last id too low", "\"sources\": [", "\"last_id\": 2, \"sources\": [", "/last_id", "at least 3");
        row("deep nesting", "120", "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]", "it_capacity_mw", "levels deep");
        row("orphan", "\"site\": 2", "\"site\": 7", "/halls/0", "7");
    }
    void refuses() {
        QFETCH(QString, piece);
        QFETCH(QString, replacement);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const std::string text = withPiece(piece.toStdString(), replacement.toStdString());
        QVERIFY2(!text.empty(), "the piece is not in the plan");
        const Checked<Plan> plan = planFromJson(text);
        QVERIFY(!plan.has_value());
        const bool told = std::ranges::any_of(plan.error(), [&](const Error& error) {
            return QString::fromStdString(error.where).contains(where) &&
                   QString::fromStdString(error.what.text()).contains(what);
        });
        QVERIFY2(told, said(plan.error()).c_str());
    }

    void tellsEverythingAtOnce() {
        std::string text = withPiece("120", "-1");
        text.replace(text.find("2026-01-01"), 10, "2026-13-01");
        text.replace(text.find("32.5"), 4, "99.0");
        const Checked<Plan> plan = planFromJson(text);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().size(), std::size_t{3});
    }

    void survivesAnyBytes() {
        checkProperty("damaged text is read or refused, never more", 500, [] {
            std::string text = planToJson(randomPlan(7));
            for (int i = 0; i < 4; ++i) {
                text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
            }
            text.resize(*rc::gen::inRange<std::size_t>(0, text.size()));
            const Checked<Plan> plan = planFromJson(text);
            const bool answered = plan.has_value() || !plan.error().empty();
            RC_ASSERT(answered);
        });
    }

    void currencyHasADefault() {
        for (const char* said : {"", ", \"currency\": \"\""}) {
            const Checked<Plan> plan = planFromJson(withPiece(", \"currency\": \"USD\"", said));
            QVERIFY(plan.has_value());
            QCOMPARE(plan->settings.currency, std::string("USD"));
        }
    }

    void olderFormsAreRead() {
        QFile file(WATTSCAPE_TEST_DATA "/projects/v1.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto plan = planFromJson(file.readAll().toStdString());
        QVERIFY(plan.has_value());
        QVERIFY(plan->ignoredIssues.empty());
        QVERIFY(QString::fromStdString(planToJson(*plan)).contains(QLatin1String("wattscape.plan/3")));
    }

    void shippedSchemaIsTheGeneratedOne() {
        QFile file(WATTSCAPE_RESOURCES "/plan.schema.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), planJsonSchema());
    }

    void schemaSaysWhereTheRowsOfATableBegin() {
        const auto rows = nlohmann::json::parse(planJsonSchema())["$defs"]["one_of_rollouts"]["properties"];
        const auto first = [&](const char* field) { return rows[field]["items"]["prefixItems"][0]; };
        QCOMPARE(first("residual_value")["minimum"].get<int>(), 0);
        QVERIFY(!first("payment_terms").contains("minimum"));
    }

    void plansFollowTheSchema() {
        const Catalogue catalogue = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
        const QTemporaryDir folder;
        QStringList files;
        for (const Plan& plan : {randomPlan(1), randomPlan(2), randomPlan(3), must(abileneSample(catalogue)),
                                 must(stargateAndPeersSample(catalogue))}) {
            files << folder.filePath(QString("plan%1.json").arg(files.size()));
            QFile file(files.back());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(planToJson(plan)));
        }
        QProcess python;
        python.start("/usr/bin/python3", QStringList{WATTSCAPE_RESOURCES "/../tests/core/exchange/validate_json.py",
                                                     WATTSCAPE_RESOURCES "/plan.schema.json"} +
                                             files);
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
    }
};

QTEST_GUILESS_MAIN(PlanJsonTest)
#include "plan_json_test.moc"
