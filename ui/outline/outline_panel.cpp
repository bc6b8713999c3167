#include "ui/outline/outline_panel.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/outline/outline_delegate.h"
#include "ui/outline/outline_filter.h"
#include "ui/outline/outline_model.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace wattscape::ui {

OutlinePanel::OutlinePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new OutlineModel(session.document(), this)),
      filtered_(new OutlineFilter(*model_, this)),
      filter_(new QLineEdit),
      nothing_(new QLabel),
      tree_(new QTreeView) {
    filter_->setPlaceholderText(tr("Filter the plan"));
    filter_->setAccessibleName(tr("Filter the plan"));
    filter_->setClearButtonEnabled(true);
    nothing_->setWordWrap(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    nothing_->setTextFormat(Qt::PlainText);
    nothing_->hide();
    makeTree();

    auto* layout = new QVBoxLayout(this);
    const int gap = Theme::instance().grid(1);
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->setSpacing(gap);
    layout->addWidget(filter_);
    layout->addWidget(nothing_);
    layout->addWidget(tree_);
    wire();
    restoreExpansion();
}

void OutlinePanel::makeTree() {
    tree_->setModel(filtered_);
    tree_->setItemDelegate(new OutlineDelegate(tree_));
    tree_->setAccessibleName(tr("Plan"));
    tree_->setHeaderHidden(true);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // There is one column; and Qt mistakes rows of branches when assistive tools select whole rows in a tree.
    tree_->setSelectionBehavior(QAbstractItemView::SelectItems);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    tree_->setDragDropMode(QAbstractItemView::DragDrop);
    tree_->setDefaultDropAction(Qt::MoveAction);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(Theme::instance().grid(4));
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
}

void OutlinePanel::wire() {
    connect(filter_, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(new QShortcut(Qt::Key_Escape, filter_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, filter_,
            &QLineEdit::clear);
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::selectInSession);
    connect(&session_, &Session::selectionChanged, this, &OutlinePanel::selectInTree);
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, &OutlinePanel::keepExpansion);
    connect(model_, &OutlineModel::laidOutAnew, this, &OutlinePanel::restoreExpansion);
    connect(&session_.document(), &PlanDocument::planReplaced, this, &OutlinePanel::forgetExpansion);
    connect(&session_.document(), &PlanDocument::planReplaced, filter_, &QLineEdit::clear);
    connect(tree_, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint& position) { Q_EMIT contextMenuRequested(tree_->viewport()->mapToGlobal(position)); });
    connect(tree_, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        const EntityId id = model_->idAt(filtered_->mapToSource(index));
        if (id) {
            session_.reveal(id);
        }
    });
}

void OutlinePanel::filter(const QString& text) {
    {
        // What the filter hides stays selected.
        const QScopedValueRollback following(following_, true);
        keepExpansion();
        isFiltered_ = !text.isEmpty();
        filtered_->setText(text);
    }
    const bool any = filtered_->rowCount() > 0;
    nothing_->setText(any ? tr("Nothing is named “%1”. The nearest:").arg(text.trimmed())
                          : tr("Nothing is named “%1”.").arg(text.trimmed()));
    nothing_->setVisible(filtered_->showsNearest());
    restoreExpansion();
}

QModelIndex OutlinePanel::indexOf(EntityId id) const {
    return filtered_->mapFromSource(model_->indexOf(id));
}

void OutlinePanel::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void OutlinePanel::selectNextMatch(int step) {
    if (filter_->text().isEmpty()) {
        focusFilter();
        return;
    }
    const auto fits = [this](const QModelIndex& index) { return filtered_->fits(index.data().toString()); };
    const auto neighbour = [&](const QModelIndex& index) {
        const QModelIndex next = step > 0 ? tree_->indexBelow(index) : tree_->indexAbove(index);
        return next.isValid() ? next : step > 0 ? filtered_->index(0, 0) : lastInSight();
    };
    const QModelIndex from = tree_->currentIndex().isValid() ? tree_->currentIndex() : lastInSight();
    for (QModelIndex index = neighbour(from); index.isValid() && index != from; index = neighbour(index)) {
        if (fits(index)) {
            tree_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
            return;
        }
    }
}

