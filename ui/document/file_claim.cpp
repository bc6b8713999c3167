#include "ui/document/file_claim.h"

#include <QFileInfo>

namespace wattscape::ui {
namespace {

/// One name for a file, whatever link it is reached by.
QString properName(const QString& file) {
    const QFileInfo info(file);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return info.exists() ? info.canonicalFilePath() : folder + QLatin1Char('/') + info.fileName();
}

}  // namespace

std::optional<FileClaim::Holder> FileClaim::take(const QString& file) {
    const QString name = file.isEmpty() ? QString() : properName(file);
    if (name == file_) {
        return std::nullopt;
    }
    if (name.isEmpty()) {
        lock_.reset();
        file_.clear();
        return std::nullopt;
    }
    auto lock = std::make_unique<QLockFile>(name + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // old age proves nothing; a process that is gone does
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) {
        Holder holder;
        QString program;
        (void)lock->getLockInfo(&holder.process, &holder.host, &program);
        return holder;
    }
    lock_ = std::move(lock);
    file_ = name;
    return std::nullopt;
}

}  // namespace wattscape::ui
