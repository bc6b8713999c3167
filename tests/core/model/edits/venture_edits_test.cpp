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
        plan = must(addDelayedDraw(plan, venture.id)).plan;
        plan = must(addBond(plan, venture.id, plan.firstDay())).plan;
        plan = must(addRackLease(plan, venture.id)).plan;
        plan = must(addGuaranty(plan, venture.id)).plan;
        plan = must(addWarrant(plan, venture.id)).plan;
        QVERIFY(validate(plan).empty());
        QCOMPARE(whatGoesWith(plan, {venture.id}).size(), std::size_t{13});
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

    /// A guaranty without a guarantor says nothing.
    void aGuarantyGoesWithItsGuarantor() {
        const SampleFleet fleet = sampleFleet();
        const Added<Venture> venture = must(addVentureOf(fleet.plan, {}, "Venture 1"));
        const Added<FundingLayer> guaranty = must(addGuaranty(venture.plan, venture.id));
        const Added<FundingLayer> warrant = must(addWarrant(guaranty.plan, venture.id));
        QCOMPARE(warrant.plan.fundingLayers.find(warrant.id)->recipient, fleet.partner);
        const Plan left = must(removeEntities(warrant.plan, {fleet.partner}));
        QVERIFY(left.fundingLayers.empty());
        QVERIFY(validate(left).empty());
    }

    void salesInACircleAreRefused() {
        const SampleFleet fleet = sampleFleet();
        Plan plan = fleet.plan;
        std::vector<VentureId> ventures;
        for (int i = 0; i < 3; ++i) {
            const Added<Venture> added = must(addVentureOf(plan, {}, "Venture"));
            plan = added.plan;
            ventures.push_back(added.id);
        }
        const auto sell = [](const Plan& before, VentureId seller, VentureId buyer) {
            const Added<Offtake> added = must(addOfftake(before, seller));
            return setField(added.plan, added.id, "buyer_venture", EntityId{buyer.value});
        };
        plan = must(sell(plan, ventures[0], ventures[1]));
        plan = must(sell(plan, ventures[1], ventures[2]));
        QVERIFY(!sell(plan, ventures[0], ventures[0]));
        const auto circle = sell(plan, ventures[2], ventures[0]);
        QVERIFY(!circle);
        QVERIFY2(circle.error().text().find("would make a circle") != std::string::npos, circle.error().text().c_str());
        QVERIFY(sell(plan, ventures[0], ventures[2]));
    }

    void termsThatContradictEachOtherAreRefused() {
        const SampleFleet fleet = sampleFleet();
        const Added<Venture> venture = must(addVentureOf(fleet.plan, {}, "Venture 1"));
        const auto refuses = [](const Plan& plan, EntityId id, std::string_view key, const FieldValue& value,
                                std::string_view what) {
            const auto refused = setField(plan, id, key, value);
            QVERIFY(!refused);
            QVERIFY2(refused.error().text().find(what) != std::string::npos, refused.error().text().c_str());
        };
        refuses(venture.plan, venture.id, "counted_to", fleet.plan.firstDay() - std::chrono::days{1},
                "before the plan’s first day");
        Plan swept = must(setField(venture.plan, venture.id, "sweep_share", 0.5));
        refuses(swept, venture.id, "taxpayer", std::string("venture"), "December");
        const Added<FundingLayer> bond = must(addBond(venture.plan, venture.id, fleet.plan.firstDay()));
        refuses(bond.plan, bond.id, "limit_usd", FieldValue(), "drawn whole");
        refuses(bond.plan, bond.id, "repayment", std::string("sculpted"), "only senior debt");
        refuses(bond.plan, bond.id, "to_day", fleet.plan.firstDay() - std::chrono::days{1}, "before the first day");
        const Added<FundingLayer> guaranty = must(addGuaranty(venture.plan, venture.id));
        refuses(guaranty.plan, guaranty.id, "provider", FieldValue(), "required for a guaranty");
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
