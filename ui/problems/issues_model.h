#pragma once

#include "ui/problems/issue_list.h"

#include <QAbstractItemModel>

namespace wattscape::ui {

/// The issues of the newest results as a tree: groups with their issues, or the issues by themselves; those that are
/// ignored always in a group at the end. While a bar is dragged rows keep their place and are only told to have changed.
class IssuesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Lays the issues out. `inGesture` keeps the order there is.
    void show(const PlanResults& results, const IssueView& view, bool inGesture);
    const std::vector<IssueGroup>& groups() const { return groups_; }

    /// How many fixes an open issue has; unknown ones show as "…".
    void setFixes(int number, int count);
    void forgetFixes();

    /// The issue of a row; null for a group.
    const IssueRow* rowAt(const QModelIndex& index) const;
    /// The group of a row; null for an issue.
    const IssueGroup* groupAt(const QModelIndex& index) const;
    /// The first cell of every issue, from top to bottom.
    QModelIndexList issues() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasLooseRows() const { return !groups_.empty() && groups_.front().title.isEmpty(); }
    int looseRows() const { return hasLooseRows() ? static_cast<int>(groups_.front().rows.size()) : 0; }
    QString issueText(const IssueRow& row, IssueColumn column) const;
    QString groupText(const IssueGroup& group, IssueColumn column) const;

    PlanResults results_;
    std::vector<IssueGroup> groups_;
    QHash<int, int> fixes_;  ///< by number
};

}  // namespace wattscape::ui
