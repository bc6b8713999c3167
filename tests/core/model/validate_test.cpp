#include "core/model/validate.h"

#include "core/model/edits/entity_edits.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

#include <functional>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// Breaks one thing in a plan, past all edits.
using Break = std::function<void(SampleFleet&)>;

template <class E, class Change>
void alter(SampleFleet& fleet, Id<E> id, Change&& change) {
    E entity = *fleet.plan.table<E>().find(id);
    change(entity);
    fleet.plan.table<E>() = fleet.plan.table<E>().with(id, std::move(entity));
}

}  // namespace

Q_DECLARE_METATYPE(Break)

class ValidateTest : public QObject {
    Q_OBJECT

private slots:
    void sampleIsValid() {
        for (const Error& error : validate(sampleFleet().plan)) {
            QFAIL(error.text().c_str());
        }
    }

    void everyRuleIsNamed_data() {
        QTest::addColumn<Break>("breakIt");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* said, Break breakIt) { QTest::newRow(name) << breakIt << said; };

        row("name", "site 4, Name: is required", [](auto& f) { alter(f, f.site, [](Site& s) { s.name = ""; }); });
        row("range", "site “Campus”, Design PUE: is 0.9; allowed is 1 to 3",
            [](auto& f) { alter(f, f.site, [](Site& s) { s.designPue = 0.9; }); });
        row("not finite", "site “Campus”, Design PUE: is not a finite number",
            [](auto& f) { alter(f, f.site, [](Site& s) { s.designPue = std::nan(""); }); });
        row("off Earth", "site “Campus”, Location: longitude 181, latitude 0", [](auto& f) {
            alter(f, f.site, [](Site& s) { s.location = {181, 0}; });
        });
        row("two corners", "site “Campus”, Boundary: an outline has at least three corners", [](auto& f) {
            alter(f, f.site, [](Site& s) { s.boundary = {{0, 0}, {1, 1}}; });
        });
        row("eleven months", "site “Campus”, PUE by month: needs twelve numbers",
            [](auto& f) { alter(f, f.site, [](Site& s) { s.monthlyPue.assign(11, 1.2); }); });
        row("dangling", "hall “H1”, Site: points at entity 999, which the plan does not have",
            [](auto& f) { alter(f, f.hall, [](Hall& h) { h.site = {999}; }); });
        row("wrong kind", "hall “H1”, Site: points at partner “Lender”; allowed is a site",
            [](auto& f) { alter(f, f.hall, [&](Hall& h) { h.site = {f.partner.value}; }); });
        row("partners twice", "programme “Stargate”, Partners: must ascend and name each once", [](auto& f) {
            alter(f, f.programme, [&](Programme& p) { p.partners = {f.partner, f.partner}; });
        });
        row("roles out of order", "partner “Lender”, Roles: must ascend", [](auto& f) {
            alter(f, f.partner, [](Partner& p) { p.roles = {PartnerRole::lender, PartnerRole::equity}; });
        });
        row("colour", "partner “Lender”, Colour: “blue” is not a colour",
            [](auto& f) { alter(f, f.partner, [](Partner& p) { p.colour = "blue"; }); });
        row("mark of no field", "site “Campus”, sources: “colour” is not a field of a site", [](auto& f) {
            alter(f, f.site, [&](Site& s) { s.sources = {{"colour", f.source}}; });
        });
        row("mark of no source", "site “Campus”, sources: “design_pue” names source 77", [](auto& f) {
            alter(f, f.site, [](Site& s) { s.sources = {{"design_pue", {77}}}; });
        });
        row("marks out of order", "site “Campus”, sources: must ascend", [](auto& f) {
            alter(f, f.site, [&](Site& s) { s.sources = {{"name", f.source}, {"design_pue", f.source}}; });
        });
        row("built before begun", "hall “H1”, Construction start: is 2027-01-01, after the hall is ready on 2026-01-01",
            [](auto& f) { alter(f, f.hall, [](Hall& h) { h.constructionStart = day(2027, 1, 1); }); });
        row("no date", "hall “H1”, Ready on: lies outside the calendar",
            [](auto& f) { alter(f, f.hall, [](Hall& h) { h.readyOn = {}; }); });
        row("last before first", "tranche 10, Last day: is 2025-08-31, before the first day 2025-09-01",
            [](auto& f) { alter(f, f.gridTranche, [](Tranche& t) { t.lastDay = day(2025, 8, 31); }); });
        row("MW and units", "tranche 11, Power: is given beside units",
            [](auto& f) { alter(f, f.gasTranche, [](Tranche& t) { t.power = Power::fromMegawatts(1); }); });
        row("neither", "tranche 10, Power: is required, or units",
            [](auto& f) { alter(f, f.gridTranche, [](Tranche& t) { t.power.reset(); }); });
        row("units without size", "tranche 11, Power a unit: is required where units are given",
            [](auto& f) { alter(f, f.gasTranche, [](Tranche& t) { t.unitPower.reset(); }); });
        row("size without units", "tranche 11, Units: is required where power a unit is given",
            [](auto& f) { alter(f, f.gasTranche, [](Tranche& t) { t.units.reset(); }); });
        row("units of a grid", "tranche 11, Units: are for gas turbines, gas engines, fuel cells and nuclear",
            [](auto& f) { alter(f, f.gasTranche, [&](Tranche& t) { t.powerSource = f.grid; }); });
        row("contract of nothing", "supply contract “Tariff”, Site: is required, or the power source",
            [](auto& f) { alter(f, f.contract, [](SupplyContract& c) { c.site = {}; }); });
        row("contract across sites",
            "supply contract “Tariff”, Power source: power source “Grid” is not at site “Other campus”", [](auto& f) {
                alter(f, f.contract, [&](SupplyContract& c) {
                    c.site = f.otherSite;
                    c.powerSource = f.grid;
                });
            });
        row("steps out of order", "supply contract “Tariff”, Contract power: steps must follow each other in time",
            [](auto& f) {
                alter(f, f.contract, [](SupplyContract& c) {
                    c.contractPower = {{day(2026, 1, 1), 1.0}, {day(2026, 1, 1), 2.0}};
                });
            });
        row("hall elsewhere", "rollout “Wave 1”, Hall: hall “H2” is not at site “Campus”",
            [](auto& f) { alter(f, f.rollout, [&](Rollout& r) { r.hall = f.otherHall; }); });
        row("retired before",
            "rollout “Wave 1”, Retire on: is 2026-01-05; allowed is a day after the first racks on 2026-01-05",
            [](auto& f) { alter(f, f.rollout, [](Rollout& r) { r.retireOn = r.firstRacksOn; }); });
        row("no racks", "rollout “Wave 1”, Racks: is 0; allowed is 1 to 1000000 racks",
            [](auto& f) { alter(f, f.rollout, [](Rollout& r) { r.racks = 0; }); });
        row("refresh elsewhere", "rollout “Wave 2”, Replaces: rollout “Wave 1” is not at site “Other campus”", [](auto& f) {
            alter(f, f.refresh, [&](Rollout& r) {
                r.site = f.otherSite;
                r.hall = {};
            });
        });
        row("refresh circle",
            "rollout “Wave 1”, Replaces: goes round in a circle: rollout “Wave 1” → rollout “Wave 2” → rollout “Wave 1”",
            [](auto& f) { alter(f, f.rollout, [&](Rollout& r) { r.replaces = f.refresh; }); });
        row("end is no task", "dependency 17, Predecessor: site “Campus” has no dates of its own",
            [](auto& f) { alter(f, f.dependency, [&](Dependency& d) { d.predecessor = f.site; }); });
        row("own successor", "dependency 17, Successor: is the predecessor itself",
            [](auto& f) { alter(f, f.dependency, [](Dependency& d) { d.successor = d.predecessor; }); });
        row("circle", "plan: dependencies go round in a circle: hall “H1” → rollout “Wave 1” → hall “H1”", [](auto& f) {
            Dependency back;
            back.id = {++f.plan.lastId};
            back.predecessor = f.rollout;
            back.successor = f.hall;
            f.plan.dependencies = f.plan.dependencies.with(back);
        });
        row("id too high", "milestone “Go live”: has the id 16; the last one given is 3", [](auto& f) { f.plan.lastId = 3; });
        row("id under another", "milestone “Go live”: has the id 16, but lies under another one", [](auto& f) {
            Milestone stray = *f.plan.milestones.find(f.milestone);
            f.plan.milestones = f.plan.milestones.with({500}, stray);
        });
        row("id of two kinds", "milestone “Twin”: has the id 4, which a site has too", [](auto& f) {
            Milestone twin;
            twin.id = {f.site.value};
            twin.name = "Twin";
            f.plan.milestones = f.plan.milestones.with(twin);
        });
        row("no plan name", "plan, Name: is required", [](auto& f) { f.plan.settings.name = ""; });
        row("no months", "plan, Number of months: is 0; allowed is 1 to 600 months",
            [](auto& f) { f.plan.settings.months = 0; });
        row("past the calendar", "plan, Number of months: end in 2201-12; the calendar ends on 2199-12-31", [](auto& f) {
            f.plan.settings.firstMonth = std::chrono::year{2199} / 1;
            f.plan.settings.months = 36;
        });
        row("baseline of no task", "baseline, site “Campus”: is no task of the plan", [](auto& f) {
            f.plan.baseline = f.plan.baseline.with(f.site, BaselineDates{f.site, day(2026, 1, 1), day(2026, 1, 2)});
        });
        row("baseline backwards", "baseline, hall “H1”: finishes on 2026-01-01, before it starts on 2026-01-02", [](auto& f) {
            f.plan.baseline = f.plan.baseline.with(f.hall, BaselineDates{f.hall, day(2026, 1, 2), day(2026, 1, 1)});
        });
    }
    void everyRuleIsNamed() {
        QFETCH(Break, breakIt);
        QFETCH(QString, said);
        SampleFleet fleet = sampleFleet();
        breakIt(fleet);
        QStringList all;
        for (const Error& error : validate(fleet.plan)) {
            all << QString::fromStdString(error.text());
        }
        const bool found = std::any_of(all.begin(), all.end(), [&](const QString& text) { return text.startsWith(said); });
        QVERIFY2(found, qPrintable("“" + said + "” is not among: " + all.join("\n")));
    }

    void oneEntityAlone() {
        SampleFleet fleet = sampleFleet();
        QVERIFY(validateEntity(fleet.plan, fleet.site).empty());
        QCOMPARE(validateEntity(fleet.plan, {999}).size(), std::size_t{1});
        alter(fleet, fleet.hall, [](Hall& hall) { hall.itCapacity = Power::fromMegawatts(-1); });
        QVERIFY(validateEntity(fleet.plan, fleet.site).empty());
        QCOMPARE(validateEntity(fleet.plan, fleet.hall).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(ValidateTest)
#include "validate_test.moc"
