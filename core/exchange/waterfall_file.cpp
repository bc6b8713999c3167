#include "core/exchange/waterfall_file.h"

#include "core/exchange/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace wattscape {
namespace {

using detail::Json;
using namespace finance;

/// Reads member by member and keeps what is wrong, each with its place.
class Reader {
public:
    Problems problems;

    WaterfallCase read(const Json& json) {
        allow(json, "", {"schema", "cash_flow", "partners", "tiers"});
        if (text(json, "schema", "") != "wattscape.waterfall-input/1") {
            complain("/schema", message("has to be wattscape.waterfall-input/1"));
        }
        readPartners(list(json, "partners", ""));
        readCash(list(json, "cash_flow", ""));
        const Json& tiers = list(json, "tiers", "");
        for (std::size_t i = 0; i < tiers.size(); ++i) readTier(tiers[i], fmt::format("/tiers/{}", i));
        return std::move(case_);
    }

private:
    void readPartners(const Json& partners) {
        for (std::size_t i = 0; i < partners.size(); ++i) {
            const std::string path = fmt::format("/partners/{}", i);
            allow(partners[i], path, {"id", "name", "stake"});
            const double id = number(partners[i], "id", path, 1, std::numeric_limits<std::uint32_t>::max());
            const EntityId partner{static_cast<std::uint32_t>(id)};
            if (std::ranges::find(case_.terms.partners, partner) != case_.terms.partners.end()) {
                complain(path + "/id", message("is said twice"));
            }
            case_.terms.partners.push_back(partner);
            case_.partners.push_back(text(partners[i], "name", path));
            case_.terms.stakes.push_back(number(partners[i], "stake", path, 0, 1));
        }
    }

    void readCash(const Json& flows) {
        for (std::size_t i = 0; i < flows.size(); ++i) {
            const std::string path = fmt::format("/cash_flow/{}", i);
            allow(flows[i], path, {"date", "cash_usd"});
            const Result<Day> day = parseDay(text(flows[i], "date", path));
            if (!day) {
                complain(path + "/date", day.error().what);
                continue;
            }
            if (!case_.dates.empty() && *day <= case_.dates.back()) {
                complain(path + "/date", message("is not after the one before"));
            }
            case_.dates.push_back(*day);
            case_.cash.push_back(number(flows[i], "cash_usd", path, -most, most));
        }
    }

    void readTier(const Json& tier, const std::string& path) {
        const std::string kind = text(tier, "kind", path);
        if (kind == "return_of_capital") {
            allow(tier, path, {"kind", "partners", "periods"});
            ReturnOfCapital terms{partners(tier, path), {}};
            if (tier.contains("periods")) terms.periods = static_cast<int>(number(tier, "periods", path, 1, 1e6));
            case_.terms.tiers.push_back(std::move(terms));
        } else if (kind == "preferred_return") {
            allow(tier, path, {"kind", "rate", "accrual", "partners"});
            const std::string accrual = tier.contains("accrual") ? text(tier, "accrual", path) : "compounding";
            if (accrual != "compounding" && accrual != "simple") {
                complain(path + "/accrual", message("is %1; allowed are compounding and simple", accrual));
            }
            case_.terms.tiers.push_back(
                PreferredReturn{number(tier, "rate", path, -1, 100),
                                accrual == "simple" ? PreferredReturn::Accrual::simple : PreferredReturn::Accrual::compounding,
                                partners(tier, path)});
        } else if (kind == "catch_up") {
            allow(tier, path, {"kind", "promoted", "share", "part_of_profit", "counts_preferred"});
            CatchUp terms{place(tier, "promoted", path), number(tier, "share", path, 0, 1),
                          number(tier, "part_of_profit", path, 0, 1), true};
            if (tier.contains("counts_preferred")) terms.countsPreferred = flag(tier, "counts_preferred", path);
            case_.terms.tiers.push_back(terms);
        } else if (kind == "split") {
            allow(tier, path, {"kind", "shares", "until"});
            Split terms{shares(tier, path), {}};
            if (tier.contains("until")) {
                const std::string at = path + "/until";
                allow(tier["until"], at, {"partner", "rate"});
                terms.hurdle = Split::Hurdle{place(tier["until"], "partner", at), number(tier["until"], "rate", at, -1, 100)};
            }
            case_.terms.tiers.push_back(std::move(terms));
        } else {
            complain(path + "/kind",
                     message("is %1; allowed are return_of_capital, preferred_return, catch_up and split", kind));
        }
    }

