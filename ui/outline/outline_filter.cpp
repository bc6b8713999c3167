#include "ui/outline/outline_filter.h"

#include "ui/format/text_match.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

QStringList namesUnder(const QAbstractItemModel& model, const QModelIndex& parent) {
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        names << index.data().toString() << namesUnder(model, index);
    }
    return names;
}

QSet<QString> nearestTo(const QString& text, QStringList names) {
    constexpr int alike = 25;
    constexpr qsizetype most = 5;
    names.removeDuplicates();
    names.erase(std::remove_if(names.begin(), names.end(), [&](const QString& name) { return likeness(text, name) < alike; }),
                names.end());
    std::ranges::stable_sort(names, std::greater{}, [&](const QString& name) { return likeness(text, name); });
    names = names.mid(0, most);
    return {names.begin(), names.end()};
}

}  // namespace

OutlineFilter::OutlineFilter(QAbstractItemModel& source, QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::modelReset, this, &OutlineFilter::lookAnew);
}

void OutlineFilter::setText(const QString& text) {
    text_ = text.trimmed();
    lookAnew();
}

bool OutlineFilter::fits(const QString& name) const {
    return showsNearest_ ? nearest_.contains(name) : name.contains(text_, Qt::CaseInsensitive);
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return fits(sourceModel()->index(row, 0, parent).data().toString());
}

void OutlineFilter::lookAnew() {
    const QStringList names = text_.isEmpty() ? QStringList() : namesUnder(*sourceModel(), {});
    showsNearest_ = !text_.isEmpty() && std::ranges::none_of(names, [this](const QString& name) {
        return name.contains(text_, Qt::CaseInsensitive);
    });
    nearest_ = showsNearest_ ? nearestTo(text_, names) : QSet<QString>();
    invalidateFilter();
}

}  // namespace wattscape::ui
