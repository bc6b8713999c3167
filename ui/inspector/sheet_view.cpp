#include "ui/inspector/sheet_view.h"

#include "ui/inspector/cell_delegate.h"
#include "ui/inspector/typed_change.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <numeric>
#include <set>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace wattscape::ui {
namespace {

constexpr int mostRows = 16;

/// Keys that mean something to the table before they mean anything to the window.
bool isOurs(const QKeyEvent& event) {
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
        case Qt::Key_Delete:
        case Qt::Key_Insert:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_F2: return true;
        case Qt::Key_A: return control;
        case Qt::Key_Return:
        case Qt::Key_Enter: return true;
        default: return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Paste);
    }
}

}  // namespace

SheetView::SheetView(Sheet& sheet, const QString& name, QWidget* parent)
    : QTableView(parent), model_(new SheetModel(sheet, this)), delegate_(new CellDelegate(*model_, this)) {
    setModel(model_);
    setItemDelegate(delegate_);
    setAccessibleName(name);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setSelectionMode(ContiguousSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const bool named = sheet.rows() > 0 ? !sheet.rowName(0).isEmpty() : !sheet.grows();
    horizontalHeader()->setVisible(sheet.columns().size() > 1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(Theme::instance().grid(6));
    verticalHeader()->setVisible(named);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { border: none; }"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::instance().grid(2));
    connect(delegate_, &CellDelegate::understood, this, &SheetView::understood);
    connect(delegate_, &CellDelegate::refused, this, &SheetView::refused);
    connect(delegate_, &CellDelegate::handedOver, this, &SheetView::accepted);
    connect(delegate_, &CellDelegate::goOn, this, &SheetView::goOn);
    connect(delegate_, &CellDelegate::fillWanted, this, &SheetView::fill);
}

void SheetView::refresh() {
    const int rows = model_->rowCount();
    model_->refresh();
    if (rows != model_->rowCount() || !std::exchange(shown_, true)) {
        updateGeometry();
    }
    fitColumns();
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Each column as wide as what stands in it, and what is left over or wanting shared by all.
void SheetView::fitColumns() {
    const int columns = model_->columnCount();
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    }
    const int share = (viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0)) / std::max(1, columns);
    for (int column = 0; column < columns; ++column) {
        const int width = widths[static_cast<std::size_t>(column)] + share;
        if (columnWidth(column) != width) setColumnWidth(column, width);
    }
}

QSize SheetView::sizeHint() const {
    const int rows = std::clamp(model_->rowCount(), 1, mostRows);
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {Theme::instance().grid(40), head + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

QSize SheetView::minimumSizeHint() const {
    return {Theme::instance().grid(20), sizeHint().height()};
}

std::vector<int> SheetView::selectedRows() const {
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
    }
    return {rows.begin(), rows.end()};
}

void SheetView::goTo(int row, int column) {
    selectionModel()->setCurrentIndex(model_->index(row, column), QItemSelectionModel::ClearAndSelect);
}

void SheetView::takeBack() {
    delegate_->takeBack();
}

void SheetView::settle() {
    delegate_->settle();
}

/// From the end of a row to the next one; past the last cell it stays.
void SheetView::goOn(int rows, int columns, bool editing) {
    const int width = model_->columnCount();
    const int place = currentIndex().row() * width + currentIndex().column() + rows * width + columns;
    if (place < 0 || place >= width * model_->rowCount()) {
        setFocus();
        return;
    }
    goTo(place / width, place % width);
    setFocus();
    if (editing) {
        edit(currentIndex());
    }
}

void SheetView::put(const std::vector<Sheet::Entry>& entries) {
    if (const auto done = model_->sheet().put(entries); !done) {
        Q_EMIT refused(done.error());
    } else {
        Q_EMIT accepted();
    }
}

void SheetView::fill(const QString& typed) {
    std::vector<Sheet::Entry> entries;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const Result<Change> change = typedChange(model_->column(index), typed);
        const Result<FieldValue> value =
            change ? (*change)(model_->sheet().at(index.row(), index.column())) : Result<FieldValue>(fail(change.error()));
        if (!value) {
            delegate_->refuse(value.error());
            return;
        }
        entries.push_back({index.row(), index.column(), *value});
    }
    if (const auto done = model_->sheet().put(entries); !done) {
        delegate_->refuse(done.error());
        return;
    }
    delegate_->takeBack();
    setFocus();
    Q_EMIT accepted();
}

void SheetView::fillFromCurrent() {
    std::vector<Sheet::Entry> entries;
    const FieldValue value = model_->sheet().at(currentIndex().row(), currentIndex().column());
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (index.column() == currentIndex().column()) {
            entries.push_back({index.row(), index.column(), value});
        }
    }
    put(entries);
}

void SheetView::clearCells() {
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    const auto required = [](const FieldInfo& info) { return info.required; };
    if (model_->sheet().grows() && std::ranges::all_of(model_->sheet().columns(), required)) {
        Q_EMIT removeWanted();
        return;
    }
    std::vector<Sheet::Entry> entries;
    for (const QModelIndex& index : cells) {
        entries.push_back({index.row(), index.column(), {}});
    }
    put(entries);
}

void SheetView::copyCells() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (row >= 0) text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cell.data(Qt::EditRole).toString();
        row = cell.row();
    }
    QApplication::clipboard()->setText(text);
}

void SheetView::paste() {
    int row = std::max(0, currentIndex().row());
    int column = std::max(0, currentIndex().column());
    for (const QModelIndex& cell : selectionModel()->selectedIndexes()) {
        row = std::min(row, cell.row());
        column = std::min(column, cell.column());
    }
    Q_EMIT pasted(row, column, QApplication::clipboard()->text());
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Insert) {
        Q_EMIT addWanted();
    } else if (event->key() == Qt::Key_Delete && control) {
        Q_EMIT removeWanted();
    } else if (event->key() == Qt::Key_Delete) {
        clearCells();
    } else if (enter && control && currentIndex().isValid()) {
        fillFromCurrent();
    } else if (enter && currentIndex().isValid() && state() != EditingState) {
        edit(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool SheetView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

/// The inspector scrolls, not a table all of whose rows are seen.
void SheetView::wheelEvent(QWheelEvent* event) {
    if (verticalScrollBar()->maximum() == 0) {
        event->ignore();
    } else {
        QTableView::wheelEvent(event);
    }
}

}  // namespace wattscape::ui
