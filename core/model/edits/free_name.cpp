#include "core/model/edits/free_name.h"

#include <algorithm>
#include <string_view>

namespace wattscape {
namespace {

constexpr std::string_view digits = "0123456789";

/// A name taken apart: "Hall 09" is "Hall ", 9 with two digits; "Wave" is its own first one, and "Wave 2" follows.
struct Counted {
    std::string stem;
    int number = 1;
    std::size_t width = 1;

    explicit Counted(const std::string& name) : stem(name + " ") {
        constexpr std::size_t longest = 3;
        const std::size_t last = name.find_last_not_of(digits);
        const std::size_t length = last == std::string::npos ? 0 : name.size() - last - 1;
        if (length > 0 && length <= longest && name[last] == ' ') {
            stem = name.substr(0, last + 1);
            number = std::stoi(name.substr(last + 1));
            width = length;
        }
    }

    std::string with(int count) const {
        const std::string written = std::to_string(count);
        return stem + std::string(width - std::min(width, written.size()), '0') + written;
    }
};

}  // namespace

std::string freeName(const std::string& wished, const std::set<std::string>& taken) {
    const Counted counted(wished);
    std::string name = wished;
    for (int count = counted.number + 1; taken.contains(name); ++count) {
        name = counted.with(count);
    }
    return name;
}

}  // namespace wattscape
