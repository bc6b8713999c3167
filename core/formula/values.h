#pragma once

#include "core/base/result.h"
#include "core/formula/order.h"
#include "core/formula/sheet.h"

#include <span>
#include <vector>

namespace wattscape::formula {

/// The figures of a sheet: every line in every period.
class Values {
public:
    Values(std::size_t lines, std::size_t periods) : periods_(periods), cells_(lines * periods) {}

    std::span<const double> of(const Line& line) const { return row(line.index()); }
    std::span<const double> row(std::uint32_t line) const { return {cells_.data() + line * periods_, periods_}; }
    std::span<double> row(std::uint32_t line) { return {cells_.data() + line * periods_, periods_}; }
    std::size_t periods() const { return periods_; }

private:
    std::size_t periods_;
    std::vector<double> cells_;
};

/// Computes every line. Fails when an amount depends on itself. The same sheet gives the same bits.
Result<Values> evaluate(const Sheet& sheet);

/// The same where the order is known already.
Values evaluate(const Sheet& sheet, std::span<const Step> order);

/// What a formula, or a part of one, gives in a period, from lines that are computed already.
double valueAt(const Sheet& sheet, const Values& values, std::uint32_t node, std::size_t period);

}  // namespace wattscape::formula
