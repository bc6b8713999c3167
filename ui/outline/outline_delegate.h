#pragma once

#include <QStyledItemDelegate>

namespace wattscape::ui {

/// A row of the outline: icon and name at the left, the badge of its issues at the right – a triangle for warnings, a
/// circle for mere notes, and how many there are.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wattscape::ui
