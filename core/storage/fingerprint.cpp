#include "core/storage/fingerprint.h"

#include "core/base/sha256.h"
#include "core/exchange/plan_json.h"

namespace wattscape {

std::string fingerprintOf(const Plan& plan) {
    Plan content = plan;
    content.lastId = 0;
    content.lastChange = {};
    return sha256(planToJson(content));
}

}  // namespace wattscape
