#include "ui/charts/energy_table.h"

#include "ui/format/format.h"

#include <algorithm>
#include <set>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

namespace wattscape::ui {

class EnergyTable::Model : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(Month first, std::vector<EnergyRow> rows) {
        beginResetModel();
        first_ = first;
        rows_ = std::move(rows);
        columns_.clear();
        for (const EnergySeries series : allEnergySeries()) {
            if (std::ranges::any_of(rows_, [&](const EnergyRow& row) { return row[series] != 0; })) columns_.push_back(series);
        }
        endResetModel();
    }

    int rowOf(Day day) const { return std::clamp(monthsBetween(first_, monthOf(day)), 0, rowCount() - 1); }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }

    QVariant data(const QModelIndex& index, int role) const override {
        const QString text = textAt(index.row(), index.column());
        switch (role) {
            case Qt::DisplayRole: return text;
            case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
            case Qt::AccessibleTextRole:
                return QStringLiteral("%1, %2: %3").arg(monthAt(index.row()), headAt(index.column()), text);
            default: return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (role != Qt::DisplayRole) return {};
        return orientation == Qt::Horizontal ? headAt(section) : monthAt(section);
    }

private:
    /// Dollars to the dollar; energy, carbon and power to a tenth.
    QString textAt(int row, int column) const {
        const EnergySeries series = columns_[static_cast<std::size_t>(column)];
        const int decimals = infoOf(series).unit == "USD" ? 0 : 1;
        return QLocale().toString(rows_[static_cast<std::size_t>(row)][series], 'f', decimals);
    }
    QString headAt(int column) const {
        const EnergySeriesInfo& info = infoOf(columns_[static_cast<std::size_t>(column)]);
        const auto translate = [](std::string_view text) {
            return QCoreApplication::translate("core", std::string(text).c_str());
        };
        return QStringLiteral("%1, %2").arg(translate(info.label), translate(info.unit));
    }
    QString monthAt(int row) const { return formatMonth(first_ + std::chrono::months{row}); }

    Month first_{};
    std::vector<EnergyRow> rows_;
    std::vector<EnergySeries> columns_;
};

EnergyTable::EnergyTable(QWidget* parent) : QTableView(parent), model_(new Model(this)) {
    setModel(model_);
    setAccessibleName(tr("Energy by month"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void EnergyTable::show(const PlanResults& results, const Scope& scope) {
    const QModelIndex before = currentIndex();
    model_->show(results.plan().settings.firstMonth, results.energy(scope));
    const QModelIndex again = model_->index(before.row(), before.column());
    setCurrentIndex(again.isValid() ? again : model_->index(0, 0));
}

void EnergyTable::goTo(Day day) {
    const QModelIndex there = model_->index(model_->rowOf(day), std::max(0, currentIndex().column()));
    if (there.row() != currentIndex().row()) setCurrentIndex(there);
}

void EnergyTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void EnergyTable::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &EnergyTable::copySelected);
    menu->addAction(tr("Copy the whole table"), this, [this] {
        selectAll();
        copySelected();
    });
    menu->popup(event->globalPos());
}

void EnergyTable::copySelected() const {
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    QStringList heads{tr("Month")};
    for (const int column : columns) heads << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (const int row : rows) {
        QStringList cells{model_->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (const int column : columns) cells << model_->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

}  // namespace wattscape::ui
