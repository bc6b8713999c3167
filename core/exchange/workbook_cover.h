#pragma once

#include "core/exchange/workbook_layout.h"

/// The first worksheet: what the workbook is of, whether its checks hold, what its marks mean, what else is in it. Private to
/// core/exchange.
namespace wattscape::detail {

/// `contents` are the names of the other worksheets. The cell named master_check says whether all checks hold.
void writeCover(XlsxFile& file, XlsxSheet& sheet, const Workbook& workbook, const WorkbookLayout& layout,
                const std::vector<std::string>& contents);

}  // namespace wattscape::detail
