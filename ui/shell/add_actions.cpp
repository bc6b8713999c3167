#include "ui/shell/add_actions.h"

#include "core/catalogue/catalogue_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/edits/free_name.h"
#include "core/model/power_source_kinds.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/names.h"

#include <algorithm>

#include <QMenu>

namespace wattscape::ui {
namespace {

/// The plan's own hardware of that catalogue row, or one added to it.
Result<Added<Hardware>> hardwareOf(const Plan& plan, const HardwareRow& row) {
    HardwareId found;
    plan.hardware.forEach([&](const Hardware& hardware) {
        if (hardware.catalogueRow == row.id && !found) {
            found = hardware.id;
        }
    });
    if (found) {
        return Added<Hardware>{plan, found};
    }
    return addHardwareFromCatalogue(plan, row);
}

}  // namespace

AddActions::AddActions(Actions& actions, Session& session, const Catalogue& catalogue, QWidget* window)
    : QObject(window), session_(session), catalogue_(catalogue), campuses_(new QMenu(tr("Site from the &catalogue"), window)) {
    site_ = actions.add(QStringLiteral("add.site"), tr("&Site on the map"), {}, QStringLiteral("map-pin-plus"),
                        [this] { Q_EMIT placeSiteRequested(); });
    hall_ = actions.add(QStringLiteral("add.hall"), tr("&Hall"), {}, QStringLiteral("warehouse"), [this] { addHall(); });
    for (const PowerSourceKind kind :
         {PowerSourceKind::gridInterconnect, PowerSourceKind::gasTurbine, PowerSourceKind::gasEngine, PowerSourceKind::fuelCell,
          PowerSourceKind::solar, PowerSourceKind::wind, PowerSourceKind::nuclear, PowerSourceKind::battery}) {
        sources_ << actions.add(QStringLiteral("add.source.%1").arg(static_cast<int>(kind)), nameOf(kind), {},
                                QStringLiteral("zap"), [this, kind] { addSource(kind); });
    }
    tranche_ = actions.add(QStringLiteral("add.tranche"), tr("&Tranche of power"), {}, QStringLiteral("plug"),
                           [this] { addTranche(); });
    for (const HardwareRow& row : catalogue_.hardware) {
        // Limits hang on a rack's highest power: what the catalogue gives none for can't be placed.
        if (row.maximumPower || row.power) {
            rollouts_ << actions.add(QStringLiteral("add.rollout.") + QString::fromStdString(row.id),
                                     tr("Rollout of %1").arg(QString::fromStdString(row.name)), {}, QStringLiteral("server"),
                                     [this, &row] { addRollout(row); });
        }
    }
    milestone_ = actions.add(QStringLiteral("add.milestone"), tr("&Milestone"), {}, QStringLiteral("milestone"),
                             [this] { addMilestone(); });
    for (const SiteRow& row : catalogue_.sites) {
        if (row.location) {
            QAction* campus = actions.add(QStringLiteral("add.campus.") + QString::fromStdString(row.id),
                                          QString::fromStdString(row.name), {}, {}, [this, &row] { addCampus(row); });
            campuses_->addAction(campus);
        }
    }
    const auto enable = [this] {
        const bool site = static_cast<bool>(siteAtHand());
        for (QAction* action : sources_ + rollouts_ + QList<QAction*>{hall_, tranche_}) {
            action->setEnabled(site);
        }
    };
    connect(&session_, &Session::selectionChanged, this, enable);
    connect(&session_.document(), &PlanDocument::planChanged, this, enable);
    connect(&session_.document(), &PlanDocument::planReplaced, this, enable);
    enable();
}

void AddActions::fill(QMenu& menu) const {
    menu.addAction(site_);
    menu.addMenu(campuses_);
    menu.addSeparator();
    menu.addAction(hall_);
    QMenu* power = menu.addMenu(tr("&Power source"));
    power->addActions(sources_);
    menu.addAction(tranche_);
    QMenu* racks = menu.addMenu(tr("&Rollout"));
    racks->addActions(rollouts_);
    menu.addSeparator();
    menu.addAction(milestone_);
}

void AddActions::chooseCampus(const QPoint& globalPosition) const {
    campuses_->popup(globalPosition);
}

SiteId AddActions::siteAtHand() const {
    const Plan& plan = session_.document().plan();
    if (!session_.selection().empty()) {
        return siteOf(plan, session_.selection().front());
    }
    SiteId only;
    if (plan.sites.size() == 1) {
        plan.sites.forEach([&](const Site& site) { only = site.id; });
    }
    return only;
}

template <class Make>
void AddActions::carryOut(const QString& name, const QString& field, Make make) {
    EntityId made;
    const auto done = session_.document().apply(name, [&](const Plan& plan) -> Result<Plan> {
        auto added = make(plan);
        if (!added) {
            return fail(added.error());
        }
        made = added->id;
        return std::move(added->plan);
    });
    if (done) {
        session_.select({made});
        Q_EMIT fieldWanted(field);
    }
}

void AddActions::addHall() {
    const SiteId site = siteAtHand();
    carryOut(tr("Add hall"), QStringLiteral("it_capacity_mw"), [&](const Plan& plan) {
        Hall hall;
        std::int64_t count = 0;
        // The next building of a campus is like the one before.
        plan.halls.forEach([&](const Hall& other) {
            if (other.site == site) {
                ++count;
                if (other.order >= hall.order) hall = other;
            }
        });
        hall.notes.clear();
        hall.sources.clear();
        hall.footprint.clear();
        hall.order = count == 0 ? 1 : hall.order + 1;
        hall.site = site;
        hall.name = tr("Hall %1").arg(1).toStdString();
        hall.name = freeName(plan, hall);
        if (count == 0) {
            hall.itCapacity = Power::fromMegawatts(100);
            hall.readyOn = session_.cursor();
        }
        return add(plan, hall);
    });
}

void AddActions::addSource(PowerSourceKind kind) {
    const SiteId site = siteAtHand();
    const bool units = comesInUnits(kind);
    carryOut(tr("Add power source"), units ? QStringLiteral("units") : QStringLiteral("power_mw"),
             [&](const Plan& plan) -> Result<Added<Tranche>> {
                 PowerSource source;
                 source.site = site;
                 source.kind = kind;
                 source.name = nameOf(kind).toStdString();
                 source.name = freeName(plan, source);
                 const auto added = add(plan, source);
                 if (!added) {
                     return fail(added.error());
                 }
                 Tranche tranche;
                 tranche.powerSource = added->id;
                 tranche.firstDay = session_.cursor();
                 if (units) {
                     tranche.units = 1;
                     tranche.unitPower = Power::fromMegawatts(10);
                 } else {
                     tranche.power = Power::fromMegawatts(100);
                 }
                 return add(added->plan, tranche);
             });
}

void AddActions::addTranche() {
    const SiteId site = siteAtHand();
    const EntityId chosen = session_.selection().empty() ? EntityId{} : session_.selection().front();
    carryOut(tr("Add tranche"), QStringLiteral("power_mw"), [&](const Plan& plan) -> Result<Added<Tranche>> {
        const PowerSourceId source = sourceOf(plan, chosen, site);
        if (!source) {
            return fail({ErrorCode::missing, message("This site has no power source yet; add one first")});
        }
        Tranche tranche;
        tranche.powerSource = source;
        tranche.power = Power::fromMegawatts(100);
        tranche.firstDay = session_.cursor();
        return add(plan, tranche);
    });
}

void AddActions::addRollout(const HardwareRow& row) {
    const SiteId site = siteAtHand();
    carryOut(tr("Add rollout"), QStringLiteral("racks"), [&](const Plan& plan) -> Result<Added<Rollout>> {
        const auto hardware = hardwareOf(plan, row);
        if (!hardware) {
            return fail(hardware.error());
        }
        Rollout rollout;
        rollout.name = row.name;
        rollout.hardware = hardware->id;
        rollout.site = site;
        rollout.name = freeName(plan, rollout);
        rollout.racks = 100;
        rollout.racksPerWeek = 10;
        rollout.firstRacksOn = session_.cursor();
        return add(hardware->plan, rollout);
    });
}

void AddActions::addMilestone() {
    carryOut(tr("Add milestone"), QStringLiteral("name"), [&](const Plan& plan) {
        Milestone milestone;
        milestone.name = tr("Milestone").toStdString();
        milestone.site = siteAtHand();
        milestone.name = freeName(plan, milestone);
        milestone.date = session_.cursor();
        return add(plan, milestone);
    });
}

void AddActions::addCampus(const SiteRow& row) {
    EntityId made;
    const auto done = session_.document().apply(tr("Add site from the catalogue"), [&](const Plan& plan) -> Result<Plan> {
        auto added = addSiteFromCatalogue(plan, row);
        if (!added) {
            return fail(added.error());
        }
        made = added->id;
        return std::move(added->plan);
    });
    if (done) {
        session_.reveal(made);
    }
}

}  // namespace wattscape::ui