QModelIndex OutlinePanel::lastInSight() const {
    QModelIndex last = filtered_->index(filtered_->rowCount() - 1, 0);
    while (tree_->isExpanded(last) && filtered_->rowCount(last) > 0) {
        last = filtered_->index(filtered_->rowCount(last) - 1, 0, last);
    }
    return last;
}

void OutlinePanel::rename() {
    if (tree_->currentIndex().isValid()) {
        tree_->edit(tree_->currentIndex());
    }
}

void OutlinePanel::selectInTree() {
    if (following_) {
        return;
    }
    const QScopedValueRollback following(following_, true);
    QItemSelection selection;
    QModelIndex first;
    for (const EntityId id : session_.selection()) {
        const QModelIndex index = indexOf(id);
        if (index.isValid()) {
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    tree_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        tree_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        tree_->scrollTo(first);
    }
}

void OutlinePanel::selectInSession() {
    if (following_) {
        return;
    }
    const QScopedValueRollback following(following_, true);
    std::vector<EntityId> ids;
    for (const QModelIndex& index : tree_->selectionModel()->selectedIndexes()) {
        ids.push_back(model_->idAt(filtered_->mapToSource(index)));
    }
    session_.select(std::move(ids));
}

template <class Visit>
void OutlinePanel::forEachRow(const QModelIndex& parent, Visit visit) const {
    for (int row = 0; row < filtered_->rowCount(parent); ++row) {
        const QModelIndex index = filtered_->index(row, 0, parent);
        if (filtered_->hasChildren(index)) {
            visit(index);
            forEachRow(index, visit);
        }
    }
}

/// A heading has no id and is known by its place under what has one.
QString OutlinePanel::pathOf(const QModelIndex& index) const {
    const EntityId id = model_->idAt(filtered_->mapToSource(index));
    if (id) {
        return QString::number(id.value);
    }
    const QString heading = index.data().toString().section(QLatin1Char('('), 0, 0);
    return index.parent().isValid() ? pathOf(index.parent()) + QLatin1Char('/') + heading : heading;
}

/// Programmes; and a plan of a few campuses is shown whole, while a fleet opens at its sites.
bool OutlinePanel::opensByItself(const QModelIndex& index) const {
    constexpr std::size_t fewSites = 3;
    const Plan& plan = session_.document().plan();
    const auto siteAt = [&](const QModelIndex& row) {
        return plan.sites.contains(SiteId{model_->idAt(filtered_->mapToSource(row)).value});
    };
    return plan.programmes.contains(ProgrammeId{model_->idAt(filtered_->mapToSource(index)).value}) ||
           (plan.sites.size() <= fewSites && (siteAt(index) || siteAt(index.parent())));
}

void OutlinePanel::keepExpansion() {
    if (isFiltered_) return;  // all is open then
    known_.clear();
    expanded_.clear();
    forEachRow({}, [this](const QModelIndex& index) {
        known_.insert(pathOf(index));
        if (tree_->isExpanded(index)) {
            expanded_.insert(pathOf(index));
        }
    });
}

/// What the planner folded or opened stays so; what is new opens by itself or does not.
void OutlinePanel::restoreExpansion() {
    if (isFiltered_) {
        tree_->expandAll();
        selectInTree();
        return;
    }
    forEachRow({}, [this](const QModelIndex& index) {
        const QString path = pathOf(index);
        tree_->setExpanded(index, known_.contains(path) ? expanded_.contains(path) : opensByItself(index));
    });
    selectInTree();
}

void OutlinePanel::forgetExpansion() {
    known_.clear();
    expanded_.clear();
    restoreExpansion();
}

}  // namespace wattscape::ui
