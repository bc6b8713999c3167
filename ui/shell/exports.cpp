#include "ui/shell/exports.h"

#include "core/evaluate/results.h"
#include "core/exchange/plan_geojson.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/results_csv.h"
#include "core/storage/plan_file.h"
#include "ui/dialogs/prompt.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/shell/actions.h"

#include <QCoreApplication>
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

QString withEnding(const QString& file, const QString& ending) {
    return file.endsWith(ending, Qt::CaseInsensitive) ? file : file + ending;
}

}  // namespace

Exports::Exports(Actions& actions, PlanDocument& document, Prompt& prompt, QWidget* window)
    : QObject(window), document_(document), prompt_(prompt), window_(window) {
    actions_ = {
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
}

void Exports::fill(QMenu& menu) const {
    menu.addActions(actions_);
}

QString Exports::suggestion(const QString& suffix) const {
    return QString::fromStdString(document_.plan().settings.name).replace(QLatin1Char('/'), QLatin1Char('-')) + suffix;
}

void Exports::exportAs(const QString& suffix, const QString& filter, const std::function<std::string()>& text) {
    const QString file = prompt_.fileToSave(window_, suggestion(suffix), filter);
    if (file.isEmpty()) {
        return;
    }
    QSaveFile target(withEnding(file, suffix));
    const QByteArray bytes = QByteArray::fromStdString(text());
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        prompt_.say(window_, tr("%1 can't be written: %2").arg(target.fileName(), target.errorString()));
        return;
    }
    Q_EMIT said(tr("Exported to %1").arg(target.fileName()));
}

void Exports::exportReport() {
    const QString file = prompt_.fileToSave(window_, suggestion(QStringLiteral(".pdf")), tr("Reports (*.pdf)"));
    if (!file.isEmpty()) {
        const QString pdf = withEnding(file, QStringLiteral(".pdf"));
        drawReport(pdf, [this, pdf] { Q_EMIT said(tr("The report is in %1").arg(pdf)); });
    }
}

/// The desktop's own viewer shows the pages as they will be and prints them.
void Exports::printReport() {
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

void Exports::drawReport(const QString& pdf, const std::function<void()>& done) {
    // Another program draws it, in print's own colours and in its own time; it reads a copy of the plan of this moment.
    auto* folder = new QTemporaryDir;
    const QString copy = folder->filePath(QStringLiteral("report.plan.gpkg"));
    const Result<KnownFile> saved = savePlan(document_.plan(), QFile::encodeName(copy).toStdString());
    if (!saved) {
        delete folder;
        Q_EMIT said(translated(saved.error().what));
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

}  // namespace wattscape::ui
