#include "core/downside/downside.h"

#include "core/evaluate/evaluate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

namespace wattscape {
namespace {

struct KindInfo {
    std::string_view key;
    double standard;
    double most;
};

/// In the order of DownsideKind.
constexpr std::array<KindInfo, 5> kinds{
    {{"delay", 90, 3650}, {"cost", 0.1, 10}, {"price", 0.1, 1}, {"rate", 0.01, 1}, {"utilisation", 0.1, 1}}};

const KindInfo& infoOf(DownsideKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

double sumOf(std::span<const double> row) {
    return std::accumulate(row.begin(), row.end(), 0.0);
}

double mostOwed(const finance::VentureResults& worked) {
    const finance::VentureSheet& sheet = *worked.sheet;
    double most = 0;
    for (std::size_t m = 0; m < sheet.span().count; ++m) {
        double owed = worked.of(sheet.loanBalance)[m] + worked.of(sheet.debtBalance)[m];
        for (const finance::FacilityLines& facility : sheet.facilities) owed += worked.of(facility.balance)[m];
        most = std::max(most, owed);
    }
    return most;
}

VentureFigures figuresOf(VentureId venture, const finance::VentureResults& worked) {
    VentureFigures figures;
    figures.venture = venture;
    figures.equityRates = worked.project.rates;
    figures.partners = worked.partners;
    figures.coverage = worked.coverage;
    figures.equityCalled = sumOf(worked.of(worked.sheet->equity));
    figures.debt = mostOwed(worked);
    figures.peakExposure = worked.project.peakExposure;
    for (const finance::Shortfall& shortfall : worked.shortfalls) figures.unfunded += shortfall.amount;
    if (!worked.shortfalls.empty()) figures.firstUnfunded = worked.shortfalls.front().month;
    return figures;
}

}  // namespace

std::vector<Downside> standardDownsides() {
    std::vector<Downside> all;
    for (std::size_t i = 0; i < kinds.size(); ++i) all.push_back({static_cast<DownsideKind>(i), kinds[i].standard});
    return all;
}

std::string_view keyOf(DownsideKind kind) {
    return infoOf(kind).key;
}

Message nameOf(const Downside& downside) {
    const std::string percent = fmt::format("{:g}", downside.amount * 100);
    switch (downside.kind) {
        case DownsideKind::delay: return message("%1 days late", fmt::format("{:g}", downside.amount));
        case DownsideKind::cost: return message("Cost + %1 %", percent);
        case DownsideKind::price: return message("Price − %1 %", percent);
        case DownsideKind::rate: return message("Rates + %1 points", percent);
        case DownsideKind::utilisation: return message("Utilisation − %1 points", percent);
    }
    return {};
}

Result<Downside> downsideNamed(std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::string_view key = text.substr(0, equals);
    const auto found = std::ranges::find(kinds, key, &KindInfo::key);
    if (found == kinds.end()) {
        return fail({ErrorCode::unknownName, message("is no case; allowed are delay, cost, price, rate and utilisation"),
                     std::string(text)});
    }
    Downside downside{static_cast<DownsideKind>(found - kinds.begin()), found->standard};
    if (equals == std::string_view::npos) return downside;
    const std::string_view amount = text.substr(equals + 1);
    const auto [end, error] = std::from_chars(amount.data(), amount.data() + amount.size(), downside.amount);
    const bool read = error == std::errc{} && end == amount.data() + amount.size() && std::isfinite(downside.amount);
    if (!read || std::abs(downside.amount) > found->most) {
        return fail(
            {ErrorCode::outOfRange,
             message("is not a number from %1 to %2", fmt::format("{:g}", -found->most), fmt::format("{:g}", found->most)),
             std::string(text)});
    }
    return downside;
}

std::vector<VentureFigures> ventureFigures(const PlanResults& results) {
    std::vector<VentureFigures> all;
    results.plan().ventures.forEach(
        [&](const Venture& venture) { all.push_back(figuresOf(venture.id, *results.venture(venture.id))); });
    return all;
}

Result<std::vector<DownsideResults>> evaluateDownsides(const PlanResults& base, const std::vector<Downside>& downsides,
                                                       const std::stop_token& stop) {
    std::vector<DownsideResults> all;
    for (const Downside& downside : downsides) {
        Result<Plan> worse = planWith(base.plan(), downside);
        if (!worse) return fail(worse.error());
        Result<PlanResults> results = evaluate(std::make_shared<const Plan>(*std::move(worse)), &base, stop);
        if (!results) return fail(results.error());
        std::vector<VentureFigures> ventures = ventureFigures(*results);
        all.push_back({downside, *std::move(results), std::move(ventures)});
    }
    return all;
}

}  // namespace wattscape
