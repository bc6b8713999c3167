#include "tests/core/formula/formula_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include <QTest>

namespace wattscape::testing {
namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text), rest_(text) {}

    double readAll() {
        const double value = comparison();
        if (!rest_.empty()) complain();
        return value;
    }

private:
    bool take(std::string_view token) {
        while (rest_.starts_with(' ')) rest_.remove_prefix(1);
        if (!rest_.starts_with(token)) return false;
        rest_.remove_prefix(token.size());
        return true;
    }

    double comparison() {
        const double left = sum();
        if (take("<=")) return left <= sum() ? 1 : 0;
        if (take("<")) return left < sum() ? 1 : 0;
        if (take("=")) return left == sum() ? 1 : 0;
        return left;
    }

    double sum() {
        double value = product();
        while (true) {
            if (take("+"))
                value += product();
            else if (take("-"))
                value -= product();
            else
                return value;
        }
    }

    double product() {
        double value = signedPower();
        while (true) {
            if (take("*"))
                value *= signedPower();
            else if (take("/"))
                value /= signedPower();
            else
                return value;
        }
    }

    double signedPower() { return take("-") ? -signedPower() : power(); }

    double power() {
        const double base = single();
        return take("^") ? std::pow(base, signedPower()) : base;
    }

    double single() {
        if (take("(")) return first(list());
        if (take("min")) return called([](const auto& all) { return *std::ranges::min_element(all); });
        if (take("max")) return called([](const auto& all) { return *std::ranges::max_element(all); });
        if (take("sum")) return called([](const auto& all) { return std::accumulate(all.begin(), all.end(), 0.0); });
        if (take("if")) return called([](const auto& all) { return all.at(0) != 0 ? all.at(1) : all.at(2); });
        double value = 0;
        const auto read = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (read.ec != std::errc() || rest_.starts_with('-')) complain();
        rest_.remove_prefix(static_cast<std::size_t>(read.ptr - rest_.data()));
        return value;
    }

    template <class Function>
    double called(const Function& function) {
        if (!take("(")) complain();
        return function(list());
    }

    std::vector<double> list() {
        std::vector<double> all{comparison()};
        while (take(",")) all.push_back(comparison());
        if (!take(")")) complain();
        return all;
    }

    double first(const std::vector<double>& all) {
        if (all.size() != 1) complain();
        return all.front();
    }

    void complain() { qFatal("no formula at “%s” in: %s", std::string(rest_).c_str(), std::string(text_).c_str()); }

    std::string_view text_;
    std::string_view rest_;
};

}  // namespace

double readFormula(std::string_view text) {
    return Reader(text).readAll();
}

}  // namespace wattscape::testing
