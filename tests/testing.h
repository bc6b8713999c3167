#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>

#include <QTest>

/// What the tests share: texts for failure reports, and properties as QTest checks.
namespace wattscape::testing {

/// Fails the running test with the error's text unless the result holds a value. Then hands the value out.
template <class T>
T must(Result<T> result) {
    if (!result) {
        QTest::qFail(result.error().text().c_str(), __FILE__, __LINE__);
        std::abort();
    }
    return *std::move(result);
}

/// Runs a RapidCheck property `runs` times (seeded by RC_PARAMS when set, otherwise by a fixed seed) and fails the
/// running QTest function with the shrunk counterexample.
void checkProperty(const std::string& description, int runs, const std::function<void()>& property);

}  // namespace wattscape::testing
