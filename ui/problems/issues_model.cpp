#include "ui/problems/issues_model.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

constexpr quintptr topLevel = 0;  ///< internal id of top rows; of an issue in a group, the group's place + 1

bool haveSameShape(const std::vector<IssueGroup>& a, const std::vector<IssueGroup>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const IssueGroup& left, const IssueGroup& right) {
        return left.title == right.title && left.ignored == right.ignored && left.rows.size() == right.rows.size();
    });
}

}  // namespace

void IssuesModel::show(const PlanResults& results, const IssueView& view, bool inGesture) {
    std::vector<IssueGroup> groups = arranged(results, view);
    if (inGesture) {
        keepOrder(groups, groups_);
    }
    results_ = results;
    if (!haveSameShape(groups, groups_)) {
        beginResetModel();
        groups_ = std::move(groups);
        endResetModel();
        return;
    }
    const std::vector<IssueGroup> before = std::exchange(groups_, std::move(groups));
    // A drag changes an issue or two: the other rows need not be painted again.
    for (const QModelIndex& issue : issues()) {
        const int group = issue.internalId() == topLevel ? 0 : static_cast<int>(issue.internalId()) - 1;
        const IssueRow& old = before[static_cast<std::size_t>(group)].rows[static_cast<std::size_t>(issue.row())];
        if (old != *rowAt(issue)) {
            Q_EMIT dataChanged(issue, issue.siblingAtColumn(issueColumnCount - 1));
        }
    }
    for (int row = looseRows(); row < rowCount(); ++row) {
        Q_EMIT dataChanged(index(row, 0), index(row, issueColumnCount - 1));
    }
}

void IssuesModel::setFixes(int number, int count) {
    fixes_.insert(number, count);
    for (const QModelIndex& issue : issues()) {
        if (rowAt(issue)->number == number) {
            const QModelIndex cell = issue.siblingAtColumn(static_cast<int>(IssueColumn::fixes));
            Q_EMIT dataChanged(cell, cell);
        }
    }
}

void IssuesModel::forgetFixes() {
    if (fixes_.isEmpty()) {
        return;
    }
    fixes_.clear();
    for (const QModelIndex& issue : issues()) {
        const QModelIndex cell = issue.siblingAtColumn(static_cast<int>(IssueColumn::fixes));
        Q_EMIT dataChanged(cell, cell);
    }
}

const IssueRow* IssuesModel::rowAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() != topLevel) return &groups_[index.internalId() - 1].rows[row];
    return index.row() < looseRows() ? &groups_.front().rows[row] : nullptr;
}

const IssueGroup* IssuesModel::groupAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() != topLevel || index.row() < looseRows()) return nullptr;
    const int place = index.row() - looseRows() + (hasLooseRows() ? 1 : 0);
    return &groups_[static_cast<std::size_t>(place)];
}

QModelIndexList IssuesModel::issues() const {
    QModelIndexList list;
    for (int top = 0; top < rowCount(); ++top) {
        const QModelIndex first = index(top, 0);
        if (rowAt(first)) list.append(first);
        for (int row = 0; row < rowCount(first); ++row) {
            list.append(index(row, 0, first));
        }
    }
    return list;
}

QModelIndex IssuesModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    if (!parent.isValid()) return createIndex(row, column, topLevel);
    return createIndex(row, column, static_cast<quintptr>(groupAt(parent) - groups_.data()) + 1);
}

QModelIndex IssuesModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == topLevel) return {};
    const int group = static_cast<int>(child.internalId()) - 1;
    return createIndex(group + looseRows() - (hasLooseRows() ? 1 : 0), 0, topLevel);
}

int IssuesModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return looseRows() + static_cast<int>(groups_.size()) - (hasLooseRows() ? 1 : 0);
    const IssueGroup* group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? static_cast<int>(group->rows.size()) : 0;
}

int IssuesModel::columnCount(const QModelIndex&) const {
    return issueColumnCount;
}

QVariant IssuesModel::data(const QModelIndex& index, int role) const {
    const IssueRow* row = rowAt(index);
    const IssueGroup* group = groupAt(index);
    if (!row && !group) return {};
    const auto column = static_cast<IssueColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole: return row ? issueText(*row, column) : groupText(*group, column);
        case Qt::ToolTipRole: return plainToolTip(row ? issueText(*row, IssueColumn::what) : groupText(*group, column));
        case Qt::FontRole: return row ? QVariant() : Theme::instance().font(Theme::TextSize::body, true);
        case Qt::ForegroundRole: return row && row->isIgnored() ? QVariant(Theme::instance().quietText()) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::DecorationRole:
            return row && column == IssueColumn::severity ? QVariant(Theme::instance().icon(severityIcon(row->issue.severity)))
                                                          : QVariant();
        default: return {};
    }
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return QAbstractItemModel::headerData(section, orientation, role);
    const auto column = static_cast<IssueColumn>(section);
    switch (role) {
        case Qt::DisplayRole: return headOf(column);
        case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);  // clear of the sort mark
        default: return QAbstractItemModel::headerData(section, orientation, role);
    }
}

QString IssuesModel::issueText(const IssueRow& row, IssueColumn column) const {
    if (column == IssueColumn::fixes) {
        if (row.isIgnored()) return QStringLiteral("–");
        const auto known = fixes_.constFind(row.number);
        if (known == fixes_.cend()) return QStringLiteral("…");
        return *known == 0 ? QStringLiteral("–") : formatCount(*known);
    }
    const QString text = cellText(results_.plan(), row.issue, column);
    if (column != IssueColumn::what || row.remark.isEmpty()) return text;
    return row.isIgnored() ? tr("“%1”: %2").arg(row.remark, text)
                           : tr("%2 – was ignored until it changed: “%1”").arg(row.remark, text);
}

QString IssuesModel::groupText(const IssueGroup& group, IssueColumn column) const {
    switch (column) {
        case IssueColumn::severity: return {};
        case IssueColumn::what: {
            const int shown = static_cast<int>(group.rows.size());
            return group.hidden == 0 ? tr("%1 (%2)").arg(group.title).arg(shown)
                                     : tr("%1 (%2 of %3)").arg(group.title).arg(shown).arg(shown + group.hidden);
        }
        case IssueColumn::rackDays: return formatCount(static_cast<double>(group.rackDays));
        case IssueColumn::idleCost: return formatMoney(group.idleCost.value());
        default: return {};
    }
}

}  // namespace wattscape::ui
