#pragma once

#include "core/model/plan_diff.h"
#include "ui/outline/issue_marks.h"
#include "ui/outline/outline_drop.h"
#include "ui/outline/outline_tree.h"

#include <unordered_map>

#include <QAbstractItemModel>

namespace wattscape::ui {

class PlanDocument;

/// The outline as Qt's views want it. An edit that moves nothing only repaints the rows it touched; another lays the tree
/// out anew, keeping each node's persistent index by its entity.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole;              ///< unsigned: the entity's id, 0 for a heading
    static constexpr int issueCountRole = Qt::UserRole + 1;  ///< int: open issues about it or at it
    static constexpr int warningRole = Qt::UserRole + 2;     ///< bool: one of those is more than a note

    explicit OutlineModel(PlanDocument& document, QObject* parent = nullptr);

    QModelIndex indexOf(EntityId id) const;
    EntityId idAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Halls and rollouts can be dragged: halls into another order, both to another site, rollouts into a hall.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void laidOutAnew();

private:
    void rebuild();
    void takeIn(const PlanDiff& diff);
    void markIssues();
    DropPlace placeAt(int row, const QModelIndex& parent) const;
    QString spoken(const OutlineNode& node) const;
    OutlineNode* nodeAt(const QModelIndex& index) const;
    QModelIndex indexOfNode(const OutlineNode* node) const;
    QString textOf(const OutlineNode& node) const;
    void remember(OutlineNode& node);
    bool staysInPlace(EntityId id) const;

    PlanDocument& document_;
    std::unique_ptr<OutlineNode> root_;
    std::unordered_map<EntityId, OutlineNode*> nodes_;
    std::unordered_map<EntityId, OutlinePlace> places_;
    IssueMarks marks_;
};

}  // namespace wattscape::ui
