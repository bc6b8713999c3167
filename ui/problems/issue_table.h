#pragma once

#include "ui/problems/issue_list.h"

#include <optional>

#include <QTreeView>

namespace wattscape::ui {

class IssuesModel;

/// The issues in rows under groups that fold. When rows are laid out anew, the issue that was current stays so, and the
/// ignored ones stay folded until the planner opens them.
class IssueTable : public QTreeView {
    Q_OBJECT

public:
    explicit IssueTable(IssuesModel& model, QWidget* parent = nullptr);

    /// Null when none is current; valid until the rows are laid out anew.
    const IssueRow* currentRow() const;
    /// Makes the open issue so many rows below the current one current, round the ends; false when none is open.
    bool step(int rows);
    /// The place on the screen from which the current row's fixes hang.
    QPoint belowCurrentRow() const;

public Q_SLOTS:
    /// The selected rows as lines of text, cells apart by tabs, with the heads.
    void copyRows() const;

Q_SIGNALS:
    void currentRowChanged();
    /// The planner clicked the current row or pressed Enter on it.
    void rowPicked();
    /// The planner clicked the current row's number of fixes.
    void fixesPicked();
    void sortPicked(wattscape::ui::IssueColumn by, bool descending);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOutColumns();
    void restoreRows();
    void rememberChosen();
    void rememberFolding(const QModelIndex& group);

    IssuesModel& model_;
    std::optional<Issue> chosen_;  ///< what the current row speaks of
    bool ignoredAreOpen_ = false;
};

}  // namespace wattscape::ui
