#include "core/exchange/workbook_layout.h"

#include <algorithm>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

constexpr std::uint32_t mostColumns = 16'384;
constexpr std::size_t longestSheetName = 31;
constexpr std::size_t longestCellName = 200;  // of 255, so that a number fits behind

std::string inSmallLetters(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// No longer than so many bytes, and no letter cut in two.
std::string clipped(std::string text, std::size_t most) {
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
    return text;
}

std::string allowedInSheetName(std::string_view wanted) {
    std::string name;
    for (const char c : wanted) name += std::string_view("[]:*?/\\").find(c) == std::string_view::npos ? c : '-';
    while (name.starts_with('\'') || name.starts_with(' ')) name.erase(0, 1);
    while (name.ends_with('\'') || name.ends_with(' ')) name.pop_back();
    return name.empty() ? "Sheet" : name;
}

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

WorkbookLayout::WorkbookLayout(const Workbook& workbook) {
    taken_.emplace("history", 0);  // a spreadsheet keeps this name for itself
    cover = freeSheetName("Cover");
    inputs = freeSheetName("Inputs");
    constants = freeSheetName("Constants");
    measure(workbook);
    for (std::size_t part = 0; part < workbook.parts.size(); ++part) {
        placeLines(workbook, part);
        placeInputs(workbook, part);
    }
}

void WorkbookLayout::measure(const Workbook& workbook) {
    for (const WorkbookPart& part : workbook.parts) {
        periods_ = std::max(periods_, part.sheet->periods());
        for (const formula::Node& node : part.sheet->nodes()) {
            if (node.operation != formula::Operation::line) continue;
            before_ = std::max(before_, static_cast<std::uint32_t>(std::max(0, -node.shift)));
            after_ = std::max(after_, static_cast<std::uint32_t>(std::max(0, +node.shift)));
        }
    }
}

Result<void> WorkbookLayout::fits() const {
    const std::uint32_t columns = column(periods_) + after_;
    if (columns <= mostColumns) return {};
    return fail(
        {ErrorCode::outOfRange, message("the workbook needs %1 columns; a spreadsheet has %2", columns, mostColumns), {}});
}

void WorkbookLayout::placeLines(const Workbook& workbook, std::size_t part) {
    const WorkbookPart& given = workbook.parts[part];
    std::map<std::string_view, std::size_t> known;
    std::vector<Place>& places = places_.emplace_back();
    for (std::uint32_t line = 0; line < given.sheet->lines().size(); ++line) {
        const std::string_view section = given.sheet->lines()[line].section;
        const auto [found, isNew] = known.try_emplace(section, sections_.size());
        if (isNew) {
            const std::string_view name = section.empty() && given.name.empty() ? "Lines" : section;
            const std::string wanted =
                given.name.empty() || name.empty() ? given.name + std::string(name) : fmt::format("{} {}", given.name, name);
            sections_.push_back({part, freeSheetName(wanted), {}});
        }
        std::vector<std::uint32_t>& lines = sections_[found->second].lines;
        places.push_back({found->second, firstLineRow + static_cast<std::uint32_t>(lines.size())});
        lines.push_back(line);
    }
}

void WorkbookLayout::placeInputs(const Workbook& workbook, std::size_t part) {
    const WorkbookPart& given = workbook.parts[part];
    std::vector<std::string>& names = inputNames_.emplace_back();
    std::vector<std::uint32_t>& rows = inputRows_.emplace_back();
    for (std::uint32_t input = 0; input < given.sheet->inputs().size(); ++input) {
        names.push_back(freeCellName(given.name + "_" + given.names->inputId(input)));
        rows.push_back(inputRow_++);
    }
}

const std::string& WorkbookLayout::sheetOf(std::size_t part, std::uint32_t line) const {
    return sections_[places_[part][line].section].sheet;
}

std::string WorkbookLayout::freeSheetName(std::string_view wanted) {
    const std::string name = allowedInSheetName(clipped(std::string(wanted), longestSheetName));
    std::string free = name;
    for (int count = 2; !taken_.emplace(inSmallLetters(free), 0).second; ++count) {
        const std::string ending = fmt::format(" {}", count);
        free = clipped(name, longestSheetName - ending.size()) + ending;
    }
    return free;
}

/// With letters in front that make it the name of no cell.
std::string WorkbookLayout::freeCellName(std::string_view wanted) {
    std::string name = "in";
    bool apart = true;
    for (const char c : wanted) {
        if (isLetterOrDigit(c)) name += apart ? std::string("_") + c : std::string(1, c);
        apart = !isLetterOrDigit(c);
    }
    name = clipped(name, longestCellName);
    std::string free = name;
    for (int count = 2; !taken_.emplace("=" + inSmallLetters(free), 0).second; ++count)
        free = fmt::format("{}__{}", name, count);
    return free;
}

}  // namespace wattscape::detail
