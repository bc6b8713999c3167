#include "ui/theme/entity_colours.h"

#include "ui/theme/theme.h"

#include <QTest>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

template <class E>
Id<E> put(Plan& plan, E entity = {}) {
    entity.id = Id<E>{++plan.lastId};
    plan.table<E>() = plan.table<E>().with(entity);
    return entity.id;
}

}  // namespace

class EntityColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sevenHardwareCanBeToldApart() {
        Plan plan;
        QSet<QRgb> colours;
        std::vector<HardwareId> hardware;
        for (int i = 0; i < 7; ++i) {
            hardware.push_back(put<Hardware>(plan));
            for (int others = 0; others < 6; ++others) put<Milestone>(plan);  // ids seven apart
        }
        const EntityColours of(plan);
        for (const HardwareId id : hardware) colours.insert(of.of(id).rgb());
        QCOMPARE(colours.size(), 7);
    }

    void sourcesAreToldApartWithinTheirSite() {
        Plan plan;
        const SiteId a = put<Site>(plan);
        const SiteId b = put<Site>(plan);
        PowerSource source;
        source.site = a;
        const PowerSourceId first = put(plan, source);
        source.site = b;
        const PowerSourceId other = put(plan, source);
        source.site = a;
        const PowerSourceId second = put(plan, source);
        const EntityColours colours(plan);
        QCOMPARE(colours.of(first), Theme::category(0));
        QCOMPARE(colours.of(other), Theme::category(0));
        QCOMPARE(colours.of(second), Theme::category(1));
    }

    void aPartnerHasTheColourItWasGiven() {
        Plan plan;
        put<Partner>(plan);
        Partner chosen;
        chosen.colour = "#123456";
        const PartnerId own = put(plan, chosen);
        chosen.colour.reset();
        const PartnerId third = put(plan, chosen);
        const EntityColours colours(plan);
        QCOMPARE(colours.of(own), QColor("#123456"));
        QCOMPARE(colours.of(third), Theme::category(2));
    }

    void newcomersChangeNoColour() {
        Plan plan;
        const HardwareId first = put<Hardware>(plan);
        EntityColours colours(plan);
        const QColor before = colours.of(first);
        const HardwareId second = put<Hardware>(plan);
        colours.follow(plan);
        QCOMPARE(colours.of(first), before);
        QVERIFY(colours.of(second) != before);
    }
};

QTEST_MAIN(EntityColoursTest)
#include "entity_colours_test.moc"
