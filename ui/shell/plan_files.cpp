#include "ui/shell/plan_files.h"

#include "core/evaluate/results.h"
#include "core/exchange/plan_geojson.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/results_csv.h"
#include "core/samples/samples.h"
#include "ui/dialogs/prompt.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/shell/actions.h"
#include "ui/shell/recent_files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QProcess>
#include <QSaveFile>
#include <QUrl>

namespace wattscape::ui {
namespace {

const QString planSuffix = QStringLiteral(".plan.gpkg");

std::filesystem::path pathOf(const QString& file) {
    return QFile::encodeName(file).toStdString();
}

QString withSuffix(const QString& file, const QString& suffix) {
    return file.endsWith(suffix, Qt::CaseInsensitive) ? file : file + suffix;
}

Plan emptyPlan(const PlanSettings& settings) {
    Plan plan;
    plan.settings = settings;
    return plan;
}

}  // namespace

PlanFiles::PlanFiles(Actions& actions, PlanDocument& document, const Catalogue& catalogue, Prompt& prompt, QWidget* window)
    : QObject(window),
      document_(document),
      catalogue_(catalogue),
      prompt_(prompt),
      window_(window),
      autosave_(document, Autosave::folder()) {
    menu_ = {
        actions.add(QStringLiteral("file.new"), tr("&New…"), {QKeySequence::New}, QStringLiteral("file-plus"),
                    [this] { Q_EMIT startPageRequested(); }),
        actions.add(QStringLiteral("file.open"), tr("&Open…"), {QKeySequence::Open}, QStringLiteral("folder-open"),
                    [this] {
                        const QString file = prompt_.fileToOpen(window_);
                        if (!file.isEmpty()) (void)open(file);
                    }),
        actions.add(QStringLiteral("file.save"), tr("&Save"), {QKeySequence::Save}, QStringLiteral("save"),
                    [this] { (void)save(); }),
        actions.add(QStringLiteral("file.save_as"), tr("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                    QStringLiteral("save-all"), [this] { (void)saveAs(); }),
        actions.add(QStringLiteral("file.close"), tr("&Close"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, QStringLiteral("x"),
                    [this] { close(); }),
        actions.add(QStringLiteral("file.print"), tr("&Print…"), {QKeySequence::Print}, QStringLiteral("printer"),
                    [this] { printReport(); }),
        actions.add(QStringLiteral("file.export_report"), tr("Export &report…"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, QStringLiteral("file-text"), [this] { exportReport(); }),
        actions.add(QStringLiteral("file.export_csv"), tr("Export &series as CSV…"), {}, QStringLiteral("download"),
                    [this] {
                        exportAs(QStringLiteral(".csv"), tr("Tables (*.csv)"),
                                 [this] { return seriesCsv(document_.results()); });
                    }),
        actions.add(QStringLiteral("file.export_geojson"), tr("Export &GeoJSON…"), {}, QStringLiteral("download"),
                    [this] {
                        exportAs(QStringLiteral(".geojson"), tr("GeoJSON (*.geojson)"),
                                 [this] { return planToGeoJson(document_.plan()); });
                    }),
        actions.add(QStringLiteral("file.export_json"), tr("Export &JSON…"), {}, QStringLiteral("download"),
                    [this] {
                        exportAs(QStringLiteral(".json"), tr("Plans as JSON (*.json)"),
                                 [this] { return planToJson(document_.plan()); });
                    }),
    };
    // Programs write in several steps: look when it has been quiet for a moment.
    constexpr int quietMilliseconds = 400;
    settle_.setSingleShot(true);
    settle_.setInterval(quietMilliseconds);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&settle_, &QTimer::timeout, this, &PlanFiles::lookAtFile);
}

void PlanFiles::fill(QMenu& menu) {
    menu.addActions(menu_.mid(0, 2));
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString& file : recentFiles()) {
            recent->addAction(QFileInfo(file).fileName(), this, [this, file] { (void)open(file); })->setToolTip(file);
        }
    });
    menu.addActions(menu_.mid(2, 3));
    menu.addSeparator();
    menu.addActions(menu_.mid(5));
}

bool PlanFiles::open(const QString& file) {
    if (!mayLeave()) {
        return false;
    }
    return file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? importJson(file) : openPlanFile(file);
}

bool PlanFiles::openPlanFile(const QString& file) {
    Result<OpenedPlan> opened = openPlan(pathOf(file));
    if (!opened) {
        refuse(opened.error());
        return false;
    }
    if (!opened->repairs.empty()) {
        QStringList lines;
        for (const Repair& repair : opened->repairs) {
            lines << QStringLiteral("%1: %2; %3")
                         .arg(QString::fromStdString(repair.problem.where), translated(repair.problem.what),
                              translated(repair.remedy));
        }
        if (!prompt_.agree(window_,
                           tr("This file breaks rules of a plan. Open it with these repairs? The file itself stays "
                              "as it is until you save."),
                           lines, tr("Open repaired"))) {
            return false;
        }
    }
    QStringList notes;
    for (const Message& note : opened->notes) {
        notes << translated(note);
    }
    known_ = opened->file;
    show(std::move(opened->plan), QFileInfo(file).absoluteFilePath());
    rememberRecentFile(file);
    if (!notes.isEmpty()) {
        Q_EMIT said(notes.join(QStringLiteral(" · ")));
    }
    return true;
}

bool PlanFiles::importJson(const QString& file) {
    QFile json(file);
    if (!json.open(QIODevice::ReadOnly)) {
        prompt_.say(window_, tr("%1 can't be read: %2").arg(file, json.errorString()));
        return false;
    }
    auto plan = planFromJson(json.readAll().toStdString());
    if (!plan) {
        QStringList lines;
        for (const Error& error : plan.error()) {
            lines << QString::fromStdString(error.where) + QStringLiteral(": ") + translated(error.what);
        }
        prompt_.say(window_, tr("%1 is no valid plan.").arg(QFileInfo(file).fileName()), lines);
        return false;
    }
    known_.reset();
    show(*std::move(plan), {});
    return true;
}

bool PlanFiles::openSample(const QString& name) {
    if (!mayLeave()) {
        return false;
    }
    Result<Plan> plan = name == QStringLiteral("abilene") ? abileneSample(catalogue_) : stargateAndPeersSample(catalogue_);
    if (!plan) {
        refuse(plan.error());
        return false;
    }
    known_.reset();
    show(*std::move(plan), {});
    return true;
}

bool PlanFiles::create(const PlanSettings& settings) {
    if (!mayLeave()) {
        return false;
    }
    known_.reset();
    show(emptyPlan(settings), {});
    return true;
}

bool PlanFiles::save() {
    return document_.fileName().isEmpty() ? saveAs() : saveTo(document_.fileName());
}

bool PlanFiles::saveAs() {
    const QString suggestion =
        document_.fileName().isEmpty()
            ? QString::fromStdString(document_.plan().settings.name).replace(QLatin1Char('/'), QLatin1Char('-')) + planSuffix
            : document_.fileName();
    const QString file = prompt_.fileToSave(window_, suggestion, tr("Plans (*.plan.gpkg)"));
    if (file.isEmpty()) {
        return false;
    }
    const QString target = withSuffix(file, planSuffix);
    if (target != document_.fileName()) {
        known_.reset();
    }
    return saveTo(target);
}

bool PlanFiles::mayLeave() {
    if (!document_.isModified()) {
        return true;
    }
    switch (prompt_.whatOfUnsaved(window_, document_.displayName())) {
        case Prompt::Unsaved::save: return save();
        case Prompt::Unsaved::discard: return true;
        case Prompt::Unsaved::cancel: return false;
    }
    return false;
}

bool PlanFiles::saveTo(const QString& file) {
    if (known_ && QFileInfo::exists(file)) {
        const Result<bool> changed = changedOutside(pathOf(file), *known_);
        if (changed && *changed &&
            !prompt_.agree(window_,
                           tr("Another program has changed %1 since it was opened. Save over it? What it wrote "
                              "stays in the backup beside the file.")
                               .arg(QFileInfo(file).fileName()),
                           {}, tr("Save over it"))) {
            return false;
        }
    }
    const Result<KnownFile> saved = savePlan(document_.plan(), pathOf(file));
    if (!saved) {
        refuse(saved.error());
        return false;
    }
    known_ = *saved;
    document_.markSaved(QFileInfo(file).absoluteFilePath());
    watch(document_.fileName());
    rememberRecentFile(file);
    return true;
}

void PlanFiles::show(Plan plan, const QString& file) {
    document_.setPlan(std::make_shared<const Plan>(std::move(plan)), file);
    watch(file);
    Q_EMIT opened();
}

void PlanFiles::watch(const QString& file) {
    const QStringList old = watcher_.files() + watcher_.directories();
    if (!old.isEmpty()) {
        watcher_.removePaths(old);
    }
    if (!file.isEmpty()) {
        // The folder too: a program that replaces the file ends the watch on it.
        watcher_.addPaths({file, QFileInfo(file).absolutePath()});
    }
}

void PlanFiles::lookAtFile() {
    if (document_.inGesture()) {
        settle_.start();  // a question in mid-drag would take the mouse away
        return;
    }
    const QString file = document_.fileName();
    if (!known_ || !QFileInfo::exists(file)) {
        return;
    }
    const Result<bool> changed = changedOutside(pathOf(file), *known_);
    if (!changed || !*changed) {
        return;
    }
    const QString question = document_.isModified() ? tr("Another program has changed %1. Reload it? Your unsaved changes "
                                                         "would be lost; keep them and save as a copy otherwise.")
                                                    : tr("Another program has changed %1. Reload it?");
    if (prompt_.agree(window_, question.arg(QFileInfo(file).fileName()), {}, tr("Reload"))) {
        (void)openPlanFile(file);
    } else {
        // Asked once for this state of the file; saving asks again.
        watch({});
    }
}

void PlanFiles::exportAs(const QString& suffix, const QString& filter, const std::function<std::string()>& text) {
    const QString file = prompt_.fileToSave(window_, QString::fromStdString(document_.plan().settings.name) + suffix, filter);
    if (file.isEmpty()) {
        return;
    }
    QSaveFile target(withSuffix(file, suffix));
    const QByteArray bytes = QByteArray::fromStdString(text());
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        prompt_.say(window_, tr("%1 can't be written: %2").arg(target.fileName(), target.errorString()));
        return;
    }
    Q_EMIT said(tr("Exported to %1").arg(target.fileName()));
}

