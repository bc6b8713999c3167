#include "core/finance/returns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wattscape::finance {
namespace {

// Rates are looked for as x = ln(1 + rate): a flow's value amount · e^(−x·years) is then monotone in x, so that bounds of
// its sum over an interval are had from the ends. An interval whose bounds leave out zero holds no root; one whose slope
// keeps its sign holds one at most; any other is halved. No root is missed this way.

struct Bounds {
    double low = 0;
    double high = 0;
    bool leaveOutZero() const { return low > 0 || high < 0; }
};

/// The sum of weight(flow) · e^(−x·years) lies within, for all x of the interval.
template <class Weight>
Bounds boundsOf(std::span<const Flow> flows, double from, double to, Weight weight) {
    Bounds bounds;
    for (const Flow& flow : flows) {
        const double w = weight(flow);
        const double a = w * std::exp(-from * flow.years);
        const double b = w * std::exp(-to * flow.years);
        bounds.low += std::min(a, b);
        bounds.high += std::max(a, b);
    }
    return bounds;
}

class RootSearch {
public:
    explicit RootSearch(std::span<const Flow> flows) : flows_(flows) {}

    std::vector<double> between(double from, double to) {
        look(from, to);
        return std::move(roots_);
    }

    /// Where it is known that there is at most one.
    std::vector<double> only(double from, double to) {
        lookBetweenEnds(from, to, true);
        return std::move(roots_);
    }

private:
    double value(double x) const {
        double sum = 0;
        for (const Flow& flow : flows_) sum += flow.amount * std::exp(-x * flow.years);
        return sum;
    }

    double slope(double x) const {
        double sum = 0;
        for (const Flow& flow : flows_) sum -= flow.years * flow.amount * std::exp(-x * flow.years);
        return sum;
    }

    void look(double from, double to) {
        constexpr double finest = 1e-7;
        if (boundsOf(flows_, from, to, [](const Flow& flow) { return flow.amount; }).leaveOutZero()) return;
        const bool oneWay =
            boundsOf(flows_, from, to, [](const Flow& flow) { return flow.years * flow.amount; }).leaveOutZero();
        if (oneWay || to - from < finest) {
            lookBetweenEnds(from, to, oneWay);
            return;
        }
        const double middle = from + (to - from) / 2;
        look(from, middle);
        look(middle, to);
    }

    void lookBetweenEnds(double from, double to, bool oneWay) {
        const double a = value(from);
        const double b = value(to);
        if (a == 0 || (b != 0 && (a < 0) != (b < 0))) {
            add(a == 0 ? from : sharpened(from, to, a));
        } else if (b == 0 || !oneWay) {  // what is left of a narrow interval that can't be told from zero
            add(b == 0 ? to : from + (to - from) / 2);
        }
    }

    /// Newton's steps as long as they stay between the ends, halving otherwise.
    double sharpened(double from, double to, double atFrom) const {
        double x = from + (to - from) / 2;
        for (int step = 0; step < 200; ++step) {
            const double v = value(x);
            if (v == 0) return x;
            ((v < 0) == (atFrom < 0) ? from : to) = x;
            const double newton = x - v / slope(x);
            const double next = newton > from && newton < to ? newton : from + (to - from) / 2;
            if (std::abs(next - x) <= 1e-16 * std::max(1.0, std::abs(x)) || next == x) return next;
            x = next;
        }
        return x;
    }

    /// Around a root at which the value only touches zero, rounding makes many: the best of them stays.
    void add(double root) {
        constexpr double same = 1e-6;
        if (roots_.empty() || root - roots_.back() > same) {
            roots_.push_back(root);
        } else if (std::abs(value(root)) < std::abs(value(roots_.back()))) {
            roots_.back() = root;
        }
    }

    std::span<const Flow> flows_;
    std::vector<double> roots_;
};

/// By Descartes' rule, which holds for sums of exponentials too, there are no more roots than changes of sign, and as many
/// but for an even number.
int changesOfSign(std::span<const Flow> flows) {
    int changes = 0;
    double last = 0;
    for (const Flow& flow : flows) {
        if (flow.amount == 0) continue;
        changes += last != 0 && (last < 0) != (flow.amount < 0) ? 1 : 0;
        last = flow.amount;
    }
    return changes;
}

}  // namespace

double presentValue(std::span<const Flow> flows, double rate) {
    double sum = 0;
    for (const Flow& flow : flows) sum += flow.amount * std::pow(1 + rate, -flow.years);
    return sum;
}

std::vector<double> internalRates(std::span<const Flow> flows) {
    const bool paid = std::ranges::any_of(flows, [](const Flow& flow) { return flow.amount < 0; });
    const bool received = std::ranges::any_of(flows, [](const Flow& flow) { return flow.amount > 0; });
    if (!paid || !received) return {};
    const double lowest = std::log(1e-4);
    const double highest = std::log(1e4 + 1);
    std::vector<double> roots =
        changesOfSign(flows) == 1 ? RootSearch(flows).only(lowest, highest) : RootSearch(flows).between(lowest, highest);
    std::ranges::transform(roots, roots.begin(), [](double root) { return std::expm1(root); });
    return roots;
}

std::optional<double> internalRate(std::span<const Flow> flows) {
    const std::vector<double> rates = internalRates(flows);
    return rates.size() == 1 ? std::optional(rates.front()) : std::nullopt;
}

std::optional<double> modifiedRate(std::span<const Flow> flows, double financeRate, double reinvestRate) {
    double paid = 0;
    double received = 0;
    double last = 0;
    for (const Flow& flow : flows) last = std::max(last, flow.years);
    for (const Flow& flow : flows) {
        if (flow.amount < 0) {
            paid -= flow.amount * std::pow(1 + financeRate, -flow.years);
        } else {
            received += flow.amount * std::pow(1 + reinvestRate, last - flow.years);
        }
    }
    if (paid == 0 || received == 0 || last == 0) return std::nullopt;
    return std::pow(received / paid, 1 / last) - 1;
}

std::optional<double> multiple(std::span<const Flow> flows) {
    double paid = 0;
    double received = 0;
    for (const Flow& flow : flows) (flow.amount < 0 ? paid : received) += std::abs(flow.amount);
    return paid == 0 ? std::nullopt : std::optional(received / paid);
}

std::optional<double> payback(std::span<const Flow> flows) {
    double sum = 0;
    double before = 0;
    bool paid = false;
    for (const Flow& flow : flows) {
        const double reached = sum + flow.amount;
        if (paid && sum < 0 && reached >= 0) return before + (flow.years - before) * (-sum / flow.amount);
        paid = paid || reached < 0;
        sum = reached;
        before = flow.years;
    }
    return std::nullopt;
}

double peakExposure(std::span<const Flow> flows) {
    double sum = 0;
    double lowest = 0;
    for (const Flow& flow : flows) lowest = std::min(lowest, sum += flow.amount);
    return -lowest;
}

}  // namespace wattscape::finance
