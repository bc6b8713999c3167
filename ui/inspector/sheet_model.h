#pragma once

#include "ui/inspector/sheet.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace wattscape::ui {

/// A sheet for Qt's table view. Reads cells into texts once a refresh and announces only those that have become others.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SheetModel(Sheet& sheet, QObject* parent = nullptr);

    Sheet& sheet() const { return sheet_; }
    const FieldInfo& column(const QModelIndex& index) const;
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QStringList textsOf(int row) const;

    Sheet& sheet_;
    std::vector<QStringList> texts_;
    bool default_ = false;
};

}  // namespace wattscape::ui
