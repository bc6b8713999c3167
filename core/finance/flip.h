#pragma once

#include "core/formula/sheet.h"

/// When the shares of a partnership change for good.
namespace wattscape::finance {

/// What makes the shares change: a partner's rate after tax.
struct FlipTarget {
    EntityId partner;
    double rate = 0;  ///< effective annual
};

/// A line that is 1 in the periods after the flip. Its formula follows, for what a partner receives needs it.
formula::Line declareFlipped(formula::Sheet& sheet);

/// Says when a partner has its target: at the end of a tax year, when all that it paid and received since the first period is
/// worth nothing or more at the rate – to half a cent, and not before it was out of pocket for the first time. The shares
/// change from the period after that, and never back. `yearEnds` is 1 in the last period of each tax year.
void defineFlipped(formula::Sheet& sheet, const formula::Line& flipped, const FlipTarget& target, const formula::Line& afterTax,
                   const formula::Line& yearEnds);

}  // namespace wattscape::finance
