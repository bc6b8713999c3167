#include "core/storage/process_stamp.h"

#include <fstream>
#include <iterator>
#include <sstream>

#include <fmt/format.h>

namespace wattscape::detail {

std::string startOfProcess(pid_t process) {
    std::ifstream stream(fmt::format("/proc/{}/stat", process));
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    const std::size_t name = text.rfind(')');  // the second field, which may itself hold anything
    if (name == std::string::npos) {
        return {};
    }
    constexpr int fieldsToStart = 20;  // from the third to the 22nd (proc(5), starttime)
    std::istringstream fields(text.substr(name + 1));
    std::string field;
    for (int i = 0; i < fieldsToStart; ++i) {
        fields >> field;
    }
    return field;
}

}  // namespace wattscape::detail
