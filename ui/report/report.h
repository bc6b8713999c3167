#pragma once

#include "core/evaluate/results.h"

#include <optional>

#include <QByteArray>
#include <QString>

namespace wattscape::ui {

/// What a report is asked to show.
struct ReportOptions {
    std::optional<Day> date;  ///< "now" in its tables and on its map; see reportDate
    QString basemap;          ///< GeoPackage of outlines under the map; without it the map shows the sites alone
};

/// The day a report speaks of when none was asked for: the plan's status date, or else the last day of the year in
/// which the plan begins. Never outside the plan.
Day reportDate(const Plan& plan, const std::optional<Day>& asked);

/// The board's report as a PDF: a first page that stands alone, then map, sites, timeline, charts, figures by quarter,
/// issues open and ignored, changes and sources, each bookmarked. Every figure is one of the results, in the form the screen
/// gives it. The same plan, options and locale give the same bytes: their date is that of the plan's last change. Paper is
/// light, so the theme has to be; a desktop in the dark lets wattscape-report write it.
QByteArray writeReport(const PlanResults& results, const ReportOptions& options);

}  // namespace wattscape::ui
