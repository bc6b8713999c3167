#pragma once

#include "core/model/field.h"

#include <vector>

/// The rules that go beyond the range of one field, kind by kind. Private to core/model; core/model/validate.h and the
/// edits are the ways in.
namespace wattscape::rules {

/// What was found wrong with one entity.
template <class E>
class Findings {
public:
    Findings(const Plan& plan, const E& entity, std::vector<Error>& errors) : plan_(plan), entity_(entity), errors_(errors) {}

    /// Names the entity and the field with this key.
    void add(std::string_view key, ErrorCode code, Message what) {
        const Field<E>* field = fieldNamed<E>(key);
        std::string where = describe(plan_, entity_.id) + ", " + std::string(field ? field->info.label : key);
        errors_.push_back({code, std::move(what), std::move(where)});
    }

    /// An error that names its field already.
    void add(Error error) { errors_.push_back(at(describe(plan_, entity_.id), std::move(error))); }

private:
    const Plan& plan_;
    const E& entity_;
    std::vector<Error>& errors_;
};

/// What the entity says has to make sense in itself and beside what it names. That its references point at something
/// and its values are in range is checked elsewhere; a reference that points nowhere is passed over here.
void check(const Plan& plan, const Partner& partner, Findings<Partner>& findings);
void check(const Plan& plan, const Hall& hall, Findings<Hall>& findings);
void check(const Plan& plan, const Tranche& tranche, Findings<Tranche>& findings);
void check(const Plan& plan, const SupplyContract& contract, Findings<SupplyContract>& findings);
void check(const Plan& plan, const Rollout& rollout, Findings<Rollout>& findings);
void check(const Plan& plan, const Dependency& dependency, Findings<Dependency>& findings);
void check(const Plan& plan, const Venture& venture, Findings<Venture>& findings);
void check(const Plan& plan, const CostItem& item, Findings<CostItem>& findings);
void check(const Plan& plan, const FundingLayer& layer, Findings<FundingLayer>& findings);
void check(const Plan& plan, const Offtake& offtake, Findings<Offtake>& findings);
void check(const Plan& plan, const DistributionTier& tier, Findings<DistributionTier>& findings);
void check(const Plan& plan, const IgnoredIssue& ignored, Findings<IgnoredIssue>& findings);

/// Kinds that have no rule of their own.
template <class E>
void check(const Plan&, const E&, Findings<E>&) {}

}  // namespace wattscape::rules
