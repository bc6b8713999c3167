#include "ui/shell/exports.h"

#include "core/evaluate/results.h"
#include "core/exchange/plan_geojson.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/plan_workbook.h"
#include "core/exchange/results_csv.h"
#include "core/storage/fingerprint.h"
#include "ui/dialogs/prompt.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/report/report_drawing.h"
#include "ui/shell/actions.h"

#include <QDesktopServices>
#include <QMenu>
#include <QSaveFile>
#include <QUrl>

namespace wattscape::ui {
namespace {

QString withEnding(const QString& file, const QString& ending) {
    return file.endsWith(ending, Qt::CaseInsensitive) ? file : file + ending;
}

}  // namespace

Exports::Exports(Actions& actions, PlanDocument& document, Prompt& prompt, QWidget* window)
    : QObject(window), document_(document), prompt_(prompt), window_(window), drawing_(new ReportDrawing(this)) {
    connect(drawing_, &ReportDrawing::drawn, this, &Exports::tellDrawn);
    connect(drawing_, &ReportDrawing::failed, this, &Exports::said);
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
        actions.add(QStringLiteral("file.export_workbook"), tr("Export &workbook…"), {}, QStringLiteral("download"),
                    [this] {
                        exportAs(QStringLiteral(".xlsx"), tr("Workbooks (*.xlsx)"), [this] {
                            return planToWorkbook(document_.results(), fingerprintOf(document_.results().plan()));
                        });
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

QList<QAction*> Exports::ofReport() const {
    return actions_.mid(0, 2);
}

QString Exports::suggestion(const QString& suffix) const {
    return QString::fromStdString(document_.plan().settings.name).replace(QLatin1Char('/'), QLatin1Char('-')) + suffix;
}

void Exports::exportAs(const QString& suffix, const QString& filter, const std::function<Result<std::string>()>& make) {
    const QString file = prompt_.fileToSave(window_, suggestion(suffix), filter);
    if (file.isEmpty()) {
        return;
    }
    const Result<std::string> made = make();
    if (!made) {
        prompt_.say(window_, translated(made.error().what));
        return;
    }
    QSaveFile target(withEnding(file, suffix));
    const QByteArray bytes = QByteArray::fromStdString(*made);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        prompt_.say(window_, tr("%1 can't be written: %2").arg(target.fileName(), target.errorString()));
        return;
    }
    Q_EMIT said(tr("Exported to %1").arg(target.fileName()));
}

void Exports::exportReport() {
    const QString file = prompt_.fileToSave(window_, suggestion(QStringLiteral(".pdf")), tr("Reports (*.pdf)"));
    if (!file.isEmpty()) drawReport(withEnding(file, QStringLiteral(".pdf")));
}

/// The desktop's own viewer prints the pages as they are.
void Exports::printReport() {
    if (!printing_.isValid()) {
        Q_EMIT said(tr("The report was not written: %1").arg(printing_.errorString()));
        return;
    }
    drawReport(printing_.filePath(QStringLiteral("report.pdf")));
}

void Exports::drawReport(const QString& pdf) {
    Q_EMIT said(tr("Drawing the report…"));
    drawing_->draw(document_.plan(), pdf);
}

void Exports::tellDrawn(const QString& pdf) {
    if (!pdf.startsWith(printing_.path())) {
        Q_EMIT said(tr("The report is in %1").arg(pdf));
        return;
    }
    const bool shown = QDesktopServices::openUrl(QUrl::fromLocalFile(pdf));
    Q_EMIT said(shown ? tr("The report is open in the viewer, ready to print")
                      : tr("No program here shows PDF files; the report is in %1").arg(pdf));
}

}  // namespace wattscape::ui
