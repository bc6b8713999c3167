#pragma once

#include "ui/dialogs/prompt.h"
#include "ui/document/file_claim.h"
#include "ui/document/file_watch.h"

#include <optional>

#include <QDateTime>
#include <QObject>

namespace wattscape::ui {

class PlanDocument;

/// The open plan's file as others see it: another window may have it open, another program may write it, and a plan that
/// was recovered may be older than its file. Asks the planner wherever somebody's work would be lost.
class SharedFile : public QObject {
    Q_OBJECT

public:
    SharedFile(const PlanDocument& document, Prompt& prompt, QWidget* window);

    /// Makes the file this window's instead of the one before, or asks what to do when another has it.
    Prompt::Held claim(const QString& file);
    /// The document is what was just read from its file.
    void follow(const KnownFile& known);
    /// The document was just written to its file, whoever else has it.
    void own(const KnownFile& known);
    /// The document is what a copy of that time held; its file may have gone on since.
    void followSince(const QDateTime& copied) { recoveredOf_ = copied; }
    /// What others do with the file no longer matters; the claim on it stays.
    void forget();
    /// The document has no file any more.
    void release();

    /// True when the document may be written there, because nothing of others is lost or the planner says so.
    bool mayOverwrite(const QString& file);

Q_SIGNALS:
    void reloadRequested(const QString& file);
    void copyRequested();

private:
    bool mayOverwriteOwn(const QString& file);
    void answerOutsideChange();

    const PlanDocument& document_;
    Prompt& prompt_;
    QWidget* window_;
    FileWatch watch_;
    FileClaim claim_;
    std::optional<QDateTime> recoveredOf_;  ///< when the copy was made that the plan was recovered from
};

}  // namespace wattscape::ui