    /// By id, as an object: a partner that is not named has none.
    Shares shares(const Json& tier, const std::string& path) {
        Shares all(case_.terms.partners.size());
        if (!tier.contains("shares") || !tier["shares"].is_object()) {
            complain(path + "/shares", message("is missing: an object of shares by the partner's id"));
            return all;
        }
        for (const auto& [key, share] : tier["shares"].items()) {
            std::uint32_t id = 0;
            std::from_chars(key.data(), key.data() + key.size(), id);
            const std::size_t partner = placeOf(id, path + "/shares/" + key);
            if (!share.is_number()) complain(path + "/shares/" + key, message("is not a number"));
            if (partner < all.size() && share.is_number()) all[partner] = share.get<double>();
        }
        return all;
    }

    std::vector<std::size_t> partners(const Json& tier, const std::string& path) {
        std::vector<std::size_t> places;
        if (!tier.contains("partners")) return places;
        const Json& ids = list(tier, "partners", path);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const std::string at = fmt::format("{}/partners/{}", path, i);
            places.push_back(placeOf(ids[i].is_number_unsigned() ? ids[i].get<std::uint64_t>() : 0, at));
        }
        return places;
    }

    std::size_t place(const Json& json, const char* key, const std::string& path) {
        return placeOf(static_cast<std::uint64_t>(number(json, key, path, 1, 4e9)), path + "/" + key);
    }

    std::size_t placeOf(std::uint64_t id, const std::string& path) {
        const auto found = std::ranges::find(case_.terms.partners, EntityId{static_cast<std::uint32_t>(id)});
        if (found == case_.terms.partners.end()) complain(path, message("names a partner that is not there"));
        return static_cast<std::size_t>(found - case_.terms.partners.begin());
    }

    double number(const Json& json, const char* key, const std::string& path, double least, double greatest) {
        if (!json.is_object() || !json.contains(key) || !json[key].is_number()) {
            complain(path + "/" + key, message("is missing, or not a number"));
            return least > 0 ? least : 0;
        }
        const double value = json[key].get<double>();
        if (!(value >= least && value <= greatest)) {
            complain(path + "/" + key, message("is %1, allowed is %2 to %3", value, least, greatest));
            return least > 0 ? least : 0;
        }
        return value;
    }

    std::string text(const Json& json, const char* key, const std::string& path) {
        if (json.is_object() && json.contains(key) && json[key].is_string()) return json[key].get<std::string>();
        complain(path + "/" + key, message("is missing, or not a text"));
        return {};
    }

    bool flag(const Json& json, const char* key, const std::string& path) {
        if (json[key].is_boolean()) return json[key].get<bool>();
        complain(path + "/" + key, message("is neither true nor false"));
        return true;
    }

    const Json& list(const Json& json, const char* key, const std::string& path) {
        static const Json none = Json::array();
        if (json.is_object() && json.contains(key) && json[key].is_array()) return json[key];
        complain(path + "/" + key, message("is missing, or not a list"));
        return none;
    }

    void allow(const Json& json, const std::string& path, std::initializer_list<std::string_view> keys) {
        if (!json.is_object()) return complain(path, message("is not an object"));
        for (const auto& [key, value] : json.items()) {
            if (std::ranges::find(keys, key) == keys.end()) complain(path + "/" + key, message("is not known"));
        }
    }

    void complain(const std::string& where, Message what) {
        problems.push_back({ErrorCode::unreadable, std::move(what), where});
    }

    static constexpr double most = 1e15;  ///< USD
    WaterfallCase case_;
};

}  // namespace

Checked<WaterfallCase> waterfallFromJson(std::string_view text) {
    const Checked<Json> json = detail::parseJson(text);
    if (!json) return tl::unexpected(json.error());
    Reader reader;
    WaterfallCase read = reader.read(*json);
    if (reader.problems.empty()) {
        for (Error& problem : problemsOf(read.terms)) reader.problems.push_back(std::move(problem));
    }
    if (!reader.problems.empty()) return tl::unexpected(reader.problems);
    return read;
}

}  // namespace wattscape
