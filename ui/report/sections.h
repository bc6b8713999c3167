#pragma once

#include "core/evaluate/results.h"
#include "core/geo/basemap.h"
#include "ui/report/page_flow.h"

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QString>

/// The sections of a report. The first stands alone on its page; the others share pages where they fit.
namespace wattscape::ui {

struct ReportSubject {
    const PlanResults& results;
    Day date{};
    std::shared_ptr<const Basemap> basemap;  ///< may be null

    const Plan& plan() const { return results.plan(); }
};

void writeCover(PageFlow& flow, const ReportSubject& subject);
void writeMap(PageFlow& flow, const ReportSubject& subject);
void writeSites(PageFlow& flow, const ReportSubject& subject);
void writeTimeline(PageFlow& flow, const ReportSubject& subject);
void writeCharts(PageFlow& flow, const ReportSubject& subject);
void writeQuarters(PageFlow& flow, const ReportSubject& subject);
void writeIssues(PageFlow& flow, const ReportSubject& subject);
void writeChanges(PageFlow& flow, const ReportSubject& subject);
void writeSources(PageFlow& flow, const ReportSubject& subject);

/// The map with the sites on a day, in the frame; numbered as in the table of sites.
void paintSiteMap(QPainter& painter, const ReportSubject& subject, const QRectF& frame, Day day);

/// The last day of each quarter that the plan touches; of the last one, the plan's last day.
std::vector<Day> quarterEnds(const Plan& plan);

/// The last day of the report's year, or of the plan if that is earlier.
Day yearEnd(const ReportSubject& subject);

/// The report's texts in the reader's language.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The entity's name, or kind and number when it has none; "n/a" without an entity.
QString nameIn(const Plan& plan, EntityId id);

/// What a limit is called; "none" when nothing is held back.
QString limitText(Cause cause);

}  // namespace wattscape::ui
