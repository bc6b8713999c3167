#include "tests/core/finance/example_sheets.h"

#include "core/exchange/sam_file.h"
#include "core/finance/sam_case.h"

#include <fstream>
#include <iterator>

#include <QTest>

namespace wattscape::testing {
namespace {

using namespace finance;
using formula::Line;
using formula::Sheet;

constexpr auto compounding = PreferredReturn::Accrual::compounding;
constexpr auto simple = PreferredReturn::Accrual::simple;

WaterfallTerms termsWith(bool compounds) {
    WaterfallTerms terms;
    terms.partners = {EntityId{3}, EntityId{7}, EntityId{12}};
    terms.stakes = {0.6, 0.3, 0.1};
    terms.tiers.push_back(ReturnOfCapital{{0}, 4});
    terms.tiers.push_back(PreferredReturn{0.08, compounds ? compounding : simple, {}});
    terms.tiers.push_back(ReturnOfCapital{});
    if (!compounds) terms.tiers.push_back(PreferredReturn{0.02, simple, {1}});
    terms.tiers.push_back(CatchUp{2, 0.75, 0.2, compounds});
    terms.tiers.push_back(Split{{0.5, 0.25, 0.25}, Split::Hurdle{0, 0.12}});
    terms.tiers.push_back(Split{{0.4, 0.25, 0.35}, Split::Hurdle{1, 0.2}});
    terms.tiers.push_back(Split{{0.3, 0.2, 0.5}, {}});
    return terms;
}

}  // namespace

std::vector<std::string> samExamples() {
    return {"lpf01-base", "lpf09-noflip", "epf03-caprec-full", "so03-dscr"};
}

std::shared_ptr<const Sheet> samSheet(const std::string& name) {
    std::ifstream file(std::string(WATTSCAPE_TEST_DATA "/sam/") + name + ".json");
    const auto terms = samTermsFromJson(std::string(std::istreambuf_iterator<char>(file), {}));
    if (!terms) qFatal("no case %s", name.c_str());
    const auto made = std::make_shared<SamCase>(*terms);
    return {made, &made->sheet()};
}

std::unique_ptr<Sheet> waterfallSheet(bool compounds, double call) {
    const std::vector<double> years{0, 0.5, 1.25, 2, 3, 4, 5, 6, 7.5, 8, 9};
    const std::vector<double> received{0, 0, 0, 120, 700.5, 650.25, 820, 900, 1500, 400, 2000};
    auto sheet = std::make_unique<Sheet>(years);
    const WaterfallTerms terms = termsWith(compounds);
    sheet->openSection("Funding");
    std::vector<double> called(years.size());
    called[0] = called[1] = called[2] = call;
    const Line all = sheet->given({"cash.called", "Called"}, called);
    std::vector<Line> paidIn;
    for (std::size_t p = 0; p < terms.partners.size(); ++p) {
        paidIn.push_back(sheet->line({"cash.paid_in", "Paid in", Unit::dollar, terms.partners[p]}, all * terms.stakes[p]));
    }
    sheet->openSection("Waterfall");
    addWaterfall(*sheet, terms, sheet->given({"cash", "Cash"}, received), paidIn);
    return sheet;
}

}  // namespace wattscape::testing
