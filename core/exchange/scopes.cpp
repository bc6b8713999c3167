#include "core/exchange/scopes.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape {
namespace {

constexpr std::array<std::string_view, 6> scopeKeys{"plan", "programme", "partner", "site", "hall", "hardware"};

template <class E>
void append(std::vector<Scope>& scopes, Scope::Kind kind, const Table<E>& table) {
    table.forEach([&](const E& entity) { scopes.push_back({kind, entity.id}); });
}

Unexpected unknown(std::string_view text) {
    return fail({ErrorCode::unknownName,
                 message("“%1” is no scope; allowed are %2, each but plan also with an id, as in site:12", text,
                         fmt::format("{}", fmt::join(scopeKeys, ", "))),
                 {}});
}

}  // namespace

std::string_view keyOf(Scope::Kind kind) {
    return scopeKeys[static_cast<std::size_t>(kind)];
}

bool hasEnergy(Scope::Kind kind) {
    return kind != Scope::Kind::hall && kind != Scope::Kind::hardware;
}

std::vector<Scope> scopesOf(const Plan& plan) {
    std::vector<Scope> scopes{Scope{}};
    append(scopes, Scope::Kind::programme, plan.programmes);
    append(scopes, Scope::Kind::partner, plan.partners);
    append(scopes, Scope::Kind::site, plan.sites);
    append(scopes, Scope::Kind::hall, plan.halls);
    append(scopes, Scope::Kind::hardware, plan.hardware);
    return scopes;
}

std::string nameOf(const Plan& plan, const Scope& scope) {
    std::string name = plan.settings.name;
    visitEntity(plan, scope.id, [&](const auto& entity) { name = entity.name; });
    return name;
}

Result<std::vector<Scope>> scopesNamed(const Plan& plan, std::string_view text) {
    const std::size_t colon = text.find(':');
    const std::string_view kind = text.substr(0, colon);
    if (std::ranges::find(scopeKeys, kind) == scopeKeys.end()) {
        return unknown(text);
    }
    std::vector<Scope> scopes = scopesOf(plan);
    std::erase_if(scopes, [&](const Scope& scope) { return keyOf(scope.kind) != kind; });
    if (colon == std::string_view::npos) {
        return scopes;
    }
    const std::string_view digits = text.substr(colon + 1);
    std::uint32_t id = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    if (error != std::errc{} || end != digits.data() + digits.size() || kind == "plan") {
        return unknown(text);
    }
    std::erase_if(scopes, [&](const Scope& scope) { return scope.id.value != id; });
    if (scopes.empty()) {
        return fail({ErrorCode::missing, message("the plan has no %1 with the id %2", kind, id), {}});
    }
    return scopes;
}

std::vector<Metric> allMetrics() {
    std::vector<Metric> metrics;
    for (int i = 0; i < metricCount; ++i) {
        metrics.push_back(static_cast<Metric>(i));
    }
    return metrics;
}

}  // namespace wattscape
