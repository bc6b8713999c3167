#include "core/geo/places.h"

#include "core/geo/geodesy.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <numbers>
#include <optional>
#include <tuple>

namespace wattscape {
namespace {

/// Cells of one RFC 4180 line without line breaks inside quotes.
void splitLine(std::string_view line, std::vector<std::string>& cells) {
    cells.assign(1, {});
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
            cells.back() += line[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
}

template <class Number>
bool readNumber(const std::string& cell, Number& number) {
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return error == std::errc{} && end == cell.data() + cell.size();
}

std::optional<Place> placeOf(const std::vector<std::string>& cells) {
    if (cells.size() != 10) return std::nullopt;
    Place place{.name = cells[0], .country = cells[1], .admin1 = cells[2], .location = {}, .point = {}, .timeZone = cells[6]};
    if (!readNumber(cells[3], place.location.latitude) || !readNumber(cells[4], place.location.longitude) ||
        !readNumber(cells[5], place.population) || !readNumber(cells[7], place.minimumZoom) ||
        std::abs(place.location.latitude) > 90 || std::abs(place.location.longitude) > 180) {
        return std::nullopt;
    }
    place.capital = cells[8] == "1";
    place.point = project(place.location);
    return place;
}

enum Match { same, beginning, wordBeginning, nearly, none };

struct Ranked {
    Match match = none;
    int slips = 0;
};

/// How well a folded "name|admin1|country" answers a folded query.
Ranked rankOf(std::string_view key, std::string_view query, int allowedSlips) {
    const std::string_view name = key.substr(0, key.find('|'));
    if (name == query) return {same};
    if (name.starts_with(query)) return {beginning};
    if (query.size() > name.size() + 1 && query.starts_with(name) && query[name.size()] == ' ') {
        const std::string_view rest = query.substr(name.size() + 1);
        const std::string_view admin = key.substr(name.size() + 1);
        if (admin.starts_with(rest) || admin.find('|' + std::string(rest)) != std::string_view::npos) return {same};
    }
    const std::size_t word = name.find(' ' + std::string(query));
    if (word != std::string_view::npos) return {wordBeginning};
    if (allowedSlips > 0) {
        const int slips = spellingDistance(name, query, allowedSlips);
        if (slips <= allowedSlips) return {nearly, slips};
    }
    return {};
}

/// Latin letters with accents of U+00C0 to U+017F as the plain ones; the rest as a blank.
constexpr std::string_view plainLetters =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(plainLetters.size() == 0x180 - 0xC0);

}  // namespace

std::string Place::fullName() const {
    std::string result = name;
    if (!admin1.empty()) result += ", " + admin1;
    if (!country.empty()) result += ", " + country;
    return result;
}

std::string foldedForSearch(std::string_view text) {
    std::string folded;
    const auto append = [&](char c) {
        if (c != ' ' || (!folded.empty() && folded.back() != ' ')) folded += c;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 'A' && c <= 'Z')
            append(static_cast<char>(c - 'A' + 'a'));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            append(static_cast<char>(c));
        else if (c >= 0xC3 && c <= 0xC5 && i + 1 < text.size()) {
            const unsigned code = ((c & 0x1FU) << 6) | (static_cast<unsigned char>(text[++i]) & 0x3FU);
            append(plainLetters[code - 0xC0]);
        } else if (c == '\'' || c == '.')
            continue;
        else if (c < 0x80)
            append(' ');
        else
            folded += static_cast<char>(c);
    }
    while (!folded.empty() && folded.back() == ' ') folded.pop_back();
    return folded;
}

int spellingDistance(std::string_view a, std::string_view b, int most) {
    const int sizes = static_cast<int>(a.size()) - static_cast<int>(b.size());
    if (std::abs(sizes) > most) return most + 1;
    std::vector<int> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most) return most + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], most + 1);
}

Places::Places(std::vector<Place> places) : places_(std::move(places)) {
    std::ranges::stable_sort(places_, [](const Place& a, const Place& b) {
        return std::tuple(a.minimumZoom, -a.population) < std::tuple(b.minimumZoom, -b.population);
    });
    keys_.reserve(places_.size());
    for (const Place& place : places_) {
        keys_.push_back(foldedForSearch(place.name) + '|' + foldedForSearch(place.admin1) + '|' +
                        foldedForSearch(place.country));
    }
}

std::vector<const Place*> Places::search(std::string_view query, std::size_t most) const {
    const std::string folded = foldedForSearch(query);
    if (folded.empty() || most == 0) return {};
    struct Hit {
        Ranked rank;
        const Place* place;
    };
    std::vector<Hit> hits;
    const auto slips = static_cast<int>(folded.size() / 4);
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const Ranked rank = rankOf(keys_[i], folded, slips);
        if (rank.match != none) hits.push_back({rank, &places_[i]});
    }
    std::ranges::stable_sort(hits, [](const Hit& a, const Hit& b) {
        return std::tuple(a.rank.match, a.rank.slips, -a.place->population) <
               std::tuple(b.rank.match, b.rank.slips, -b.place->population);
    });
    const bool certain = !hits.empty() && hits.front().rank.match != nearly;
    std::vector<const Place*> result;
    for (const Hit& hit : hits) {
        if (result.size() == most || (certain && hit.rank.match == nearly)) break;
        result.push_back(hit.place);
    }
    return result;
}

const Place* Places::nearest(LonLat location, double metres, std::int64_t population) const {
    const double latitudes = metres / 110'000;
    const double longitudes = latitudes / std::max(0.01, std::cos(location.latitude * std::numbers::pi / 180));
    const Place* best = nullptr;
    double least = metres;
    for (const Place& place : places_) {
        if (place.population < population || std::abs(place.location.latitude - location.latitude) > latitudes ||
            std::abs(std::remainder(place.location.longitude - location.longitude, 360.0)) > longitudes) {
            continue;
        }
        if (const double away = distanceBetween(location, place.location); away <= least) {
            least = away;
            best = &place;
        }
    }
    return best;
}

Result<Places> readPlaces(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return fail({ErrorCode::file, message("The list of places can't be opened"), file});
    std::vector<Place> places;
    std::vector<std::string> cells;
    std::string line;
    std::getline(stream, line);
    for (int number = 2; std::getline(stream, line); ++number) {
        splitLine(line, cells);
        auto place = placeOf(cells);
        if (!place) return fail({ErrorCode::unreadable, message("Line %1 is not a place", number), file});
        places.push_back(std::move(*place));
    }
    return Places(std::move(places));
}

}  // namespace wattscape
