#pragma once

#include "ui/problems/issue_list.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace wattscape {
struct Remedy;
}

namespace wattscape::ui {

class FixFinder;
class FixMenu;
class IssueTable;
class IssuesModel;
class ReasonBar;
class Session;
class ShortenedLabel;

/// What can't work as planned or is unwise, the most expensive first. A row selects what it is about and brings it into
/// sight in every view; under it hang its fixes; what the planner accepts goes, with a reason, into the ignored ones.
class IssuesPanel : public QWidget {
    Q_OBJECT

public:
    explicit IssuesPanel(Session& session, QWidget* parent = nullptr);

    /// Open issues, those that the filter hides among them.
    int issueCount() const;

public Q_SLOTS:
    /// The open issue below the current one as the list shows them, round to the first; selects and reveals it.
    void nextIssue();
    void previousIssue();
    void setGrouping(wattscape::ui::IssueGrouping grouping);
    void setFilter(const QString& filter);
    /// Opens the list of fixes under the current row.
    void showFixes();
    /// Asks for the reason, or takes an ignored issue back.
    void ignoreOrRestore();

Q_SIGNALS:
    void issueCountChanged(int count);

private:
    void makeActions();
    QWidget* makeBar();
    void followTable();
    void followPlan();
    void showResults();
    void layOut(bool inGesture);
    void showSummary();
    void showWhatCanBeDone();
    void step(int rows);
    void revealCurrent();
    void ignoreAsked(const QString& reason);
    void openMenu(const QPoint& place);
    /// Null until they are found, and for an issue that is ignored.
    const std::vector<Remedy>* fixesOfCurrent() const;

    Session& session_;
    IssueView view_;
    IssuesModel* model_;
    FixFinder* finder_;
    IssueTable* table_;
    QLabel* empty_;
    ShortenedLabel* summary_;
    QStackedWidget* stack_;
    ReasonBar* reason_;
    QAction* fix_ = nullptr;
    QAction* ignore_ = nullptr;
    QAction* copy_ = nullptr;
    QPointer<FixMenu> menu_;
    std::optional<Issue> asked_;  ///< about which a reason is being typed
    int announced_ = -1;
};

}  // namespace wattscape::ui
