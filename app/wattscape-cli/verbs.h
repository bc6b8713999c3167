#pragma once

#include <CLI/CLI.hpp>

/// The verbs of the command line, each in a file of its own. Every function adds one and leaves its exit code behind
/// when it was the one asked for.
namespace wattscape::cli {

/// What a script can tell apart.
enum ExitCode { fine = 0, hasIssues = 1, badInput = 2 };

void addNew(CLI::App& app, int& exitCode);
void addCheck(CLI::App& app, int& exitCode);
void addEvaluate(CLI::App& app, int& exitCode);
void addReport(CLI::App& app, int& exitCode);
void addExport(CLI::App& app, int& exitCode);
void addImport(CLI::App& app, int& exitCode);
void addSchema(CLI::App& app, int& exitCode);
void addWaterfall(CLI::App& app, int& exitCode);
void addDebt(CLI::App& app, int& exitCode);
void addDownside(CLI::App& app, int& exitCode);
void addExplain(CLI::App& app, int& exitCode);

}  // namespace wattscape::cli
