#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace wattscape::ui {

class Actions;
class Session;
class TimelineView;

/// Where the date cursor goes, and the baseline that dates are held against.
class DateActions : public QObject {
    Q_OBJECT

public:
    DateActions(Actions& actions, Session& session, TimelineView& timeline);

    void fill(QMenu& menu) const;

Q_SIGNALS:
    /// The planner wants to type a date, coordinates or a place.
    void goToRequested();

private:
    QList<QAction*> steps_, ends_, baseline_;
};

}  // namespace wattscape::ui
