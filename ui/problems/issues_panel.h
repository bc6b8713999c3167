#pragma once

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace wattscape::ui {

class IssuesModel;
class Session;

/// What can't work as planned or is unwise, the most expensive first. A row selects what it is about and brings it into
/// sight in every view.
class IssuesPanel : public QWidget {
    Q_OBJECT

public:
    explicit IssuesPanel(Session& session, QWidget* parent = nullptr);

    int issueCount() const;

public Q_SLOTS:
    /// The issue below the current one, round to the first; selects and reveals it.
    void nextIssue();
    void previousIssue();

Q_SIGNALS:
    void issueCountChanged(int count);

private:
    void showResults();
    void step(int rows);
    void reveal(int row);

    Session& session_;
    IssuesModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* table_;
    QLabel* empty_;
    QStackedLayout* stack_;
    int announced_ = -1;
};

}  // namespace wattscape::ui
