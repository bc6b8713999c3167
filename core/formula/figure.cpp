#include "core/formula/figure.h"

#include <cassert>

#include <fmt/format.h>

namespace wattscape::formula {
namespace {

constexpr std::string_view until = "..";

std::string idOf(const Heading& heading) {
    std::string id(heading.key);
    if (heading.about) id += fmt::format("/{}", heading.about.value);
    if (heading.part != 0) id += fmt::format("#{}", heading.part);
    return id;
}

/// The ids of lines or inputs in their order, no two alike.
template <class Entries, class Places>
std::vector<std::string> idsOf(const Entries& entries, Places& places) {
    std::vector<std::string> ids;
    std::map<std::string, int> said;
    for (const auto& entry : entries) {
        const std::string plain = idOf(entry.heading);
        std::string id = plain;
        while (places.contains(id)) id = fmt::format("{}~{}", plain, ++said.try_emplace(plain, 1).first->second);
        places.emplace(id, static_cast<std::uint32_t>(ids.size()));
        ids.push_back(std::move(id));
    }
    return ids;
}

Unexpected unknown(std::string_view id, Message what) {
    return fail({ErrorCode::unknownName, std::move(what), std::string(id)});
}

}  // namespace

FigureNames::FigureNames(const Sheet& sheet, std::vector<std::string> periods, Label label)
    : sheet_(&sheet),
      periods_(std::move(periods)),
      label_(std::move(label)),
      lines_(idsOf(sheet.lines(), lineAt_)),
      inputs_(idsOf(sheet.inputs(), inputAt_)) {
    assert(periods_.size() == sheet.periods());
    for (const std::string& period : periods_) periodAt_.emplace(period, periodAt_.size());
    assert(periodAt_.size() == periods_.size());
}

std::string FigureNames::span(const Figure& figure) const {
    const std::string& first = periods_[figure.first];
    return figure.isSum() ? fmt::format("[{}{}{}]", first, until, periods_[figure.last]) : fmt::format("[{}]", first);
}

std::string FigureNames::id(const Figure& figure) const {
    return figure.isInput() ? inputs_[figure.index] : lines_[figure.index] + span(figure);
}

std::string FigureNames::label(const Heading& heading) const {
    return label_ ? label_(heading) : std::string(heading.label);
}

std::string FigureNames::label(const Figure& figure) const {
    if (figure.isInput()) return label(sheet_->inputs()[figure.index].heading);
    return label(sheet_->lines()[figure.index].heading) + " " + span(figure);
}

Result<std::size_t> FigureNames::period(std::string_view name) const {
    const auto found = periodAt_.find(name);
    if (found != periodAt_.end()) return found->second;
    if (periods_.empty()) return unknown(name, message("is no period"));
    return unknown(name, message("is no period; they run from %1 to %2", periods_.front(), periods_.back()));
}

Result<Figure> FigureNames::find(std::string_view id) const {
    if (const auto input = inputAt_.find(id); input != inputAt_.end()) return Figure::ofInput(input->second);
    const std::size_t bracket = id.rfind('[');
    if (bracket == id.npos || !id.ends_with(']')) {
        return unknown(id, lineAt_.contains(id) ? message("is a line; its period is missing: %1[%2]", id, periods_.front())
                                                : message("is no figure of this calculation"));
    }
    const auto line = lineAt_.find(id.substr(0, bracket));
    if (line == lineAt_.end()) return unknown(id, message("is no figure of this calculation"));
    const std::string_view span = id.substr(bracket + 1, id.size() - bracket - 2);
    const std::size_t between = span.find(until);
    const Result<std::size_t> first = period(span.substr(0, between));
    if (!first) return fail(first.error());
    if (between == span.npos) return Figure::ofLine(line->second, *first);
    const Result<std::size_t> last = period(span.substr(between + until.size()));
    if (!last) return fail(last.error());
    if (*last <= *first) return unknown(id, message("ends before it begins"));
    return Figure::ofLine(line->second, *first, *last);
}

}  // namespace wattscape::formula
