#include "core/evaluate/evaluate.h"
#include "core/finance/venture_results.h"
#include "core/samples/samples.h"
#include "tests/testing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace wattscape;
using namespace wattscape::testing;
using finance::VentureResults;

namespace {

constexpr double cent = 0.005;

double sumOf(std::span<const double> row) {
    return std::accumulate(row.begin(), row.end(), 0.0);
}

void near(double actual, double wanted, double within = cent) {
    if (!(std::abs(actual - wanted) <= within)) {
        QFAIL(qPrintable(QString("%1 is not %2").arg(actual, 0, 'f', 4).arg(wanted, 0, 'f', 4)));
    }
}

template <class E>
const E* named(const Plan& plan, std::string_view begins) {
    const E* found = nullptr;
    plan.table<E>().forEach([&](const E& entity) { found = entity.name.starts_with(begins) ? &entity : found; });
    return found;
}

/// The row of the catalogue that vouches for a field; empty where none does.
std::string rowOf(const Plan& plan, const Entity& entity, std::string_view field) {
    for (const FieldSource& mark : entity.sources) {
        if (mark.field == field) return plan.sources.find(mark.source)->catalogueRow;
    }
    return {};
}

/// A sample worked out.
struct Sample {
    explicit Sample(Plan given) : plan(std::move(given)), results(must(evaluate(std::make_shared<const Plan>(plan)))) {}

    std::shared_ptr<const VentureResults> venture(std::string_view begins) const {
        return results.venture(named<Venture>(plan, begins)->id);
    }
    const finance::PartnerResults& partner(const VentureResults& venture, std::string_view name) const {
        const PartnerId id = named<Partner>(plan, name)->id;
        return *std::ranges::find(venture.partners, id, &finance::PartnerResults::partner);
    }
    std::string completion(const VentureResults& venture) const {
        return toIso(venture.span().at(static_cast<std::size_t>(venture.sheet->given().completed)));
    }

    Plan plan;
    PlanResults results;
};

}  // namespace

class SampleVenturesTest : public QObject {
    Q_OBJECT

private:
    Catalogue catalogue_ = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
    Sample abilene_{must(abileneSample(catalogue_))};
    Sample peers_{must(stargateAndPeersSample(catalogue_))};

    template <class Visit>
    void forEachVenture(Visit visit) {
        for (const Sample* sample : {&abilene_, &peers_}) {
            sample->plan.ventures.forEach(
                [&](const Venture& venture) { visit(*sample, venture, *sample->results.venture(venture.id)); });
        }
    }

private slots:
    void publishedSumsAreInThePlans() {
        double shells = 0;
        abilene_.plan.halls.forEach([&](const Hall& hall) {
            shells += hall.shellCost->value();
            const std::string phase = hall.order <= 2 ? "abilene-jv-phase1" : "abilene-jv-phase2";
            QCOMPARE(rowOf(abilene_.plan, hall, "shell_cost_usd"), phase);
        });
        near(shells, 15e9);
        near(named<FundingLayer>(abilene_.plan, "JPMorgan")->limit->value(), 9.4e9);
        const FundingLayer& letter = *named<FundingLayer>(peers_.plan, "USD 10 B");
        near(letter.perMw->value() * 1000, 10e9);
        near(letter.limit->value(), 100e9);
        near(named<FundingLayer>(peers_.plan, "Loan on the racks")->limit->value(), 12.5e9);
        const Venture& vehicle = *named<Venture>(peers_.plan, "Valor");
        near(vehicle.commitments[0].amount + vehicle.commitments[1].amount, 7.5e9);
    }

    void commitmentsOfNamedPartners() {
        const auto committed = [](const Sample& sample, std::string_view venture, std::string_view partner) {
            const PartnerId id = named<Partner>(sample.plan, partner)->id;
            const auto& all = named<Venture>(sample.plan, venture)->commitments;
            return std::ranges::find(all, id, &PartnerAmount::partner)->amount;
        };
        near(committed(abilene_, "Abilene campus", "Crusoe") + committed(abilene_, "Abilene campus", "Blue Owl"), 5e9);
        near(committed(peers_, "Valor", "NVIDIA"), 2e9);
    }

