#include "ui/shell/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace wattscape::ui {
namespace {

const QString key = QStringLiteral("recent_files");
constexpr qsizetype most = 10;

}  // namespace

QStringList recentFiles() {
    QStringList files = QSettings().value(key).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void rememberRecentFile(const QString& file) {
    QStringList files = recentFiles();
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(key, files.mid(0, most));
}

}  // namespace wattscape::ui
