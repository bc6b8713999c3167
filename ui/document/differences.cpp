#include "ui/document/differences.h"

#include "core/model/field.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Differences", text);
}

QString shown(const Plan& plan, const FieldInfo& info, const FieldValue& value) {
    const QString text = formatValue(plan, info, value);
    return text.isEmpty() ? tr("nothing") : text;
}

template <class E>
void addFields(QStringList& lines, const QString& name, const Plan& ours, const E& mine, const Plan& theirs, const E& other) {
    for (const Field<E>& field : fieldsOf<E>()) {
        const FieldValue before = field.of(mine);
        const FieldValue after = field.of(other);
        if (!(before == after)) {
            const QString label = QCoreApplication::translate("core", std::string(field.info.label).c_str());
            lines << tr("%1: %2 %3 → %4").arg(name, label, shown(ours, field.info, before), shown(theirs, field.info, after));
        }
    }
}

}  // namespace

QStringList differences(const Plan& ours, const Plan& theirs) {
    QStringList lines;
    addFields(lines, tr("Plan"), ours, ours.settings, theirs, theirs.settings);
    forEachTable(ours, [&]<class E>(const Table<E>& table) {
        Table<E>::diff(table, theirs.table<E>(), [&](const E* mine, const E* other) {
            if (!mine) {
                lines << tr("%1 is new").arg(QString::fromStdString(describe(theirs, other->id)));
            } else if (!other) {
                lines << tr("%1 is gone").arg(QString::fromStdString(describe(ours, mine->id)));
            } else if (!(*mine == *other)) {
                addFields(lines, QString::fromStdString(describe(ours, mine->id)), ours, *mine, theirs, *other);
            }
        });
    });
    return lines;
}

}  // namespace wattscape::ui
