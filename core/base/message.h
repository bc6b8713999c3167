#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace wattscape {

/// A sentence for people, kept as its pattern and its arguments, so that the desktop can say it in the planner's
/// language while core stays free of any translation library. Patterns are plain English with %1 to %9.
class Message {
public:
    Message() = default;
    Message(std::string pattern, std::vector<std::string> arguments)
        : pattern_(std::move(pattern)), arguments_(std::move(arguments)) {}

    const std::string& pattern() const { return pattern_; }
    const std::vector<std::string>& arguments() const { return arguments_; }

    /// The English sentence with its arguments put in.
    std::string text() const;

    bool operator==(const Message&) const = default;

private:
    std::string pattern_;
    std::vector<std::string> arguments_;
};

namespace detail {
std::string argument(std::string_view text);
std::string argument(double value);  ///< shortest form that reads back the same, with a point
template <std::integral T>
std::string argument(T value) {
    return std::to_string(value);
}
}  // namespace detail

/// Writes a message where it arises: `message("%1 is not a partner", name)`. The translation tools collect every
/// pattern by this function's name, so the pattern has to be a literal.
template <class... Arguments>
Message message(const char* pattern, const Arguments&... arguments) {
    return Message(pattern, {detail::argument(arguments)...});
}

}  // namespace wattscape
