#pragma once

#include <memory>
#include <optional>

#include <QLockFile>
#include <QString>

namespace wattscape::ui {

/// Says to other windows that this one has a plan's file open: a small file beside it, as long as this lives. What a
/// program that was killed has left is recognised and replaced. Where none can be written – a folder only to be read –
/// nobody can save either, and nothing is said.
class FileClaim {
public:
    /// Who has the file open.
    struct Holder {
        qint64 process = 0;
        QString host;
    };

    /// Claims the file instead of the one before; an empty name only gives that up. Another window's claim is left alone,
    /// and so is then the one before.
    std::optional<Holder> take(const QString& file);

private:
    QString file_;
    std::unique_ptr<QLockFile> lock_;
};

}  // namespace wattscape::ui
