#pragma once

#include <string>

#include <sys/types.h>

namespace wattscape::detail {

/// When a process was started, in the kernel's own words; empty when there is no such process. Process ids are given
/// again, the pair of id and start is not.
std::string startOfProcess(pid_t process);

}  // namespace wattscape::detail
