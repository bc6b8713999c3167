#pragma once

#include "core/formula/figure.h"
#include "core/formula/values.h"

#include <string>
#include <vector>

namespace wattscape::formula {

/// Where a figure comes from: its formula, with names and with the numbers put in, and what stands in it.
struct Explanation {
    enum class Origin {
        formula,
        sum,    ///< of a line over periods
        given,  ///< found elsewhere: by another part of the engine, or in a file
        input,  ///< entered by a person
    };
    Figure figure;
    std::string id;     ///< "debt.interest[2027-03]"; explaining it leads on from here
    std::string label;  ///< "Interest [2027-03]"
    Unit unit = Unit::none;
    double value = 0;
    Origin origin = Origin::formula;
    std::string formula{};  ///< "Closing balance [2027-02] * Rate"; empty where this was not asked for, and of a leaf
    std::string numbers{};  ///< "1000 * 0.05": gives the value
    std::vector<Explanation> operands{};
    /// Where an input or given figure itself is explained: the ids, without periods, of all lines that use it.
    std::vector<std::string> users{};
};

/// Explains a figure where `depth` is 1, its operands where `depth` is 2, theirs where it is 3, and so on; with 0
/// it is only named and valued. A figure that stands in several places is explained in one of them. `values` are the sheet's
/// own.
Explanation explain(const Sheet& sheet, const Values& values, const FigureNames& names, const Figure& figure, int depth = 1);

}  // namespace wattscape::formula
