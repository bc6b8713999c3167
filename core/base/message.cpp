#include "core/base/message.h"

#include <fmt/format.h>

namespace wattscape {

std::string Message::text() const {
    std::string out;
    for (std::size_t i = 0; i < pattern_.size(); ++i) {
        const bool placeholder =
            pattern_[i] == '%' && i + 1 < pattern_.size() && pattern_[i + 1] >= '1' && pattern_[i + 1] <= '9';
        if (!placeholder) {
            out += pattern_[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern_[++i] - '1');
        out += index < arguments_.size() ? arguments_[index] : std::string{};
    }
    return out;
}

std::string detail::argument(std::string_view text) {
    return std::string(text);
}

std::string detail::argument(double value) {
    return fmt::format("{}", value);
}

}  // namespace wattscape
