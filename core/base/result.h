#pragma once

#include "core/base/message.h"

#include <string>

#include <tl/expected.hpp>

namespace wattscape {

/// Why something could not be done, for a program to tell apart.
enum class ErrorCode {
    unreadable,     ///< text that is not a number, date, choice, …
    outOfRange,     ///< read, but not within what is allowed
    missing,        ///< a required value or a referenced entity is not there
    contradiction,  ///< values that exclude each other: dates out of order, a circle of dependencies
    unknownName,    ///< a key, kind or column that the plan does not have
    file,           ///< a file that can't be read or written
    foreignFile,    ///< a file that is not a plan
    newerFile,      ///< a plan written by a later version
    cancelled,      ///< stopped on request
};

/// Expected trouble, fit to be shown: what happened, where, and what would be allowed. Programmers' mistakes are
/// assertions instead.
struct Error {
    ErrorCode code = ErrorCode::unreadable;
    Message what{};
    std::string where{};  ///< "Hall “H1”, ready date", "plan.json, /sites/3/pue"; empty when the caller knows

    /// One line: where, then what.
    std::string text() const { return where.empty() ? what.text() : where + ": " + what.text(); }

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

inline Unexpected fail(Error error) {
    return Unexpected(std::move(error));
}

/// The same error, said of a place: the outermost caller knows the file, the innermost the field.
inline Error at(std::string where, Error error) {
    error.where = error.where.empty() ? std::move(where) : where + ", " + error.where;
    return error;
}

}  // namespace wattscape
