#include "ui/shell/venture_actions.h"

#include "core/model/edits/venture_edits.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/finance/venture_choice.h"
#include "ui/shell/actions.h"

#include <QMenu>

namespace wattscape::ui {

VentureActions::VentureActions(Actions& actions, Session& session, QWidget* window) : QObject(window), session_(session) {
    venture_ =
        actions.add(QStringLiteral("add.venture"), tr("&Venture"), {}, QStringLiteral("landmark"), [this] { addVenture(); });
    const auto part = [&](const char* key, const QString& name, const QString& field, auto make) {
        parts_ << actions.add(QString::fromLatin1(key), name, {}, QStringLiteral("dollar-sign"), [this, name, field, make] {
            const VentureId venture = ventureAtHand(session_.document().plan(), session_.selection());
            carryOut(QString(name).remove(QLatin1Char('&')), field, [&](const Plan& plan) { return make(plan, venture); });
        });
    };
    part("add.venture.cost", tr("&Cost"), QStringLiteral("amount_usd"),
         [this](const Plan& plan, VentureId venture) { return addCostItem(plan, venture, session_.cursor()); });
    part("add.venture.loan", tr("Construction &loan"), QStringLiteral("share_of_cost"), &addConstructionLoan);
    part("add.venture.term", tr("&Term debt"), QStringLiteral("share_of_cost"), &addTermDebt);
    part("add.venture.vendor", tr("Ve&ndor funding"), QStringLiteral("per_mw_usd"), &addVendorFunding);
    part("add.venture.delayed_draw", tr("Delayed-dra&w loan"), QStringLiteral("share_of_cost"), &addDelayedDraw);
    part("add.venture.bond", tr("&Bond"), QStringLiteral("limit_usd"),
         [this](const Plan& plan, VentureId venture) { return addBond(plan, venture, session_.cursor()); });
    part("add.venture.lease", tr("&Rack lease"), QStringLiteral("rent_usd_per_month"), &addRackLease);
    part("add.venture.guaranty", tr("&Guaranty"), QStringLiteral("limit_usd"), &addGuaranty);
    part("add.venture.warrant", tr("W&arrants"), QStringLiteral("warrant_shares"), &addWarrant);
    part("add.venture.offtake", tr("&Offtake"), QStringLiteral("capacity_price_usd_per_mw_month"), &addOfftake);
    part("add.venture.tier", tr("&Distribution tier"), QStringLiteral("rate"), &addTier);
    connect(&session_, &Session::selectionChanged, this, &VentureActions::enable);
    connect(&session_.document(), &PlanDocument::planChanged, this, &VentureActions::enable);
    connect(&session_.document(), &PlanDocument::planReplaced, this, &VentureActions::enable);
    enable();
}

void VentureActions::fill(QMenu& menu) const {
    menu.addAction(venture_);
    QMenu* parts = menu.addMenu(tr("To the v&enture"));
    parts->addActions(parts_);
}

void VentureActions::enable() {
    const Plan& plan = session_.document().plan();
    venture_->setEnabled(!plan.sites.empty());
    for (QAction* action : parts_) action->setEnabled(!plan.ventures.empty());
}

void VentureActions::addVenture() {
    std::vector<SiteId> sites;
    const Plan& plan = session_.document().plan();
    for (const EntityId id : session_.selection()) {
        if (plan.sites.contains({id.value})) sites.push_back({id.value});
    }
    carryOut(tr("Add venture"), QStringLiteral("stakes"),
             [&](const Plan& before) { return addVentureOf(before, sites, tr("Venture %1").arg(1).toStdString()); });
}

template <class Make>
void VentureActions::carryOut(const QString& name, const QString& field, Make make) {
    EntityId made;
    const auto done = session_.document().apply(name, [&](const Plan& plan) -> Result<Plan> {
        auto added = make(plan);
        if (!added) return fail(added.error());
        made = added->id;
        return std::move(added->plan);
    });
    if (done) {
        session_.select({made});
        Q_EMIT fieldWanted(field);
    }
}

}  // namespace wattscape::ui
