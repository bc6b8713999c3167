#include "core/formula/values.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace wattscape::formula {
namespace {

double combine(Operation operation, double a, double b) {
    switch (operation) {
        case Operation::add: return a + b;
        case Operation::subtract: return a - b;
        case Operation::multiply: return a * b;
        case Operation::divide: return b == 0 ? 0 : a / b;
        case Operation::power: return std::pow(a, b);
        case Operation::least: return std::min(a, b);
        case Operation::greatest: return std::max(a, b);
        case Operation::less: return a < b ? 1 : 0;
        case Operation::atMost: return a <= b ? 1 : 0;
        default: return 0;
    }
}

double shifted(std::span<const double> row, std::size_t period, int shift) {
    const auto place = static_cast<std::ptrdiff_t>(period) + shift;
    return place < 0 || place >= std::ssize(row) ? 0 : row[static_cast<std::size_t>(place)];
}

double lagged(std::span<const double> row, std::span<const double> table, std::size_t period) {
    double sum = 0;
    for (std::size_t k = 0; k < table.size() && k <= period; ++k) sum += row[period - k] * table[k];
    return sum;
}

/// All periods of a formula at once: one pass over the row for each operation.
class Rows {
public:
    Rows(const Sheet& sheet, const Values& values) : sheet_(sheet), values_(values) {}

    void fill(std::uint32_t at, std::span<double> out) {
        const Node& node = sheet_.nodes()[at];
        switch (node.operation) {
            case Operation::number: std::ranges::fill(out, node.value); return;
            case Operation::input: std::ranges::fill(out, sheet_.inputs()[node.a].value); return;
            case Operation::line: fillShifted(values_.row(node.a), node.shift, out); return;
            case Operation::whole: fillWhole(values_.row(node.a), out); return;
            case Operation::soFar: {
                const auto row = values_.row(node.a);
                std::partial_sum(row.begin(), row.end(), out.begin());
                return;
            }
            case Operation::lagged:
                for (std::size_t t = 0; t < out.size(); ++t) out[t] = lagged(values_.row(node.a), sheet_.table(node.b), t);
                return;
            case Operation::negate:
                fill(node.a, out);
                for (double& value : out) value = -value;
                return;
            case Operation::select: fillSelected(node, out); return;
            default: fillCombined(node, out);
        }
    }

private:
    static void fillShifted(std::span<const double> row, int shift, std::span<double> out) {
        if (shift == 0) {
            std::ranges::copy(row, out.begin());
            return;
        }
        for (std::size_t t = 0; t < out.size(); ++t) out[t] = shifted(row, t, shift);
    }

    static void fillWhole(std::span<const double> row, std::span<double> out) {
        std::ranges::fill(out, std::accumulate(row.begin(), row.end(), 0.0));
    }

    void fillCombined(const Node& node, std::span<double> out) {
        fill(node.a, out);
        const std::span<double> other = borrow();
        fill(node.b, other);
        switch (node.operation) {
            case Operation::add: std::ranges::transform(out, other, out.begin(), std::plus<>{}); break;
            case Operation::subtract: std::ranges::transform(out, other, out.begin(), std::minus<>{}); break;
            case Operation::multiply: std::ranges::transform(out, other, out.begin(), std::multiplies<>{}); break;
            default:
                std::ranges::transform(out, other, out.begin(),
                                       [&](double a, double b) { return combine(node.operation, a, b); });
        }
        --borrowed_;
    }

    void fillSelected(const Node& node, std::span<double> out) {
        fill(node.b, out);
        const std::span<double> condition = borrow();
        const std::span<double> no = borrow();
        fill(node.a, condition);
        fill(node.c, no);
        for (std::size_t t = 0; t < out.size(); ++t) {
            if (condition[t] == 0) out[t] = no[t];
        }
        borrowed_ -= 2;
    }

    std::span<double> borrow() {
        if (borrowed_ == scratch_.size()) scratch_.emplace_back(values_.periods());
        return scratch_[borrowed_++];
    }

    const Sheet& sheet_;
    const Values& values_;
    std::vector<std::vector<double>> scratch_;
    std::size_t borrowed_ = 0;
};

void computeOver(const Sheet& sheet, const Step& step, Values& values) {
    const std::size_t count = values.periods();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t period = step.way == Step::Way::onwards ? i : count - 1 - i;
        for (const std::uint32_t line : step.lines) {
            values.row(line)[period] = valueAt(sheet, values, sheet.lines()[line].formula, period);
        }
    }
}

}  // namespace

double valueAt(const Sheet& sheet, const Values& values, std::uint32_t at, std::size_t period) {
    const Node& node = sheet.nodes()[at];
    const auto operand = [&](std::uint32_t part) { return valueAt(sheet, values, part, period); };
    switch (node.operation) {
        case Operation::number: return node.value;
        case Operation::input: return sheet.inputs()[node.a].value;
        case Operation::line: return shifted(values.row(node.a), period, node.shift);
        case Operation::whole: return std::accumulate(values.row(node.a).begin(), values.row(node.a).end(), 0.0);
        case Operation::soFar: {
            const auto row = values.row(node.a).first(period + 1);
            return std::accumulate(row.begin(), row.end(), 0.0);
        }
        case Operation::lagged: return lagged(values.row(node.a), sheet.table(node.b), period);
        case Operation::negate: return -operand(node.a);
        case Operation::select: return operand(node.a) != 0 ? operand(node.b) : operand(node.c);
        default: return combine(node.operation, operand(node.a), operand(node.b));
    }
}

Values evaluate(const Sheet& sheet, std::span<const Step> order) {
    Values values(sheet.lines().size(), sheet.periods());
    for (std::uint32_t line = 0; line < sheet.lines().size(); ++line) {
        std::ranges::copy(sheet.lines()[line].given, values.row(line).begin());
    }
    Rows rows(sheet, values);
    for (const Step& step : order) {
        if (step.way != Step::Way::atOnce) {
            computeOver(sheet, step, values);
        } else if (const Sheet::LineEntry& entry = sheet.lines()[step.lines.front()]; entry.given.empty()) {
            rows.fill(entry.formula, values.row(step.lines.front()));
        }
    }
    return values;
}

Result<Values> evaluate(const Sheet& sheet) {
    return orderOf(sheet).transform([&](const std::vector<Step>& order) { return evaluate(sheet, order); });
}

}  // namespace wattscape::formula
