#include "core/catalogue/catalogue.h"

#include "core/catalogue/row_reader.h"
#include "core/model/choice.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>

namespace wattscape {
namespace {

/// The parts of a cell that lists several.
std::vector<std::string> partsOf(std::string_view list) {
    std::vector<std::string> parts;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        parts.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

template <class E>
std::optional<E> readChoice(RowReader& reader, std::string_view column) {
    const std::string key = reader.text(column);
    const auto choice = choiceNamed<E>(key);
    if (!choice && !key.empty()) {
        reader.complain(column, message("“%1” is not known", key));
    }
    return choice;
}

void readOrigin(RowReader& reader, RowOrigin& row) {
    row.id = reader.text("id");
    row.source = reader.text("source");
    row.asOf = reader.day("as_of");
    row.confidence = readChoice<Confidence>(reader, "confidence").value_or(Confidence::low);
    row.reading = readChoice<Reading>(reader, "provenance").value_or(Reading::recalled);
    row.notes = reader.text("notes");
    if (row.id.empty()) {
        reader.complain("id", message("is required"));
    }
}

std::vector<SitePhase> readPhases(RowReader& reader) {
    std::vector<SitePhase> phases;
    for (const std::string& part : partsOf(reader.text("phases"))) {
        const std::size_t colon = part.find(':');
        const auto day = parseDay(part.substr(0, colon));
        const std::string number = colon == std::string::npos ? std::string() : part.substr(colon + 1);
        const char* const last = number.data() + number.size();
        double megawatts = 0;
        const auto [end, code] = std::from_chars(number.data(), last, megawatts);  // points, whatever the locale
        if (!day || code != std::errc{} || end != last || !std::isfinite(megawatts) ||
            (!phases.empty() && *day <= phases.back().from)) {
            reader.complain("phases", message("“%1” is not a phase; write phases as 2026-07-01:590 in order of time", part));
            return {};
        }
        phases.push_back({*day, Power::fromMegawatts(megawatts)});
    }
    return phases;
}

void readRow(RowReader& reader, HardwareRow& row) {
    row.vendor = reader.text("vendor");
    row.family = reader.text("family");
    row.name = reader.text("name");
    row.generation = reader.text("generation");
    row.status = reader.text("status");
    row.unitKind = reader.text("unit_kind");
    row.firstVolume = reader.month("first_volume_shipment");
    row.packagesPerUnit = reader.count("packages_per_rack");
    row.scaleUpDomain = reader.count("scaleup_domain_packages");
    row.computeBf16 = reader.amount<Compute>("bf16_dense_tflops_per_package", 1e-3);
    row.computeFp8 = reader.amount<Compute>("fp8_dense_tflops_per_package", 1e-3);
    row.computeFp4 = reader.amount<Compute>("fp4_dense_tflops_per_package", 1e-3);
    row.memory = reader.number("hbm_gb_per_package");
    row.power = reader.kilowatts("rack_power_kw");
    row.maximumPower = reader.kilowatts("rack_power_kw_max");
    row.liquidCooled = reader.yesOrNo("liquid_cooled");
    row.price = reader.amount<Money>("rack_price_usd");
    row.usefulLife = reader.number("useful_life_years");
}

void readRow(RowReader& reader, SiteRow& row) {
    row.name = reader.text("name");
    row.programme = reader.text("programme");
    row.city = reader.text("city");
    row.region = reader.text("region");
    row.country = reader.text("country");
    const auto longitude = reader.number("lon");
    const auto latitude = reader.number("lat");
    if (longitude && latitude) {
        row.location = LonLat{*longitude, *latitude};
    }
    row.locationPrecision = reader.text("location_precision");
    row.ownerDeveloper = reader.text("owner_developer");
    row.siteOperator = reader.text("operator");
    row.tenant = reader.text("tenant");
    row.plannedPower = reader.megawatts("planned_power_mw");
    row.itPower = reader.megawatts("it_power_mw");
    row.status = readChoice<SiteStatus>(reader, "status");
    row.firstPower = reader.day("first_power");
    row.buildings = reader.count("buildings");
    row.utility = reader.text("utility_or_iso");
    row.gridRegion = reader.text("grid_region");
    row.phases = readPhases(reader);
    row.capex = reader.amount<Money>("capex_usd");
    row.hardware = partsOf(reader.text("hardware"));
}

void readRow(RowReader& reader, ContractRow& row) {
    row.siteId = reader.text("site_id");
    row.region = reader.text("region_or_utility");
    row.kind = reader.text("kind");
    row.counterparty = reader.text("counterparty");
    row.description = reader.text("description");
    row.capacity = reader.megawatts("capacity_mw");
    row.energyPrice = reader.amount<EnergyPrice>("energy_usd_per_mwh");
    row.demandCharge = reader.amount<DemandCharge>("demand_usd_per_kw_month");
    row.capacityPrice = reader.number("capacity_price_usd_per_mw_day");
    row.carbon = reader.number("carbon_kg_per_mwh");
    row.minimumShare = reader.number("min_billing_demand_pct");
    if (row.minimumShare) {
        *row.minimumShare /= 100;
    }
    row.termYears = reader.number("term_years");
    row.start = reader.day("start");
    row.capex = reader.amount<Money>("capex_usd");
    row.holdsIn = partsOf(reader.text("holds_in"));
    row.gridRegions = partsOf(reader.text("grid_regions"));
}

void readRow(RowReader& reader, PartnershipRow& row) {
    row.parties = reader.text("parties");
    row.type = reader.text("type");
    row.status = reader.text("status");
    row.siteId = reader.text("site_id");
    row.structure = reader.text("structure");
    row.amount = reader.amount<Money>("amount_usd");
    row.capacityGw = reader.number("capacity_gw");
    row.termYears = reader.number("term_years");
    row.start = reader.day("start");
    row.end = reader.day("end");
}

void readRow(RowReader& reader, BenchmarkRow& row) {
    row.category = reader.text("category");
    row.metric = reader.text("metric");
    row.unit = reader.text("unit");
    row.basis = reader.text("basis");
    row.region = reader.text("region");
    row.value = reader.number("value");
    row.low = reader.number("value_low");
    row.high = reader.number("value_high");
    row.year = reader.count("year");
}

Result<std::string> textOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return fail({ErrorCode::file, message("can't be opened"), file.filename().string()});
    }
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

template <class Row>
Result<void> readTable(const std::filesystem::path& folder, const std::string& name, std::vector<Row>& rows) {
    const std::string file = name + ".csv";
    const auto text = textOf(folder / file);
    if (!text) {
        return fail(text.error());
    }
    const auto table = parseCsv(*text);
    if (!table) {
        return fail(at(file, table.error()));
    }
    for (const CsvRow& cells : table->rows) {
        std::optional<Error> error;
        RowReader reader(*table, cells, error);
        Row row;
        row.catalogue = name;
        readOrigin(reader, row);
        readRow(reader, row);
        const bool known = std::any_of(rows.begin(), rows.end(), [&](const Row& other) { return other.id == row.id; });
        if (known) {
            reader.complain("id", message("“%1” is there twice", row.id));
        }
        if (error) {
            return fail(at(file, *error));
        }
        rows.push_back(std::move(row));
    }
    return {};
}

template <class Row>
const Row* named(const std::vector<Row>& rows, std::string_view id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

const HardwareRow* Catalogue::hardwareNamed(std::string_view id) const {
    return named(hardware, id);
}

const SiteRow* Catalogue::siteNamed(std::string_view id) const {
    return named(sites, id);
}

Result<Catalogue> readCatalogue(const std::filesystem::path& folder) {
    Catalogue catalogue;
    const auto read = readTable(folder, "hardware", catalogue.hardware)
                          .and_then([&] { return readTable(folder, "sites", catalogue.sites); })
                          .and_then([&] { return readTable(folder, "contracts", catalogue.contracts); })
                          .and_then([&] { return readTable(folder, "partnerships", catalogue.partnerships); })
                          .and_then([&] { return readTable(folder, "cost_benchmarks", catalogue.benchmarks); });
    if (!read) {
        return fail(read.error());
    }
    return catalogue;
}

}  // namespace wattscape
