#pragma once

#include "core/finance/venture_results.h"

#include <string_view>
#include <vector>

/// What a venture's money is for and where it comes from, on one page as bankers ask for it.
namespace wattscape::finance {

struct FundingItem {
    std::string_view label;  ///< English, translated by the desktop; of a named thing only what it is
    EntityId about{};        ///< the asset, cost or partner it goes by; none for the venture's own
    double amount = 0;       ///< USD
};

/// Both sides come to the same total in every span of months; what is nothing is left out.
struct SourcesAndUses {
    std::vector<FundingItem> uses;
    std::vector<FundingItem> sources;
    double total = 0;  ///< USD, of the uses
};

enum class FundingSpan { toCompletion, whole };

SourcesAndUses sourcesAndUses(const VentureResults& results, FundingSpan span);

}  // namespace wattscape::finance
