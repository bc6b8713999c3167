#include "ui/document/file_watch.h"

#include <QFile>
#include <QFileInfo>

namespace wattscape::ui {
namespace {

bool holdsAnother(const QString& file, const KnownFile& known) {
    const Result<bool> changed = changedOutside(QFile::encodeName(file).toStdString(), known);
    return changed && *changed;
}

}  // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    // Programs write in several steps: look when it has been quiet for a moment.
    constexpr int quietMilliseconds = 400;
    settle_.setSingleShot(true);
    settle_.setInterval(quietMilliseconds);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&settle_, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::follow(const QString& file, const KnownFile& known) {
    forget();
    file_ = file;
    known_ = known;
    // The folder too: a program that replaces the file ends the watch on it.
    watcher_.addPaths({file_, QFileInfo(file_).absolutePath()});
}

void FileWatch::forget() {
    const QStringList old = watcher_.files() + watcher_.directories();
    if (!old.isEmpty()) {
        watcher_.removePaths(old);
    }
    file_.clear();
    known_.reset();
    seen_.reset();
}

bool FileWatch::changed() const {
    return known_ && QFileInfo::exists(file_) && holdsAnother(file_, *known_);
}

void FileWatch::look() {
    if (!file_.isEmpty() && !watcher_.files().contains(file_) && QFileInfo::exists(file_)) {
        watcher_.addPath(file_);
    }
    if (changed() && !(seen_ && !holdsAnother(file_, *seen_))) {
        Q_EMIT changedOutside();
    }
}

}  // namespace wattscape::ui
