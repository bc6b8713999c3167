#include "core/formula/explain.h"

#include "core/formula/formula_text.h"
#include "core/formula/uses.h"

#include <deque>
#include <numeric>
#include <set>

namespace wattscape::formula {
namespace {

class Explainer {
public:
    Explainer(const Sheet& sheet, const Values& values, const FigureNames& names)
        : sheet_(sheet), values_(values), names_(names) {}

    /// Level by level, so that a figure is explained where it stands nearest to the top.
    Explanation explain(const Figure& figure, int depth) {
        Explanation top = named(figure);
        if (isLeaf(sheet_, figure)) top.users = usersOf(figure);
        std::deque<std::pair<Explanation*, int>> open{{&top, depth}};
        while (!open.empty()) {
            const auto [next, levels] = open.front();
            open.pop_front();
            if (levels <= 0 || isLeaf(sheet_, next->figure) || !explained_.insert(next->figure).second) continue;
            writeFormula(*next);
            for (Explanation& operand : next->operands) open.emplace_back(&operand, levels - 1);
        }
        return top;
    }

private:
    Explanation named(const Figure& figure) const {
        return {.figure = figure,
                .id = names_.id(figure),
                .label = names_.label(figure),
                .unit = headingOf(figure).unit,
                .value = valueOf(figure),
                .origin = originOf(figure)};
    }

    void writeFormula(Explanation& explanation) const {
        const Figure& figure = explanation.figure;
        explanation.formula =
            formulaText(sheet_, values_, figure, [&](const Figure& operand) { return wordsFor(operand, figure); });
        explanation.numbers =
            formulaText(sheet_, values_, figure, [&](const Figure& operand) { return numberText(valueOf(operand)); });
        for (const Figure& operand : operandsOf(sheet_, figure)) explanation.operands.push_back(named(operand));
    }

    /// A name as a formula's operand: in quotes where it would be read as more than one, its period where it is another.
    std::string wordsFor(const Figure& operand, const Figure& within) const {
        const std::string label = names_.label(headingOf(operand));
        const bool isClear = label.find_first_of(",()+*/<=^") == label.npos && label.find(" - ") == label.npos;
        const std::string name = isClear ? label : "“" + label + "”";
        const bool isOfPeriod = operand.isInput() || (!operand.isSum() && !within.isSum() && operand.first == within.first);
        return isOfPeriod ? name : name + " " + names_.span(operand);
    }

    std::vector<std::string> usersOf(const Figure& leaf) const {
        std::vector<std::string> users;
        for (const std::uint32_t line : leaf.isInput() ? usersOfInput(sheet_, leaf.index) : usersOfLine(sheet_, leaf.index)) {
            users.push_back(names_.lineId(line));
        }
        return users;
    }

    const Heading& headingOf(const Figure& figure) const {
        return figure.isInput() ? sheet_.inputs()[figure.index].heading : sheet_.lines()[figure.index].heading;
    }

    double valueOf(const Figure& figure) const {
        if (figure.isInput()) return sheet_.inputs()[figure.index].value;
        const auto cells = values_.row(figure.index).subspan(figure.first, figure.last - figure.first + 1);
        return std::accumulate(cells.begin(), cells.end(), 0.0);
    }

    Explanation::Origin originOf(const Figure& figure) const {
        if (figure.isInput()) return Explanation::Origin::input;
        if (figure.isSum()) return Explanation::Origin::sum;
        return isLeaf(sheet_, figure) ? Explanation::Origin::given : Explanation::Origin::formula;
    }

    const Sheet& sheet_;
    const Values& values_;
    const FigureNames& names_;
    std::set<Figure> explained_;
};

}  // namespace

Explanation explain(const Sheet& sheet, const Values& values, const FigureNames& names, const Figure& figure, int depth) {
    return Explainer(sheet, values, names).explain(figure, depth);
}

}  // namespace wattscape::formula
