#pragma once

#include "core/base/result.h"
#include "core/finance/sam_terms.h"
#include "core/formula/values.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace wattscape::finance {

struct LoanLines;

/// What a case gives, under the names of the System Advisor Model: a series has a value a year from 0 on.
struct SamResults {
    std::map<std::string, std::vector<double>> yearly;
    /// Rates of return in per cent. Not said where there is none, or several.
    std::map<std::string, std::optional<double>> numbers;
};

/// A case written out as lines of a sheet, with the same loans, splits and tables that any venture has.
class SamCase {
public:
    explicit SamCase(const SamTerms& terms);

    const formula::Sheet& sheet() const { return sheet_; }
    const SamTerms& terms() const { return terms_; }
    /// Fails only where an amount depends on itself.
    Result<SamResults> results() const;

private:
    void addOperations();
    void addOperatingCosts();
    void addReserves();
    void addReplacements();
    void addDebt();
    LoanLines addLoanByShare();
    LoanLines addLoanByCoverage();
    void addUses();
    void addActivities();
    void addDepreciation();
    formula::Expression depreciationOf(bool federal, double basis);
    void addTax();
    void addAnnualCosts();
    void addSplit();
    void addRecovery(const formula::Line& recovered);
    void addFlip(const formula::Line& investor);
    void addSponsor(const formula::Line& investorCash, const formula::Line& investorTax, const formula::Line& recovered);

    bool isFlip() const { return terms_.model != SamTerms::Model::singleOwner; }
    double fixedUses() const;
    formula::Expression number(double value) { return sheet_.number(value); }
    formula::Expression atClose() { return year_ <= number(0); }
    formula::Expression inFirstYear() { return operating_ * (year_ <= number(1)); }
    /// Figures of the operating years, from 1 on; nothing at the close.
    formula::Line series(const formula::Heading& heading, const std::vector<double>& values);
    formula::Line reserve(const std::array<formula::Heading, 3>& headings, const formula::Line& balance, int release);

    SamTerms terms_;
    formula::Sheet sheet_;
    formula::Line year_, operating_, sold_, revenue_, salvage_, opex_, ebitda_;
    formula::Line workingCapital_, receivables_, debtService_, reserves_, reserveInterest_;
    formula::Line workingFlow_, debtServiceFlow_, receivablesFunded_;
    formula::Line reserveFlows_, replacementSaved_, replacementKept_, costsOfCash_;
    std::array<formula::Line, 3> replaced_;
    formula::Line cashForDebt_, debtInterest_, debtPrincipal_, debtPaid_, debtBalance_;
    formula::Line equity_, pretax_, federalDepreciation_, stateDepreciation_, stateTax_, federalTax_, aftertax_;
    formula::Line flipped_;
};

/// The terms with the price that they ask for. Fails where no price gives the target.
Result<SamTerms> withPrice(SamTerms terms);

/// What a case gives; where it asks for the price, at that price. Fails where no price gives the target.
Result<SamResults> samResults(const SamTerms& terms);

/// The first year's price at which the investor – or a sole owner – has the target rate in the target year, USD/kWh. Not said
/// where no price from 0 to 1,000 USD/kWh does.
std::optional<double> priceForTarget(const SamTerms& terms);

}  // namespace wattscape::finance
