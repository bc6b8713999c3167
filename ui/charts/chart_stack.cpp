#include "ui/charts/chart_stack.h"

#include "core/model/steps.h"

#include <array>

namespace wattscape::ui {

std::vector<Steps> topsOf(const ChartContent& content, const std::vector<bool>& hidden) {
    std::vector<Steps> tops;
    Steps total;
    for (std::size_t i = 0; i < content.layers.size(); ++i) {
        const ChartLayer& layer = content.layers[i];
        if (!layer.isStacked()) {
            tops.push_back(layer.steps);
            continue;
        }
        if (!hidden[i] || layer.keepsRoom) {
            total = total.empty() ? layer.steps : sumOf(std::array{total, layer.steps});
        }
        tops.push_back(total);
    }
    return tops;
}

}  // namespace wattscape::ui
