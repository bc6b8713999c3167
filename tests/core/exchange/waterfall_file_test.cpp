#include "core/exchange/waterfall_file.h"

#include "tests/testing.h"

#include <QFile>

#include <nlohmann/json.hpp>

using namespace wattscape;
using Json = nlohmann::json;

namespace {

/// The example that the schema gives.
Json example() {
    QFile file(QStringLiteral(WATTSCAPE_RESOURCES "/waterfall.schema.json"));
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString())["examples"][0] : Json();
}

QStringList problemsOf(const Json& json) {
    const auto read = waterfallFromJson(json.dump());
    QStringList told;
    if (!read) {
        for (const Error& error : read.error()) told << QString::fromStdString(error.text());
    }
    return told;
}

}  // namespace

class WaterfallFileTest : public QObject {
    Q_OBJECT

private slots:
    void theSchemasExampleIsRead() {
        const auto read = waterfallFromJson(example().dump());
        QVERIFY(read);
        QCOMPARE(read->partners, (std::vector<std::string>{"Fund", "Sponsor"}));
        QCOMPARE(read->cash, (std::vector<double>{-1e6, 150e3, 1.5e6}));
        QCOMPARE(read->terms.tiers.size(), std::size_t{5});
        const auto& split = std::get<finance::Split>(read->terms.tiers[3]);
        QCOMPARE(split.shares, (finance::Shares{0.8, 0.2}));
        QCOMPARE(split.hurdle->partner, std::size_t{0});
    }

    void everythingWrongIsToldAtOnce() {
        Json json = example();
        json["cash_flow"][1]["date"] = "2025-02-30";
        json["partners"][1]["id"] = 1;
        json["tiers"][0]["rate"] = "8 %";
        json["tiers"][1]["speed"] = 3;
        json["tiers"][3]["until"]["partner"] = 9;
        const QStringList told = problemsOf(json);
        QVERIFY2(told.size() >= 5, qPrintable(told.join('\n')));
        const QString all = told.join('\n');
        for (const char* where :
             {"/cash_flow/1/date", "/partners/1/id", "/tiers/0/rate", "/tiers/1/speed", "/tiers/3/until/partner"}) {
            QVERIFY2(all.contains(where), qPrintable(all));
        }
    }

    void sharesThatDoNotAddAreRefused() {
        Json json = example();
        json["partners"][0]["stake"] = 0.8;
        QCOMPARE(problemsOf(json), QStringList{"stakes: adds to 90 %; shares have to add to 100 %"});
    }

    void datesMustAscend() {
        Json json = example();
        std::swap(json["cash_flow"][1], json["cash_flow"][2]);
        QCOMPARE(problemsOf(json), QStringList{"/cash_flow/2/date: is not after the one before"});
    }

    void whatIsNoCaseIsRefused() {
        for (const char* text : {"", "[]", "{}", "{\"schema\": 1}", "null"}) QVERIFY2(!waterfallFromJson(text), text);
    }
};

QTEST_GUILESS_MAIN(WaterfallFileTest)
#include "waterfall_file_test.moc"
