#include "core/model/fields/member.h"

namespace wattscape {

template <>
std::span<const Field<IgnoredIssue>> fieldsOf<IgnoredIssue>() {
    using detail::field;
    using I = IgnoredIssue;
    static const Field<I> fields[] = {
        field<I, &I::name>({.key = "name",
                            .label = "Name",
                            .group = "Ignored issue",
                            .help = "What the issue said when it was ignored.",
                            .required = true}),
        field<I, &I::reason>(
            {.key = "reason", .label = "Reason", .group = "Ignored issue", .required = true, .multiline = true}),
        field<I, &I::by>({.key = "ignored_by", .label = "Ignored by", .group = "Ignored issue"}),
        field<I, &I::on>({.key = "ignored_on", .label = "Ignored on", .group = "Ignored issue"}),
        field<I, &I::kind>({.key = "kind", .label = "Kind", .group = "Facts", .required = true}),
        field<I, &I::cause>({.key = "cause", .label = "Cause", .group = "Facts", .required = true}),
        field<I, &I::site>({.key = "site", .label = "Site", .group = "Facts", .standardMeaning = "that of the task"}),
        field<I, &I::task>({.key = "task", .label = "Task", .group = "Facts", .standardMeaning = "the site as a whole"}),
        field<I, &I::from>({.key = "first_day", .label = "First day", .group = "Facts", .required = true}),
        field<I, &I::to>({.key = "last_day", .label = "Last day", .group = "Facts", .required = true}),
        field<I, &I::racks>({.key = "racks",
                             .label = "Racks",
                             .group = "Facts",
                             .unit = Unit::rack,
                             .minimum = 0,
                             .maximum = 1e12,
                             .standard = 0}),
        field<I, &I::power>({.key = "power_mw",
                             .label = "Power",
                             .group = "Facts",
                             .unit = Unit::megawatt,
                             .minimum = 0,
                             .maximum = 1e9,
                             .standard = 0}),
        field<I, &I::amount>({.key = "amount_usd",
                              .label = "Amount not funded",
                              .group = "Facts",
                              .unit = Unit::dollar,
                              .minimum = 0,
                              .maximum = 1e15,
                              .standard = 0}),
        field<I, &I::energy>({.key = "energy_mwh",
                              .label = "Energy",
                              .group = "Facts",
                              .unit = Unit::megawattHour,
                              .minimum = 0,
                              .maximum = 1e12,
                              .standardMeaning = "not about energy"}),
    };
    return fields;
}

}  // namespace wattscape
