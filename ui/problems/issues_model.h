#pragma once

#include "core/evaluate/results.h"

#include <QAbstractTableModel>

namespace wattscape::ui {

/// The issues of the newest results as a table, a row each. While a bar is dragged the rows are told to have changed and
/// only their number is adjusted, so that a view keeps its place.
class IssuesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { what, site, from, to, megawatts, racks, limit, rackDays, idleCapital, idleCost, columnCount_ };
    /// Sorts by the figure behind a cell instead of its text.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PlanResults& results);
    const Issue& issueAt(int row) const { return issues_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Issue& issue, int column) const;
    QVariant sortKey(const Issue& issue, int column) const;
    QString siteName(const Issue& issue) const;

    PlanResults results_;
    std::vector<Issue> issues_;
};

}  // namespace wattscape::ui
