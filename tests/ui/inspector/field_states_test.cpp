#include "ui/inspector/field_states.h"

#include "core/model/edits/site_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"

using namespace wattscape;
using namespace wattscape::ui;

class FieldStatesTest : public QObject {
    Q_OBJECT

private slots:
    /// A place that is typed is no other than one that is dragged to.
    void aTypedPlaceTakesTheBoundaryAlong() {
        const wattscape::ui::testing::CampusPlan campus;
        const SiteId site{campus.abilene.value};
        const Plan drawn = wattscape::testing::must(
            setBoundary(campus.plan, site, {{-99.80, 32.48}, {-99.76, 32.48}, {-99.76, 32.52}, {-99.80, 32.52}}));
        const LonLat berlin{13.4, 52.5};
        const Plan typed = wattscape::testing::must(
            changeField(drawn, {site}, "location", [&](const FieldValue&) { return Result<FieldValue>(berlin); }));
        const Plan dragged = wattscape::testing::must(moveSite(drawn, site, berlin));
        QVERIFY(*typed.sites.find(site) == *dragged.sites.find(site));
        QVERIFY(typed.sites.find(site)->boundary != drawn.sites.find(site)->boundary);
    }
};

QTEST_GUILESS_MAIN(FieldStatesTest)
#include "field_states_test.moc"
