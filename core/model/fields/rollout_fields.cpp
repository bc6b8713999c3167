#include "core/model/fields/member.h"

namespace wattscape {

template <>
std::span<const Field<Hardware>> fieldsOf<Hardware>() {
    using detail::field;
    using H = Hardware;
    static const Field<H> fields[] = {
        field<H, &H::name>({.key = "name", .label = "Name", .group = "Hardware", .required = true}),
        field<H, &H::vendor>({.key = "vendor", .label = "Vendor", .group = "Hardware"}),
        field<H, &H::generation>({.key = "generation", .label = "Generation", .group = "Hardware"}),
        field<H, &H::catalogueRow>({.key = "catalogue_row", .label = "Catalogue row", .group = "Hardware", .standardMeaning = "own hardware"}),
        field<H, &H::packagesPerRack>({.key = "packages_per_rack", .label = "GPUs a rack", .group = "Compute", .help = "Packages; a package may hold several dies.", .unit = Unit::package, .minimum = 0, .maximum = 1e6, .standardMeaning = "not stated"}),
        field<H, &H::computeBf16>({.key = "bf16_pflops_per_package", .label = "BF16 dense a GPU", .group = "Compute", .unit = Unit::petaflops, .minimum = 0, .maximum = 1e6, .standardMeaning = "not stated"}),
        field<H, &H::computeFp8>({.key = "fp8_pflops_per_package", .label = "FP8 dense a GPU", .group = "Compute", .unit = Unit::petaflops, .minimum = 0, .maximum = 1e6, .standardMeaning = "not stated"}),
        field<H, &H::computeFp4>({.key = "fp4_pflops_per_package", .label = "FP4 dense a GPU", .group = "Compute", .unit = Unit::petaflops, .minimum = 0, .maximum = 1e6, .standardMeaning = "not stated"}),
        field<H, &H::memory>({.key = "memory_gb_per_package", .label = "Memory a GPU", .group = "Compute", .unit = Unit::gigabyte, .minimum = 0, .maximum = 1e6, .standardMeaning = "not stated"}),
        field<H, &H::scaleUpDomain>({.key = "scale_up_domain", .label = "Scale-up domain", .group = "Compute", .unit = Unit::package, .minimum = 1, .maximum = 1e6, .standardMeaning = "not stated"}),
        field<H, &H::packagesPerNode>({.key = "packages_per_node", .label = "GPUs a node", .group = "Compute", .unit = Unit::package, .minimum = 1, .maximum = 1e5, .standard = 8}),
        field<H, &H::maximumRackPower>({.key = "maximum_rack_kw", .label = "Rack power, maximum", .group = "Power", .unit = Unit::kilowatt, .required = true, .minimum = 0.001, .maximum = 100000}),
        field<H, &H::rackPower>({.key = "rack_kw", .label = "Rack power, nominal", .group = "Power", .unit = Unit::kilowatt, .minimum = 0, .maximum = 100000, .standardMeaning = "the maximum"}),
        field<H, &H::cooling>({.key = "cooling", .label = "Cooling", .group = "Power"}),
        field<H, &H::idleShare>({.key = "idle_share", .label = "Idle share", .group = "Power", .help = "Share of nominal power drawn when idle.", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = H::defaultIdleShare}),
        field<H, &H::rackPrice>({.key = "rack_price_usd", .label = "Rack price", .group = "Money", .unit = Unit::dollar, .minimum = 0, .maximum = 1e10, .standardMeaning = "not stated"}),
        field<H, &H::serviceLife>({.key = "service_life_years", .label = "Service life", .group = "Money", .help = "Prices and warns; switches nothing off.", .unit = Unit::year, .minimum = 0.1, .maximum = 50, .standard = 5}),
        field<H, &H::firstVolume>({.key = "first_volume", .label = "First volume shipment", .group = "Dates", .standardMeaning = "not stated"}),
        field<H, &H::failuresPerNodeDay>({.key = "failures_per_node_day", .label = "Failures a node-day", .group = "Reliability", .unit = Unit::failurePerNodeDay, .minimum = 0, .maximum = 1, .standardMeaning = "not stated"}),
        field<H, &H::repairHours>({.key = "repair_hours", .label = "Mean time to repair", .group = "Reliability", .unit = Unit::hour, .minimum = 0, .maximum = 8784, .standard = 24}),
        field<H, &H::notes>({.key = "notes", .label = "Notes", .group = "Notes"}),
    };
    return fields;
}

template <>
std::span<const Field<Rollout>> fieldsOf<Rollout>() {
    using detail::field;
    using R = Rollout;
    static const Field<R> fields[] = {
        field<R, &R::name>({.key = "name", .label = "Name", .group = "Rollout"}),
        field<R, &R::hardware>({.key = "hardware", .label = "Hardware", .group = "Rollout", .required = true}),
        field<R, &R::site>({.key = "site", .label = "Site", .group = "Rollout", .required = true}),
        field<R, &R::hall>({.key = "hall", .label = "Hall", .group = "Rollout", .standardMeaning = "the site's halls in order"}),
        field<R, &R::racks>({.key = "racks", .label = "Racks", .group = "Rollout", .unit = Unit::rack, .required = true, .minimum = 1, .maximum = 1e6}),
        field<R, &R::racksPerWeek>({.key = "racks_per_week", .label = "Delivered a week", .group = "Rollout", .unit = Unit::rackPerWeek, .required = true, .minimum = 1, .maximum = 1e6}),
        field<R, &R::priority>({.key = "priority", .label = "Priority", .group = "Rollout", .help = "1 is placed and energised first.", .minimum = 1, .maximum = 99, .standard = R::defaultPriority}),
        field<R, &R::firstRacksOn>({.key = "first_racks_on", .label = "First racks on", .group = "Dates", .help = "Delivery of the first batch; further batches follow every seven days.", .required = true}),
        field<R, &R::commissioningDays>({.key = "commissioning_days", .label = "Commissioning", .group = "Dates", .help = "From delivery of a batch until it is ready.", .unit = Unit::day, .minimum = 0, .maximum = 3650, .standard = 0}),
        field<R, &R::retireOn>({.key = "retire_on", .label = "Retire on", .group = "Dates", .standardMeaning = "never"}),
        field<R, &R::replaces>({.key = "replaces", .label = "Replaces", .group = "Dates", .help = "A refresh: as racks get ready, as many of the replaced rollout retire.", .standardMeaning = "nothing"}),
        field<R, &R::orderLeadDays>({.key = "order_lead_days", .label = "Order lead time", .group = "Dates", .unit = Unit::day, .minimum = 0, .maximum = 3650, .standardMeaning = "not stated"}),
        field<R, &R::failingAcceptance>({.key = "failing_acceptance", .label = "Failing acceptance", .group = "Quality", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 0}),
        field<R, &R::replacementDays>({.key = "replacement_days", .label = "Days to replace", .group = "Quality", .unit = Unit::day, .minimum = 0, .maximum = 3650, .standard = 0}),
        field<R, &R::paymentTerms>({.key = "payment_terms", .label = "Payment terms", .group = "Money", .help = "Days from delivery (negative: before) and share of the price.", .unit = Unit::share, .minimum = 0, .maximum = 1, .standardMeaning = "on delivery"}),
        field<R, &R::residualValue>({.key = "residual_value", .label = "Residual value", .group = "Money", .help = "Age in months and share of the price.", .unit = Unit::share, .minimum = 0, .maximum = 1, .standardMeaning = "none"}),
        field<R, &R::notes>({.key = "notes", .label = "Notes", .group = "Notes"}),
    };
    return fields;
}

}  // namespace wattscape
