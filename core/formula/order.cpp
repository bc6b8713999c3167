#include "core/formula/order.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape::formula {
namespace {

/// What a formula asks of another line.
struct Need {
    enum class When { now, before, after, always };
    std::uint32_t line;
    When when;
};

void collect(const Sheet& sheet, std::uint32_t at, std::vector<Need>& needs) {
    const Node& node = sheet.nodes()[at];
    switch (node.operation) {
        case Operation::number:
        case Operation::input: return;
        case Operation::line:
            needs.push_back({node.a, node.shift == 0  ? Need::When::now
                                     : node.shift < 0 ? Need::When::before
                                                      : Need::When::after});
            return;
        case Operation::whole: needs.push_back({node.a, Need::When::always}); return;
        case Operation::soFar:
        case Operation::lagged:
            needs.push_back({node.a, Need::When::now});
            needs.push_back({node.a, Need::When::before});
            return;
        case Operation::negate: collect(sheet, node.a, needs); return;
        case Operation::select: collect(sheet, node.c, needs); [[fallthrough]];
        default: collect(sheet, node.a, needs); collect(sheet, node.b, needs);
    }
}

/// Tarjan's strongly connected components: they come out each after what it needs.
class Components {
public:
    explicit Components(const std::vector<std::vector<Need>>& needs) : needs_(needs), marks_(needs.size()) {
        for (std::uint32_t line = 0; line < needs.size(); ++line) {
            if (marks_[line].found == 0) visit(line);
        }
    }
    std::vector<std::vector<std::uint32_t>> take() { return std::move(components_); }

private:
    struct Mark {
        std::uint32_t found = 0;
        std::uint32_t low = 0;
        bool open = false;
    };

    void visit(std::uint32_t line) {
        marks_[line] = {++count_, count_, true};
        open_.push_back(line);
        for (const Need& need : needs_[line]) {
            if (marks_[need.line].found == 0) visit(need.line);
            if (marks_[need.line].open) marks_[line].low = std::min(marks_[line].low, marks_[need.line].low);
        }
        if (marks_[line].low != marks_[line].found) return;
        std::vector<std::uint32_t>& component = components_.emplace_back();
        std::uint32_t last = line;
        do {
            last = open_.back();
            open_.pop_back();
            marks_[last].open = false;
            component.push_back(last);
        } while (last != line);
    }

    const std::vector<std::vector<Need>>& needs_;
    std::vector<Mark> marks_;
    std::vector<std::uint32_t> open_;
    std::vector<std::vector<std::uint32_t>> components_;
    std::uint32_t count_ = 0;
};

Error circle(const Sheet& sheet, const std::vector<std::uint32_t>& lines) {
    std::vector<std::string_view> names;
    for (const std::uint32_t line : lines) names.push_back(sheet.lines()[line].heading.key);
    return {
        ErrorCode::contradiction, message("an amount depends on itself: %1", fmt::format("{}", fmt::join(names, ", "))), {}};
}

/// The lines of a step so that each comes after those it needs in the same period. False when there is no such order.
bool sortByNeed(std::vector<std::uint32_t>& lines, const std::vector<std::vector<Need>>& needs) {
    std::ranges::sort(lines);
    std::vector<std::uint32_t> sorted;
    std::vector<std::uint32_t> left = lines;
    while (!left.empty()) {
        const auto ready = std::ranges::find_if(left, [&](std::uint32_t line) {
            return std::ranges::none_of(needs[line], [&](const Need& need) {
                return need.when == Need::When::now && std::ranges::find(left, need.line) != left.end();
            });
        });
        if (ready == left.end()) return false;
        sorted.push_back(*ready);
        left.erase(ready);
    }
    lines = std::move(sorted);
    return true;
}

Result<Step> stepOf(const Sheet& sheet, std::vector<std::uint32_t> lines, const std::vector<std::vector<Need>>& needs) {
    std::array<bool, 4> asked{};
    for (const std::uint32_t line : lines) {
        for (const Need& need : needs[line]) {
            if (std::ranges::find(lines, need.line) != lines.end()) asked[static_cast<std::size_t>(need.when)] = true;
        }
    }
    const auto [now, before, after, always] = asked;
    if (!now && !before && !after && !always) return Step{Step::Way::atOnce, std::move(lines)};
    if (always || before == after || !sortByNeed(lines, needs)) return fail(circle(sheet, lines));
    return Step{before ? Step::Way::onwards : Step::Way::backwards, std::move(lines)};
}

}  // namespace

Result<std::vector<Step>> orderOf(const Sheet& sheet) {
    std::vector<std::vector<Need>> needs(sheet.lines().size());
    for (std::size_t line = 0; line < needs.size(); ++line) {
        if (sheet.lines()[line].given.empty()) collect(sheet, sheet.lines()[line].formula, needs[line]);
    }
    std::vector<Step> steps;
    for (std::vector<std::uint32_t>& component : Components(needs).take()) {
        Result<Step> step = stepOf(sheet, std::move(component), needs);
        if (!step) return fail(step.error());
        steps.push_back(*std::move(step));
    }
    return steps;
}

}  // namespace wattscape::formula
