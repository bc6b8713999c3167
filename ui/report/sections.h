#pragma once

#include "core/evaluate/results.h"
#include "core/geo/basemap.h"
#include "ui/report/page_flow.h"

#include <memory>
#include <vector>

#include <QString>

/// The sections of a report. Each begins a page.
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
void writePower(PageFlow& flow, const ReportSubject& subject);
void writeCapacity(PageFlow& flow, const ReportSubject& subject);
void writeIssues(PageFlow& flow, const ReportSubject& subject);
void writeSources(PageFlow& flow, const ReportSubject& subject);

/// The last day of each quarter that the plan touches; of the last one, the plan's last day.
std::vector<Day> quarterEnds(const Plan& plan);

/// A text of the report in the reader's language.
QString reportText(const char* text);

/// The entity's name, or kind and number when it has none; "n/a" without an entity.
QString nameIn(const Plan& plan, EntityId id);

}  // namespace wattscape::ui
