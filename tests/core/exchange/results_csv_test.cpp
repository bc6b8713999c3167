#include "core/exchange/results_csv.h"

#include "core/base/csv.h"
#include "core/catalogue/catalogue.h"
#include "core/evaluate/evaluate.h"
#include "core/exchange/plan_geojson.h"
#include "core/exchange/scopes.h"
#include "core/samples/samples.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace wattscape;
using namespace wattscape::testing;

class ResultsCsvTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const Catalogue catalogue = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
        results_ = must(evaluate(std::make_shared<const Plan>(must(abileneSample(catalogue)))));
    }

    void seriesAreThoseOfTheResults() {
        const CsvTable table = must(parseCsv(seriesCsv(results_)));
        const Plan& plan = results_.plan();
        const auto scopes = scopesOf(plan);
        QCOMPARE(table.rows.size(), scopes.size() * static_cast<std::size_t>(plan.settings.months));
        QCOMPARE(table.head.size(), std::size_t{4 + 2 * metricCount + 1});
        std::size_t row = 0;
        for (const Scope& scope : scopes) {
            std::vector<std::vector<double>> columns;
            for (const Metric metric : allMetrics()) {
                columns.push_back(results_.monthlyAverage(scope, metric));
                columns.push_back(results_.monthEnd(scope, metric));
            }
            for (int month = 0; month < plan.settings.months; ++month, ++row) {
                const auto& cells = table.rows[row].cells;
                QCOMPARE(cells[0], std::string(keyOf(scope.kind)));
                QCOMPARE(cells[3], toIso(plan.settings.firstMonth + std::chrono::months{month}));
                for (std::size_t k = 0; k < columns.size(); ++k) {
                    QCOMPARE(std::stod(cells[4 + k]), columns[k][static_cast<std::size_t>(month)]);
                }
            }
        }
    }

    void theWorkedExampleStandsInTheSeries() {
        const CsvTable table = must(parseCsv(seriesCsv(results_)));
        const auto cell = [&](const char* month, const char* column) {
            for (const CsvRow& row : table.rows) {
                if (row.cells[0] == "plan" && row.cells[3] == month) return row.cells[*table.column(column)];
            }
            return std::string("no such row");
        };
        QCOMPARE(cell("2026-06", "facility_limit_mw_month_end"), std::string("488.4"));
        QCOMPARE(cell("2026-07", "facility_limit_mw_month_end"), std::string("1200"));
        QCOMPARE(cell("2026-06", "it_limit_mw_month_end").substr(0, 6), std::string("375.69"));
        QCOMPARE(cell("2026-07", "it_limit_mw_month_end").substr(0, 6), std::string("923.07"));
        QCOMPARE(cell("2026-06", "racks_energised_month_end"), std::string("2846"));
        QCOMPARE(cell("2026-06", "gpus_energised_month_end"), std::string("204912"));
        QCOMPARE(cell("2026-06", "binding"), std::string("power"));
    }

    void issuesAreThoseOfTheResults() {
        const CsvTable table = must(parseCsv(issuesCsv(results_)));
        QCOMPARE(table.rows.size(), results_.issues().size() + results_.ignoredIssues().size());
        for (std::size_t i = 0; i < results_.issues().size(); ++i) {
            QCOMPARE(table.rows[i].cells[*table.column("from")], toIso(results_.issues()[i].from));
            QCOMPARE(std::stoll(table.rows[i].cells[*table.column("rack_days")]),
                     static_cast<long long>(results_.issues()[i].rackDays));
        }
    }

    void energyIsThatOfTheResults() {
        const CsvTable table = must(parseCsv(energyCsv(results_)));
        const std::vector<EnergyRow> plan = results_.energy({});
        const auto months = static_cast<std::size_t>(results_.plan().settings.months);
        QCOMPARE(table.head.size(), 4 + energySeriesCount + billTerms().size());
        double ofParts = 0;
        double ofPlan = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto& cells = table.rows[row].cells;
            const double cost = std::stod(cells[*table.column("cost_usd")]);
            if (cells[0] == "plan") {
                QCOMPARE(cost, plan[row % months][EnergySeries::cost]);
                ofPlan += cost;
            }
            if (cells[0] != "power_source" && cells[0] != "supply_contract") continue;
            for (const EnergySeries part : costParts()) ofParts += std::stod(cells[*table.column(infoOf(part).key)]);
        }
        QVERIFY(ofPlan > 1e9);
        QVERIFY(std::abs(ofParts - ofPlan) < 1e-9 * ofPlan);
    }

    void everyListIsATable() {
        const Plan plan = randomPlan(3);
        forEachTable(plan, [&]<class E>(const Table<E>& entities) {
            const CsvTable table = must(parseCsv(entitiesCsv(plan, kindOf<E>)));
            QCOMPARE(table.rows.size(), entities.size());
            std::size_t row = 0;
            entities.forEach([&](const E& entity) {
                const auto& cells = table.rows[row++].cells;
                QCOMPARE(cells[0], std::to_string(entity.id.value));
                for (const std::string& cell : cells) QVERIFY(!cell.starts_with("="));
            });
        });
    }

    void scopesAreFoundByName_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("plan") << "plan" << 1;
        QTest::newRow("halls") << "hall" << static_cast<int>(results_.plan().halls.size());
        QTest::newRow("one site") << QString("site:%1").arg(results_.plan().sites.values().front()->id.value) << 1;
        QTest::newRow("no such site") << "site:4000000000" << -1;
        QTest::newRow("no number") << "site:x" << -1;
        QTest::newRow("plan with id") << "plan:1" << -1;
        QTest::newRow("unknown") << "campus" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void scopesAreFoundByName() {
        QFETCH(QString, text);
        QFETCH(int, count);
        const auto scopes = scopesNamed(results_.plan(), text.toStdString());
        QCOMPARE(scopes ? static_cast<int>(scopes->size()) : -1, count);
    }

    void geoJsonHoldsSitesAndHalls() {
        for (const Plan& plan : {randomPlan(1), randomPlan(2), results_.plan()}) {
            const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(planToGeoJson(plan)));
            std::size_t sites = 0;
            std::size_t halls = 0;
            for (const QJsonValue feature : document["features"].toArray()) {
                const QString kind = feature["properties"]["kind"].toString();
                sites += kind == "site" ? 1 : 0;
                halls += kind == "hall" ? 1 : 0;
                if (kind == "site") {
                    const Site* site = plan.sites.find({static_cast<std::uint32_t>(feature["properties"]["id"].toInt())});
                    QCOMPARE(feature["geometry"]["coordinates"][0].toDouble(), site->location.longitude);
                    QCOMPARE(feature["geometry"]["coordinates"][1].toDouble(), site->location.latitude);
                } else {
                    checkRing(feature["geometry"]["coordinates"][0].toArray());
                }
            }
            QCOMPARE(sites, plan.sites.size());
            QCOMPARE(halls, plan.halls.size());
        }
    }

private:
    /// Closed and counterclockwise.
    static void checkRing(const QJsonArray& ring) {
        QVERIFY(ring.size() >= 4);
        QCOMPARE(ring.first(), ring.last());
        double turning = 0;
        for (int i = 0; i + 1 < ring.size(); ++i) {
            turning += ring[i][0].toDouble() * ring[i + 1][1].toDouble() - ring[i + 1][0].toDouble() * ring[i][1].toDouble();
        }
        QVERIFY(turning > 0);
    }

    PlanResults results_;
};

QTEST_GUILESS_MAIN(ResultsCsvTest)
#include "results_csv_test.moc"
