#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace wattscape::testing {

/// Draws whole numbers the same way on every machine.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}

    std::int64_t between(std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(engine_() % static_cast<std::uint32_t>(most - least + 1));
    }
    bool oneIn(int n) { return between(1, n) == 1; }
    double share() { return static_cast<double>(between(0, 20)) / 20; }
    template <class T>
    const T& of(const std::vector<T>& from) {
        return from[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(from.size()) - 1))];
    }

private:
    std::mt19937 engine_;
};

}  // namespace wattscape::testing