    void marksNameTheirRows() {
        const Plan& abilene = abilene_.plan;
        QCOMPARE(rowOf(abilene, *named<Venture>(abilene, "Abilene campus"), "name"), std::string("abilene-total"));
        QCOMPARE(rowOf(abilene, *named<FundingLayer>(abilene, "JPMorgan"), "limit_usd"), std::string("abilene-jpm-2"));
        QCOMPARE(rowOf(abilene, *named<Offtake>(abilene, "Lease"), "term_years"), std::string("abilene-lease"));
        QCOMPARE(rowOf(abilene, *named<CostItem>(abilene, "Operation"), "amount_usd"), std::string("opex-nonenergy-mw"));
        const Plan& peers = peers_.plan;
        QCOMPARE(rowOf(peers, *named<FundingLayer>(peers, "USD 10 B"), "per_mw_usd"), std::string("nvidia-openai-loi"));
        QCOMPARE(rowOf(peers, *named<FundingLayer>(peers, "Loan on"), "limit_usd"), std::string("xai-valor-spv"));
    }

    /// Whatever has a figure without a mark says that it is assumed.
    void assumptionsAreNoted() {
        const auto mustSay = [](const Entity& entity) {
            const bool says = entity.notes.find("ssum") != std::string::npos;
            QVERIFY2(says, entity.name.c_str());
        };
        for (const Sample* sample : {&abilene_, &peers_}) {
            sample->plan.ventures.forEach(mustSay);
            sample->plan.fundingLayers.forEach(mustSay);
            sample->plan.offtakes.forEach(mustSay);
            sample->plan.costItems.forEach(mustSay);
            sample->plan.distributionTiers.forEach(mustSay);
        }
        const Offtake& lease = *named<Offtake>(abilene_.plan, "Lease");
        QVERIFY(rowOf(abilene_.plan, lease, "capacity_price_usd_per_mw_month").empty());
        QVERIFY(named<Venture>(peers_.plan, "NVIDIA and OpenAI")->notes.starts_with("Superseded"));
    }

    void sourcesEqualUses() {
        forEachVenture([](const Sample&, const Venture& venture, const VentureResults& worked) {
            const finance::VentureSheet& sheet = *worked.sheet;
            for (std::size_t m = 0; m < worked.span().count; ++m) {
                const auto at = [&](const formula::Line& line) { return worked.of(line)[m]; };
                const double sources = at(sheet.fromAccount) + at(sheet.loanDrawn) + at(sheet.refinanced) + at(sheet.equity);
                QVERIFY2(std::abs(sources - at(sheet.uses) - at(sheet.serviceCalled)) < cent, venture.name.c_str());
            }
            QVERIFY2(worked.shortfalls.empty(), venture.name.c_str());
        });
    }

    void partnersReceiveWhatIsDistributed() {
        forEachVenture([](const Sample&, const Venture& venture, const VentureResults& worked) {
            double received = 0;
            double paidIn = 0;
            double fees = 0;
            for (const finance::PartnerLines& lines : worked.sheet->partners) {
                received += sumOf(worked.of(lines.received));
                fees += sumOf(worked.of(lines.fees));
                const auto stake = std::ranges::find(venture.stakes, lines.partner, &PartnerAmount::partner);
                near(sumOf(worked.of(lines.paidIn)), stake->amount * sumOf(worked.of(worked.sheet->equity)));
                paidIn += sumOf(worked.of(lines.paidIn));
            }
            near(received, sumOf(worked.of(worked.sheet->distributed)), 1);
            double reported = 0;
            for (const finance::PartnerResults& partner : worked.partners) reported += partner.beforeTax.received;
            near(reported, received + fees, 1);
            near(worked.project.paidIn, paidIn, 1);
        });
    }

    void campusIsBuiltAndTakenOut() {
        const auto campus = abilene_.venture("Abilene campus");
        QCOMPARE(abilene_.completion(*campus), std::string("2026-07"));
        QCOMPARE(toIso(campus->span().at(0)), std::string("2024-06"));
        near(sumOf(campus->of(campus->sheet->cost)), 15e9 + 150e6);
        near(sumOf(campus->of(campus->sheet->loanDrawn)), 9.4e9);
        near(sumOf(campus->of(campus->sheet->loanRepaid)), 9.4e9);
        near(campus->of(campus->sheet->debtBalance).back(), 0);
        near(campus->of(campus->sheet->reserveBalance).back(), 0);
        const double gearing = sumOf(campus->of(campus->sheet->debtDrawn)) / sumOf(campus->of(campus->sheet->uses));
        QVERIFY(gearing > 0.55 && gearing < 0.65);
        const double equity = campus->project.paidIn;
        QVERIFY2(equity > 5e9 && equity < 6.25e9, qPrintable(QString::number(equity)));
        QVERIFY(*campus->coverage.least > 1.3 && *campus->coverage.average < 2);
    }

