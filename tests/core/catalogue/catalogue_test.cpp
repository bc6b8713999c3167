#include "core/catalogue/catalogue.h"

#include "tests/testing.h"

#include <fstream>

#include <QTemporaryDir>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

const std::filesystem::path shipped = WATTSCAPE_RESOURCES "/catalogue";

/// A copy of the shipped tables in which one file's text has been changed.
std::filesystem::path withReplaced(const QTemporaryDir& folder, const std::string& file, const std::string& what,
                                   const std::string& by) {
    const std::filesystem::path copy = folder.path().toStdString();
    std::filesystem::copy(shipped, copy,
                          std::filesystem::copy_options::overwrite_existing | std::filesystem::copy_options::recursive);
    std::ifstream in(copy / file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::size_t place = text.find(what);
    if (place != std::string::npos) {
        text.replace(place, what.size(), by);
    }
    std::ofstream(copy / file, std::ios::binary | std::ios::trunc) << text;
    return copy;
}

}  // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private:
    Catalogue catalogue_ = must(readCatalogue(shipped));

private slots:
    void everyRowIsThere() {
        QCOMPARE(catalogue_.hardware.size(), std::size_t{26});
        QCOMPARE(catalogue_.sites.size(), std::size_t{37});
        QCOMPARE(catalogue_.contracts.size(), std::size_t{76});
        QCOMPARE(catalogue_.partnerships.size(), std::size_t{54});
        QCOMPARE(catalogue_.benchmarks.size(), std::size_t{108});
    }

    void hardwareIsTyped() {
        const HardwareRow& row = *catalogue_.hardwareNamed("nv-gb200-nvl72");
        QCOMPARE(row.name, std::string("GB200 NVL72"));
        QCOMPARE(*row.packagesPerUnit, std::int64_t{72});
        QCOMPARE(row.maximumPower->kilowatts(), 132.0);
        QCOMPARE(row.power->kilowatts(), 120.0);
        QCOMPARE(row.computeFp8->value(), 5.0);
        QCOMPARE(row.price->value(), 3.1e6);
        QCOMPARE(toIso(*row.firstVolume), std::string("2025-02"));
        QVERIFY(*row.liquidCooled && row.catalogue == "hardware" && !row.source.empty());
        QVERIFY(!*catalogue_.hardwareNamed("nv-hgx-h100")->liquidCooled);
        QCOMPARE(catalogue_.hardwareNamed("nv-hgx-h100")->computeFp8->value(), 1.9789);
    }

    void whatIsNotSaidIsNotZero() {
        const HardwareRow& helios = *catalogue_.hardwareNamed("amd-mi455x-helios");
        QVERIFY(!helios.power && !helios.maximumPower && !helios.price && !helios.computeBf16);
        QVERIFY(!catalogue_.hardwareNamed("oai-brcm-titan")->packagesPerUnit);
        QVERIFY(!catalogue_.hardwareNamed("goog-tpu-v6e")->liquidCooled);
        QVERIFY(!catalogue_.siteNamed("stargate-india")->location);
        QVERIFY(!catalogue_.hardwareNamed("nothing") && !catalogue_.siteNamed("nothing"));
    }

    void sitesAreTyped() {
        const SiteRow& row = *catalogue_.siteNamed("abilene");
        QCOMPARE(row.location->longitude, -99.784);
        QCOMPARE(row.phases.size(), std::size_t{4});
        QVERIFY(row.phases[1] == (SitePhase{*parseDay("2025-12-24"), Power::fromMegawatts(295)}));
        QVERIFY(row.status == SiteStatus::partlyOperational && *row.buildings == 8);
        QVERIFY(row.hardware == (std::vector<std::string>{"nv-gb200-nvl72", "nv-gb300-nvl72"}));
        QCOMPARE(catalogue_.siteNamed("goodnight")->phases[0].operating.watts(), std::int64_t{132'500'000});
        for (const SiteRow& site : catalogue_.sites) {
            for (const std::string& id : site.hardware) {
                QVERIFY2(catalogue_.hardwareNamed(id), id.c_str());
            }
        }
    }

    void contractsAndDealsAreTyped() {
        const auto dte = std::find_if(catalogue_.contracts.begin(), catalogue_.contracts.end(),
                                      [](const auto& r) { return r.id == "saline-dte"; });
        QCOMPARE(*dte->minimumShare, 0.8);
        QCOMPARE(*dte->termYears, 19.0);
        const auto jpm = std::find_if(catalogue_.partnerships.begin(), catalogue_.partnerships.end(),
                                      [](const auto& r) { return r.id == "abilene-jpm-1"; });
        QCOMPARE(jpm->amount->value(), 2.3e9);
        QCOMPARE(jpm->type, std::string("debt"));
    }

    void errorsNameThePlace_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("said");
        QTest::newRow("number") << "sites.csv"
                                << "32.5,-99.784"
                                << "32.5,west"
                                << "sites.csv, line 2, column “lon”: “west” is not a number";
        QTest::newRow("date") << "sites.csv"
                              << "2025-09-26,8"
                              << "2025-09-31,8"
                              << "sites.csv, line 2, column “first_power”: “2025-09-31” is not a date";
        QTest::newRow("phase") << "sites.csv"
                               << "2025-12-24:295"
                               << "2025-12-24=295"
                               << "sites.csv, line 2, column “phases”: “2025-12-24=295” is not a phase";
        QTest::newRow("phases out of order") << "sites.csv"
                                             << "2025-12-24:295"
                                             << "2025-01-24:295"
                                             << "sites.csv, line 2, column “phases”: “2025-01-24:295”";
        QTest::newRow("choice") << "hardware.csv"
                                << ",high,2024-03-19"
                                << ",sure,2024-03-19"
                                << "hardware.csv, line 2, column “confidence”: “sure” is not known";
        QTest::newRow("column gone") << "contracts.csv"
                                     << "term_years"
                                     << "years"
                                     << "contracts.csv, line 2, column “term_years”: the column is not there";
        QTest::newRow("id twice") << "partnerships.csv"
                                  << "\nstargate-equity-openai"
                                  << "\nstargate-llc"
                                  << "partnerships.csv, line 4, column “id”: “stargate-llc” is there twice";
        QTest::newRow("yes or no") << "hardware.csv"
                                   << "10.2,10.2,no"
                                   << "10.2,10.2,maybe"
                                   << "hardware.csv, line 2, column “liquid_cooled”: “maybe” is neither";
        QTest::newRow("torn") << "cost_benchmarks.csv"
                              << "\ncapex-nvidia-2025,"
                              << "\n"
                              << "cost_benchmarks.csv, line 2: has 14 cells; the header has 15";
    }
    void errorsNameThePlace() {
        QFETCH(QString, file);
        QFETCH(QString, what);
        QFETCH(QString, by);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const auto read = readCatalogue(withReplaced(folder, file.toStdString(), what.toStdString(), by.toStdString()));
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().text()).startsWith(said), read.error().text().c_str());
    }

    void aMissingFileIsNamed() {
        QCOMPARE(readCatalogue("/nowhere").error().text(), std::string("hardware.csv: can't be opened"));
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
