#include "tests/core/formula/random_sheet.h"

#include <array>
#include <random>

namespace wattscape::testing {
namespace {

using namespace formula;

constexpr std::array<std::string_view, 3> sections{"Funding", "Debt", "Tax & ratios"};
constexpr std::array<std::string_view, 4> keys{"cash", "debt.interest", "reserve kept", "ratio"};
constexpr std::array<std::string_view, 4> labels{"Cash", "Interest, paid", "=Kept", "Ratio"};
constexpr std::array<Unit, 4> units{Unit::dollar, Unit::dollar, Unit::none, Unit::share};

class Author {
public:
    explicit Author(std::uint32_t seed) : random_(seed) {}

    std::unique_ptr<Sheet> write() {
        std::vector<double> years;
        for (std::size_t t = 0, count = 1 + below(12); t < count; ++t) years.push_back(static_cast<double>(t));
        sheet_ = std::make_unique<Sheet>(years);
        for (std::size_t i = 0, count = 1 + below(4); i < count; ++i) inputs_.push_back(sheet_->input(heading(), quarters(20)));
        for (std::size_t i = 0, count = 1 + below(3); i < count; ++i) writeGiven();
        for (std::size_t i = 0, count = 3 + below(10); i < count; ++i) {
            sheet_->openSection(sections[below(sections.size())]);
            below(4) == 0 ? writeBalance() : writeLine();
        }
        return std::move(sheet_);
    }

private:
    std::size_t below(std::size_t count) { return random_() % count; }
    double quarters(int most) { return (static_cast<double>(below(static_cast<std::size_t>(8 * most) + 1)) - 4 * most) / 4; }

    Heading heading() {
        const std::size_t kind = below(keys.size());
        return {keys[kind], labels[kind], units[kind], EntityId{static_cast<std::uint32_t>(below(3))},
                static_cast<int>(below(3))};
    }

    void writeGiven() {
        std::vector<double> values(sheet_->periods());
        for (double& value : values) value = quarters(25);
        given_.push_back(sheet_->given(heading(), values));
        lines_.push_back(given_.back());
    }

    void writeLine() { lines_.push_back(sheet_->line(heading(), bounded(formula(3), 10'000))); }

    void writeBalance() {
        const Line balance = sheet_->declare(heading());
        const Expression neighbour = below(2) == 0 ? balance.previous() : balance.next();
        sheet_->define(balance, bounded(neighbour * 0.5 + formula(2), 10'000));
        lines_.push_back(balance);
    }

    Expression bounded(Expression e, double most) { return least(greatest(e, sheet_->number(-most)), sheet_->number(most)); }
    const Line& anyLine() { return lines_[below(lines_.size())]; }

    /// Exact in quarters, so that a comparison with it means the same however a sum is rounded.
    Expression exact() {
        switch (below(3)) {
            case 0: return inputs_[below(inputs_.size())];
            case 1: return given_[below(given_.size())].at(static_cast<int>(below(3)) - 1);
            default: return sheet_->number(quarters(3));
        }
    }

    Expression leaf() {
        switch (below(6)) {
            case 0: return whole(anyLine());
            case 1: return soFar(anyLine());
            case 2: return lagged(anyLine(), {0.5, 0.375, 0.125});
            case 3: return anyLine().at(static_cast<int>(below(5)) - 2);
            default: return exact();
        }
    }

    Expression formula(int depth) {
        if (depth == 0) return leaf();
        const auto part = [&] { return formula(depth - 1); };
        switch (below(12)) {
            case 0: return -part();
            case 1: return part() + part();
            case 2: return part() - part();
            case 3: return part() * bounded(part(), 3);
            case 4: return part() / exact();
            case 5: return power(sheet_->number(1.25), bounded(part(), 4));
            case 6: return least(part(), part());
            case 7: return greatest(part(), part());
            case 8: return exact() < exact();
            case 9: return (exact() <= exact()) * part();
            case 10: return select(exact() < exact(), part(), part());
            default: return select(exact(), part(), part());
        }
    }

    std::mt19937 random_;
    std::unique_ptr<Sheet> sheet_;
    std::vector<Expression> inputs_;
    std::vector<Line> given_;
    std::vector<Line> lines_;
};

}  // namespace

std::unique_ptr<formula::Sheet> randomSheet(std::uint32_t seed) {
    return Author(seed).write();
}

std::vector<std::string> countedPeriods(const formula::Sheet& sheet) {
    std::vector<std::string> periods;
    for (std::size_t t = 1; t <= sheet.periods(); ++t) periods.push_back(std::to_string(t));
    return periods;
}

}  // namespace wattscape::testing
