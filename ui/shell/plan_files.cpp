#include "ui/shell/plan_files.h"

#include "core/exchange/plan_json.h"
#include "core/samples/samples.h"
#include "ui/dialogs/prompt.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/shell/actions.h"
#include "ui/shell/recent_files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

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
      autosave_(document, Autosave::folder()),
      shared_(document, prompt, window) {
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
    };
    connect(&shared_, &SharedFile::reloadRequested, this, &PlanFiles::openPlanFile);
    connect(&shared_, &SharedFile::copyRequested, this, &PlanFiles::saveAs);
}

void PlanFiles::fill(QMenu& menu) {
    menu.addActions(menu_.mid(0, 2));
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString& file : recentFiles()) {
            recent->addAction(QFileInfo(file).fileName(), this, [this, file] { (void)open(file); })
                ->setToolTip(plainToolTip(file));
        }
    });
    menu.addActions(menu_.mid(2));
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
    switch (shared_.claim(file)) {
        case Prompt::Held::leave: return false;
        case Prompt::Held::openCopy: show(std::move(opened->plan), {}); return true;
        case Prompt::Held::openAnyway: break;
    }
    show(std::move(opened->plan), QFileInfo(file).absoluteFilePath());
    shared_.follow(opened->file);
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
    show(*std::move(plan), {});
    return true;
}

bool PlanFiles::create(const PlanSettings& settings) {
    if (!mayLeave()) {
        return false;
    }
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
    return saveTo(withSuffix(file, planSuffix));
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
    if (!shared_.mayOverwrite(file)) {
        return false;
    }
    const Result<KnownFile> saved = savePlan(document_.plan(), pathOf(file), pathOf(document_.fileName()));
    if (!saved) {
        refuse(saved.error());
        return false;
    }
    document_.markSaved(QFileInfo(file).absoluteFilePath());
    shared_.own(*saved);
    rememberRecentFile(file);
    return true;
}

void PlanFiles::show(Plan plan, const QString& file) {
    file.isEmpty() ? shared_.release() : shared_.forget();
    document_.setPlan(std::make_shared<const Plan>(std::move(plan)), file);
    Q_EMIT opened();
}

void PlanFiles::close() {
    if (mayLeave()) {
        shared_.release();
        document_.clear();
        Q_EMIT startPageRequested();
    }
}

bool PlanFiles::offerRecovery(const QString& onlyOf) {
    for (const RecoveryCopy& copy : autosave_.left()) {
        const QString original = QString::fromStdString(copy.note.original.string());
        if (!onlyOf.isEmpty() && QFileInfo(onlyOf) != QFileInfo(original)) {
            continue;
        }
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
    const QString original = QString::fromStdString(copy.note.original.string());
    const bool ours = original.isEmpty() || shared_.claim(original) == Prompt::Held::openAnyway;
    show(std::move(opened->plan), ours ? original : QString());
    document_.markUnsaved();
    shared_.followSince(QDateTime::fromSecsSinceEpoch(copy.note.time.time_since_epoch().count()));
    autosave_.takeUp(copy);
    return true;
}

void PlanFiles::refuse(const Error& error) {
    prompt_.say(window_, (error.where.empty() ? QString() : QString::fromStdString(error.where) + QStringLiteral(": ")) +
                             translated(error.what));
}

}  // namespace wattscape::ui
