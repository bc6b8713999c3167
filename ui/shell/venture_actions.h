#pragma once

#include "core/model/plan.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace wattscape::ui {

class Actions;
class Session;

/// "Add" for the money of a plan: a venture of the selected sites, and to the venture at hand what it costs, who funds it, who
/// pays it and who is paid.
class VentureActions : public QObject {
    Q_OBJECT

public:
    VentureActions(Actions& actions, Session& session, QWidget* window);

    void fill(QMenu& menu) const;
    /// Makes a venture of the selected sites, or of all.
    void addVenture();

Q_SIGNALS:
    /// Put the focus of the inspector into this field of what has just been selected.
    void fieldWanted(const QString& key);

private:
    template <class Make>
    void carryOut(const QString& name, const QString& field, Make make);
    void enable();

    Session& session_;
    QAction* venture_;
    QList<QAction*> parts_;
};

}  // namespace wattscape::ui
