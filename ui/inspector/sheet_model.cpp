#include "ui/inspector/sheet_model.h"

#include "ui/format/format.h"
#include "ui/inspector/typed_change.h"
#include "ui/theme/theme.h"

namespace wattscape::ui {
namespace {

/// The unit stands in the column's head; only shares say in each cell that they are per cent.
QString cellText(FieldInfo info, const FieldValue& value) {
    static const Plan none;
    if (!isSaid(value)) {
        return {};
    }
    if (info.unit != Unit::share) {
        info.unit = Unit::none;
    }
    return formatValue(none, info, value);
}

bool isNumber(const FieldInfo& info) {
    return info.type == FieldType::number || info.type == FieldType::count;
}

}  // namespace

SheetModel::SheetModel(Sheet& sheet, QObject* parent) : QAbstractTableModel(parent), sheet_(sheet) {
    refresh();
}

const FieldInfo& SheetModel::column(const QModelIndex& index) const {
    return sheet_.columns()[static_cast<std::size_t>(index.column())];
}

QStringList SheetModel::textsOf(int row) const {
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column) {
        texts << (sheet_.isMixed(row, column)
                      ? tr("mixed")
                      : cellText(sheet_.columns()[static_cast<std::size_t>(column)], sheet_.at(row, column)));
    }
    return texts;
}

void SheetModel::refresh() {
    const int before = static_cast<int>(texts_.size());
    const int after = sheet_.rows();
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        texts_.resize(static_cast<std::size_t>(after));
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        for (int row = before; row < after; ++row) texts_.push_back(textsOf(row));
        endInsertRows();
    }
    const bool looksOther = std::exchange(default_, sheet_.isDefault()) != default_;
    for (int row = 0; row < std::min(before, after); ++row) {
        QStringList& shown = texts_[static_cast<std::size_t>(row)];
        QStringList texts = textsOf(row);
        if (looksOther || shown != texts) {
            shown = std::move(texts);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(texts_.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sheet_.columns().size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    const QString& text = texts_[static_cast<std::size_t>(index.row())][index.column()];
    const bool mixed = sheet_.isMixed(index.row(), index.column());
    switch (role) {
        case Qt::DisplayRole: return text;
        case Qt::EditRole: return mixed ? QString() : text;
        case Qt::TextAlignmentRole:
            return static_cast<int>((isNumber(column(index)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ForegroundRole: return mixed || default_ ? QVariant(Theme::instance().quietText()) : QVariant();
        case Qt::ToolTipRole: {
            const FieldValue value = sheet_.at(index.row(), index.column());
            const auto* day = std::get_if<Day>(&value);
            return day ? QVariant(dayInWords(*day)) : QVariant();
        }
        case Qt::AccessibleTextRole: {
            const QString row = sheet_.rowName(index.row());
            const QString name = row.isEmpty() ? tr("row %1").arg(index.row() + 1) : row;
            return QStringLiteral("%1, %2: %3").arg(name, sheet_.heading(index.column()), text);
        }
        default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::DisplayRole) {
        return orientation == Qt::Horizontal ? sheet_.heading(section) : sheet_.rowName(section);
    }
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        const bool number = isNumber(sheet_.columns()[static_cast<std::size_t>(section)]);
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

}  // namespace wattscape::ui
