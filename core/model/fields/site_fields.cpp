#include "core/model/fields/member.h"

namespace wattscape {

template <>
std::span<const Field<Site>> fieldsOf<Site>() {
    using detail::field;
    static const Field<Site> fields[] = {
        field<Site, &Site::name>({.key = "name", .label = "Name", .group = "Site", .required = true}),
        field<Site, &Site::programme>({.key = "programme", .label = "Programme", .group = "Site", .standardMeaning = "none"}),
        field<Site, &Site::status>({.key = "status", .label = "Status", .group = "Site", .standardMeaning = "not stated"}),
        field<Site, &Site::designPue>(
            {.key = "design_pue",
             .label = "Design PUE",
             .group = "Power",
             .help = "Facility over IT power at the design point: turns the facility limit into the IT limit.",
             .minimum = 1,
             .maximum = 3,
             .standard = Site::defaultPue}),
        field<Site, &Site::monthlyPue>({.key = "monthly_pue",
                                        .label = "PUE by month",
                                        .group = "Power",
                                        .help = "January to December; for energy, not for limits.",
                                        .minimum = 1,
                                        .maximum = 3,
                                        .standardMeaning = "the design PUE",
                                        .standardField = "design_pue"}),
        field<Site, &Site::substationLimit>({.key = "substation_limit_mw",
                                             .label = "Substation limit",
                                             .group = "Power",
                                             .unit = Unit::megawatt,
                                             .minimum = 0,
                                             .maximum = 100000,
                                             .standardMeaning = "no limit"}),
        field<Site, &Site::campusLimit>({.key = "campus_limit_mw",
                                         .label = "Campus limit",
                                         .group = "Power",
                                         .unit = Unit::megawatt,
                                         .minimum = 0,
                                         .maximum = 100000,
                                         .standardMeaning = "no limit"}),
        field<Site, &Site::plannedPower>({.key = "planned_power_mw",
                                          .label = "Announced power",
                                          .group = "Power",
                                          .help = "Facility power as announced; for information, never a limit.",
                                          .unit = Unit::megawatt,
                                          .minimum = 0,
                                          .maximum = 100000,
                                          .standardMeaning = "not stated"}),
        field<Site, &Site::loadShape>({.key = "load_shape",
                                       .label = "Load by hour",
                                       .group = "Energy",
                                       .help = "How the draw lies over the day, from midnight on: only the ratios count.",
                                       .minimum = 0,
                                       .maximum = 1000,
                                       .standard = 1,
                                       .count = 24}),
        field<Site, &Site::gridCarbon>(
            {.key = "grid_carbon_kg_per_mwh",
             .label = "Grid carbon",
             .group = "Energy",
             .help = "Of energy from the grid, year by year; the first figure holds before its day, too.",
             .unit = Unit::kilogramPerMwh,
             .minimum = 0,
             .maximum = 3000,
             .standardMeaning = "not stated: counted as 0",
             .rowLabel = "From"}),
        field<Site, &Site::location>({.key = "location", .label = "Location", .group = "Place", .required = true}),
        field<Site, &Site::boundary>(
            {.key = "boundary", .label = "Boundary", .group = "Place", .standardMeaning = "none drawn"}),
        field<Site, &Site::region>(
            {.key = "region", .label = "Energy region", .group = "Place", .standardMeaning = "not stated"}),
        field<Site, &Site::developer>(
            {.key = "developer", .label = "Developer", .group = "Partners", .standardMeaning = "none"}),
        field<Site, &Site::siteOperator>(
            {.key = "operator", .label = "Operator", .group = "Partners", .standardMeaning = "none"}),
        field<Site, &Site::tenant>({.key = "tenant", .label = "Tenant", .group = "Partners", .standardMeaning = "none"}),
        field<Site, &Site::notes>({.key = "notes", .label = "Notes", .group = "Notes", .multiline = true}),
    };
    return fields;
}

template <>
std::span<const Field<Hall>> fieldsOf<Hall>() {
    using detail::field;
    static const Field<Hall> fields[] = {
        field<Hall, &Hall::name>({.key = "name", .label = "Name", .group = "Hall"}),
        field<Hall, &Hall::site>({.key = "site", .label = "Site", .group = "Hall", .required = true}),
        field<Hall, &Hall::order>({.key = "hall_order",
                                   .label = "Place in hall order",
                                   .group = "Hall",
                                   .help = "Rollouts fill the site's halls in this order.",
                                   .minimum = 0,
                                   .maximum = 1e6,
                                   .standard = 0}),
        field<Hall, &Hall::itCapacity>({.key = "it_capacity_mw",
                                        .label = "IT capacity",
                                        .group = "Capacity",
                                        .unit = Unit::megawatt,
                                        .required = true,
                                        .minimum = 0,
                                        .maximum = 10000}),
        field<Hall, &Hall::rackPositions>({.key = "rack_positions",
                                           .label = "Rack positions",
                                           .group = "Capacity",
                                           .unit = Unit::rack,
                                           .minimum = 0,
                                           .maximum = 1e6,
                                           .standardMeaning = "as many as its power carries"}),
        field<Hall, &Hall::maximumRackPower>({.key = "maximum_rack_kw",
                                              .label = "Maximum rack power",
                                              .group = "Capacity",
                                              .unit = Unit::kilowatt,
                                              .minimum = 0,
                                              .maximum = 10000,
                                              .standardMeaning = "any"}),
        field<Hall, &Hall::cooling>({.key = "cooling", .label = "Cooling", .group = "Capacity"}),
        field<Hall, &Hall::constructionStart>(
            {.key = "construction_start", .label = "Construction start", .group = "Dates", .standardMeaning = "not stated"}),
        field<Hall, &Hall::readyOn>({.key = "ready_on", .label = "Ready on", .group = "Dates", .required = true}),
        field<Hall, &Hall::shellCost>({.key = "shell_cost_usd",
                                       .label = "Shell cost",
                                       .group = "Money",
                                       .unit = Unit::dollar,
                                       .minimum = 0,
                                       .maximum = 1e12,
                                       .standardMeaning = "not stated"}),
        field<Hall, &Hall::footprint>(
            {.key = "footprint", .label = "Footprint", .group = "Place", .standardMeaning = "a marked rectangle at the site"}),
        field<Hall, &Hall::notes>({.key = "notes", .label = "Notes", .group = "Notes", .multiline = true}),
    };
    return fields;
}

}  // namespace wattscape
