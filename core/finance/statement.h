#pragma once

#include "core/finance/venture_sheet.h"

#include <span>
#include <string_view>
#include <vector>

/// A venture's accounts as bankers read them: lines in groups, time across.
namespace wattscape::finance {

/// How the months of a quarter or year come together.
enum class Together {
    sum,   ///< flows
    last,  ///< balances and ratios: that of the last month
};

struct StatementRow {
    std::string_view group;  ///< "Uses", "Term debt": English, translated by the desktop
    std::string_view label;  ///< "Interest"
    std::string_view key;    ///< of the line, unique together with `about`
    EntityId about;          ///< the asset, cost, contract or partner whose line it is; empty for the venture's own
    Unit unit = Unit::dollar;
    Together together = Together::sum;
    bool total = false;         ///< what the lines above it come to
    bool namedByAbout = false;  ///< goes by what it is about: a building among costs
    formula::Line line;
};

/// Uses, sources, debt, operation, tax, distribution, each partner and ratios, in this order. Lines that are nothing in all
/// months are among them; views leave them out.
std::vector<StatementRow> statementOf(const VentureSheet& sheet);

enum class PeriodLength { month, quarter, year };

/// Months that stand in one column.
struct Period {
    std::size_t first = 0;
    std::size_t count = 0;
    bool opening = false;  ///< all that falls before the plan's first month
};

/// The columns of a statement: what falls before the plan in one, then its months, calendar quarters or years; the first and
/// the last may be cut short.
std::vector<Period> periodsOf(const MonthSpan& months, Month planFirst, PeriodLength length);

/// The months of a period in one figure. A quarter or a year is a sum of its months, never a model of its own.
double together(std::span<const double> months, const Period& period, Together how);

}  // namespace wattscape::finance
