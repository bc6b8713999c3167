#include "core/formula/formula_text.h"

#include <cmath>

#include <fmt/format.h>

namespace wattscape::formula {
namespace {

/// How strongly an operation holds its operands together.
enum class Binding { comparison, sum, product, negation, power, single };

struct Text {
    std::string text;
    Binding binding = Binding::single;
};

std::string within(const Text& part, Binding least) {
    return part.binding < least ? "(" + part.text + ")" : part.text;
}

Binding above(Binding binding) {
    return static_cast<Binding>(static_cast<int>(binding) + 1);
}

class Writer {
public:
    Writer(const Sheet& sheet, const Values& values, std::size_t period, const std::function<std::string(const Figure&)>& named)
        : sheet_(sheet), values_(values), period_(period), named_(named) {}

    Text write(std::uint32_t at) const {
        const std::uint32_t plain = sheet_.plain(at);
        const Node& node = sheet_.nodes()[plain];
        switch (node.operation) {
            case Operation::number: return {numberText(node.value)};
            case Operation::input: return {named_(Figure::ofInput(node.a))};
            case Operation::line: return writeLine(node);
            case Operation::whole: return {named_(Figure::ofLine(node.a, 0, sheet_.periods() - 1))};
            case Operation::soFar: return {named_(Figure::ofLine(node.a, 0, period_))};
            case Operation::lagged: return writeLagged(node);
            case Operation::negate: return {"-" + within(write(node.a), Binding::single), Binding::negation};
            case Operation::add: return between(node, " + ", Binding::sum);
            case Operation::subtract: return between(node, " - ", Binding::sum);
            case Operation::multiply: return between(node, " * ", Binding::product);
            case Operation::divide: return writeDivision(node);
            case Operation::power:
                return {bound(node.a, Binding::single) + " ^ " + bound(node.b, Binding::single), Binding::power};
            case Operation::least: return {fmt::format("min({}, {})", write(node.a).text, write(node.b).text)};
            case Operation::greatest: return {fmt::format("max({}, {})", write(node.a).text, write(node.b).text)};
            case Operation::less: return between(node, " < ", Binding::comparison);
            case Operation::atMost: return between(node, " <= ", Binding::comparison);
            case Operation::select:
                return {fmt::format("if({}, {}, {})", write(node.a).text, write(node.b).text, write(node.c).text)};
        }
        return {};
    }

private:
    std::string bound(std::uint32_t at, Binding least) const { return within(write(at), least); }

    /// Operators of one binding are read from the left; what stands to the right of one is bound more strongly.
    Text between(const Node& node, std::string_view sign, Binding binding) const {
        const Binding left = binding == Binding::comparison ? above(binding) : binding;
        return {bound(node.a, left) + std::string(sign) + bound(node.b, above(binding)), binding};
    }

    Text writeLine(const Node& node) const {
        const auto place = static_cast<std::ptrdiff_t>(period_) + node.shift;
        if (place < 0 || place >= static_cast<std::ptrdiff_t>(sheet_.periods())) return {numberText(0)};
        return {named_(Figure::ofLine(node.a, static_cast<std::size_t>(place)))};
    }

    Text writeLagged(const Node& node) const {
        std::string text;
        const std::vector<double>& table = sheet_.table(node.b);
        for (std::size_t k = 0; k < table.size() && k <= period_; ++k) {
            text += fmt::format("{}{} * {}", k == 0 ? "" : " + ", named_(Figure::ofLine(node.a, period_ - k)),
                                numberText(table[k]));
        }
        return text.empty() ? Text{numberText(0)} : Text{text, Binding::sum};
    }

    Text writeDivision(const Node& node) const {
        if (valueAt(sheet_, values_, node.b, period_) != 0) return between(node, " / ", Binding::product);
        const std::string divisor = bound(node.b, above(Binding::comparison));
        return {fmt::format("if({} = 0, 0, {})", divisor, between(node, " / ", Binding::product).text)};
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
