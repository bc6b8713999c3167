#pragma once

#include <string>
#include <vector>

namespace wattscape::detail {

/// The statements that make an empty project file, in order. The columns are read off the model's fields.
std::vector<std::string> schemaStatements();

/// Names of the tables that are ours and unknown to GeoPackage, in their order.
std::vector<std::string> plainTables();

}  // namespace wattscape::detail
