#include "ui/problems/issues_model.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

QString coreText(std::string_view english) {
    return QCoreApplication::translate("core", std::string(english).c_str());
}

/// Zero says nothing in a wide table.
QString dashIfZero(bool zero, const QString& text) {
    return zero ? QStringLiteral("–") : text;
}

}  // namespace

void IssuesModel::show(const PlanResults& results) {
    results_ = results;
    const std::vector<Issue> before = issues_;
    const std::vector<Issue>& now = results.issues();
    const int old = static_cast<int>(before.size());
    const int count = static_cast<int>(now.size());
    if (count > old) {
        beginInsertRows({}, old, count - 1);
        issues_ = now;
        endInsertRows();
    } else if (count < old) {
        beginRemoveRows({}, count, old - 1);
        issues_ = now;
        endRemoveRows();
    } else {
        issues_ = now;
    }
    // A drag changes an issue or two: the other rows need not be painted again.
    for (int row = 0; row < std::min(old, count); ++row) {
        if (before[static_cast<std::size_t>(row)] != now[static_cast<std::size_t>(row)]) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount_ - 1));
        }
    }
}

int IssuesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(issues_.size());
}

int IssuesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

QVariant IssuesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Issue& issue = issueAt(index.row());
    switch (role) {
        case Qt::DisplayRole: return text(issue, index.column());
        case Qt::ToolTipRole: return translated(issue.what);
        case sortRole: return sortKey(issue, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(index.column() >= megawatts && index.column() != limit
                                           ? Qt::AlignRight | Qt::AlignVCenter
                                           : Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::DecorationRole:
            return index.column() == what
                       ? QVariant(Theme::instance().icon(issue.severity == Severity::warning ? QStringLiteral("triangle-alert")
                                                                                             : QStringLiteral("info")))
                       : QVariant();
        default: return {};
    }
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
        case what: return tr("What");
        case site: return tr("Site");
        case from: return tr("From");
        case to: return tr("To");
        case megawatts: return tr("Short, MW IT");
        case racks: return tr("Racks dark");
        case limit: return tr("Limit");
        case rackDays: return tr("Rack-days dark");
        case idleCapital: return tr("Idle capital");
        case idleCost: return tr("Idle cost");
        default: return {};
    }
}

QString IssuesModel::text(const Issue& issue, int column) const {
    switch (column) {
        case what: return translated(issue.what);
        case site: return siteName(issue);
        case from: return formatDay(issue.from);
        case to: return issue.toPlanEnd ? tr("plan's end") : formatDay(issue.to);
        case megawatts: return dashIfZero(issue.power == Power{}, formatMegawatts(issue.power.megawatts()));
        case racks: return dashIfZero(issue.racks == 0, formatCount(static_cast<double>(issue.racks)));
        case limit: return issue.cause == Cause::none ? QStringLiteral("–") : coreText(labelOf(issue.cause));
        case rackDays: return dashIfZero(issue.rackDays == 0, formatCount(static_cast<double>(issue.rackDays)));
        case idleCapital: return dashIfZero(issue.idleCapital == Money{}, formatMoney(issue.idleCapital.value()));
        case idleCost: return dashIfZero(issue.idleCost == Money{}, formatMoney(issue.idleCost.value()));
        default: return {};
    }
}

QVariant IssuesModel::sortKey(const Issue& issue, int column) const {
    switch (column) {
        case from: return static_cast<qlonglong>(issue.from.time_since_epoch().count());
        case to: return static_cast<qlonglong>(issue.to.time_since_epoch().count());
        case megawatts: return issue.power.megawatts();
        case racks: return static_cast<qlonglong>(issue.racks);
        case rackDays: return static_cast<qlonglong>(issue.rackDays);
        case idleCapital: return issue.idleCapital.value();
        case idleCost: return issue.idleCost.value();
        default: return text(issue, column);
    }
}

QString IssuesModel::siteName(const Issue& issue) const {
    const Site* found = results_.plan().sites.find(issue.site);
    return found ? QString::fromStdString(found->name) : tr("whole plan");
}

}  // namespace wattscape::ui
