#include "core/evaluate/results.h"

namespace wattscape {

std::string_view keyOf(IssueKind kind) {
    switch (kind) {
        case IssueKind::shortage: return "shortage";
        case IssueKind::stranded: return "stranded";
        case IssueKind::deliveredBeforeHall: return "delivered_before_hall";
        case IssueKind::notShipping: return "not_shipping";
        case IssueKind::noPower: return "no_power";
        case IssueKind::pastServiceLife: return "past_service_life";
        case IssueKind::outsidePlan: return "outside_plan";
        case IssueKind::pushed: return "pushed";
    }
    return {};
}

}  // namespace wattscape