    void developerIsPromoted() {
        const auto campus = abilene_.venture("Abilene campus");
        const finance::Returns& crusoe = abilene_.partner(*campus, "Crusoe").beforeTax;
        const finance::Returns& blueOwl = abilene_.partner(*campus, "Blue Owl").beforeTax;
        const finance::Returns& primary = abilene_.partner(*campus, "Primary").beforeTax;
        QVERIFY(crusoe.rates.front() > blueOwl.rates.front() + 0.01);
        near(blueOwl.rates.front(), primary.rates.front(), 1e-9);
        QVERIFY(blueOwl.rates.front() > 0.07);  // beyond the preferred return
        const double fee = 150e6;
        QVERIFY((crusoe.received - fee) / (campus->project.received) > 0.15);
    }

    /// What a tenant pays in one venture is what the landlord's receives, but for a watt by which limits are rounded.
    void rentIsOneFlow() {
        const auto campus = abilene_.venture("Abilene campus");
        const auto racks = abilene_.venture("Oracle");
        const auto received = campus->of(campus->sheet->revenue);
        const auto paid = racks->of(racks->sheet->operatingCost);
        int months = 0;
        for (std::size_t m = 0; m < paid.size(); ++m) {
            if (racks->span().at(m) > std::chrono::year{2031} / 12) break;
            near(paid[m], received[static_cast<std::size_t>(campus->span().placeOf(lastDayOf(racks->span().at(m))))], 0.17);
            ++months;
        }
        QCOMPARE(months, 76);
        QVERIFY(received.back() > 0);  // the lease lasts as long as the plan
    }

    void letterReleasesAGigawatt() {
        const auto letter = peers_.venture("NVIDIA and OpenAI");
        const auto released = letter->of(letter->sheet->vendor);
        const auto paid = std::ranges::find_if(released, [](double amount) { return amount > 0; });
        QCOMPARE(toIso(letter->span().at(static_cast<std::size_t>(paid - released.begin()))), std::string("2028-10"));
        near(*paid, 10e9);
        near(sumOf(released), 10e9);
        near(sumOf(letter->of(letter->sheet->cost)), 10 * 608 * 7e6);
        near(letter->project.paidIn, 10 * 608 * 7e6 - 10e9, 1);
        near(letter->of(letter->sheet->account).back(), 0);
        QVERIFY(letter->project.rates.empty());  // it sells nothing
    }

    void vehicleStaysWithinWhatWasRaised() {
        const auto vehicle = peers_.venture("Valor");
        QCOMPARE(peers_.completion(*vehicle), std::string("2026-11"));
        near(sumOf(vehicle->of(vehicle->sheet->cost)), 3210 * 6.25e6);
        const double debt = sumOf(vehicle->of(vehicle->sheet->loanDrawn));
        QVERIFY(debt > 11.5e9 && debt <= 12.5e9);
        QVERIFY(vehicle->project.paidIn > 6.5e9 && vehicle->project.paidIn <= 7.5e9);
        QVERIFY(peers_.partner(*vehicle, "NVIDIA").beforeTax.paidIn <= 2e9);
        near(vehicle->of(vehicle->sheet->debtBalance).back(), 0);
        QVERIFY(*vehicle->coverage.least > 1.3 && *vehicle->coverage.average < 2);
    }

    /// One rate for whoever is paid, and none that a banker would not believe.
    void ratesAreBelievable() {
        forEachVenture([](const Sample&, const Venture& venture, const VentureResults& worked) {
            for (const finance::PartnerResults& partner : worked.partners) {
                if (partner.beforeTax.received == 0) continue;
                QVERIFY2(partner.beforeTax.rates.size() == 1, venture.name.c_str());
                QVERIFY2(partner.beforeTax.rates.front() > 0.06 && partner.beforeTax.rates.front() < 0.25,
                         venture.name.c_str());
                QVERIFY(partner.afterTax.rates.back() < partner.beforeTax.rates.front());
            }
        });
    }
};

QTEST_APPLESS_MAIN(SampleVenturesTest)
#include "sample_ventures_test.moc"
