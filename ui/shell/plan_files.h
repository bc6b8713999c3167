#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/document/autosave.h"
#include "ui/shell/shared_file.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace wattscape::ui {

class Actions;
class PlanDocument;
class Prompt;

/// The document's way to and from the disk: new, open, samples, save, close, and what is left when the program ends before
/// a save.
class PlanFiles : public QObject {
    Q_OBJECT

public:
    PlanFiles(Actions& actions, PlanDocument& document, const Catalogue& catalogue, Prompt& prompt, QWidget* window);

    void fill(QMenu& menu);

    /// Asks about unsaved changes first. False when the planner stays with what is open, or the file can't be opened.
    bool open(const QString& file);
    bool openSample(const QString& name);
    bool create(const PlanSettings& settings);
    /// Offers what an earlier run has left unsaved – of one file only, if one is named. True when the planner took it.
    bool offerRecovery(const QString& onlyOf = {});
    bool save();
    bool saveAs();
    /// True when nothing would be lost, or the planner says so.
    bool mayLeave();
    /// The window closes, and the planner has said what becomes of the changes.
    void leave() { autosave_.giveUp(); }

Q_SIGNALS:
    void opened();
    void startPageRequested();
    void said(const QString& text);

private:
    bool saveTo(const QString& file);
    bool openPlanFile(const QString& file);
    bool recover(const RecoveryCopy& copy);
    bool importJson(const QString& file);
    void show(Plan plan, const QString& file);
    void close();
    void refuse(const Error& error);

    PlanDocument& document_;
    const Catalogue& catalogue_;
    Prompt& prompt_;
    QWidget* window_;
    Autosave autosave_;
    SharedFile shared_;
    QList<QAction*> menu_;
};

}  // namespace wattscape::ui
