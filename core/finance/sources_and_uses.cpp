#include "core/finance/sources_and_uses.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattscape::finance {
namespace {

constexpr double halfACent = 0.005;

class Table {
public:
    Table(const VentureResults& results, FundingSpan span) : results_(results), sheet_(*results.sheet) {
        const auto months = static_cast<std::ptrdiff_t>(sheet_.span().count);
        const std::ptrdiff_t completed = std::clamp<std::ptrdiff_t>(sheet_.given().completed + 1, 0, months);
        count_ = static_cast<std::size_t>(span == FundingSpan::whole ? months : completed);
    }

    SourcesAndUses write() {
        std::vector<FundingItem>& uses = table_.uses;
        for (const formula::Line& part : sheet_.parts) add(uses, part);
        for (const formula::Line* line : {&sheet_.operatingShortfall, &sheet_.financing, &sheet_.earlyRepaid, &sheet_.debtFee,
                                          &sheet_.reserveFunded, &sheet_.serviceCalled, &sheet_.taxCalled}) {
            add(uses, *line);
        }
        std::vector<FundingItem>& sources = table_.sources;
        add(sources, sheet_.fromAccount, "Own cash, vendors, lessors and draws");
        add(sources, sheet_.fromBonds, "Bonds");
        add(sources, sheet_.loanDrawn, "Construction loan");
        add(sources, sheet_.refinanced);
        for (const PartnerLines& partner : sheet_.partners) add(sources, partner.paidIn);
        if (sheet_.partners.empty()) add(sources, sheet_.equity);
        add(sources, sheet_.unfunded);
        for (const FundingItem& item : uses) table_.total += item.amount;
        return std::move(table_);
    }

private:
    /// Under the line's own label where none is given.
    void add(std::vector<FundingItem>& side, const formula::Line& line, std::string_view label = {}) {
        const auto row = results_.of(line).first(count_);
        const double amount = std::accumulate(row.begin(), row.end(), 0.0);
        if (std::abs(amount) < halfACent) return;
        const formula::Heading& heading = sheet_.sheet().lines()[line.index()].heading;
        side.push_back({label.empty() ? heading.label : label, heading.about, amount});
    }

    const VentureResults& results_;
    const VentureSheet& sheet_;
    std::size_t count_ = 0;
    SourcesAndUses table_;
};

}  // namespace

SourcesAndUses sourcesAndUses(const VentureResults& results, FundingSpan span) {
    return Table(results, span).write();
}

}  // namespace wattscape::finance