void PlanFiles::exportReport() {
    const QString file = prompt_.fileToSave(
        window_, QString::fromStdString(document_.plan().settings.name) + QStringLiteral(".pdf"), tr("Reports (*.pdf)"));
    if (!file.isEmpty()) {
        const QString pdf = withSuffix(file, QStringLiteral(".pdf"));
        drawReport(pdf, [this, pdf] { Q_EMIT said(tr("The report is in %1").arg(pdf)); });
    }
}

/// The desktop's own viewer shows the pages as they will be and prints them.
void PlanFiles::printReport() {
    if (!printing_.isValid()) {
        Q_EMIT said(tr("The report was not written: %1").arg(printing_.errorString()));
        return;
    }
    const QString pdf = printing_.filePath(QStringLiteral("report.pdf"));
    drawReport(pdf, [this, pdf] {
        const bool shown = QDesktopServices::openUrl(QUrl::fromLocalFile(pdf));
        Q_EMIT said(shown ? tr("The report is open in the viewer, ready to print")
                          : tr("No program here shows PDF files; the report is in %1").arg(pdf));
    });
}

void PlanFiles::drawReport(const QString& pdf, const std::function<void()>& done) {
    // Another program draws it, in print's own colours and in its own time; it reads a copy of the plan of this moment.
    auto* folder = new QTemporaryDir;
    const QString copy = folder->filePath(QStringLiteral("report.plan.gpkg"));
    const Result<KnownFile> saved = savePlan(document_.plan(), pathOf(copy));
    if (!saved) {
        delete folder;
        refuse(saved.error());
        return;
    }
    auto* drawing = new QProcess(this);
    connect(drawing, &QProcess::finished, this, [this, drawing, folder, done](int exitCode) {
        const QString trouble = QString::fromUtf8(drawing->readAllStandardError()).trimmed();
        if (exitCode == 0) {
            done();
        } else {
            Q_EMIT said(tr("The report was not written: %1").arg(trouble));
        }
        delete folder;
        drawing->deleteLater();
    });
    connect(drawing, &QProcess::errorOccurred, this, [this, drawing](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) Q_EMIT said(tr("wattscape-report is missing: %1").arg(drawing->errorString()));
    });
    Q_EMIT said(tr("Drawing the report…"));
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/wattscape-report");
    drawing->start(QFileInfo::exists(beside) ? beside : QStringLiteral("wattscape-report"),
                   {copy, pdf, QStringLiteral("--locale"), QLocale().name()});
}

