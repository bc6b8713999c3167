#include "tests/testing.h"

#include <sstream>

#include <rapidcheck.h>

namespace wattscape::testing {

void checkProperty(const std::string& description, int runs, const std::function<void()>& property) {
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
        params.seed = 20250901;
        params.maxSuccess = runs;
    }
    const rc::detail::TestMetadata metadata{description, description};
    const rc::detail::TestResult result = rc::detail::checkTestable(property, metadata, params);
    if (!result.template is<rc::detail::SuccessResult>()) {
        std::ostringstream report;
        rc::detail::printResultMessage(result, report);
        QFAIL(report.str().c_str());
    }
}

}  // namespace wattscape::testing
