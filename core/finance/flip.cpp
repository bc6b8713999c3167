#include "core/finance/flip.h"

namespace wattscape::finance {

using formula::Expression;
using formula::Line;
using formula::Sheet;

Line declareFlipped(Sheet& sheet) {
    return sheet.declare({"flip.flipped", "After the flip", Unit::none});
}

void defineFlipped(Sheet& sheet, const Line& flipped, const FlipTarget& target, const Line& afterTax, const Line& yearEnds) {
    constexpr double halfACent = 0.005;
    std::vector<double> elapsed(sheet.periods());
    for (std::size_t t = 1; t < elapsed.size(); ++t) elapsed[t] = sheet.years()[t] - sheet.years()[t - 1];
    const Line years = sheet.given({"flip.elapsed", "Years since the period before", Unit::year}, std::move(elapsed));
    const Expression rate = sheet.input({"flip.rate", "Target after tax", Unit::sharePerYear, target.partner}, target.rate);
    const Line worth = sheet.declare({"flip.worth", "Worth after tax at the target", Unit::dollar, target.partner});
    sheet.define(worth, worth.previous() * power(sheet.number(1) + rate, years) + afterTax);
    const Line exposed = sheet.declare({"flip.exposed", "Has been out of pocket", Unit::none, target.partner});
    sheet.define(exposed, greatest(exposed.previous(), worth < sheet.number(-halfACent)));
    const Line reached = sheet.declare({"flip.reached", "Target reached", Unit::none, target.partner});
    const Expression test = yearEnds * exposed * (sheet.number(-halfACent) <= worth);
    sheet.define(reached, greatest(reached.previous(), test));
    sheet.define(flipped, reached.previous());
}

}  // namespace wattscape::finance
