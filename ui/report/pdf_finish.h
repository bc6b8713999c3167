#pragma once

#include "ui/report/page_flow.h"

#include <chrono>
#include <vector>

#include <QByteArray>

namespace wattscape::ui {

/// What Qt's PDF writer leaves out: bookmarks, and a date that is the plan's instead of the clock's. Bookmarks are
/// appended as an incremental update (ISO 32000-1, 7.5.6), which leaves every byte before it in place. Bytes that do not
/// look as expected come back with their date set and without bookmarks.
QByteArray finishPdf(QByteArray pdf, const std::vector<PageFlow::Bookmark>& bookmarks, std::chrono::sys_seconds date);

}  // namespace wattscape::ui
