#include "app/wattscape-cli/schedule.h"

#include "app/wattscape-cli/files.h"

#include <algorithm>

namespace wattscape::cli {
namespace {

using formula::Expression;
using formula::Heading;
using formula::Line;

std::vector<double> yearsOf(const std::vector<Day>& dates) {
    std::vector<double> years;
    for (const Day day : dates) years.push_back(static_cast<double>((day - dates.front()).count()) / 365);
    return years;
}

Line lessAll(formula::Sheet& sheet, const Heading& heading, const Line& whole, const std::vector<Line>& parts) {
    Expression rest = whole;
    for (const Line& part : parts) rest = rest - part;
    return sheet.line(heading, rest);
}

}  // namespace

Schedule::Schedule(const WaterfallCase& given) : sheet(yearsOf(given.dates)) {
    std::vector<double> amounts;
    std::vector<double> called;
    for (const double amount : given.cash) {
        amounts.push_back(std::max(amount, 0.0));
        called.push_back(std::max(-amount, 0.0));
    }
    sheet.openSection("Cash");
    const Line all = sheet.given({"cash.called", "Called"}, called);
    for (std::size_t p = 0; p < given.terms.partners.size(); ++p) {
        const EntityId partner = given.terms.partners[p];
        paidIn.push_back(sheet.line({"cash.paid_in", "Paid in", Unit::dollar, partner}, all * given.terms.stakes[p]));
    }
    const Line cash = sheet.given({"cash", "Cash"}, amounts);
    sheet.openSection("Waterfall");
    lines = addWaterfall(sheet, given.terms, cash, paidIn);
    sheet.openSection("Checks");
    unpaid = lessAll(sheet, {"check.paid_in", "Called but not paid in"}, all, paidIn);
    std::vector<Line> out = lines.received;
    out.push_back(lines.undistributed);
    undistributed = lessAll(sheet, {"check.received", "Cash that neither partners have nor is left"}, cash, out);
}

std::optional<WaterfallCase> waterfallOf(std::string_view text, const std::string& file) {
    Checked<WaterfallCase> given = waterfallFromJson(text);
    if (given) return *std::move(given);
    for (Error& problem : given.error()) problem = at(file, problem);
    refuse(given.error());
    return std::nullopt;
}

}  // namespace wattscape::cli
