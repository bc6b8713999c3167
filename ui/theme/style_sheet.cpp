#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QFile>

namespace wattscape::ui {

QString styleSheet(const Theme& theme) {
    QFile file(QStringLiteral(":/theme/wattscape.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: @grid2 must not be taken for @grid.
    const std::pair<const char*, QString> names[] = {
        {"@quietText", theme.quietText().name()},
        {"@surface", theme.surface().name()},
        {"@window", theme.window().name()},
        {"@accent", theme.accent().name()},
        {"@line", theme.line().name()},
        {"@text", theme.text().name()},
        {"@shortage", theme.shortage().name()},
        {"@mode", theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@grid4", QString::number(theme.grid(4))},
        {"@grid3", QString::number(theme.grid(3))},
        {"@grid2", QString::number(theme.grid(2))},
        {"@grid", QString::number(theme.grid(1))},
    };
    for (const auto& [name, value] : names) {
        sheet.replace(QLatin1String(name), value);
    }
    return sheet;
}

}  // namespace wattscape::ui
