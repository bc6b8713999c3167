#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wattscape {

/// A party as a catalogue's cell names it.
struct NamedParty {
    std::string name;    ///< "OpenAI"
    std::string remark;  ///< what stood in parentheses behind it: "likely"; empty when nothing did

    /// The catalogue itself does not vouch for it.
    bool uncertain() const { return remark == "likely" || remark == "speculative"; }

    bool operator==(const NamedParty&) const = default;
};

/// "Microsoft; OpenAI (likely)" → Microsoft, OpenAI with the remark "likely". Parties are divided by ";" or " / ";
/// words that tell what a party does there ("land Lancium", "Blue Owl joint venture") are left out.
std::vector<NamedParty> partyNames(std::string_view cell);

/// A programme's name without the catalogue's doubt: "Project Rainier (speculative)" → "Project Rainier".
std::string programmeName(std::string_view cell);

}  // namespace wattscape
