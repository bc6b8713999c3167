#include "core/finance/statement.h"

#include <algorithm>
#include <numeric>

namespace wattscape::finance {
namespace {

class Writer {
public:
    explicit Writer(const VentureSheet& sheet) : sheet_(sheet) {}

    std::vector<StatementRow> write() {
        writeUses();
        writeDebt();
        writeOperation();
        writeTax();
        writeDistribution();
        group_ = "Ratios";
        balance(sheet_.coverage);
        balance(sheet_.lifeCoverage);
        return std::move(rows_);
    }

private:
    void add(const formula::Line& line, Together together, bool total, bool named = false) {
        const formula::Heading& heading = sheet_.sheet().lines()[line.index()].heading;
        rows_.push_back({group_, heading.label, heading.key, heading.about, heading.unit, together, total, named, line});
    }
    void flow(const formula::Line& line) { add(line, Together::sum, false); }
    /// One of several of a kind: goes by what it is about.
    void each(const std::vector<formula::Line>& lines) {
        for (const formula::Line& line : lines) {
            const bool named = static_cast<bool>(sheet_.sheet().lines()[line.index()].heading.about);
            add(line, Together::sum, false, named);
        }
    }
    void total(const formula::Line& line) { add(line, Together::sum, true); }
    void balance(const formula::Line& line) { add(line, Together::last, false); }

    void writeUses() {
        group_ = "Uses";
        each(sheet_.parts);
        flow(sheet_.operatingShortfall);
        flow(sheet_.financing);
        flow(sheet_.earlyRepaid);
        flow(sheet_.debtFee);
        flow(sheet_.reserveFunded);
        total(sheet_.uses);
        group_ = "Sources";
        flow(sheet_.fromAccount);
        flow(sheet_.fromBonds);
        flow(sheet_.loanDrawn);
        flow(sheet_.refinanced);
        for (const PartnerLines& partner : sheet_.partners) flow(partner.paidIn);
        flow(sheet_.unfunded);
        group_ = "Construction account";
        flow(sheet_.ownCash);
        flow(sheet_.refreshUsed);
        flow(sheet_.vendor);
        flow(sheet_.leased);
        flow(sheet_.facilitiesDrawn);
        balance(sheet_.account);
    }

    void writeDebt() {
        group_ = "Construction loan";
        flow(sheet_.loanInterest);
        flow(sheet_.loanRepaid);
        balance(sheet_.loanBalance);
        group_ = "Debt";
        balance(sheet_.debtOpening);
        flow(sheet_.debtDrawn);
        flow(sheet_.debtInterest);
        flow(sheet_.debtPrincipal);
        flow(sheet_.debtSwept);
        total(sheet_.debtService);
        balance(sheet_.debtBalance);
        balance(sheet_.reserveBalance);
        for (const FacilityLines& facility : sheet_.facilities) {
            group_ = "Other debt";
            flow(facility.drawn);
            flow(facility.interest);
            flow(facility.principal);
            flow(facility.fees);
            balance(facility.balance);
        }
        group_ = "Guaranties";
        for (const GuarantyLines& guaranty : sheet_.guaranties) {
            flow(guaranty.paid);
            balance(guaranty.exposure);
        }
    }

    void writeOperation() {
        group_ = "Operation";
        each(sheet_.revenues);
        total(sheet_.revenue);
        each(sheet_.operatingCosts);
        total(sheet_.operatingCost);
        flow(sheet_.workingCapital);
        flow(sheet_.refreshSaved);
        balance(sheet_.refreshBalance);
        total(sheet_.available);
    }

    void writeTax() {
        group_ = "Tax";
        flow(sheet_.depreciation);
        flow(sheet_.taxableIncome);
        flow(sheet_.tax);
        flow(sheet_.taxPaid);
    }

    void writeDistribution() {
        group_ = "Distribution";
        flow(sheet_.serviceCalled);
        flow(sheet_.taxCalled);
        balance(sheet_.held);
        total(sheet_.distributed);
        group_ = "Partners";
        for (const PartnerLines& partner : sheet_.partners) {
            flow(partner.paidIn);
            flow(partner.fees);
            flow(partner.support);
            flow(partner.received);
            total(partner.net);
            flow(partner.tax);
            total(partner.afterTax);
        }
    }

    const VentureSheet& sheet_;
    std::string_view group_;
    std::vector<StatementRow> rows_;
};

}  // namespace

std::vector<Period> periodsOf(const MonthSpan& months, Month planFirst, PeriodLength length) {
    std::vector<Period> periods;
    const auto before = static_cast<std::size_t>(std::max(0, monthsBetween(months.first, planFirst)));
    if (before > 0) periods.push_back({0, std::min(before, months.count), true});
    const unsigned size = length == PeriodLength::month ? 1 : length == PeriodLength::quarter ? 3 : 12;
    for (std::size_t m = before; m < months.count; ++m) {
        const unsigned place = static_cast<unsigned>(months.at(m).month()) - 1;
        const bool begins = place % size == 0 || m == before;
        if (begins) periods.push_back({m, 0, false});
        ++periods.back().count;
    }
    return periods;
}

double together(std::span<const double> months, const Period& period, Together how) {
    const auto part = months.subspan(period.first, period.count);
    return how == Together::last ? part.back() : std::accumulate(part.begin(), part.end(), 0.0);
}

std::vector<StatementRow> statementOf(const VentureSheet& sheet) {
    return Writer(sheet).write();
}

}  // namespace wattscape::finance
