#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/verbs.h"
#include "core/exchange/plan_json.h"

namespace wattscape::cli {

void addSchema(CLI::App& app, int& exitCode) {
    CLI::App* verb = app.add_subcommand("schema", "Print the JSON Schema of plans");
    verb->callback([&exitCode] {
        print(planJsonSchema());
        exitCode = fine;
    });
}

}  // namespace wattscape::cli
