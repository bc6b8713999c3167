#pragma once

#include "core/base/result.h"
#include "core/formula/sheet.h"

#include <compare>
#include <functional>
#include <map>
#include <string>

namespace wattscape::formula {

/// One figure of a sheet: an input, or what a line gives in a period, or adds up to over several.
struct Figure {
    enum class Kind : std::uint8_t { input, line };
    Kind kind = Kind::line;
    std::uint32_t index = 0;  ///< of the input or line
    std::size_t first = 0;    ///< periods, of a line
    std::size_t last = 0;

    static Figure ofInput(std::uint32_t input) { return {Kind::input, input, 0, 0}; }
    static Figure ofLine(std::uint32_t line, std::size_t period) { return {Kind::line, line, period, period}; }
    static Figure ofLine(std::uint32_t line, std::size_t first, std::size_t last) { return {Kind::line, line, first, last}; }

    bool isInput() const { return kind == Kind::input; }
    bool isSum() const { return first != last; }
    auto operator<=>(const Figure&) const = default;
};

/// What the figures of a sheet are called, for people and for programs. An id is the key, then /entity, #part and, where all
/// these are said more than once, ~2 from the second on; a line's has its period, or first and last:
/// "debt.interest[2027-03]", "tier.paid/3#2[2027-12-31]", "cash[2026..2040]". An input's is without: "tier.rate#2". Lines and
/// inputs that are added later change no id but those that are called the same and come after them.
class FigureNames {
public:
    using Label = std::function<std::string(const Heading&)>;

    /// `periods`: one for each of the sheet's, no two alike, without "..". `label` says the entity and the part too; where it
    /// is left out, a figure is called as its heading is. The sheet outlives its names; lines and inputs added to it afterwards
    /// have none.
    FigureNames(const Sheet& sheet, std::vector<std::string> periods, Label label = {});

    std::string id(const Figure& figure) const;
    /// "Interest [2027-03]".
    std::string label(const Figure& figure) const;
    std::string label(const Heading& heading) const;
    /// Of a line's figure: "[2027-03]", "[2026..2040]".
    std::string span(const Figure& figure) const;
    /// The figure with an id. Fails, with what there is, where there is none.
    Result<Figure> find(std::string_view id) const;

    /// An id without its periods.
    const std::string& lineId(std::uint32_t line) const { return lines_[line]; }
    const std::string& inputId(std::uint32_t input) const { return inputs_[input]; }
    const std::vector<std::string>& periods() const { return periods_; }

private:
    using Places = std::map<std::string, std::uint32_t, std::less<>>;
    Result<std::size_t> period(std::string_view name) const;

    const Sheet* sheet_;
    std::vector<std::string> periods_;
    Label label_;
    Places lineAt_;
    Places inputAt_;
    std::vector<std::string> lines_;
    std::vector<std::string> inputs_;
    std::map<std::string, std::size_t, std::less<>> periodAt_;
};

}  // namespace wattscape::formula
