#include "core/model/fields/member.h"

namespace wattscape {

template <>
std::span<const Field<Source>> fieldsOf<Source>() {
    using detail::field;
    static const Field<Source> fields[] = {
        field<Source, &Source::name>({.key = "name",
                                      .label = "Source",
                                      .group = "Source",
                                      .help = "Publisher, title or subject, date, address.",
                                      .required = true}),
        field<Source, &Source::catalogue>({.key = "catalogue", .label = "Catalogue", .group = "Source"}),
        field<Source, &Source::catalogueRow>({.key = "catalogue_row", .label = "Row", .group = "Source"}),
        field<Source, &Source::asOf>({.key = "as_of", .label = "As of", .group = "Source", .standardMeaning = "not stated"}),
        field<Source, &Source::confidence>({.key = "confidence", .label = "Confidence", .group = "Source"}),
        field<Source, &Source::reading>({.key = "reading", .label = "How it was read", .group = "Source"}),
        field<Source, &Source::notes>({.key = "notes", .label = "Notes", .group = "Notes", .multiline = true}),
    };
    return fields;
}

template <>
std::span<const Field<Partner>> fieldsOf<Partner>() {
    using detail::field;
    static const Field<Partner> fields[] = {
        field<Partner, &Partner::name>({.key = "name", .label = "Name", .group = "Partner", .required = true}),
        field<Partner, &Partner::roles>({.key = "roles", .label = "Roles", .group = "Partner"}),
        field<Partner, &Partner::discountRate>({.key = "discount_rate",
                                                .label = "Discount rate",
                                                .group = "Money",
                                                .unit = Unit::sharePerYear,
                                                .minimum = 0,
                                                .maximum = 1,
                                                .standardMeaning = "the plan's"}),
        field<Partner, &Partner::colour>(
            {.key = "colour", .label = "Colour", .group = "Partner", .standardMeaning = "by order"}),
        field<Partner, &Partner::notes>({.key = "notes", .label = "Notes", .group = "Notes", .multiline = true}),
    };
    return fields;
}

template <>
std::span<const Field<Programme>> fieldsOf<Programme>() {
    using detail::field;
    static const Field<Programme> fields[] = {
        field<Programme, &Programme::name>({.key = "name", .label = "Name", .group = "Programme", .required = true}),
        field<Programme, &Programme::partners>({.key = "partners", .label = "Partners", .group = "Programme"}),
        field<Programme, &Programme::notes>({.key = "notes", .label = "Notes", .group = "Notes", .multiline = true}),
    };
    return fields;
}

}  // namespace wattscape
