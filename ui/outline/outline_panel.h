#pragma once

#include "core/base/id.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QTreeView;

namespace wattscape::ui {

class OutlineFilter;
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
    void makeTree();
    void wire();
    void filter(const QString& text);
    void keepExpansion();
    void forgetExpansion();
    template <class Visit>
    void forEachRow(const QModelIndex& parent, Visit visit) const;
    QString pathOf(const QModelIndex& index) const;
    bool opensByItself(const QModelIndex& index) const;
    void restoreExpansion();

    Session& session_;
    OutlineModel* model_;
    OutlineFilter* filtered_;
    QLineEdit* filter_;
    QLabel* nothing_;  ///< says that only what is like the typed text is shown
    QTreeView* tree_;
    QSet<QString> known_, expanded_;  ///< rows by their path, before the tree is laid out anew
    bool following_ = false;
    bool isFiltered_ = false;
};

}  // namespace wattscape::ui
