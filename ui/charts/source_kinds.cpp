#include "ui/charts/source_kinds.h"

#include <QCoreApplication>

namespace wattscape::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PowerChart", text);
}

}  // namespace

QString nameOfKind(PowerSourceKind kind) {
    switch (kind) {
        case PowerSourceKind::gridInterconnect: return tr("Grid");
        case PowerSourceKind::gasTurbine: return tr("Gas turbines");
        case PowerSourceKind::gasEngine: return tr("Gas engines");
        case PowerSourceKind::fuelCell: return tr("Fuel cells");
        case PowerSourceKind::solar: return tr("Solar");
        case PowerSourceKind::wind: return tr("Wind");
        case PowerSourceKind::nuclear: return tr("Nuclear");
        case PowerSourceKind::battery: return tr("Batteries");
    }
    return {};
}

}  // namespace wattscape::ui
