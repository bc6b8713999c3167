#include "ui/shell/shared_file.h"

#include "ui/document/differences.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace wattscape::ui {
namespace {

Result<OpenedPlan> openPlanOf(const QString& file) {
    return openPlan(QFile::encodeName(file).toStdString());
}

}  // namespace

SharedFile::SharedFile(const PlanDocument& document, Prompt& prompt, QWidget* window)
    : document_(document), prompt_(prompt), window_(window) {
    connect(&watch_, &FileWatch::changedOutside, this, &SharedFile::answerOutsideChange);
}

void SharedFile::follow(const KnownFile& known) {
    watch_.follow(document_.fileName(), known);
    recoveredOf_.reset();
}

void SharedFile::own(const KnownFile& known) {
    (void)claim_.take(document_.fileName());
    follow(known);
}

void SharedFile::forget() {
    watch_.forget();
    recoveredOf_.reset();
}

void SharedFile::release() {
    forget();
    (void)claim_.take({});
}

Prompt::Held SharedFile::claim(const QString& file) {
    const auto holder = claim_.take(file);
    if (!holder) {
        return Prompt::Held::openAnyway;
    }
    const QString name = QFileInfo(file).fileName();
    const bool here = holder->host == QSysInfo::machineHostName();
    const Prompt::Held answer = prompt_.whatOfHeld(
        window_,
        here ? tr("%1 is open in another window (process %2). Whoever saves last wins.").arg(name).arg(holder->process)
             : tr("%1 is open on %2 (process %3). Whoever saves last wins.").arg(name, holder->host).arg(holder->process));
    if (answer == Prompt::Held::openAnyway) {
        (void)claim_.take({});  // the file before is no longer ours either
    }
    return answer;
}

bool SharedFile::mayOverwrite(const QString& file) {
    const QFileInfo there(file);
    if (!there.exists()) {
        return true;
    }
    if (there.absoluteFilePath() == document_.fileName()) {
        return mayOverwriteOwn(file);
    }
    const auto holder = FileClaim().take(file);
    return !holder || prompt_.agree(window_, tr("%1 is open in another window. Save over it?").arg(there.fileName()), {},
                                    tr("Save over it"));
}

bool SharedFile::mayOverwriteOwn(const QString& file) {
    const QFileInfo there(file);
    const bool newerThanCopy = recoveredOf_ && there.lastModified() > *recoveredOf_;
    if (!newerThanCopy && !watch_.changed()) {
        return true;
    }
    const Result<OpenedPlan> theirs = openPlanOf(file);
    const QStringList lines =
        theirs ? differences(document_.plan(), theirs->plan) : QStringList{translated(theirs.error().what)};
    return prompt_.agree(window_,
                         tr("Another program has changed %1 since it was opened. Save over it? What it wrote "
                            "stays in the backup beside the file.")
                             .arg(there.fileName()),
                         lines, tr("Save over it"));
}

void SharedFile::answerOutsideChange() {
    if (document_.inGesture()) {
        watch_.lookLater();  // a question in mid-drag would take the mouse away
        return;
    }
    const QString file = document_.fileName();
    const Result<OpenedPlan> theirs = openPlanOf(file);
    if (!theirs) {
        return;
    }
    const QString name = QFileInfo(file).fileName();
    const QString question =
        document_.isModified()
            ? tr("Another program has changed %1. Reload it? Your unsaved changes would be lost; or keep yours as a copy.")
                  .arg(name)
            : tr("Another program has changed %1. Reload it?").arg(name);
    watch_.leaveBe(theirs->file);
    switch (prompt_.whatOfChanged(window_, question, differences(document_.plan(), theirs->plan))) {
        case Prompt::Changed::reload: Q_EMIT reloadRequested(file); break;
        case Prompt::Changed::keepCopy: Q_EMIT copyRequested(); break;
        case Prompt::Changed::leaveBe: break;
    }
}

}  // namespace wattscape::ui
