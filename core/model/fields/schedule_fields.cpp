#include "core/model/fields/member.h"

namespace wattscape {

template <>
std::span<const Field<Milestone>> fieldsOf<Milestone>() {
    using detail::field;
    static const Field<Milestone> fields[] = {
        field<Milestone, &Milestone::name>({.key = "name", .label = "Name", .group = "Milestone", .required = true}),
        field<Milestone, &Milestone::site>(
            {.key = "site", .label = "Site", .group = "Milestone", .standardMeaning = "the whole plan's"}),
        field<Milestone, &Milestone::date>(
            {.key = "date", .label = "Date", .group = "Milestone", .standardMeaning = "computed from its predecessors"}),
        field<Milestone, &Milestone::notes>({.key = "notes", .label = "Notes", .group = "Notes", .multiline = true}),
    };
    return fields;
}

template <>
std::span<const Field<Dependency>> fieldsOf<Dependency>() {
    using detail::field;
    using D = Dependency;
    static const Field<D> fields[] = {
        field<D, &D::name>({.key = "name", .label = "Name", .group = "Dependency"}),
        field<D, &D::predecessor>({.key = "predecessor", .label = "Predecessor", .group = "Dependency", .required = true}),
        field<D, &D::successor>({.key = "successor", .label = "Successor", .group = "Dependency", .required = true}),
        field<D, &D::kind>({.key = "kind", .label = "Kind", .group = "Dependency"}),
        field<D, &D::lagDays>({.key = "lag_days",
                               .label = "Lag",
                               .group = "Dependency",
                               .unit = Unit::day,
                               .minimum = -3650,
                               .maximum = 3650,
                               .standard = 0}),
        field<D, &D::notes>({.key = "notes", .label = "Notes", .group = "Notes", .multiline = true}),
    };
    return fields;
}

}  // namespace wattscape
