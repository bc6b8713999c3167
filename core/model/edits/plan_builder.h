#pragma once

#include "core/model/edits/entity_edits.h"

#include <optional>

namespace wattscape {

/// Carries a plan through a row of edits that only make sense together. After the first refusal nothing more is done,
/// ids come back empty, and `take` tells why: one question at the end instead of one after every step.
class PlanBuilder {
public:
    explicit PlanBuilder(Plan plan) : plan_(std::move(plan)) {}

    /// The plan so far.
    const Plan& plan() const { return plan_; }
    bool failed() const { return error_.has_value(); }

    template <class E>
    Id<E> add(E entity) {
        return failed() ? Id<E>{} : take(wattscape::add(plan_, std::move(entity)));
    }

    /// Takes over what an edit made of `plan()`.
    template <class E>
    Id<E> take(Result<Added<E>> added) {
        if (!failed() && !added) {
            error_ = std::move(added.error());
        }
        if (failed()) {
            return {};
        }
        plan_ = std::move(added->plan);
        return added->id;
    }
    void take(Result<Plan> edited) {
        if (!failed() && !edited) {
            error_ = std::move(edited.error());
        }
        if (!failed()) {
            plan_ = *std::move(edited);
        }
    }

    /// The plan, or what was refused first.
    Result<Plan> finish() && {
        if (failed()) {
            return fail(*std::move(error_));
        }
        return std::move(plan_);
    }

private:
    Plan plan_;
    std::optional<Error> error_;
};

}  // namespace wattscape
