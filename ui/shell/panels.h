#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace wattscape::ui {

class InspectorPanel;
class IssuesPanel;
class OutlinePanel;
class Session;

/// What stands around the views: the plan tree left, the inspector right, issues and history below. Each can be moved,
/// closed and brought back; where they were is remembered from run to run.
class Panels : public QObject {
    Q_OBJECT

public:
    Panels(QMainWindow& window, Session& session);

    OutlinePanel& outline() const { return *outline_; }
    InspectorPanel& inspector() const { return *inspector_; }
    IssuesPanel& issues() const { return *issues_; }

    /// The switches of each panel.
    void fill(QMenu& menu) const;
    QWidget& history() const;
    void showIssues();
    void showInspector();
    /// All away, or all back where they were.
    void toggle();
    /// The start page stands alone; a plan finds the panels as they were left.
    void standBack();
    void comeBack();

    void restoreLayout();
    void saveLayout() const;
    /// As on the first day.
    void resetLayout();

    /// The next panel in sight gets the focus, round through `centre`; backwards with -1.
    void cycleFocus(const QList<QWidget*>& centre, int step);

private:
    QDockWidget* add(const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area);
    bool anyShown() const;
    void hide();

    QMainWindow& window_;
    OutlinePanel* outline_;
    InspectorPanel* inspector_;
    IssuesPanel* issues_;
    QDockWidget *planDock_, *inspectorDock_, *issuesDock_, *historyDock_;
    QByteArray first_;    ///< the layout before anybody changed it
    QByteArray left_;     ///< the layout to come back to; empty while the panels are in their place
    bool aside_ = false;  ///< while the start page stands alone
};

}  // namespace wattscape::ui
