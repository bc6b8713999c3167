#include "ui/report/report_drawing.h"

#include "core/storage/plan_file.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>

namespace wattscape::ui {
namespace {

QString reportProgram() {
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/wattscape-report");
    return QFileInfo::exists(beside) ? beside : QStringLiteral("wattscape-report");
}

}  // namespace

ReportDrawing::ReportDrawing(QObject* parent) : QObject(parent) {}

ReportDrawing::~ReportDrawing() {
    giveUp();
}

void ReportDrawing::giveUp() {
    if (!program_) return;
    program_->disconnect(this);
    program_->kill();
    program_->waitForFinished();
    program_.reset();
}

void ReportDrawing::draw(const Plan& plan, const QString& pdf) {
    giveUp();
    folder_ = std::make_unique<QTemporaryDir>();
    const QString copy = folder_->filePath(QStringLiteral("report.plan.gpkg"));
    const Result<KnownFile> saved = savePlan(plan, QFile::encodeName(copy).toStdString());
    if (!saved) {
        Q_EMIT failed(translated(saved.error().what));
        return;
    }
    program_ = std::make_unique<QProcess>();
    connect(program_.get(), &QProcess::finished, this, [this, pdf](int exitCode) { finish(exitCode, pdf); });
    connect(program_.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failed(tr("wattscape-report is missing: %1").arg(program_->errorString()));
        }
    });
    program_->start(reportProgram(), {copy, pdf, QStringLiteral("--locale"), QLocale().name()});
}

void ReportDrawing::finish(int exitCode, const QString& pdf) {
    if (exitCode == 0) {
        Q_EMIT drawn(pdf);
    } else {
        Q_EMIT failed(tr("The report was not written: %1").arg(QString::fromUtf8(program_->readAllStandardError()).trimmed()));
    }
}

}  // namespace wattscape::ui
