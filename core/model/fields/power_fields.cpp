#include "core/model/fields/member.h"

namespace wattscape {

template <>
std::span<const Field<PowerSource>> fieldsOf<PowerSource>() {
    using detail::field;
    using S = PowerSource;
    static const Field<S> fields[] = {
        field<S, &S::name>({.key = "name", .label = "Name", .group = "Power source"}),
        field<S, &S::site>({.key = "site", .label = "Site", .group = "Power source", .required = true}),
        field<S, &S::kind>({.key = "kind", .label = "Kind", .group = "Power source", .required = true}),
        field<S, &S::side>({.key = "side", .label = "Side of the substation", .group = "Power source", .help = "Behind: through the substation and under its limit. Beside: on-site and not through it."}),
        field<S, &S::firmShare>({.key = "firm_share", .label = "Firm share", .group = "Firm capacity", .help = "Interconnects: the share that can't be curtailed.", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 1}),
        field<S, &S::reserveUnits>({.key = "reserve_units", .label = "Units in reserve", .group = "Firm capacity", .help = "Units held back from firm capacity.", .unit = Unit::unit, .minimum = 0, .maximum = 10000, .standard = 0}),
        field<S, &S::derating>({.key = "derating", .label = "Derating", .group = "Firm capacity", .help = "Share of the rating lost to heat and height.", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 0}),
        field<S, &S::credit>({.key = "credit", .label = "Capacity credit", .group = "Firm capacity", .help = "Solar, wind, battery: the share counted as firm.", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 0}),
        field<S, &S::availability>({.key = "availability", .label = "Availability", .group = "Energy", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 1}),
        field<S, &S::curtailmentHours>({.key = "curtailment_hours", .label = "Curtailment", .group = "Energy", .unit = Unit::hourPerYear, .minimum = 0, .maximum = 8784, .standard = 0}),
        field<S, &S::minimumLoad>({.key = "minimum_load", .label = "Minimum load", .group = "Energy", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 0}),
        field<S, &S::batteryEnergy>({.key = "battery_mwh", .label = "Battery energy", .group = "Energy", .unit = Unit::megawattHour, .minimum = 0, .maximum = 1e6, .standardMeaning = "not stated"}),
        field<S, &S::roundTripEfficiency>({.key = "round_trip_efficiency", .label = "Round-trip efficiency", .group = "Energy", .unit = Unit::share, .minimum = 0.01, .maximum = 1, .standard = 1}),
        field<S, &S::fuelPrice>({.key = "fuel_price_usd_per_mmbtu", .label = "Fuel price", .group = "Cost", .unit = Unit::dollarPerMmbtu, .minimum = 0, .maximum = 1000, .standardMeaning = "not stated"}),
        field<S, &S::heatRate>({.key = "heat_rate_btu_per_kwh", .label = "Heat rate", .group = "Cost", .help = "Higher heating value.", .unit = Unit::btuPerKwh, .minimum = 3412, .maximum = 30000, .standardMeaning = "not stated"}),
        field<S, &S::variableCost>({.key = "variable_om_usd_per_mwh", .label = "Variable O&M", .group = "Cost", .unit = Unit::dollarPerMwh, .minimum = 0, .maximum = 10000, .standard = 0}),
        field<S, &S::fixedCost>({.key = "fixed_om_usd_per_kw_year", .label = "Fixed O&M", .group = "Cost", .unit = Unit::dollarPerKwYear, .minimum = 0, .maximum = 10000, .standard = 0}),
        field<S, &S::capex>({.key = "capex_usd", .label = "Capital cost", .group = "Cost", .unit = Unit::dollar, .minimum = 0, .maximum = 1e12, .standardMeaning = "not stated"}),
        field<S, &S::emissions>({.key = "emissions_kg_per_mwh", .label = "Emissions", .group = "Cost", .unit = Unit::kilogramPerMwh, .minimum = 0, .maximum = 3000, .standardMeaning = "not stated"}),
        field<S, &S::notes>({.key = "notes", .label = "Notes", .group = "Notes"}),
    };
    return fields;
}

template <>
std::span<const Field<Tranche>> fieldsOf<Tranche>() {
    using detail::field;
    using T = Tranche;
    static const Field<T> fields[] = {
        field<T, &T::name>({.key = "name", .label = "Name", .group = "Tranche"}),
        field<T, &T::powerSource>({.key = "power_source", .label = "Power source", .group = "Tranche", .required = true}),
        field<T, &T::power>({.key = "power_mw", .label = "Power", .group = "Tranche", .help = "Negative where capacity is given back. Not together with units.", .unit = Unit::megawatt, .minimum = -100000, .maximum = 100000, .standardMeaning = "units x power a unit"}),
        field<T, &T::units>({.key = "units", .label = "Units", .group = "Tranche", .unit = Unit::unit, .minimum = -10000, .maximum = 10000, .standardMeaning = "not in units"}),
        field<T, &T::unitPower>({.key = "unit_mw", .label = "Power a unit", .group = "Tranche", .unit = Unit::megawatt, .minimum = 0, .maximum = 10000, .standardMeaning = "not in units"}),
        field<T, &T::firstDay>({.key = "first_day", .label = "First day", .group = "Dates", .required = true}),
        field<T, &T::lastDay>({.key = "last_day", .label = "Last day", .group = "Dates", .standardMeaning = "no end"}),
        field<T, &T::notes>({.key = "notes", .label = "Notes", .group = "Notes"}),
    };
    return fields;
}

template <>
std::span<const Field<SupplyContract>> fieldsOf<SupplyContract>() {
    using detail::field;
    using C = SupplyContract;
    static const Field<C> fields[] = {
        field<C, &C::name>({.key = "name", .label = "Name", .group = "Supply contract"}),
        field<C, &C::kind>({.key = "kind", .label = "Kind", .group = "Supply contract", .required = true}),
        field<C, &C::site>({.key = "site", .label = "Site", .group = "Supply contract", .standardMeaning = "the source's"}),
        field<C, &C::powerSource>({.key = "power_source", .label = "Power source", .group = "Supply contract", .standardMeaning = "none"}),
        field<C, &C::start>({.key = "start", .label = "Start", .group = "Term", .standardMeaning = "the plan's first day"}),
        field<C, &C::termYears>({.key = "term_years", .label = "Term", .group = "Term", .unit = Unit::year, .minimum = 0, .maximum = 100, .standardMeaning = "no end"}),
        field<C, &C::escalator>({.key = "escalator", .label = "Escalator", .group = "Term", .unit = Unit::sharePerYear, .minimum = -0.5, .maximum = 1, .standard = 0}),
        field<C, &C::energyPrice>({.key = "energy_price_usd_per_mwh", .label = "Energy price", .group = "Price", .unit = Unit::dollarPerMwh, .minimum = -1000, .maximum = 10000, .standardMeaning = "not stated"}),
        field<C, &C::demandCharge>({.key = "demand_charge_usd_per_kw_month", .label = "Demand charge", .group = "Price", .unit = Unit::dollarPerKwMonth, .minimum = 0, .maximum = 1000, .standard = 0}),
        field<C, &C::fixedCharge>({.key = "fixed_charge_usd_per_month", .label = "Fixed charge a month", .group = "Price", .unit = Unit::dollar, .minimum = 0, .maximum = 1e10, .standard = 0}),
        field<C, &C::capacityCharge>({.key = "capacity_charge_usd_per_mw_day", .label = "Capacity charge", .group = "Price", .unit = Unit::dollarPerMwDay, .minimum = 0, .maximum = 100000, .standard = 0}),
        field<C, &C::coincidentPeakCharge>({.key = "coincident_peak_usd_per_kw_month", .label = "Coincident-peak charge", .group = "Price", .unit = Unit::dollarPerKwMonth, .minimum = 0, .maximum = 1000, .standard = 0}),
        field<C, &C::contractPower>({.key = "contract_mw", .label = "Contract power", .group = "Commitment", .unit = Unit::megawatt, .minimum = 0, .maximum = 100000, .standardMeaning = "none"}),
        field<C, &C::minimumShare>({.key = "minimum_share", .label = "Minimum bill share", .group = "Commitment", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 0}),
        field<C, &C::ratchet>({.key = "ratchet", .label = "Ratchet", .group = "Commitment", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 0}),
        field<C, &C::takeOrPayShare>({.key = "take_or_pay_share", .label = "Take-or-pay share", .group = "Commitment", .unit = Unit::share, .minimum = 0, .maximum = 1, .standard = 0}),
        field<C, &C::securityDeposit>({.key = "security_deposit_usd", .label = "Security deposit", .group = "Commitment", .unit = Unit::dollar, .minimum = 0, .maximum = 1e12, .standard = 0}),
        field<C, &C::exitPayment>({.key = "exit_payment_usd", .label = "Exit payment", .group = "Commitment", .unit = Unit::dollar, .minimum = 0, .maximum = 1e12, .standard = 0}),
        field<C, &C::notes>({.key = "notes", .label = "Notes", .group = "Notes"}),
    };
    return fields;
}

}  // namespace wattscape
