#pragma once

#include <cstddef>

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define WATTSCAPE_THREAD_SANITIZER
#endif
#endif

#ifdef WATTSCAPE_THREAD_SANITIZER
#include <atomic>
#include <thread>
#else
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>
#endif

namespace wattscape {

/// Calls `body(0)` to `body(count - 1)` on all cores, in no order, and returns when all are done. What one call writes no
/// other may touch.
template <class Body>
void inParallel(std::size_t count, const Body& body) {
#ifdef WATTSCAPE_THREAD_SANITIZER
    // The sanitizer does not see how the library hands work from thread to thread, and would call all of it a race.
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) body(i);
    };
    const std::jthread other(work);
    work();
#else
    // Isolated, since a thread that waits here may be in the midst of computing what another task would ask for again.
    tbb::this_task_arena::isolate([&] { tbb::parallel_for(std::size_t{0}, count, body); });
#endif
}

}  // namespace wattscape
