#include "core/formula/sheet.h"

#include <cassert>

namespace wattscape::formula {
namespace {

Expression combined(Operation operation, Expression a, Expression b) {
    assert(a.sheet() && a.sheet() == b.sheet());
    return a.sheet()->node({.operation = operation, .a = a.node(), .b = b.node()});
}

Expression ofLine(const Line& line, Operation operation, int shift = 0, std::uint32_t table = 0) {
    return line.sheet()->node(
        {.operation = operation, .shift = static_cast<std::int16_t>(shift), .a = line.index(), .b = table});
}

}  // namespace

Sheet::Sheet(std::vector<double> years) : years_(std::move(years)) {}

Expression Sheet::node(const Node& node) {
    nodes_.push_back(node);
    return {*this, static_cast<std::uint32_t>(nodes_.size() - 1)};
}

std::uint32_t Sheet::addTable(std::vector<double> entries) {
    tables_.push_back(std::move(entries));
    return static_cast<std::uint32_t>(tables_.size() - 1);
}

Expression Sheet::number(double value) {
    return node({.operation = Operation::number, .value = value});
}

Expression Sheet::input(const Heading& heading, double value) {
    inputs_.push_back({heading, value, section_});
    return node({.operation = Operation::input, .a = static_cast<std::uint32_t>(inputs_.size() - 1)});
}

Line Sheet::declare(const Heading& heading) {
    lines_.push_back({.heading = heading, .section = section_});
    const auto index = static_cast<std::uint32_t>(lines_.size() - 1);
    return {*this, node({.operation = Operation::line, .a = index}).node(), index};
}

Line Sheet::given(const Heading& heading, std::vector<double> values) {
    assert(values.size() == periods());
    const Line line = declare(heading);
    lines_.back().given = std::move(values);
    lines_.back().defined = true;
    return line;
}

Line Sheet::line(const Heading& heading, Expression formula) {
    const Line line = declare(heading);
    define(line, formula);
    return line;
}

void Sheet::define(const Line& line, Expression formula) {
    LineEntry& entry = lines_[line.index()];
    assert(!entry.defined && formula.sheet() == this);
    entry.formula = formula.node();
    entry.defined = true;
}

std::uint32_t Sheet::plain(std::uint32_t at) const {
    const Node& node = nodes_[at];
    const auto is = [&](std::uint32_t part, double value) {
        return nodes_[part].operation == Operation::number && nodes_[part].value == value;
    };
    switch (node.operation) {
        case Operation::add: return is(node.a, 0) ? plain(node.b) : is(node.b, 0) ? plain(node.a) : at;
        case Operation::subtract: return is(node.b, 0) ? plain(node.a) : at;
        case Operation::multiply: return is(node.a, 1) ? plain(node.b) : is(node.b, 1) ? plain(node.a) : at;
        case Operation::divide: return is(node.b, 1) ? plain(node.a) : at;
        default: return at;
    }
}

Expression Line::at(int shift) const {
    return ofLine(*this, Operation::line, shift);
}

Expression operator-(Expression a) {
    return a.sheet()->node({.operation = Operation::negate, .a = a.node()});
}

Expression operator+(Expression a, Expression b) {
    return combined(Operation::add, a, b);
}

Expression operator-(Expression a, Expression b) {
    return combined(Operation::subtract, a, b);
}

Expression operator*(Expression a, Expression b) {
    return combined(Operation::multiply, a, b);
}

Expression operator/(Expression a, Expression b) {
    return combined(Operation::divide, a, b);
}

Expression operator+(Expression a, double b) {
    return a + a.sheet()->number(b);
}

Expression operator-(Expression a, double b) {
    return a - a.sheet()->number(b);
}

Expression operator-(double a, Expression b) {
    return b.sheet()->number(a) - b;
}

Expression operator*(Expression a, double b) {
    return a * a.sheet()->number(b);
}

Expression operator/(Expression a, double b) {
    return a / a.sheet()->number(b);
}

Expression power(Expression base, Expression exponent) {
    return combined(Operation::power, base, exponent);
}

Expression least(Expression a, Expression b) {
    return combined(Operation::least, a, b);
}

Expression greatest(Expression a, Expression b) {
    return combined(Operation::greatest, a, b);
}

Expression greatest(Expression a, double b) {
    return greatest(a, a.sheet()->number(b));
}

Expression operator<(Expression a, Expression b) {
    return combined(Operation::less, a, b);
}

Expression operator<=(Expression a, Expression b) {
    return combined(Operation::atMost, a, b);
}

Expression select(Expression condition, Expression yes, Expression no) {
    return condition.sheet()->node({.operation = Operation::select, .a = condition.node(), .b = yes.node(), .c = no.node()});
}

Expression whole(const Line& line) {
    return ofLine(line, Operation::whole);
}

Expression soFar(const Line& line) {
    return ofLine(line, Operation::soFar);
}

Expression lagged(const Line& line, std::vector<double> table) {
    return ofLine(line, Operation::lagged, 0, line.sheet()->addTable(std::move(table)));
}

}  // namespace wattscape::formula
