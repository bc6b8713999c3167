#pragma once

#include <QModelIndex>
#include <QWidget>

class QTreeView;

namespace wattscape::ui {

class StatementModel;

/// A table with a frozen head and frozen first columns: the names of the lines and their totals stay while time scrolls.
/// Two views of one model, which share rows, folding, selection and vertical place.
class StatementTable : public QWidget {
    Q_OBJECT

public:
    explicit StatementTable(StatementModel& model, QWidget* parent = nullptr);

    QTreeView* lines() const { return lines_; }
    QTreeView* periods() const { return periods_; }
    /// Brings a column into sight.
    void reveal(int column);

Q_SIGNALS:
    /// Where does the figure in this cell come from?
    void explanationWanted(const QModelIndex& cell);

public Q_SLOTS:
    /// The selected cells, or all of them, as text with tabs, heads included.
    void copy() const;

private:
    void layOut();
    void followEachOther();
    void mark(int section);

    StatementModel& model_;
    QTreeView* lines_;
    QTreeView* periods_;
};

}  // namespace wattscape::ui
