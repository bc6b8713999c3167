#include "core/energy/site_energy.h"

#include "tests/core/energy/energy_site.h"
#include "tests/testing.h"

#include <cmath>

using namespace wattscape;
using namespace wattscape::testing;
using E = EnergySeries;

#define QCOMPARE_NEAR(actual, expected) \
    QVERIFY2(std::abs((actual) - (expected)) <= 1e-9 * std::max(1.0, std::abs(expected)), qPrintable(said(actual, expected)))

namespace {

QString said(double actual, double expected) {
    return QStringLiteral("%1 in place of %2").arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15);
}

constexpr double hoursOfJanuary = 744;
constexpr std::size_t january = 0;
constexpr std::size_t june = 5;
constexpr std::size_t december = 11;

/// Twelve numbers that differ, so that a month can't stand in for another.
std::vector<double> oneMonth(std::size_t month, double value) {
    std::vector<double> all(12, 0.0);
    all[month] = value;
    return all;
}

}  // namespace

/// Every figure is worked out by hand, in the comment or in the expected value.
class SiteEnergyTest : public QObject {
    Q_OBJECT

private slots:
    void aTariffPricesWhatTheGridGives() {
        EnergySite site;
        site.draws(100);
        site.source(PowerSourceKind::gridInterconnect, 200);
        site.tariff(50).fixedCharge = Money{3100};
        site.site.gridCarbon = {{day("2028-01-01"), 400}};  // the first holds before its day
        const EnergyRow row = site.energy().months[january];
        QCOMPARE_NEAR(row[E::facilityDrawn], 100 * hoursOfJanuary);
        QCOMPARE_NEAR(row[E::itDrawn], 80 * hoursOfJanuary);
        QCOMPARE_NEAR(row[E::bought], 74'400.0);
        QCOMPARE_NEAR(row[E::energyCost], 3'720'000.0);
        QCOMPARE_NEAR(row[E::fixedCharge], 3100.0);
        QCOMPARE_NEAR(row[E::cost], 3'723'100.0);
        QCOMPARE_NEAR(row[E::gridCarbon], 29'760.0);
        QCOMPARE_NEAR(row[E::unpriced], 0.0);
    }

    void whatHasNoPriceIsSaid() {
        EnergySite site;
        site.draws(100);
        site.source(PowerSourceKind::gridInterconnect, 60);
        site.source(PowerSourceKind::gasTurbine, 60).fuelPrice = 3;  // without a heat rate
        const EnergyRow row = site.energy().months[january];
        QCOMPARE_NEAR(row[E::unpriced], 100 * hoursOfJanuary);
        QCOMPARE_NEAR(row[E::bought], 60 * hoursOfJanuary);
        QCOMPARE_NEAR(row[E::cost], 0.0);
    }

    void gasBurnsFuelAtItsHeatRate() {
        EnergySite site;
        site.draws(100);
        PowerSource& gas = site.source(PowerSourceKind::gasTurbine, 150);
        gas.fuelPrice = 4;
        gas.heatRate = 9000;
        gas.variableCost = EnergyPrice{5};
        gas.fixedCost = 36.5;  // USD/kW-year on 150 MW: 15,000 a day
        const EnergyRow row = site.energy().months[january];
        QCOMPARE_NEAR(row[E::generated], 74'400.0);
        QCOMPARE_NEAR(row[E::fuel], 74'400.0 * 36);
        QCOMPARE_NEAR(row[E::variableCost], 74'400.0 * 5);
        QCOMPARE_NEAR(row[E::fixedCost], 31 * 15'000.0);
        QCOMPARE_NEAR(row[E::sourceCarbon], 74'400 * 9 * 53.06 / 1000);
        gas.emissions = 500;
        QCOMPARE_NEAR(site.energy().months[january][E::sourceCarbon], 37'200.0);
    }

    void theCheaperGoesFirst() {
        EnergySite site;
        site.draws(100);
        site.source(PowerSourceKind::gridInterconnect, 70);
        PowerSource& gas = site.source(PowerSourceKind::gasEngine, 80);
        gas.fuelPrice = 4;
        gas.heatRate = 9000;  // 36 USD/MWh
        SupplyContract& tariff = site.tariff(35);
        QCOMPARE_NEAR(site.energy().months[january][E::bought], 70 * hoursOfJanuary);
        tariff.energyPrice = EnergyPrice{37};
        QCOMPARE_NEAR(site.energy().months[january][E::bought], 20 * hoursOfJanuary);
    }

    void sunIsWorthItsCapacityFactorAndSpillsTheRest() {
        EnergySite site;
        site.draws(50);
        PowerSource& sun = site.source(PowerSourceKind::solar, 200);
        sun.monthlyCapacityFactor = oneMonth(june, 0.25);
        sun.generationShape = std::vector<double>(24, 0.0);
        for (std::size_t hour = 6; hour < 18; ++hour) sun.generationShape[hour] = 7;  // scaled to 2
        site.source(PowerSourceKind::gridInterconnect, 100);
        site.tariff(10);
        const EnergyRow row = site.energy().months[june];  // 200 x 0.25 x 2 = 100 MW from six to six
        QCOMPARE_NEAR(row[E::generated], 100 * 12 * 30.0);
        QCOMPARE_NEAR(row[E::spilled], 50 * 12 * 30.0);
        QCOMPARE_NEAR(row[E::bought], 50 * 12 * 30.0);
        QCOMPARE_NEAR(site.energy().months[january][E::generated], 0.0);
        sun.monthlyCapacityFactor = oneMonth(june, 0.75);  // no hour gives more than the megawatts
        QCOMPARE_NEAR(site.energy().months[june][E::generated], 200 * 12 * 30.0);
    }

    void availabilityAndCurtailmentTouchEnergyOnly() {
        EnergySite site;
        site.draws(100);
        PowerSource& grid = site.source(PowerSourceKind::gridInterconnect, 100);
        grid.availability = 0.9;
        QCOMPARE_NEAR(site.energy().months[january][E::unserved], 10 * hoursOfJanuary);
        const std::vector<UnservedRun> runs = site.unserved();
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs.front().to, day("2027-12-31"));
        QCOMPARE_NEAR(runs.front().energy, 87'600.0);
        QCOMPARE_NEAR(runs.front().most, 10.0);
    }

    void onlyWhatIsNotFirmIsCurtailed() {
        EnergySite site;
        site.draws(100);
        PowerSource& grid = site.source(PowerSourceKind::gridInterconnect, 100);
        grid.curtailmentHours = 876;  // a tenth of the year
        QCOMPARE_NEAR(site.energy().months[january][E::unserved], 0.0);
        site.supply.front().steps.front().supply = {Power::fromMegawatts(40), Power::fromMegawatts(60),
                                                    Power::fromMegawatts(100)};
        QCOMPARE_NEAR(site.energy().months[january][E::unserved], 60 * hoursOfJanuary);  // not accepted
        site.acceptsInterruptible = true;
        QCOMPARE_NEAR(site.energy().months[january][E::unserved], 6 * hoursOfJanuary);
    }

    void aBatteryLevelsTheGridsDay() {
        EnergySite site;
        site.draws(100);
        site.site.loadShape = std::vector<double>(24, 0.8);
        for (std::size_t hour = 12; hour < 24; ++hour) site.site.loadShape[hour] = 1.2;
        site.source(PowerSourceKind::gridInterconnect, 200);
        PowerSource& battery = site.source(PowerSourceKind::battery, 10);
        battery.batteryEnergy = Energy{1000};
        battery.roundTripEfficiency = 0.8;
        const EnergyRow row = site.energy().months[january];  // 10 MW in for twelve hours, 96 MWh out of 120
        QVERIFY(std::abs(row[E::discharged] - 96 * 31) < 1e-6);
        QVERIFY(std::abs(row[E::charged] - 120 * 31) < 1e-6);
        QVERIFY(std::abs(row[E::bought] - row[E::used] - row[E::storageLosses]) < 1e-6);
    }

    void demandRatchetAndMinimumBill() {
        EnergySite site;
        site.draws(day("2027-01-01"), 40, 50);
        site.draws(day("2027-02-15"), 60, 80);
        site.draws(day("2027-03-01"), 20, 30);
        site.source(PowerSourceKind::gridInterconnect, 100);
        SupplyContract& tariff = site.tariff(0);
        tariff.demandCharge = DemandCharge{10};
        tariff.contractPower = {{day("2027-01-01"), 100}};
        tariff.minimumShare = 0.6;
        tariff.ratchet = 0.85;
        const SiteEnergy energy = site.energy();
        const auto row = [&](std::size_t month) { return energy.months[month]; };
        QCOMPARE_NEAR(row(0)[E::demandCharge], 500'000.0);  // 50 MW at 10,000 USD
        QCOMPARE_NEAR(row(0)[E::minimumBill], 100'000.0);   // up to 60
        QCOMPARE_NEAR(row(0)[E::ratchet], 0.0);
        QCOMPARE_NEAR(row(1)[E::demandCharge], 800'000.0);
        QCOMPARE_NEAR(row(1)[E::minimumBill], 0.0);
        QCOMPARE_NEAR(row(2)[E::demandCharge], 300'000.0);
        QCOMPARE_NEAR(row(2)[E::minimumBill], 300'000.0);  // up to 60
        QCOMPARE_NEAR(row(2)[E::ratchet], 80'000.0);       // up to 0.85 x 80 = 68
        QCOMPARE_NEAR(energy.contracts.front().bills[2].billedDemand, 68.0);
    }

    void theRatchetForgetsAfterElevenMonths() {
        EnergySite site;
        site.months = 14;
        site.draws(day("2027-01-01"), 80, 80);
        site.draws(day("2027-02-01"), 10, 10);
        site.source(PowerSourceKind::gridInterconnect, 100);
        SupplyContract& tariff = site.tariff(0);
        tariff.demandCharge = DemandCharge{1};
        tariff.ratchet = 0.5;
        const SiteEnergy energy = site.energy();
        QCOMPARE_NEAR(energy.months[11][E::ratchet], 30'000.0);  // December: half of January's 80
        QCOMPARE_NEAR(energy.months[12][E::ratchet], 0.0);
    }

    void firmSourcesOnSiteTakeFromThePeak() {
        EnergySite site;
        site.draws(day("2027-01-01"), 40, 50);
        site.source(PowerSourceKind::gridInterconnect, 100);
        site.source(PowerSourceKind::nuclear, 20);
        site.tariff(0).demandCharge = DemandCharge{10};
        QCOMPARE_NEAR(site.energy().months[january][E::demandCharge], 300'000.0);
    }

    void aMinimumBillIsOwedFromTheStart() {
        EnergySite site;
        site.draws(0);
        SupplyContract& tariff = site.tariff(60);
        tariff.start = day("2027-01-16");
        tariff.demandCharge = DemandCharge{10};
        tariff.contractPower = {{day("2027-01-01"), 100}};
        tariff.minimumShare = 0.85;
        const SiteEnergy energy = site.energy();
        QCOMPARE_NEAR(energy.months[0][E::minimumBill], 850'000.0 * 16 / 31);
        QCOMPARE_NEAR(energy.months[1][E::minimumBill], 850'000.0);
    }

    void pricesRiseOnTheirAnniversary() {
        EnergySite site;
        site.months = 24;
        site.draws(100);
        site.source(PowerSourceKind::gridInterconnect, 100);
        SupplyContract& tariff = site.tariff(50);
        tariff.fixedCharge = Money{1000};
        tariff.escalator = 0.1;
        tariff.pricesAsOf = day("2026-03-16");
        const SiteEnergy energy = site.energy();
        QCOMPARE_NEAR(energy.months[0][E::energyCost], 100 * 744 * 50.0);
        QCOMPARE_NEAR(energy.months[2][E::energyCost], 100 * 24 * 50 * (15 + 16 * 1.1));
        QCOMPARE_NEAR(energy.months[2][E::fixedCharge], 1000 * (15 + 16 * 1.1) / 31);
        QCOMPARE_NEAR(energy.months[23][E::energyCost], 100 * 744 * 50 * 1.21);
    }

    void capacityIsWhatTheSeasonBeforeHasSet() {
        EnergySite site;
        site.months = 24;
        site.draws(day("2027-01-01"), 10, 10);
        site.draws(day("2027-07-01"), 50, 50);
        site.draws(day("2027-09-01"), 90, 90);
        site.source(PowerSourceKind::gridInterconnect, 100);
        SupplyContract& tariff = site.tariff(0);
        tariff.capacityCharge = 300;
        tariff.coincidentPeakCharge = 2;
        const SiteEnergy energy = site.energy();
        QCOMPARE_NEAR(energy.months[december][E::capacityCharge], 0.0);
        QCOMPARE_NEAR(energy.months[12][E::capacityCharge], 50 * 300 * 31.0);  // mean of 10, 50, 50, 90
        QCOMPARE_NEAR(energy.months[12][E::coincidentPeak], 50 * 2000.0);
        tariff.seasonBilledFrom = 6;
        QCOMPARE_NEAR(site.energy().months[16][E::capacityCharge], 0.0);  // May
        QCOMPARE_NEAR(site.energy().months[17][E::capacityCharge], 50 * 300 * 30.0);
        tariff.capacityPower = {{day("2027-02-01"), 7}};
        QCOMPARE_NEAR(site.energy().months[1][E::capacityCharge], 7 * 300 * 28.0);
    }

    void aPpaTakesItsMegawattsOutOfTheGrid() {
        EnergySite site;
        site.draws(100);
        site.source(PowerSourceKind::gridInterconnect, 200);
        site.tariff(60);
        SupplyContract& ppa = site.contract(SupplyContractKind::ppa);
        ppa.energyPrice = EnergyPrice{45};
        ppa.contractPower = {{day("2027-01-01"), 30}};
        const EnergyRow row = site.energy().months[january];
        QCOMPARE_NEAR(row[E::ppa], 30 * hoursOfJanuary * 45);
        QCOMPARE_NEAR(row[E::energyCost], 70 * hoursOfJanuary * 60);
    }

    void takeOrPayIsPaidWhatIsNotTaken() {
        EnergySite site;
        site.draws(20);
        PowerSource& nuclear = site.source(PowerSourceKind::nuclear, 100);
        SupplyContract& ppa = site.contract(SupplyContractKind::ppa);
        ppa.powerSource = nuclear.id;
        ppa.energyPrice = EnergyPrice{80};
        ppa.takeOrPayShare = 0.7;
        site.source(PowerSourceKind::gridInterconnect, 100);
        site.tariff(1);  // cheaper, and yet what is paid in any case goes first
        const EnergyRow row = site.energy().months[january];
        QCOMPARE_NEAR(row[E::generated], 20 * hoursOfJanuary);
        QCOMPARE_NEAR(row[E::ppa], 20 * hoursOfJanuary * 80);
        QCOMPARE_NEAR(row[E::notTaken], 50 * hoursOfJanuary);
        QCOMPARE_NEAR(row[E::takeOrPay], 50 * hoursOfJanuary * 80);
    }

    void aVirtualPpaMovesNoEnergy() {
        EnergySite site;
        site.draws(100);
        site.source(PowerSourceKind::gridInterconnect, 200);
        site.tariff(60);
        SupplyContract& virtualPpa = site.contract(SupplyContractKind::virtualPpa);
        virtualPpa.energyPrice = EnergyPrice{40};
        virtualPpa.marketPrice = {{day("2027-01-01"), 46}, {day("2027-02-01"), 33}};
        virtualPpa.contractPower = {{day("2027-01-01"), 200}};
        virtualPpa.capacityFactor = 0.5;
        const SiteEnergy energy = site.energy();
        QCOMPARE_NEAR(energy.months[0][E::virtualPpa], -6 * 100 * 744.0);
        QCOMPARE_NEAR(energy.months[1][E::virtualPpa], 7 * 100 * 672.0);
        QCOMPARE_NEAR(energy.months[0][E::bought], 74'400.0);
        QCOMPARE_NEAR(energy.months[0][E::cost], 60 * 74'400.0 - 6 * 74'400);
    }

    void anEnergyServiceOwesItsCapacityRunOrNot() {
        EnergySite site;
        site.draws(day("2027-01-01"), 0, 0);
        site.draws(day("2027-02-01"), 50, 50);
        PowerSource& gas = site.source(PowerSourceKind::gasEngine, 100);
        gas.fuelPrice = 3;
        gas.heatRate = 8000;
        gas.variableCost = EnergyPrice{9};  // the provider's
        gas.fixedCost = 20;                 // the provider's
        SupplyContract& service = site.contract(SupplyContractKind::energyService);
        service.powerSource = gas.id;
        service.capacityCharge = 500;
        service.energyPrice = EnergyPrice{2};
        const SiteEnergy energy = site.energy();
        QCOMPARE_NEAR(energy.months[0][E::serviceCapacity], 100 * 500 * 31.0);
        QCOMPARE_NEAR(energy.months[0][E::cost], 100 * 500 * 31.0);
        QCOMPARE_NEAR(energy.months[1][E::fuel], 50 * 672 * 24.0);
        QCOMPARE_NEAR(energy.months[1][E::serviceEnergy], 50 * 672 * 2.0);
        QCOMPARE_NEAR(energy.months[1][E::cost], 50 * 672 * 26.0 + 100 * 500 * 28);
    }

    void aFuelSupplySetsTheFuelPrice() {
        EnergySite site;
        site.draws(50);
        PowerSource& gas = site.source(PowerSourceKind::gasTurbine, 100);
        gas.fuelPrice = 9;
        gas.heatRate = 10'000;
        SupplyContract& fuel = site.contract(SupplyContractKind::fuelSupply);
        fuel.powerSource = gas.id;
        fuel.fuelPrice = 3;
        fuel.takeOrPayShare = 0.75;
        const SiteEnergy energy = site.energy();
        QCOMPARE_NEAR(energy.months[0][E::fuel], 50 * 744 * 30.0);
        QCOMPARE_NEAR(energy.months[0][E::takeOrPay], 25 * 744 * 30.0);
        QCOMPARE_NEAR(energy.contracts.front().bills[0].fuel, 50 * 744 * 10.0);
    }

    void demandResponsePaysAndCurtails() {
        EnergySite site;
        site.draws(100);
        site.source(PowerSourceKind::gridInterconnect, 100);
        site.tariff(10);
        SupplyContract& response = site.contract(SupplyContractKind::demandResponse);
        response.contractPower = {{day("2027-01-01"), 40}};
        response.enrolmentPrice = 3000;
        response.calledHours = 87.6;
        const EnergyRow row = site.energy().months[january];
        QCOMPARE_NEAR(row[E::demandResponse], -120'000.0);
        QCOMPARE_NEAR(row[E::curtailed], 0.4 * hoursOfJanuary);
        QCOMPARE_NEAR(row[E::bought], 99.6 * hoursOfJanuary);
        QCOMPARE_NEAR(row[E::unserved], 0.0);
    }
};

QTEST_APPLESS_MAIN(SiteEnergyTest)
#include "site_energy_test.moc"
