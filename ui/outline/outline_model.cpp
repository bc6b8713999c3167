#include "ui/outline/outline_model.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/field.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

const char* iconOf(EntityKind kind) {
    switch (kind) {
        case EntityKind::programme: return "layers";
        case EntityKind::site: return "map-pin";
        case EntityKind::hall: return "warehouse";
        case EntityKind::powerSource: return "zap";
        case EntityKind::tranche: return "plug";
        case EntityKind::supplyContract: return "handshake";
        case EntityKind::hardware: return "cpu";
        case EntityKind::rollout: return "server";
        case EntityKind::milestone: return "milestone";
        case EntityKind::partner: return "users";
        case EntityKind::venture: return "landmark";
        case EntityKind::costItem: return "dollar-sign";
        case EntityKind::fundingLayer: return "layers";
        case EntityKind::offtake: return "handshake";
        case EntityKind::distributionTier: return "list-tree";
        default: return "link";
    }
}

}  // namespace

OutlineModel::OutlineModel(PlanDocument& document, QObject* parent) : QAbstractItemModel(parent), document_(document) {
    rebuild();
    connect(&document_, &PlanDocument::planReplaced, this, &OutlineModel::rebuild);
    connect(&document_, &PlanDocument::planChanged, this, &OutlineModel::takeIn);
    connect(&document_, &PlanDocument::resultsChanged, this, &OutlineModel::markIssues);
}

QModelIndex OutlineModel::indexOf(EntityId id) const {
    const auto found = nodes_.find(id);
    return found == nodes_.end() ? QModelIndex() : indexOfNode(found->second);
}

EntityId OutlineModel::idAt(const QModelIndex& index) const {
    return index.isValid() ? nodeAt(index)->id : EntityId{};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const OutlineNode* node = nodeAt(parent);
    if (row < 0 || column != 0 || row >= static_cast<int>(node->children.size())) {
        return {};
    }
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOfNode(nodeAt(child)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(nodeAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const OutlineNode& node = *nodeAt(index);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole: return textOf(node);
        case idRole: return node.id.value;
        case Qt::ForegroundRole: return node.id ? QVariant() : QVariant(Theme::instance().quietText());
        case Qt::ToolTipRole: return plainToolTip(spoken(node));
        case Qt::AccessibleTextRole: return spoken(node);
        case issueCountRole: return markOf(marks_, node.id).count;
        case warningRole: return markOf(marks_, node.id).warning;
        case Qt::DecorationRole: {
            QVariant icon;
            visitEntity(document_.plan(), node.id,
                        [&]<class E>(const E&) { icon = Theme::instance().icon(QString::fromLatin1(iconOf(kindOf<E>))); });
            return icon;
        }
        default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const EntityId id = idAt(index);
    if (role != Qt::EditRole || !id) {
        return false;
    }
    const std::string name = value.toString().trimmed().toStdString();
    const auto renamed = document_.apply(tr("Rename"), [&](const Plan& plan) { return setField(plan, id, "name", name); });
    return renamed.has_value();
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    const EntityId id = nodeAt(index)->id;
    flags.setFlag(Qt::ItemIsSelectable, static_cast<bool>(id));
    flags.setFlag(Qt::ItemIsEditable, static_cast<bool>(id));
    flags.setFlag(Qt::ItemIsDragEnabled, canBeDragged(document_.plan(), id));
    flags.setFlag(Qt::ItemIsDropEnabled, static_cast<bool>(placeAt(-1, index).site));
    return flags;
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<EntityId> ids;
    for (const QModelIndex& index : indexes) {
        ids.push_back(idAt(index));
    }
    return new DraggedEntities(document_, std::move(ids));
}

QStringList OutlineModel::mimeTypes() const {
    return {QLatin1StringView(DraggedEntities::format)};
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                   const QModelIndex& parent) const {
    return action == Qt::MoveAction && !DraggedEntities::in(data, document_).empty() && placeAt(row, parent).site;
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const DropPlace place = placeAt(row, parent);
    const std::vector<EntityId> ids = DraggedEntities::in(data, document_);
    return document_.apply(tr("Move in the plan"), [&](const Plan& plan) { return dropped(plan, ids, place); }).has_value();
}

/// Between rows the row below says before which hall; on a row it is that one. Above both stands the site.
DropPlace OutlineModel::placeAt(int row, const QModelIndex& parent) const {
    const OutlineNode* over = nodeAt(parent);
    const auto hallAt = [this](const OutlineNode& node) {
        const HallId hall{node.id.value};
        return document_.plan().halls.contains(hall) ? hall : HallId{};
    };
    DropPlace place;
    if (row >= 0 && row < static_cast<int>(over->children.size())) {
        place.before = hallAt(*over->children[static_cast<std::size_t>(row)]);
    } else if (row < 0) {
        place.before = place.on = hallAt(*over);
    }
    for (const OutlineNode* node = over; node && !place.site; node = node->parent) {
        const SiteId site{node->id.value};
        place.site = document_.plan().sites.contains(site) ? site : SiteId{};
    }
    return place;
}

void OutlineModel::rebuild() {
    beginResetModel();
    root_ = outlineOf(document_.plan());
    nodes_.clear();
    places_.clear();
    remember(*root_);
    endResetModel();
    Q_EMIT laidOutAnew();
}

void OutlineModel::takeIn(const PlanDiff& diff) {
    const bool moved = !std::ranges::all_of(diff.changed, [this](EntityId id) { return staysInPlace(id); });
    if (!diff.added.empty() || !diff.removed.empty() || moved) {
        rebuild();
        return;
    }
    for (const EntityId id : diff.changed) {
        const QModelIndex index = indexOf(id);
        if (index.isValid()) {
            Q_EMIT dataChanged(index, index);
        }
    }
}

void OutlineModel::markIssues() {
    const IssueMarks before = std::exchange(marks_, issueMarks(document_.plan(), document_.results().issues()));
    std::set<EntityId> concerned;
    const auto gather = [&concerned](const IssueMarks& marks) {
        for (const auto& [id, mark] : marks) {
            concerned.insert(id);
        }
    };
    gather(before);
    gather(marks_);
    for (const EntityId id : concerned) {
        const QModelIndex index = indexOf(id);
        if (index.isValid() && markOf(before, id) != markOf(marks_, id)) {
            Q_EMIT dataChanged(index, index);
        }
    }
}

OutlineNode* OutlineModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? static_cast<OutlineNode*>(index.internalPointer()) : root_.get();
}

QModelIndex OutlineModel::indexOfNode(const OutlineNode* node) const {
    return !node || !node->parent ? QModelIndex() : createIndex(node->row(), 0, const_cast<OutlineNode*>(node));
}

QString OutlineModel::textOf(const OutlineNode& node) const {
    if (!node.id) {
        return QStringLiteral("%1 (%2)").arg(node.heading).arg(node.children.size());
    }
    return formatName(document_.plan(), node.id);
}

QString OutlineModel::spoken(const OutlineNode& node) const {
    const int issues = markOf(marks_, node.id).count;
    return issues == 0 ? textOf(node) : tr("%1 – issues: %2").arg(textOf(node)).arg(issues);
}

bool OutlineModel::staysInPlace(EntityId id) const {
    const auto known = places_.find(id);
    return known == places_.end() || known->second == outlinePlaceOf(document_.plan(), id);
}

void OutlineModel::remember(OutlineNode& node) {
    if (node.id) {
        nodes_[node.id] = &node;
        places_[node.id] = outlinePlaceOf(document_.plan(), node.id);
    }
    for (const auto& child : node.children) {
        remember(*child);
    }
}

}  // namespace wattscape::ui
