#include "core/exchange/json_text.h"

#include <set>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

constexpr int deepest = 16;
constexpr std::size_t mostKeys = 1000;

/// Follows the parser through objects and lists and notes what JSON allows and a plan does not.
class Watch {
public:
    bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
        switch (event) {
            case Json::parse_event_t::object_start:
            case Json::parse_event_t::array_start: return enter(depth);
            case Json::parse_event_t::object_end:
            case Json::parse_event_t::array_end: open_.pop_back(); break;
            case Json::parse_event_t::key: return meetKey(parsed.get<std::string>());
            case Json::parse_event_t::value: break;
        }
        return true;
    }

    Problems problems;

private:
    struct Level {
        std::set<std::string> keys;
        std::string current;
    };

    bool enter(int depth) {
        open_.emplace_back();
        if (depth == deepest) {
            problems.push_back({ErrorCode::unreadable, message("is nested more than %1 levels deep", deepest), path()});
        }
        return depth < deepest;
    }

    bool meetKey(std::string key) {
        Level& level = open_.back();
        level.current = key;
        if (level.keys.size() == mostKeys) {
            problems.push_back({ErrorCode::unknownName, message("has more than %1 keys", mostKeys), path()});
        }
        if (level.keys.size() >= mostKeys) {
            level.keys.emplace(fmt::format("{} beyond", mostKeys));
            return false;
        }
        if (!level.keys.insert(std::move(key)).second) {
            problems.push_back({ErrorCode::contradiction, message("is said twice"), path()});
            return false;
        }
        return true;
    }

    std::string path() const {
        std::string text;
        for (const Level& level : open_) {
            text += level.current.empty() ? "" : "/" + level.current;
        }
        return text;
    }

    std::vector<Level> open_;
};

}  // namespace

Checked<Json> parseJson(std::string_view text) {
    Watch watch;
    try {
        Json json =
            Json::parse(text, [&](int depth, Json::parse_event_t event, Json& parsed) { return watch(depth, event, parsed); });
        if (watch.problems.empty()) {
            return json;
        }
    } catch (const Json::parse_error& error) {
        watch.problems.push_back(
            {ErrorCode::unreadable, message("is not JSON: byte %1 is not what can stand there", error.byte)});
    } catch (const Json::out_of_range&) {
        watch.problems.push_back({ErrorCode::outOfRange, message("holds a number beyond ±1.8e308")});
    } catch (const Json::exception& error) {
        watch.problems.push_back({ErrorCode::unreadable, message("is not readable JSON: %1", error.what())});
    }
    return tl::unexpected(std::move(watch.problems));
}

}  // namespace wattscape::detail
