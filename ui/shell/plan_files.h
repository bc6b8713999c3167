#pragma once

#include "core/catalogue/catalogue.h"
#include "core/storage/plan_file.h"
#include "ui/document/autosave.h"

#include <functional>
#include <optional>

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

class QAction;
class QMenu;

namespace wattscape::ui {

class Actions;
class PlanDocument;
class Prompt;

/// The document's way to and from the disk: new, open, samples, save, export, and what else happens to its file – another
/// program writes it, the program ends before a save.
class PlanFiles : public QObject {
    Q_OBJECT

public:
    PlanFiles(Actions& actions, PlanDocument& document, const Catalogue& catalogue, Prompt& prompt, QWidget* window);

    void fill(QMenu& menu);

    /// Asks about unsaved changes first. False when the planner stays with what is open, or the file can't be opened.
    bool open(const QString& file);
    bool openSample(const QString& name);
    bool create(const PlanSettings& settings);
    /// Offers what an earlier run has left unsaved. True when the planner took it.
    bool offerRecovery();
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
    void watch(const QString& file);
    void lookAtFile();
    void exportAs(const QString& suffix, const QString& filter, const std::function<std::string()>& text);
    void exportReport();
    void printReport();
    void drawReport(const QString& pdf, const std::function<void()>& done);
    void close();
    void refuse(const Error& error);

    PlanDocument& document_;
    const Catalogue& catalogue_;
    Prompt& prompt_;
    QWidget* window_;
    Autosave autosave_;
    std::optional<KnownFile> known_;
    QFileSystemWatcher watcher_;
    QTimer settle_;
    QTemporaryDir printing_;  ///< what is drawn to be printed, until the program ends
    QList<QAction*> menu_;
};

}  // namespace wattscape::ui
