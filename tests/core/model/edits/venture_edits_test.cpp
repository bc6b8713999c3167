#include "core/model/edits/venture_edits.h"

#include "core/model/validate.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class VentureEditsTest : public QObject {
    Q_OBJECT

private slots:
    void aVentureOfASiteBelongsToItsDeveloper() {
        SampleFleet fleet = sampleFleet();
        Site site = *fleet.plan.sites.find(fleet.site);
        site.developer = fleet.partner;
        const Plan plan = must(replace(fleet.plan, site));
        const Added<Venture> added = must(addVentureOf(plan, {fleet.site}, "Venture 1"));
        const Venture& venture = *added.plan.ventures.find(added.id);
        QCOMPARE(venture.name, site.name);
        QCOMPARE(venture.sites, std::vector{fleet.site});
        QCOMPARE(venture.stakes, (PartnerAmounts{{fleet.partner, 1}}));
        QVERIFY(validate(added.plan).empty());
    }

    void aVentureOfNoSiteOwnsAll() {
        const SampleFleet fleet = sampleFleet();
        const Added<Venture> added = must(addVentureOf(fleet.plan, {}, "Venture 1"));
        QCOMPARE(added.plan.ventures.find(added.id)->sites.size(), fleet.plan.sites.size());
        QCOMPARE(added.plan.ventures.find(added.id)->name, std::string("Venture 1"));
    }

    void partsGoWithTheirVenture() {
        const SampleFleet fleet = sampleFleet();
        const Added<Venture> venture = must(addVentureOf(fleet.plan, {}, "Venture 1"));
        Plan plan = must(addConstructionLoan(venture.plan, venture.id)).plan;
        plan = must(addTermDebt(plan, venture.id)).plan;
        plan = must(addVendorFunding(plan, venture.id)).plan;
        plan = must(addOfftake(plan, venture.id)).plan;
        plan = must(addCostItem(plan, venture.id, plan.firstDay())).plan;
        for (int i = 0; i < 3; ++i) plan = must(addTier(plan, venture.id)).plan;
        QVERIFY(validate(plan).empty());
        QCOMPARE(whatGoesWith(plan, {venture.id}).size(), std::size_t{8});
        const Plan left = must(removeEntities(plan, {venture.id}));
        QVERIFY(left.fundingLayers.empty() && left.offtakes.empty() && left.costItems.empty() &&
                left.distributionTiers.empty());
    }

    void hasOneConstructionLoan() {
        const SampleFleet fleet = sampleFleet();
        const Added<Venture> venture = must(addVentureOf(fleet.plan, {}, "Venture 1"));
        const Plan plan = must(addConstructionLoan(venture.plan, venture.id)).plan;
        const auto second = addConstructionLoan(plan, venture.id);
        QVERIFY(!second);
        QVERIFY(second.error().text().find("Construction loan") != std::string::npos);
    }

    void aRemovedPartnersStakeGoesToTheOthers() {
        SampleFleet fleet = sampleFleet();
        Partner second;
        second.name = "Second";
        const Added<Partner> partner = must(add(fleet.plan, second));
        Added<Venture> venture = must(addVentureOf(partner.plan, {}, "Venture 1"));
        Venture changed = *venture.plan.ventures.find(venture.id);
        changed.stakes = {{fleet.partner, 0.25}, {partner.id, 0.75}};
        const Plan plan = must(replace(venture.plan, changed));
        const Plan left = must(removeEntities(plan, {fleet.partner}));
        QCOMPARE(left.ventures.find(venture.id)->stakes, (PartnerAmounts{{partner.id, 1}}));
        QVERIFY(validate(left).empty());
    }

    void sharesThatDoNotAddAreRefused() {
        const SampleFleet fleet = sampleFleet();
        const Added<Venture> venture = must(addVentureOf(fleet.plan, {}, "Venture 1"));
        const auto refused = setField(venture.plan, venture.id, "stakes", PartnerAmounts{{fleet.partner, 0.9}});
        QVERIFY(!refused);
        QVERIFY(refused.error().text().find("100 %") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(VentureEditsTest)
#include "venture_edits_test.moc"
