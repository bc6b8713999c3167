#include "core/finance/sam_case.h"
#include "core/exchange/sam_file.h"
#include "core/finance/returns.h"

#include "tests/testing.h"

#include <cmath>

#include <nlohmann/json.hpp>

using namespace wattscape;
using namespace wattscape::finance;
using Json = nlohmann::json;

namespace {

/// Runs of NREL's library under the System Advisor Model (ssc 302), with all that went in and came out.
const char* const cases[] = {"lpf01-base", "lpf09-noflip", "epf03-caprec-full", "so03-dscr"};

QByteArray textOf(const QString& name) {
    QFile file(QStringLiteral(WATTSCAPE_TEST_DATA "/sam/") + name + ".json");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SamTerms termsOf(const QString& name) {
    const auto terms = samTermsFromJson(textOf(name).toStdString());
    return terms ? *terms : SamTerms();
}

/// Years of rates found by the reference's own search, and counts and prices that are not flows of cash.
bool isFlow(const std::string& name) {
    return !name.ends_with("_irr");
}

bool near(double ours, double theirs, double within) {
    return std::abs(ours - theirs) <= within * std::max(1.0, std::abs(theirs));
}

}  // namespace

class SamCaseTest : public QObject {
    Q_OBJECT

private slots:
    void everyYearEqualsTheReference_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : cases) QTest::newRow(name) << name;
    }

    void everyYearEqualsTheReference() {
        QFETCH(QString, name);
        const Json reference = Json::parse(textOf(name).toStdString());
        const Result<SamResults> results = samResults(termsOf(name));
        QVERIFY(results);
        int compared = 0;
        for (const auto& [key, series] : reference["outputs"]["yearly"].items()) {
            if (!isFlow(key)) continue;
            const auto ours = results->yearly.find(key);
            QVERIFY2(ours != results->yearly.end(), key.c_str());
            QCOMPARE(ours->second.size(), series.size());
            for (std::size_t year = 0; year < series.size(); ++year) {
                if (series[year].is_null()) continue;
                const double theirs = series[year].get<double>();
                const bool same = near(ours->second[year], theirs, 1e-9) || std::abs(ours->second[year] - theirs) < 2e-5;
                QVERIFY2(same, qPrintable(QStringLiteral("%1, year %2: %3 is not %4")
                                              .arg(QString::fromStdString(key))
                                              .arg(year)
                                              .arg(ours->second[year], 0, 'g', 17)
                                              .arg(theirs, 0, 'g', 17)));
                ++compared;
            }
        }
        QVERIFY2(compared > 800, qPrintable(QString::number(compared)));
    }

    void whatIsZeroThereIsZeroHere_data() { everyYearEqualsTheReference_data(); }

    void whatIsZeroThereIsZeroHere() {
        QFETCH(QString, name);
        const Json reference = Json::parse(textOf(name).toStdString());
        const Result<SamResults> results = samResults(termsOf(name));
        for (const Json& key : reference["outputs"]["yearly_all_zero"]) {
            const auto ours = results->yearly.find(key.get<std::string>());
            if (ours == results->yearly.end()) continue;
            for (const double value : ours->second) QVERIFY2(value == 0, key.get<std::string>().c_str());
        }
    }

    void ratesAreTheExactRoots_data() { everyYearEqualsTheReference_data(); }

    void ratesAreTheExactRoots() {
        QFETCH(QString, name);
        const Json reference = Json::parse(textOf(name).toStdString());
        const Result<SamResults> results = samResults(termsOf(name));
        for (const auto& [key, exact] : reference["exact_from_yearly"].items()) {
            const std::string series = key.substr(3);
            const auto& roots = exact["irr_all_roots_fraction"];
            const std::optional<double> rate = results->numbers.at(series + "_irr");
            QCOMPARE(rate.has_value(), roots.size() == 1);
            if (rate) QVERIFY2(std::abs(*rate / 100 - roots[0].get<double>()) < 1e-9, key.c_str());
            QVERIFY(near(*results->numbers.at(series + "_npv"), exact["npv_at_nominal_rate"].get<double>(), 1e-9));
            std::vector<Flow> flows;
            for (const double amount : results->yearly.at(key)) flows.push_back({double(flows.size()), amount});
            QVERIFY(near(*multiple(flows), exact["moic"].get<double>(), 1e-9));
            QVERIFY(near(*payback(flows), exact["first_cumulative_payback_years_interpolated"].get<double>(), 1e-9));
        }
    }

    void numbersEqualTheReference_data() { everyYearEqualsTheReference_data(); }

    void numbersEqualTheReference() {
        QFETCH(QString, name);
        const Json numbers = Json::parse(textOf(name).toStdString())["outputs"]["numbers"];
        const Result<SamResults> results = samResults(termsOf(name));
        int compared = 0;
        for (const auto& [key, value] : results->numbers) {
            if (!numbers.contains(key) || numbers[key].is_null() || numbers[key].get<double>() > 1e300) continue;
            const double within = key.ends_with("_irr") ? 1e-5 : 1e-9;  // the reference's own search stops early
            QVERIFY2(value && near(*value, numbers[key].get<double>(), within), key.c_str());
            ++compared;
        }
        QVERIFY2(compared >= 18, qPrintable(QString::number(compared)));
    }

    void thePriceIsFoundThatGivesTheTarget() {
        SamTerms terms = termsOf("lpf01-base");
        terms.solvesPrice = true;
        const std::optional<double> price = priceForTarget(terms);
        QVERIFY(price);
        terms.solvesPrice = false;
        terms.price = {*price};
        const Result<SamResults> results = samResults(terms);
        const auto& flows = results->yearly.at("cf_tax_investor_aftertax");
        std::vector<Flow> until;
        for (int year = 0; year <= terms.targetYear; ++year) until.push_back({double(year), flows[std::size_t(year)]});
        QVERIFY(std::abs(*internalRate(until) - terms.flipTarget) < 1e-9);
    }

    void whatCannotBeCountedIsRefused() {
        QByteArray text = textOf("lpf01-base");
        text.replace("\"ptc_fed_amount\":[\n0\n]", "\"ptc_fed_amount\":[\n0.02\n]");
        text.replace("\"term_tenor\":15", "\"term_tenor\":\"15\"");
        const auto terms = samTermsFromJson(text.toStdString());
        QVERIFY(!terms);
        QStringList told;
        for (const Error& error : terms.error()) told << QString::fromStdString(error.text());
        QVERIFY2(told.join('\n').contains("/inputs/term_tenor: is not a number"), qPrintable(told.join('\n')));
        QVERIFY2(told.join('\n').contains("/inputs/ptc_fed_amount: is not counted here"), qPrintable(told.join('\n')));
        for (const char* broken : {"", "[]", "{}", "{\"module\":\"host\"}", "{\"module\":\"singleowner\"}",
                                   "{\"module\":\"singleowner\",\"inputs\":{}}"}) {
            QVERIFY2(!samTermsFromJson(broken), broken);
        }
    }
};

QTEST_GUILESS_MAIN(SamCaseTest)
#include "sam_case_test.moc"