void PlanFiles::close() {
    if (mayLeave()) {
        known_.reset();
        watch({});
        document_.clear();
        Q_EMIT startPageRequested();
    }
}

bool PlanFiles::offerRecovery() {
    for (const RecoveryCopy& copy : autosave_.left()) {
        const QString name = copy.note.original.empty() ? tr("a plan that was never saved")
                                                        : QString::fromStdString(copy.note.original.filename().string());
        const QDateTime time = QDateTime::fromSecsSinceEpoch(copy.note.time.time_since_epoch().count());
        const QString question =
            tr("Wattscape ended before %1 was saved. Recover it? The copy was made on %2, %3 edits after the last save.")
                .arg(name, QLocale().toString(time, QLocale::ShortFormat), QLocale().toString(copy.note.edits));
        switch (prompt_.whatOfCopy(window_, question)) {
            case Prompt::Found::later: break;
            case Prompt::Found::discard: discard(copy); break;
            case Prompt::Found::recover:
                if (recover(copy)) return true;
        }
    }
    return false;
}

bool PlanFiles::recover(const RecoveryCopy& copy) {
    Result<OpenedPlan> opened = openPlan(copy.plan);
    if (!opened) {
        refuse(opened.error());
        return false;
    }
    known_.reset();
    show(std::move(opened->plan), QString::fromStdString(copy.note.original.string()));
    document_.markUnsaved();
    autosave_.takeUp(copy);
    return true;
}

void PlanFiles::refuse(const Error& error) {
    prompt_.say(window_, (error.where.empty() ? QString() : QString::fromStdString(error.where) + QStringLiteral(": ")) +
                             translated(error.what));
}

}  // namespace wattscape::ui
