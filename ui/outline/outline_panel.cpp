#include "ui/outline/outline_panel.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/outline/outline_model.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace wattscape::ui {

OutlinePanel::OutlinePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new OutlineModel(session.document(), this)),
      filtered_(new QSortFilterProxyModel(this)),
      filter_(new QLineEdit),
      tree_(new QTreeView) {
    filtered_->setSourceModel(model_);
    filtered_->setRecursiveFilteringEnabled(true);
    filtered_->setAutoAcceptChildRows(true);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);

    filter_->setPlaceholderText(tr("Filter the plan"));
    filter_->setAccessibleName(tr("Filter the plan"));
    filter_->setClearButtonEnabled(true);
    tree_->setModel(filtered_);
    tree_->setAccessibleName(tr("Plan"));
    tree_->setHeaderHidden(true);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // There is one column; and Qt mistakes rows of branches when assistive tools select whole rows in a tree.
    tree_->setSelectionBehavior(QAbstractItemView::SelectItems);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(Theme::instance().grid(4));
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* layout = new QVBoxLayout(this);
    const int gap = Theme::instance().grid(1);
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->setSpacing(gap);
    layout->addWidget(filter_);
    layout->addWidget(tree_);

    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filtered_->setFilterFixedString(text);
        if (!text.isEmpty()) {
            tree_->expandAll();
        }
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::selectInSession);
    connect(&session_, &Session::selectionChanged, this, &OutlinePanel::selectInTree);
    connect(&session_.document(), &PlanDocument::planReplaced, filter_, &QLineEdit::clear);
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, &OutlinePanel::keepExpansion);
    connect(model_, &OutlineModel::laidOutAnew, this, &OutlinePanel::restoreExpansion);
    connect(tree_, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint& position) { Q_EMIT contextMenuRequested(tree_->viewport()->mapToGlobal(position)); });
    connect(tree_, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        const EntityId id = model_->idAt(filtered_->mapToSource(index));
        if (id) {
            session_.reveal(id);
        }
    });
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
    const auto fits = [this](const QModelIndex& index) {
        return index.data().toString().contains(filter_->text(), Qt::CaseInsensitive);
    };
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

/// What the planner folded stays folded: only programmes and sites are told apart, the rest is opened with them.
void OutlinePanel::keepExpansion() {
    collapsed_.clear();
    session_.document().plan().sites.forEach([this](const Site& site) {
        const QModelIndex index = filtered_->mapFromSource(model_->indexOf(site.id));
        if (index.isValid() && !tree_->isExpanded(index)) {
            collapsed_.insert(site.id.value);
        }
    });
}

void OutlinePanel::restoreExpansion() {
    const Plan& plan = session_.document().plan();
    tree_->collapseAll();
    plan.programmes.forEach([this](const Programme& programme) {
        tree_->setExpanded(filtered_->mapFromSource(model_->indexOf(programme.id)), true);
    });
    // A plan of a few campuses is shown whole; a fleet opens at its sites.
    constexpr std::size_t fewSites = 3;
    plan.sites.forEach([&](const Site& site) {
        if (plan.sites.size() <= fewSites && !collapsed_.contains(site.id.value)) {
            tree_->expandRecursively(filtered_->mapFromSource(model_->indexOf(site.id)), 1);
        }
    });
    selectInTree();
}

}  // namespace wattscape::ui
