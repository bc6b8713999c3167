#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace wattscape::ui {

/// The rows whose names hold the typed text, with what they belong to and what belongs to them. Where nothing does, the
/// nearest in spelling.
class OutlineFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit OutlineFilter(QAbstractItemModel& source, QObject* parent = nullptr);

    void setText(const QString& text);
    /// Whether the row itself is looked for, not only shown with another. With no text all are.
    bool fits(const QString& name) const;
    /// Nothing holds the text: what is shown is only like it, or nothing at all.
    bool showsNearest() const { return showsNearest_; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void lookAnew();

    QString text_;
    QSet<QString> nearest_;
    bool showsNearest_ = false;
};

}  // namespace wattscape::ui
