#include "ui/report/report.h"

#include "core/base/version.h"
#include "core/storage/fingerprint.h"
#include "ui/format/format.h"
#include "ui/report/pdf_finish.h"
#include "ui/report/sections.h"

#include <algorithm>

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>

namespace wattscape::ui {

namespace {

QString footerOf(const Plan& plan) {
    const QString print = QString::fromStdString(fingerprintOf(plan)).left(16);
    const Day changed = std::chrono::floor<std::chrono::days>(plan.lastChange);
    return Report::tr("%1 · data of %2 · fingerprint %3")
        .arg(QString::fromStdString(plan.settings.name), formatDay(changed), print);
}

void writeSections(PageFlow& flow, const ReportSubject& subject) {
    writeCover(flow, subject);
    writeMap(flow, subject);
    writeSites(flow, subject);
    writeTimeline(flow, subject);
    writeCharts(flow, subject);
    writeQuarters(flow, subject);
    writeIssues(flow, subject);
    writeChanges(flow, subject);
    writeSources(flow, subject);
}

struct Run {
    QByteArray bytes;
    std::vector<PageFlow::Bookmark> bookmarks;
    int pages = 0;
};

Run run(const ReportSubject& subject, int pages) {
    Run result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QString::fromStdString(subject.plan().settings.name));
    writer.setCreator(QStringLiteral("Wattscape ") + QString::fromStdString(std::string(programVersion())));
    writer.setResolution(96);  // hatches are patterns of device pixels: on a finer device they would turn grey
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF());
    PageFlow flow(writer, footerOf(subject.plan()), pages);
    writeSections(flow, subject);
    flow.painter().end();
    result.bookmarks = flow.bookmarks();
    result.pages = flow.page();
    return result;
}

std::shared_ptr<const Basemap> basemapIn(const QString& file) {
    Result<Basemap> basemap = readBasemap(file.toStdString());
    return basemap ? std::make_shared<const Basemap>(*std::move(basemap)) : nullptr;
}

}  // namespace

Day reportDate(const Plan& plan, const std::optional<Day>& asked) {
    const Day yearEnd = plan.settings.firstMonth.year() / std::chrono::December / 31;
    return std::clamp(asked.value_or(plan.settings.statusDate.value_or(yearEnd)), plan.firstDay(), plan.lastDay());
}

QByteArray writeReport(const PlanResults& results, const ReportOptions& options) {
    const ReportSubject subject{results, reportDate(results.plan(), options.date), basemapIn(options.basemap)};
    const Run whole = run(subject, run(subject, 0).pages);
    return finishPdf(whole.bytes, whole.bookmarks, results.plan().lastChange);
}

}  // namespace wattscape::ui
