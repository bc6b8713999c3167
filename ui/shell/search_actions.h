#pragma once

#include "core/geo/atlas.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace wattscape::ui {

class Actions;
class MapView;
class OutlinePanel;
class Session;

/// Finding by typing: in the plan tree, or anything at all – a command, an object, a place, a date.
class SearchActions : public QObject {
    Q_OBJECT

public:
    /// What is searched and shown; all of it lives as long as the window.
    struct Parts {
        QWidget& window;
        OutlinePanel& outline;
        MapView& map;
    };
    SearchActions(Actions& actions, Session& session, AtlasPointer atlas, const Parts& parts);

    void fill(QMenu& menu) const;

public Q_SLOTS:
    void findAnything();
    /// Only dates, coordinates and places.
    void goTo();

private:
    Actions& actions_;
    Session& session_;
    AtlasPointer atlas_;
    Parts parts_;
    QList<QAction*> menu_;
};

}  // namespace wattscape::ui
