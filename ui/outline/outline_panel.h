#pragma once

#include "core/base/id.h"

#include <set>

#include <QWidget>

class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace wattscape::ui {

class OutlineModel;
class Session;

/// The plan tree: filter above, one tree, its selection that of all views.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePanel(Session& session, QWidget* parent = nullptr);

    QTreeView* tree() const { return tree_; }
    /// Where the tree shows the entity; invalid when it does not.
    QModelIndex indexOf(EntityId id) const;

public Q_SLOTS:
    void focusFilter();
    /// Selects the next row in sight (or the one before, with -1) that fits the filter, round to the first.
    void selectNextMatch(int step);
    /// Begins renaming what is selected.
    void rename();

Q_SIGNALS:
    /// A right-click on an entity, which is then selected.
    void contextMenuRequested(const QPoint& globalPosition);

private:
    QModelIndex lastInSight() const;
    void selectInTree();
    void selectInSession();
    void keepExpansion();
    void restoreExpansion();

    Session& session_;
    OutlineModel* model_;
    QSortFilterProxyModel* filtered_;
    QLineEdit* filter_;
    QTreeView* tree_;
    std::set<std::uint32_t> collapsed_;
    bool following_ = false;
};

}  // namespace wattscape::ui
