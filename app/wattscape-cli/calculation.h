#pragma once

#include "core/formula/figure.h"
#include "core/formula/values.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wattscape::cli {

/// A calculation read from a file, with all its figures.
struct Calculation {
    std::string title;
    std::string fingerprint;  ///< of the file
    std::shared_ptr<const formula::Sheet> sheet;
    formula::Values values;
    formula::FigureNames names;
    std::vector<std::pair<std::string, formula::Line>> checks{};  ///< lines that have to be 0
};

/// Reads a file of cash and agreement as `waterfall` takes it, its periods called by their dates; or, where that one is named,
/// a case of the System Advisor Model, its periods called by their years from 0. Empty: it was refused and said why.
std::optional<Calculation> readCalculation(const std::string& waterfall, const std::string& sam);

/// Writes a calculation, if there is one, as a workbook; gives the exit code.
int writeXlsx(const std::optional<Calculation>& calculation, const std::string& path);

}  // namespace wattscape::cli
