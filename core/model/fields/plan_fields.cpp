#include "core/model/fields/member.h"

namespace wattscape {

template <>
std::span<const Field<PlanSettings>> fieldsOf<PlanSettings>() {
    using detail::field;
    using P = PlanSettings;
    static const Field<P> fields[] = {
        field<P, &P::name>({.key = "name", .label = "Name", .group = "Plan", .required = true}),
        field<P, &P::firstMonth>({.key = "first_month", .label = "First month", .group = "Plan", .required = true}),
        field<P, &P::months>({.key = "months",
                              .label = "Number of months",
                              .group = "Plan",
                              .unit = Unit::month,
                              .required = true,
                              .minimum = 1,
                              .maximum = P::mostMonths}),
        field<P, &P::provisioningFactor>({.key = "provisioning_factor",
                                          .label = "Provisioning factor",
                                          .group = "Power",
                                          .help = "Share of a rack's maximum power that is set aside in its hall.",
                                          .unit = Unit::share,
                                          .minimum = 0.01,
                                          .maximum = 2,
                                          .standard = 1}),
        field<P, &P::acceptsInterruptible>({.key = "accepts_interruptible",
                                            .label = "Interruptible supply accepted",
                                            .group = "Power",
                                            .help = "Count the share of an interconnect that the grid may curtail."}),
        field<P, &P::assumedUtilisation>({.key = "assumed_utilisation",
                                          .label = "Assumed utilisation",
                                          .group = "Power",
                                          .help = "Busy share of energised GPU-hours until workloads say.",
                                          .unit = Unit::share,
                                          .minimum = 0,
                                          .maximum = 1,
                                          .standard = P::defaultUtilisation}),
        field<P, &P::currency>({.key = "currency", .label = "Currency", .group = "Money", .required = true}),
        field<P, &P::discountRate>({.key = "discount_rate",
                                    .label = "Discount rate",
                                    .group = "Money",
                                    .help = "Prices idle capital and discounts cash flows.",
                                    .unit = Unit::sharePerYear,
                                    .minimum = 0,
                                    .maximum = 1,
                                    .standard = P::defaultDiscountRate}),
        field<P, &P::taxRate>({.key = "tax_rate",
                               .label = "Tax rate",
                               .group = "Money",
                               .unit = Unit::share,
                               .minimum = 0,
                               .maximum = 1,
                               .standard = 0.21,
                               .standardSource = "US federal corporate rate, 26 USC 11(b)"}),
        field<P, &P::depreciationYears>({.key = "depreciation_years",
                                         .label = "Depreciation",
                                         .group = "Money",
                                         .unit = Unit::year,
                                         .minimum = 1,
                                         .maximum = 100,
                                         .standard = 5}),
        field<P, &P::statusDate>({.key = "status_date",
                                  .label = "Status date",
                                  .group = "Plan",
                                  .help = "Up to this day actual dates and figures are known.",
                                  .standardMeaning = "none"}),
        field<P, &P::author>({.key = "author", .label = "Author", .group = "Plan"}),
        field<P, &P::notes>({.key = "notes", .label = "Notes", .group = "Notes"}),
    };
    return fields;
}

}  // namespace wattscape
