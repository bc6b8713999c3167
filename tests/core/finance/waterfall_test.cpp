#include "core/finance/waterfall.h"

#include "core/finance/returns.h"
#include "core/formula/values.h"
#include "tests/core/finance/waterfall_twin.h"
#include "tests/testing.h"

#include <cmath>
#include <numeric>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::finance;
using namespace wattscape::testing;
using formula::Line;
using formula::Sheet;

namespace {

using Amounts = std::vector<double>;

/// What flows in and out of a project, and by whose agreement.
struct Case {
    WaterfallTerms terms;
    Amounts years;
    Amounts cash;
    std::vector<Amounts> paidIn;  ///< by partner
};

struct Outcome {
    std::vector<Amounts> received;            ///< by partner
    std::vector<std::vector<Amounts>> tiers;  ///< by tier and partner
    Amounts undistributed;
};

Amounts list(std::span<const double> row) {
    return {row.begin(), row.end()};
}

Outcome run(const Case& made) {
    Sheet sheet(made.years);
    const Line cash = sheet.given({"cash", "Cash"}, made.cash);
    std::vector<Line> paidIn;
    for (const Amounts& row : made.paidIn) paidIn.push_back(sheet.given({"paid in", "Paid in"}, row));
    const WaterfallLines lines = addWaterfall(sheet, made.terms, cash, paidIn);
    const formula::Values values = must(evaluate(sheet));
    Outcome outcome;
    for (const Line& line : lines.received) outcome.received.push_back(list(values.of(line)));
    for (const auto& tier : lines.tiers) {
        outcome.tiers.emplace_back();
        for (const Line& line : tier) outcome.tiers.back().push_back(list(values.of(line)));
    }
    outcome.undistributed = list(values.of(lines.undistributed));
    return outcome;
}

std::vector<Flow> flowsOf(const Case& made, const Outcome& outcome, std::size_t partner) {
    std::vector<Flow> flows;
    for (std::size_t t = 0; t < made.years.size(); ++t) {
        flows.push_back({made.years[t], outcome.received[partner][t] - made.paidIn[partner][t]});
    }
    return flows;
}

double anyShare() {
    return *rc::gen::inRange(0, 101) / 100.0;
}

Shares anyShares(std::size_t count) {
    Shares shares(count);
    double left = 1;
    for (std::size_t p = 0; p + 1 < count; ++p) left -= shares[p] = left * anyShare();
    shares.back() = left;
    return shares;
}

Tier anyTier(std::size_t partners) {
    const auto partner = *rc::gen::inRange<std::size_t>(0, partners);
    switch (*rc::gen::inRange(0, 4)) {
        case 0: return ReturnOfCapital{};
        case 1:
            return PreferredReturn{anyShare() / 5, *rc::gen::arbitrary<bool>() ? PreferredReturn::Accrual::simple
                                                                               : PreferredReturn::Accrual::compounding};
        case 2: return CatchUp{partner, 1 - anyShare() / 2, 0.1 + anyShare() / 4, *rc::gen::arbitrary<bool>()};
        default: {
            Split split{anyShares(partners), Split::Hurdle{partner, anyShare() / 2}};
            if (split.shares[partner] <= 0) split.shares = Shares(partners, 1.0 / double(partners));
            return split;
        }
    }
}

Case anyCase() {
    Case made;
    const auto partners = *rc::gen::inRange<std::size_t>(1, 5);
    for (std::size_t p = 0; p < partners; ++p) made.terms.partners.push_back(EntityId{std::uint32_t(p + 1)});
    made.terms.stakes = anyShares(partners);
    const int tiers = *rc::gen::inRange(0, 5);
    for (int i = 0; i < tiers; ++i) made.terms.tiers.push_back(anyTier(partners));
    made.terms.tiers.push_back(Split{anyShares(partners), {}});
    const auto periods = *rc::gen::inRange<std::size_t>(1, 40);
    double year = 0;
    made.paidIn.resize(partners);
    for (std::size_t t = 0; t < periods; ++t) {
        made.years.push_back(year);
        year += *rc::gen::inRange(1, 400) / 365.0;
        made.cash.push_back(t == 0 ? 0 : *rc::gen::inRange(0, 1000));
        const double called = t < 5 ? *rc::gen::inRange(0, 2000) : 0;
        for (std::size_t p = 0; p < partners; ++p) made.paidIn[p].push_back(called * made.terms.stakes[p]);
    }
    return made;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-7 * std::max(1.0, std::abs(b));
}

}  // namespace

