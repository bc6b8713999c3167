#include "ui/format/format.h"

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

template <class E>
QString standIn(const E& entity) {
    return formatKind(kindOf<E>) + QLatin1Char(' ') + QString::number(entity.id.value);
}

QString standIn(const Tranche& tranche) {
    const Power power = tranche.power.value_or(tranche.unitPower.value_or(Power{}) * tranche.units.value_or(0));
    return Format::tr("%1 from %2").arg(formatPower(power.megawatts()), formatDay(tranche.firstDay));
}

}  // namespace

QString formatKind(EntityKind kind) {
    QString text = QCoreApplication::translate("core", std::string(namesOf(kind).one).c_str());
    text[0] = text[0].toUpper();
    return text;
}

QString formatName(const Plan& plan, EntityId id) {
    QString name = QString::number(id.value);
    visitEntity(plan, id, [&](const auto& entity) {
        name = entity.name.empty() ? standIn(entity) : QString::fromStdString(entity.name);
    });
    return name;
}

}  // namespace wattscape::ui
