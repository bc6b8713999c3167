#include "ui/dialogs/prompt.h"

#include "ui/format/format.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Prompt", text);
}

/// A question is read before its list: the first lines stand in the window, all of them under "details".
void putLines(QMessageBox& box, const QStringList& lines) {
    constexpr qsizetype shown = 12;
    QStringList first = lines.mid(0, shown);
    if (lines.size() > shown) {
        first << tr("… and %1 more, under “Details”").arg(formatCount(static_cast<double>(lines.size() - shown)));
        box.setDetailedText(lines.join(QLatin1Char('\n')));
    }
    box.setInformativeText(first.join(QLatin1Char('\n')));
}

/// Names and paths stand in questions: markup in them is theirs, not the window's.
int ask(QMessageBox& box) {
    for (auto* label : box.findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
    }
    return box.exec();
}

}  // namespace

QString Prompt::fileToOpen(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, tr("Open plan"), {}, tr("Plans (*.plan.gpkg *.json);;All files (*)"));
}

QString Prompt::fileToSave(QWidget* parent, const QString& suggestion, const QString& filter) {
    QFileDialog dialog(parent, tr("Save as"), {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog must know the ending, or it asks about overwriting another file than the one that is written.
    dialog.setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Prompt::Unsaved Prompt::whatOfUnsaved(QWidget* parent, const QString& planName) {
    QMessageBox box(QMessageBox::Question, {}, tr("Save the changes to “%1”?").arg(planName), QMessageBox::NoButton, parent);
    QPushButton* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    ask(box);
    if (box.clickedButton() == save) {
        return Unsaved::save;
    }
    return box.clickedButton() == discard ? Unsaved::discard : Unsaved::cancel;
}

Prompt::Found Prompt::whatOfCopy(QWidget* parent, const QString& question) {
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::NoButton, parent);
    QPushButton* recover = box.addButton(tr("Recover"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Delete the copy"), QMessageBox::DestructiveRole);
    box.addButton(tr("Later"), QMessageBox::RejectRole);
    ask(box);
    if (box.clickedButton() == recover) {
        return Found::recover;
    }
    return box.clickedButton() == discard ? Found::discard : Found::later;
}

Prompt::Held Prompt::whatOfHeld(QWidget* parent, const QString& question) {
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::NoButton, parent);
    QPushButton* copy = box.addButton(tr("Open a copy"), QMessageBox::AcceptRole);
    QPushButton* anyway = box.addButton(tr("Open anyway"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    ask(box);
    if (box.clickedButton() == copy) {
        return Held::openCopy;
    }
    return box.clickedButton() == anyway ? Held::openAnyway : Held::leave;
}

Prompt::Changed Prompt::whatOfChanged(QWidget* parent, const QString& question, const QStringList& differences) {
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::NoButton, parent);
    putLines(box, differences);
    QPushButton* reload = box.addButton(tr("Reload"), QMessageBox::AcceptRole);
    QPushButton* keep = box.addButton(tr("Keep mine as a copy…"), QMessageBox::ActionRole);
    box.addButton(tr("Not now"), QMessageBox::RejectRole);
    ask(box);
    if (box.clickedButton() == reload) {
        return Changed::reload;
    }
    return box.clickedButton() == keep ? Changed::keepCopy : Changed::leaveBe;
}

bool Prompt::agree(QWidget* parent, const QString& question, const QStringList& lines, const QString& yes) {
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::NoButton, parent);
    putLines(box, lines);
    QPushButton* agreed = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    ask(box);
    return box.clickedButton() == agreed;
}

void Prompt::say(QWidget* parent, const QString& text, const QStringList& lines) {
    QMessageBox box(QMessageBox::Information, {}, text, QMessageBox::Ok, parent);
    putLines(box, lines);
    ask(box);
}

}  // namespace wattscape::ui