class WaterfallTest : public QObject {
    Q_OBJECT

private slots:
    void everyTierPaysWhatItsTwinPays() {
        checkProperty("tiers equal their twin", 400, [] {
            const Case made = anyCase();
            RC_PRE(problemsOf(made.terms).empty());
            const Outcome outcome = run(made);
            const auto twin = waterfallTwin(made.terms, made.years, made.cash, made.paidIn);
            for (std::size_t t = 0; t < made.years.size(); ++t) {
                for (std::size_t i = 0; i < made.terms.tiers.size(); ++i) {
                    for (std::size_t p = 0; p < made.terms.partners.size(); ++p) {
                        RC_ASSERT(std::abs(outcome.tiers[i][p][t] - twin[t][i][p]) < 1e-5);
                    }
                }
            }
        });
    }

    void everyPeriodsCashIsDistributed() {
        checkProperty("receipts add to the cash", 400, [] {
            const Case made = anyCase();
            RC_PRE(problemsOf(made.terms).empty());
            const Outcome outcome = run(made);
            for (std::size_t t = 0; t < made.years.size(); ++t) {
                double received = outcome.undistributed[t];
                for (const Amounts& partner : outcome.received) received += partner[t];
                RC_ASSERT(near(received, made.cash[t]));
                RC_ASSERT(std::abs(outcome.undistributed[t]) < 1e-7);
            }
        });
    }

    void doublingEveryAmountDoublesEveryFlow() {
        checkProperty("scale", 200, [] {
            Case made = anyCase();
            RC_PRE(problemsOf(made.terms).empty());
            const Outcome once = run(made);
            for (double& amount : made.cash) amount *= 2;
            for (Amounts& row : made.paidIn) {
                for (double& amount : row) amount *= 2;
            }
            const Outcome twice = run(made);
            for (std::size_t p = 0; p < once.received.size(); ++p) {
                for (std::size_t t = 0; t < made.years.size(); ++t) {
                    RC_ASSERT(std::abs(twice.received[p][t] - 2 * once.received[p][t]) < 1e-6);
                }
            }
        });
    }

    void aCompoundingReturnAndAHurdleOfTheSameRateMeet() {
        Case made;
        made.terms.partners = {EntityId{1}, EntityId{2}};
        made.terms.stakes = {0.9, 0.1};
        made.terms.tiers = {PreferredReturn{0.08}, ReturnOfCapital{}, Split{{0.8, 0.2}, {}}};
        made.years = {0, 0.5, 1.25, 2, 3.5};
        made.cash = {0, 100, 300, 700, 400};
        made.paidIn = {{900, 90, 0, 0, 0}, {100, 10, 0, 0, 0}};
        const Outcome preferred = run(made);
        made.terms.tiers = {Split{{0.9, 0.1}, Split::Hurdle{0, 0.08}}, Split{{0.8, 0.2}, {}}};
        const Outcome hurdle = run(made);
        for (std::size_t t = 0; t < made.years.size(); ++t) QVERIFY(near(preferred.received[0][t], hurdle.received[0][t]));
    }

    void aHurdleReachedInAPeriodSplitsItsCashExactlyThere() {
        Case made;
        made.terms.partners = {EntityId{1}, EntityId{2}};
        made.terms.stakes = {0.9, 0.1};
        made.terms.tiers = {Split{{0.9, 0.1}, Split::Hurdle{0, 0.12}}, Split{{0.6, 0.4}, {}}};
        made.years = {0, 1, 2};
        made.cash = {0, 200, 3000};
        made.paidIn = {{900, 0, 0}, {100, 0, 0}};
        const Outcome outcome = run(made);
        // 900 · 1.12² − 180 · 1.12 = 927.36 is what the first partner needs in the second year.
        QVERIFY(near(outcome.tiers[0][0][2], 927.36));
        QVERIFY(near(outcome.tiers[1][0][2], (3000 - 927.36 / 0.9) * 0.6));
        Amounts toTheHurdle{-900, 180, 927.36};
        std::vector<Flow> flows;
        for (const double amount : toTheHurdle) flows.push_back({double(flows.size()), amount});
        QVERIFY(near(*internalRate(flows), 0.12));
    }

