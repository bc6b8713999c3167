#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/plan.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace wattscape::ui {

class Actions;
class Session;

/// "Add" for what a campus is made of: each adds one thing to the site at hand with sensible values, selects it and puts
/// the focus into the first field worth changing, so that a campus is built by clicking once and typing on.
class AddActions : public QObject {
    Q_OBJECT

public:
    AddActions(Actions& actions, Session& session, const Catalogue& catalogue, QWidget* window);

    void fill(QMenu& menu) const;
    /// The catalogue's campuses as a menu there.
    void chooseCampus(const QPoint& globalPosition) const;

Q_SIGNALS:
    /// Put the focus of the inspector into this field of what has just been selected.
    void fieldWanted(const QString& key);
    void placeSiteRequested();

private:
    /// The site of what is selected, or the plan's only one; none otherwise.
    SiteId siteAtHand() const;
    void addHall();
    void addSource(PowerSourceKind kind);
    void addTranche();
    void addRollout(const HardwareRow& row);
    void addMilestone();
    void addCampus(const SiteRow& row);
    template <class Make>
    void carryOut(const QString& name, const QString& field, Make make);

    Session& session_;
    const Catalogue& catalogue_;
    QList<QAction*> sources_, rollouts_;
    QMenu* campuses_;
    QAction *site_, *hall_, *tranche_, *milestone_;
};

}  // namespace wattscape::ui
