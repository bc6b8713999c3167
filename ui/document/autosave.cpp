#include "ui/document/autosave.h"

#include "ui/document/plan_document.h"

#include <QDateTime>
#include <QFile>
#include <QStandardPaths>
#include <QtConcurrent>

namespace wattscape::ui {

Autosave::Autosave(PlanDocument& document, std::filesystem::path folder, QObject* parent)
    : QObject(parent), document_(document), folder_(std::move(folder)), writer_(folder_, 0) {
    constexpr int secondsBehind = 2;
    timer_.setSingleShot(true);
    timer_.setInterval(std::chrono::seconds{secondsBehind});
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    connect(&document_, &PlanDocument::historyChanged, this, [this] {
        if (document_.isModified()) {
            ++edits_;
            if (!timer_.isActive()) timer_.start();
        }
    });
    connect(&document_, &PlanDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified) giveUp();
    });
    connect(&document_, &PlanDocument::planReplaced, this, &Autosave::giveUp);
}

Autosave::~Autosave() {
    writing_.waitForFinished();
}

std::filesystem::path Autosave::folder() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return std::filesystem::path(QFile::encodeName(data).toStdString()) / "recovery";
}

void Autosave::flush() {
    if (timer_.isActive()) {
        timer_.stop();
        write();
    }
    writing_.waitForFinished();
}

void Autosave::takeUp(const RecoveryCopy& copy) {
    edits_ = copy.note.edits;
    timer_.stop();
    writing_.waitForFinished();
    write();
    if (writing_.result()) discard(copy);
}

void Autosave::giveUp() {
    timer_.stop();
    writing_.waitForFinished();
    edits_ = 0;
    writer_.discard();
}

void Autosave::write() {
    if (writing_.isRunning()) {
        timer_.start();
        return;
    }
    RecoveryNote note;
    note.original = QFile::encodeName(document_.fileName()).toStdString();
    note.time = Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
    note.edits = edits_;
    // A copy that can't be written must not stop the planner's work; the file itself is as safe as before.
    writing_ = QtConcurrent::run(
        [writer = writer_, plan = document_.planPointer(), note] { return writer.write(*plan, note).has_value(); });
}

}  // namespace wattscape::ui
