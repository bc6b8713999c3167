#include "core/formula/formula_text.h"

#include "core/formula/written.h"

#include <cmath>

#include <fmt/format.h>

namespace wattscape::formula {
namespace {

class Writer {
public:
    Writer(const Sheet& sheet, const Values& values, std::size_t period, const std::function<std::string(const Figure&)>& named)
        : sheet_(sheet), values_(values), period_(period), named_(named) {}

    Written write(std::uint32_t at) const {
        const std::uint32_t plain = sheet_.plain(at);
        const Node& node = sheet_.nodes()[plain];
        switch (node.operation) {
            case Operation::number: return {numberText(node.value)};
            case Operation::input: return {named_(Figure::ofInput(node.a))};
            case Operation::line: return writeLine(node);
            case Operation::whole: return {named_(Figure::ofLine(node.a, 0, sheet_.periods() - 1))};
            case Operation::soFar: return {named_(Figure::ofLine(node.a, 0, period_))};
            case Operation::lagged: return writeLagged(node);
            case Operation::negate: return negated(write(node.a));
            case Operation::add: return both(node, " + ", Binding::sum);
            case Operation::subtract: return both(node, " - ", Binding::sum);
            case Operation::multiply: return both(node, " * ", Binding::product);
            case Operation::divide: return writeDivision(node);
            case Operation::power: return raised(write(node.a), " ^ ", write(node.b));
            case Operation::least: return {fmt::format("min({}, {})", write(node.a).text, write(node.b).text)};
            case Operation::greatest: return {fmt::format("max({}, {})", write(node.a).text, write(node.b).text)};
            case Operation::less: return both(node, " < ", Binding::comparison);
            case Operation::atMost: return both(node, " <= ", Binding::comparison);
            case Operation::select:
                return {fmt::format("if({}, {}, {})", write(node.a).text, write(node.b).text, write(node.c).text)};
        }
        return {};
    }

private:
    Written both(const Node& node, const char* sign, Binding binding) const {
        return between(write(node.a), sign, write(node.b), binding);
    }

    Written writeLine(const Node& node) const {
        const auto place = static_cast<std::ptrdiff_t>(period_) + node.shift;
        if (place < 0 || place >= static_cast<std::ptrdiff_t>(sheet_.periods())) return {numberText(0)};
        return {named_(Figure::ofLine(node.a, static_cast<std::size_t>(place)))};
    }

    Written writeLagged(const Node& node) const {
        std::string text;
        const std::vector<double>& table = sheet_.table(node.b);
        for (std::size_t k = 0; k < table.size() && k <= period_; ++k) {
            text += fmt::format("{}{} * {}", k == 0 ? "" : " + ", named_(Figure::ofLine(node.a, period_ - k)),
                                numberText(table[k]));
        }
        return text.empty() ? Written{numberText(0)} : Written{text, Binding::sum};
    }

    Written writeDivision(const Node& node) const {
        if (valueAt(sheet_, values_, node.b, period_) != 0) return both(node, " / ", Binding::product);
        const std::string divisor = operand(write(node.b), above(Binding::comparison));
        return {fmt::format("if({} = 0, 0, {})", divisor, both(node, " / ", Binding::product).text)};
    }

    const Sheet& sheet_;
    const Values& values_;
    std::size_t period_;
    const std::function<std::string(const Figure&)>& named_;
};

std::string sumText(const Figure& figure, const std::function<std::string(const Figure&)>& named) {
    std::string text = "sum(";
    for (std::size_t t = figure.first; t <= figure.last; ++t) {
        text += (t == figure.first ? "" : ", ") + named(Figure::ofLine(figure.index, t));
    }
    return text + ")";
}

}  // namespace

std::string numberText(double value) {
    return std::signbit(value) && value != 0 ? fmt::format("({})", value) : fmt::format("{}", std::abs(value));
}

std::string formulaText(const Sheet& sheet, const Values& values, const Figure& figure,
                        const std::function<std::string(const Figure&)>& named) {
    if (figure.isInput()) return named(figure);
    if (figure.isSum()) return sumText(figure, named);
    const Sheet::LineEntry& line = sheet.lines()[figure.index];
    return line.given.empty() ? Writer(sheet, values, figure.first, named).write(line.formula).text : named(figure);
}

}  // namespace wattscape::formula
