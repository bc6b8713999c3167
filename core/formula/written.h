#pragma once

#include <string>

/// How formulas are put together from parts that were written before: with brackets where they are needed, and nowhere else.
namespace wattscape::formula {

/// How strongly a written part holds together, from weak to strong. Operators of one kind are read from the left.
enum class Binding { comparison, sum, product, negation, power, single };

struct Written {
    std::string text;
    Binding binding = Binding::single;
};

inline Binding above(Binding binding) {
    return static_cast<Binding>(static_cast<int>(binding) + 1);
}

/// The part as an operand of something that binds so strongly.
inline std::string operand(const Written& part, Binding least) {
    return part.binding < least ? "(" + part.text + ")" : part.text;
}

inline Written between(const Written& left, const std::string& sign, const Written& right, Binding binding) {
    const bool chains = binding == Binding::sum || binding == Binding::product;
    return {operand(left, chains ? binding : above(binding)) + sign + operand(right, above(binding)), binding};
}

/// Programs differ about -2 ^ 2 and 2 ^ 3 ^ 2: here all is in brackets.
inline Written raised(const Written& base, const std::string& sign, const Written& exponent) {
    return {operand(base, Binding::single) + sign + operand(exponent, Binding::single), Binding::power};
}

inline Written negated(const Written& part) {
    return {"-" + operand(part, Binding::single), Binding::negation};
}

}  // namespace wattscape::formula
