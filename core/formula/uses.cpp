#include "core/formula/uses.h"

#include <algorithm>
#include <set>

namespace wattscape::formula {
namespace {

bool namesLine(const Node& node) {
    switch (node.operation) {
        case Operation::line:
        case Operation::whole:
        case Operation::soFar:
        case Operation::lagged: return true;
        default: return false;
    }
}

/// How many operands of an operation are parts of the formula; the others name a line, an input or a table.
int partsOf(const Node& node) {
    switch (node.operation) {
        case Operation::number:
        case Operation::input: return 0;
        case Operation::negate: return 1;
        case Operation::select: return 3;
        default: return namesLine(node) ? 0 : 2;
    }
}

template <class Visit>
void forEachLeafNode(const Sheet& sheet, std::uint32_t at, const Visit& visit) {
    const Node& node = sheet.nodes()[at];
    const int parts = partsOf(node);
    if (parts == 0) return visit(node);
    forEachLeafNode(sheet, node.a, visit);
    if (parts > 1) forEachLeafNode(sheet, node.b, visit);
    if (parts > 2) forEachLeafNode(sheet, node.c, visit);
}

/// The figures that a leaf of a formula stands for in a period.
template <class Visit>
void forEachFigure(const Sheet& sheet, const Node& node, std::size_t period, const Visit& visit) {
    const std::size_t last = sheet.periods() - 1;
    switch (node.operation) {
        case Operation::input: return visit(Figure::ofInput(node.a));
        case Operation::line: {
            const auto place = static_cast<std::ptrdiff_t>(period) + node.shift;
            if (place >= 0 && place <= static_cast<std::ptrdiff_t>(last)) {
                visit(Figure::ofLine(node.a, static_cast<std::size_t>(place)));
            }
            return;
        }
        case Operation::whole: return visit(Figure::ofLine(node.a, 0, last));
        case Operation::soFar: return visit(Figure::ofLine(node.a, 0, period));
        case Operation::lagged:
            for (std::size_t k = 0; k < sheet.table(node.b).size() && k <= period; ++k) {
                visit(Figure::ofLine(node.a, period - k));
            }
            return;
        default: return;
    }
}

template <class Visit>
void forEachOperand(const Sheet& sheet, const Figure& figure, const Visit& visit) {
    if (isLeaf(sheet, figure)) return;
    if (figure.isSum()) {
        for (std::size_t t = figure.first; t <= figure.last; ++t) visit(Figure::ofLine(figure.index, t));
        return;
    }
    forEachLeafNode(sheet, sheet.lines()[figure.index].formula,
                    [&](const Node& node) { forEachFigure(sheet, node, figure.first, visit); });
}

/// Walks down from a figure, and comes to each but once.
class Descent {
public:
    explicit Descent(const Sheet& sheet)
        : sheet_(sheet), seenInputs_(sheet.inputs().size()), seenCells_(sheet.lines().size() * sheet.periods()) {}

    std::vector<Figure> leavesOf(const Figure& figure) {
        std::vector<Figure> open{figure};
        std::vector<Figure> leaves;
        while (!open.empty()) {
            const Figure next = open.back();
            open.pop_back();
            if (isLeaf(sheet_, next)) leaves.push_back(next);
            forEachOperand(sheet_, next, [&](const Figure& operand) {
                if (isNew(operand)) open.push_back(operand);
            });
        }
        std::ranges::sort(leaves);
        return leaves;
    }

private:
    bool isNew(const Figure& figure) {
        if (figure.isSum()) return sums_.insert(figure).second;
        auto seen = figure.isInput()
                        ? seenInputs_.begin() + figure.index
                        : seenCells_.begin() + static_cast<std::ptrdiff_t>(figure.index * sheet_.periods() + figure.first);
        return !std::exchange(*seen, char{1});
    }

    const Sheet& sheet_;
    std::vector<char> seenInputs_;
    std::vector<char> seenCells_;
    std::set<Figure> sums_;
};

/// The lines whose formula has such a leaf, and those that use these, and so on.
template <class Wanted>
std::vector<std::uint32_t> usersOf(const Sheet& sheet, const Wanted& wanted) {
    const auto count = static_cast<std::uint32_t>(sheet.lines().size());
    std::vector<bool> uses(count);
    for (bool found = true; found;) {
        found = false;
        for (std::uint32_t line = 0; line < count; ++line) {
            if (uses[line] || !sheet.lines()[line].given.empty()) continue;
            forEachLeafNode(sheet, sheet.lines()[line].formula, [&](const Node& node) {
                if (wanted(node) || (namesLine(node) && uses[node.a])) uses[line] = true;
            });
            found = found || uses[line];
        }
    }
    std::vector<std::uint32_t> users;
    for (std::uint32_t line = 0; line < count; ++line) {
        if (uses[line]) users.push_back(line);
    }
    return users;
}

}  // namespace

bool isLeaf(const Sheet& sheet, const Figure& figure) {
    return figure.isInput() || (!figure.isSum() && !sheet.lines()[figure.index].given.empty());
}

std::vector<Figure> operandsOf(const Sheet& sheet, const Figure& figure) {
    std::vector<Figure> operands;
    std::set<Figure> named;
    forEachOperand(sheet, figure, [&](const Figure& operand) {
        if (named.insert(operand).second) operands.push_back(operand);
    });
    return operands;
}

std::vector<Figure> leavesOf(const Sheet& sheet, const Figure& figure) {
    return Descent(sheet).leavesOf(figure);
}

std::vector<std::uint32_t> usersOfInput(const Sheet& sheet, std::uint32_t input) {
    return usersOf(sheet, [&](const Node& node) { return node.operation == Operation::input && node.a == input; });
}

std::vector<std::uint32_t> usersOfLine(const Sheet& sheet, std::uint32_t line) {
    return usersOf(sheet, [&](const Node& node) { return namesLine(node) && node.a == line; });
}

}  // namespace wattscape::formula
