#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/verbs.h"
#include "core/evaluate/evaluate.h"
#include "core/exchange/plan_geojson.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/plan_workbook.h"
#include "core/exchange/results_csv.h"
#include "core/storage/fingerprint.h"

#include <memory>

#include <fmt/format.h>

namespace wattscape::cli {
namespace {

struct ExportOptions {
    std::string format;
    std::string file;
    std::string output = "-";
    std::string table;
    bool repair = false;
};

int write(const std::filesystem::path& path, const std::string& text) {
    const Result<void> written = writeText(path, text);
    return written ? fine : refuse(written.error());
}

/// One table: "series", "energy", "issues", "statements", or the entities of a kind.
Result<std::string> tableNamed(const PlanResults& results, std::string_view name) {
    if (name == "series") return seriesCsv(results);
    if (name == "energy") return energyCsv(results);
    if (name == "issues") return issuesCsv(results);
    if (name == "statements") return statementsCsv(results);
    std::string allowed = "series, energy, issues, statements";
    for (const KindNames& names : kindNames) {
        if (names.table == name) return entitiesCsv(results.plan(), names.kind);
        allowed += fmt::format(", {}", names.table);
    }
    return fail({ErrorCode::unknownName, message("“%1” is no table; allowed are %2", name, allowed), "--table"});
}

int exportTables(const PlanResults& results, const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return refuse(fmt::format("{}: can’t be made: {}", folder.string(), error.message()));
    int exitCode = write(folder / "series.csv", seriesCsv(results));
    if (exitCode == fine) exitCode = write(folder / "energy.csv", energyCsv(results));
    if (exitCode == fine) exitCode = write(folder / "issues.csv", issuesCsv(results));
    if (exitCode == fine) exitCode = write(folder / "statements.csv", statementsCsv(results));
    for (const KindNames& names : kindNames) {
        if (exitCode == fine)
            exitCode = write(folder / fmt::format("{}.csv", names.table), entitiesCsv(results.plan(), names.kind));
    }
    return exitCode;
}

int exportCsv(const Plan& plan, const ExportOptions& options) {
    const Result<PlanResults> results = evaluate(std::make_shared<const Plan>(plan));
    if (!results) return refuse(results.error());
    if (options.table.empty()) {
        return options.output == "-" ? refuse("export csv: name a folder with --output, or one table with --table")
                                     : exportTables(*results, options.output);
    }
    const Result<std::string> text = tableNamed(*results, options.table);
    return text ? write(options.output, *text) : refuse(text.error());
}

int exportWorkbook(const Plan& plan, const ExportOptions& options) {
    if (options.output == "-") return refuse("export xlsx: name a file with --output");
    const Result<PlanResults> results = evaluate(std::make_shared<const Plan>(plan));
    if (!results) return refuse(results.error());
    const Result<std::string> workbook = planToWorkbook(*results, fingerprintOf(plan));
    return workbook ? write(options.output, *workbook) : refuse(workbook.error());
}

int run(const ExportOptions& options) {
    const std::optional<Plan> plan = loadPlan(options.file, options.repair);
    if (!plan) return badInput;
    if (options.format == "csv") return exportCsv(*plan, options);
    if (options.format == "xlsx") return exportWorkbook(*plan, options);
    return write(options.output, options.format == "json" ? planToJson(*plan) : planToGeoJson(*plan));
}

}  // namespace

void addExport(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* verb = app.add_subcommand("export", "Write the plan or its results in another form");
    verb->add_option("format", options->format,
                     "csv (series, energy, issues, ventures’ statements and every list), geojson (sites, boundaries, halls), "
                     "json (the whole plan), xlsx (the plan's workbook)")
        ->required()
        ->check(CLI::IsMember({"csv", "geojson", "json", "xlsx"}));
    verb->add_option("file", options->file, "Project file, or a plan as .json")->required();
    verb->add_option("-o,--output,output", options->output, "File to write, for csv a folder; - is standard output")
        ->capture_default_str();
    verb->add_option("--table", options->table,
                     "csv: only this table (series, energy, issues, statements, sites, halls, …), into a file");
    verb->add_flag("--repair", options->repair, "Go on with a file that needs repairs; it is not changed");
    verb->callback([options, &exitCode] { exitCode = run(*options); });
}

}  // namespace wattscape::cli
