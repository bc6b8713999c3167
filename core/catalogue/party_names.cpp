#include "core/catalogue/party_names.h"

namespace wattscape {
namespace {

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

/// The one name used for a party that the tables call by several.
std::string_view commonName(std::string_view name) {
    if (name == "Vantage") {
        return "Vantage Data Centers";
    }
    return name == "Tata" ? "Tata Group" : name;
}

NamedParty partyIn(std::string_view text) {
    NamedParty party;
    if (const std::size_t open = text.find('('); open != std::string_view::npos) {
        const std::size_t close = text.find(')', open);
        party.remark = std::string(text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
        text = text.substr(0, open);
    }
    text = trimmed(text);
    for (const std::string_view before : {"land "}) {
        text.remove_prefix(text.starts_with(before) ? before.size() : 0);
    }
    for (const std::string_view behind : {" joint venture", " and syndicate", " JV"}) {
        text.remove_suffix(text.ends_with(behind) ? behind.size() : 0);
    }
    party.name = std::string(commonName(trimmed(text)));
    return party;
}

}  // namespace

std::vector<NamedParty> partyNames(std::string_view cell) {
    std::vector<NamedParty> parties;
    int depth = 0;
    std::size_t first = 0;
    const auto take = [&](std::size_t end) {
        if (NamedParty party = partyIn(cell.substr(first, end - first)); !party.name.empty()) {
            parties.push_back(std::move(party));
        }
    };
    for (std::size_t i = 0; i < cell.size(); ++i) {
        depth += cell[i] == '(' ? 1 : cell[i] == ')' ? -1 : 0;
        const bool divides = depth == 0 && (cell[i] == ';' || (cell[i] == '/' && cell.substr(0, i).ends_with(' ')));
        if (divides) {
            take(i);
            first = i + 1;
        }
    }
    take(cell.size());
    return parties;
}

std::string programmeName(std::string_view cell) {
    for (const std::string_view doubt : {"(speculative)", "(likely)"}) {
        if (cell.ends_with(doubt)) {
            cell.remove_suffix(doubt.size());
        }
    }
    return std::string(trimmed(cell));
}

}  // namespace wattscape
