#pragma once

#include "core/base/result.h"
#include "core/formula/sheet.h"

#include <optional>
#include <variant>
#include <vector>

/// Who gets the cash that a project distributes: tier after tier, as its partners agreed.
namespace wattscape::finance {

/// A part of something that each partner has, in the order of the partners; they add to 1.
using Shares = std::vector<double>;

/// What partners paid in, until they have it back. In proportion to what each still has outstanding.
struct ReturnOfCapital {
    std::vector<std::size_t> partners{};  ///< all when empty
    std::optional<int> periods{};         ///< only in the first so many; without end when not said
};

/// A return on the capital a partner still has outstanding, and on what of it is unpaid if it compounds.
struct PreferredReturn {
    enum class Accrual {
        compounding,  ///< effective annual: (1 + rate)^years, on capital and unpaid return
        simple,       ///< rate × years, on capital alone
    };
    double rate = 0;  ///< share a year
    Accrual accrual = Accrual::compounding;
    std::vector<std::size_t> partners{};  ///< all when empty
};

/// Most of the cash to the promoted partner, until it has its part of the profit.
struct CatchUp {
    std::size_t promoted = 0;
    double share = 1;             ///< of the tier's cash; the others have the rest by their stakes
    double partOfProfit = 0.2;    ///< reached when it has this part of all profit; below `share`
    bool countsPreferred = true;  ///< whether preferred return is profit; what earlier splits paid always is
};

/// Cash by fixed shares: up to a partner's hurdle, or without end.
struct Split {
    struct Hurdle {
        std::size_t partner = 0;
        double rate = 0;  ///< effective annual internal rate on everything it paid in and received
    };
    Shares shares;
    std::optional<Hurdle> hurdle{};
};

/// Cash without end, by other shares once the partnership has flipped.
struct Flip {
    Shares before;
    Shares after;
};

using Tier = std::variant<ReturnOfCapital, PreferredReturn, CatchUp, Split, Flip>;

struct WaterfallTerms {
    std::vector<EntityId> partners;
    Shares stakes;  ///< of what is paid in
    std::vector<Tier> tiers;
};

/// Everything that is wrong with the terms: shares that do not add to 1, a hurdle in the last tier, a tier behind one that
/// takes all there is, a catch-up that can never be reached.
std::vector<Error> problemsOf(const WaterfallTerms& terms);

struct WaterfallLines {
    std::vector<formula::Line> received;            ///< by partner
    std::vector<std::vector<formula::Line>> tiers;  ///< by tier, then by partner
    formula::Line undistributed;                    ///< what no tier took; nothing where the last has no end
};

/// Adds a waterfall to a sheet. `cash` is what is distributed in a period, never negative; `paidIn` what each partner pays in.
/// Balances grow from period to period by the years between them, and what is paid in or out counts at its own period's end.
/// In every period the tiers' payments and what is left add up to the cash. The terms have no problems. `flipped` is 1 in the
/// periods after a flip; without it none happens.
WaterfallLines addWaterfall(formula::Sheet& sheet, const WaterfallTerms& terms, const formula::Line& cash,
                            const std::vector<formula::Line>& paidIn, std::optional<formula::Line> flipped = {});

}  // namespace wattscape::finance
