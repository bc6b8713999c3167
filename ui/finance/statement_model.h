#pragma once

#include "core/finance/statement.h"
#include "core/finance/venture_results.h"

#include "core/formula/figure.h"

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractItemModel>

namespace wattscape::ui {

/// A venture's accounts as a tree of groups and lines: the first column names the line, the second is the whole, then a
/// column a month, quarter or year. Lines that are nothing throughout are left out. Money in brackets where it is negative.
class StatementModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    enum Column { label, whole, firstPeriod };

    /// Null clears it. Rows and columns stay where the accounts keep their shape, so that views keep their place.
    void show(const Plan& plan, std::shared_ptr<const finance::VentureResults> results, finance::PeriodLength length);

    /// The column in which a day lies; the last one behind the end.
    int columnOf(Day day) const;

    /// The figure that a cell shows: a line in the months of its column; none for groups, names and what has no total.
    std::optional<formula::Figure> figureAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString label;
        QString about{};
        bool total = false;
        Unit unit = Unit::dollar;
        std::vector<double> cells{};  ///< the whole, then the periods
        bool hasWhole = true;
        std::uint32_t line = 0;
        bool isSum = true;  ///< over the months of a column

        bool sameShape(const Row& other) const { return label == other.label && about == other.about; }
    };
    struct Group {
        QString name;
        std::vector<Row> rows;
    };

    std::vector<Group> groupsOf(const Plan& plan) const;
    const Row* rowAt(const QModelIndex& index) const;
    QString textOf(const Row& row, int column) const;
    QString nameOf(const finance::Period& period) const;

    std::shared_ptr<const finance::VentureResults> results_;
    std::vector<finance::Period> periods_;
    std::vector<Group> groups_;
    finance::PeriodLength length_ = finance::PeriodLength::year;
};

}  // namespace wattscape::ui
