#include "ui/shell/names.h"

#include "core/model/choice.h"
#include "core/model/ownership.h"

#include <QCoreApplication>

namespace wattscape::ui {

QString nameOf(PowerSourceKind kind) {
    std::string key(keyOf(kind));
    for (char& c : key) {
        c = c == '_' ? ' ' : c;
    }
    QString name = QCoreApplication::translate("core", key.c_str());
    name[0] = name[0].toUpper();
    return name;
}

SiteId siteOf(const Plan& plan, EntityId entity) {
    while (entity && !plan.sites.contains(SiteId{entity.value})) {
        EntityId owner;
        visitEntity(plan, entity, [&](const auto& found) { owner = ownerOf(found); });
        entity = owner;
    }
    return SiteId{entity.value};
}

PowerSourceId sourceOf(const Plan& plan, EntityId chosen, SiteId site) {
    if (const Tranche* tranche = plan.tranches.find(TrancheId{chosen.value})) {
        return tranche->powerSource;
    }
    if (plan.powerSources.contains(PowerSourceId{chosen.value})) {
        return PowerSourceId{chosen.value};
    }
    PowerSourceId first;
    plan.powerSources.forEach([&](const PowerSource& source) {
        if (source.site == site && !first) {
            first = source.id;
        }
    });
    return first;
}

}  // namespace wattscape::ui
