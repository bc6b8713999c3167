#pragma once

#include "core/storage/plan_file.h"

#include <optional>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace wattscape::ui {

/// Notices when another program writes the file of the open plan. Bookkeeping of other programs is no change: the plan in
/// the file has to be another one.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches the file from the state that was just read or written.
    void follow(const QString& file, const KnownFile& known);
    void forget();

    /// Whether the file holds another plan than the known one.
    bool changed() const;
    /// The planner knows of this state of the file; only another one is announced again. `changed()` stays as it is.
    void leaveBe(const KnownFile& seen) { seen_ = seen; }
    /// Looks again in a moment.
    void lookLater() { settle_.start(); }

Q_SIGNALS:
    void changedOutside();

private:
    void look();

    QString file_;
    std::optional<KnownFile> known_;
    std::optional<KnownFile> seen_;
    QFileSystemWatcher watcher_;
    QTimer settle_;
};

}  // namespace wattscape::ui
