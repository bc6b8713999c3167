#include "ui/finance/statement_model.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace wattscape::ui {
namespace {

constexpr quintptr ofGroups = 0;  ///< internal id of a group's row; a line's is its group's place + 1
constexpr double nothing = 0.005;

QString coreText(std::string_view text) {
    return QCoreApplication::translate("core", std::string(text).c_str());
}

/// Thousands, in brackets where negative, a dash for nothing: so that a wide table can be read.
QString inThousands(double dollars) {
    if (std::abs(dollars) < nothing) return QStringLiteral("–");
    const QString text = QLocale().toString(std::abs(dollars) / 1000, 'f', 0);
    return dollars < 0 ? QStringLiteral("(%1)").arg(text) : text;
}

}  // namespace

void StatementModel::show(const Plan& plan, std::shared_ptr<const finance::VentureResults> results,
                          finance::PeriodLength length) {
    results_ = std::move(results);
    length_ = length;
    std::vector<finance::Period> periods;
    if (results_) periods = finance::periodsOf(results_->span(), plan.settings.firstMonth, length);
    const std::size_t columns = periods_.size();
    periods_ = std::move(periods);
    std::vector<Group> groups = results_ ? groupsOf(plan) : std::vector<Group>();
    const bool sameShape =
        columns == periods_.size() && std::ranges::equal(groups, groups_, [](const Group& a, const Group& b) {
            return a.name == b.name && std::ranges::equal(a.rows, b.rows, &Row::sameShape);
        });
    if (!sameShape) beginResetModel();
    groups_ = std::move(groups);
    if (!sameShape) return endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        if (rowCount(parent) == 0) continue;
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, columnCount() - 1, parent));
    }
}

std::vector<StatementModel::Group> StatementModel::groupsOf(const Plan& plan) const {
    std::vector<Group> groups;
    for (const finance::StatementRow& line : finance::statementOf(*results_->sheet)) {
        const auto months = results_->of(line.line);
        if (std::ranges::all_of(months, [](double value) { return std::abs(value) < nothing; })) continue;
        const QString group = coreText(line.group);
        if (groups.empty() || groups.back().name != group) groups.push_back({group, {}});
        Row row{.label = coreText(line.label), .total = line.total, .unit = line.unit};
        if (line.about) (line.namedByAbout ? row.label : row.about) = formatName(plan, line.about);
        row.line = line.line.index();
        row.isSum = row.hasWhole = line.together == finance::Together::sum;
        row.cells.push_back(row.hasWhole ? finance::together(months, {0, months.size(), false}, line.together) : 0);
        for (const finance::Period& period : periods_) row.cells.push_back(finance::together(months, period, line.together));
        groups.back().rows.push_back(std::move(row));
    }
    return groups;
}

int StatementModel::columnOf(Day day) const {
    if (!results_) return whole;
    const auto month = static_cast<std::ptrdiff_t>(results_->span().placeOf(day));
    for (std::size_t p = 0; p < periods_.size(); ++p) {
        if (month < static_cast<std::ptrdiff_t>(periods_[p].first + periods_[p].count))
            return firstPeriod + static_cast<int>(p);
    }
    return columnCount() - 1;
}

std::optional<formula::Figure> StatementModel::figureAt(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    if (!row || index.column() == label || (index.column() == whole && !row->hasWhole)) return std::nullopt;
    finance::Period period{0, results_->span().count, false};
    if (index.column() >= firstPeriod) period = periods_[static_cast<std::size_t>(index.column() - firstPeriod)];
    const std::size_t last = period.first + period.count - 1;
    return formula::Figure::ofLine(row->line, row->isSum ? period.first : last, last);
}

QModelIndex StatementModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount()) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofGroups);
}

QModelIndex StatementModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == ofGroups) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, ofGroups);
}

int StatementModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(groups_.size());
    if (parent.internalId() != ofGroups || parent.column() > 0) return 0;
    return static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].rows.size());
}

int StatementModel::columnCount(const QModelIndex&) const {
    return firstPeriod + static_cast<int>(periods_.size());
}

const StatementModel::Row* StatementModel::rowAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == ofGroups) return nullptr;
    return &groups_[static_cast<std::size_t>(index.internalId()) - 1].rows[static_cast<std::size_t>(index.row())];
}

QString StatementModel::textOf(const Row& row, int column) const {
    if (column == label) return row.about.isEmpty() ? row.label : QStringLiteral("%1 · %2").arg(row.about, row.label);
    if (column == whole && !row.hasWhole) return {};
    const double value = row.cells[static_cast<std::size_t>(column - whole)];
    if (row.unit == Unit::dollar) return inThousands(value);
    return value == 0 ? QStringLiteral("–") : QLocale().toString(value, 'f', 2);
}

QVariant StatementModel::data(const QModelIndex& index, int role) const {
    const Row* row = rowAt(index);
    if (!row) {
        if (role == Qt::DisplayRole && index.column() == label) return groups_[static_cast<std::size_t>(index.row())].name;
        if (role == Qt::FontRole) return Theme::instance().font(Theme::TextSize::body, true);
        return {};
    }
    switch (role) {
        case Qt::DisplayRole: return textOf(*row, index.column());
        case Qt::TextAlignmentRole:
            return QVariant(index.column() == label ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::FontRole: return row->total ? QVariant(Theme::instance().font(Theme::TextSize::body, true)) : QVariant();
        case Qt::ToolTipRole: {
            if (index.column() == label) return plainToolTip(textOf(*row, label));
            const double value = row->cells[static_cast<std::size_t>(index.column() - whole)];
            return row->unit == Unit::dollar ? QVariant(plainToolTip(formatMoneyExact(value))) : QVariant();
        }
        default: return {};
    }
}

QString StatementModel::nameOf(const finance::Period& period) const {
    const Month month = results_->span().at(period.first);
    if (period.opening) return tr("Before");
    switch (length_) {
        case finance::PeriodLength::month: return formatMonth(month);
        case finance::PeriodLength::quarter: return formatQuarter(month);
        case finance::PeriodLength::year: return QString::number(static_cast<int>(month.year()));
    }
    return {};
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant(section == label ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == firstPeriod && !periods_.empty() && periods_.front().opening) {
        return tr("All that falls before the plan’s first month");
    }
    if (role != Qt::DisplayRole) return {};
    if (section == label) return tr("Thousand USD");
    if (section == whole) return tr("Total");
    const auto place = static_cast<std::size_t>(section - firstPeriod);
    return place < periods_.size() ? nameOf(periods_[place]) : QString();
}

}  // namespace wattscape::ui
