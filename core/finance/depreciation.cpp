#include "core/finance/depreciation.h"

namespace wattscape::finance {
namespace {

std::vector<double> inPercent(std::vector<double> shares) {
    for (double& share : shares) share /= 100;
    return shares;
}

std::vector<double> straightLine(int years) {
    std::vector<double> shares(static_cast<std::size_t>(years) + 1, 1.0 / years);
    shares.front() = shares.back() = 0.5 / years;
    return shares;
}

}  // namespace

std::vector<double> depreciationShares(DepreciationClass kind) {
    switch (kind) {
        case DepreciationClass::none: return {};
        case DepreciationClass::macrs5: return inPercent({20, 32, 19.2, 11.52, 11.52, 5.76});
        case DepreciationClass::macrs7: return inPercent({14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46});
        case DepreciationClass::macrs15:
            return inPercent({5, 9.5, 8.55, 7.7, 6.93, 6.23, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95});
        case DepreciationClass::straight5: return straightLine(5);
        case DepreciationClass::straight15: return straightLine(15);
        case DepreciationClass::straight20: return straightLine(20);
        case DepreciationClass::straight39: return straightLine(39);
    }
    return {};
}

std::vector<double> depreciationShares(DepreciationClass kind, double bonus) {
    return withBonus(depreciationShares(kind), bonus);
}

std::vector<double> withBonus(std::vector<double> shares, double bonus) {
    for (double& share : shares) share *= 1 - bonus;
    if (!shares.empty()) shares.front() += bonus;
    return shares;
}

}  // namespace wattscape::finance
