#pragma once

#include "core/evaluate/results.h"

#include <string>

namespace wattscape {

/// The plan's workbook, an XLSX file: the engine's power, capacity and energy by month, of the plan and of each site, as
/// numbers marked so; each venture's calculation as formulas, from timing to ratios; checks that have to be 0; where figures
/// come from. `fingerprint` stands on the cover and leads back to the plan. The same plan gives the same bytes. Fails as
/// workbookToXlsx does (core/exchange/workbook.h).
Result<std::string> planToWorkbook(const PlanResults& results, const std::string& fingerprint);

}  // namespace wattscape
