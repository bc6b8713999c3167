#include "ui/charts/label_column.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace wattscape::ui {

std::vector<double> spreadLabels(const std::vector<double>& wanted, double height, double top, double bottom) {
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i]; });

    std::vector<double> middles(wanted.size());
    double room = bottom - height / 2;
    for (auto i = order.rbegin(); i != order.rend(); ++i, room -= height) {
        middles[*i] = std::min(wanted[*i], room);
    }
    double least = top + height / 2;
    for (const std::size_t i : order) {
        middles[i] = std::max(middles[i], least);
        least = middles[i] + height;
    }
    return middles;
}

}  // namespace wattscape::ui