    void theCatchUpEndsWhenThePromotedPartnerHasItsPart() {
        Case made;
        made.terms.partners = {EntityId{1}, EntityId{2}};
        made.terms.stakes = {1, 0};
        made.terms.tiers = {ReturnOfCapital{}, PreferredReturn{0.08, PreferredReturn::Accrual::compounding, {0}},
                            CatchUp{1, 1, 0.2, true}, Split{{0.8, 0.2}, {}}};
        made.years = {0, 1};
        made.cash = {0, 2000};
        made.paidIn = {{1000, 0}, {0, 0}};
        const Outcome outcome = run(made);
        QVERIFY(near(outcome.tiers[1][0][1], 80));
        QVERIFY(near(outcome.tiers[2][1][1], 20));  // a fifth of 80 + 20
        QVERIFY(near(outcome.received[1][1], 0.2 * 1000));
    }

    void splittingAPartnerInHalvesChangesNobodyElse() {
        Case made;
        made.terms.partners = {EntityId{1}, EntityId{2}};
        made.terms.stakes = {0.8, 0.2};
        made.terms.tiers = {ReturnOfCapital{}, PreferredReturn{0.1}, Split{{0.7, 0.3}, {}}};
        made.years = {0, 1, 2.5};
        made.cash = {0, 500, 1500};
        made.paidIn = {{800, 0, 0}, {200, 0, 0}};
        const Outcome whole = run(made);
        made.terms.partners.push_back(EntityId{3});
        made.terms.stakes = {0.4, 0.2, 0.4};
        made.terms.tiers = {ReturnOfCapital{}, PreferredReturn{0.1}, Split{{0.35, 0.3, 0.35}, {}}};
        made.paidIn = {{400, 0, 0}, {200, 0, 0}, {400, 0, 0}};
        const Outcome halves = run(made);
        for (std::size_t t = 0; t < made.years.size(); ++t) {
            QVERIFY(near(halves.received[1][t], whole.received[1][t]));
            QVERIFY(near(halves.received[0][t] + halves.received[2][t], whole.received[0][t]));
        }
    }

    void aSinglePartnerGetsAll() {
        Case made;
        made.terms.partners = {EntityId{1}};
        made.terms.stakes = {1};
        made.terms.tiers = {ReturnOfCapital{}, PreferredReturn{0.08}, Split{{1}, {}}};
        made.years = {0, 1, 2};
        made.cash = {0, 400, 900};
        made.paidIn = {{1000, 0, 0}};
        const Outcome outcome = run(made);
        QCOMPARE(outcome.received[0], made.cash);
        QVERIFY(
            near(*internalRate(flowsOf(made, outcome, 0)), *internalRate(std::vector<Flow>{{0, -1000}, {1, 400}, {2, 900}})));
    }

    void termsThatCannotHoldAreNamed_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("shares") << "tier 1: adds to 90 %; shares have to add to 100 %";
        QTest::newRow("no end") << "tier 1: ends; a last tier is needed that splits what is left";
        QTest::newRow("blocked") << "tier 1: takes all cash; the tiers behind it get nothing";
        QTest::newRow("catch-up") << "tier 1: can never be reached: 0.2 of profit from a share of 0.1";
        QTest::newRow("hurdle") << "tier 1: can never be reached: its partner has no share in this tier";
        QTest::newRow("stranger") << "tier 1: names a partner that is not there";
    }

    void termsThatCannotHoldAreNamed() {
        QFETCH(QString, what);
        const Split last{{0.5, 0.5}, {}};
        const std::map<QByteArray, std::vector<Tier>> tiers{
            {"shares", {Split{{0.5, 0.4}, {}}}},
            {"no end", {ReturnOfCapital{}}},
            {"blocked", {last, last}},
            {"catch-up", {CatchUp{1, 0.1, 0.2}, last}},
            {"hurdle", {Split{{0, 1}, Split::Hurdle{0, 0.1}}, last}},
            {"stranger", {ReturnOfCapital{{7}, {}}, last}},
        };
        const WaterfallTerms terms{{EntityId{1}, EntityId{2}}, {0.5, 0.5}, tiers.at(QTest::currentDataTag())};
        const std::vector<Error> problems = problemsOf(terms);
        QVERIFY(!problems.empty());
        QCOMPARE(QString::fromStdString(problems.front().text()), what);
    }
};

QTEST_GUILESS_MAIN(WaterfallTest)
#include "waterfall_test.moc"
