#include "core/geo/coordinates.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include <fmt/format.h>

namespace wattscape {
namespace {

enum class Mark { none, degree, minute, second, latitude, longitude, separator };

/// A number with what stands behind it, or a letter of the compass.
struct Token {
    std::optional<double> number;
    bool negative = false;
    char letter = 0;
    Mark mark = Mark::none;
};

struct Spelling {
    std::string_view text;
    Mark mark;
};

constexpr std::array spellings{
    Spelling{"latitude", Mark::latitude}, Spelling{"lat", Mark::latitude},  Spelling{"longitude", Mark::longitude},
    Spelling{"lon", Mark::longitude},     Spelling{"lng", Mark::longitude}, Spelling{"degrees", Mark::degree},
    Spelling{"deg", Mark::degree},        Spelling{"°", Mark::degree},      Spelling{"º", Mark::degree},
    Spelling{"min", Mark::minute},        Spelling{"sec", Mark::second},    Spelling{"''", Mark::second},
    Spelling{"″", Mark::second},          Spelling{"”", Mark::second},      Spelling{"\"", Mark::second},
    Spelling{"′", Mark::minute},          Spelling{"’", Mark::minute},      Spelling{"'", Mark::minute},
    Spelling{",", Mark::separator},       Spelling{";", Mark::separator},   Spelling{"/", Mark::separator},
};

Unexpected unreadable() {
    return fail({ErrorCode::unreadable, message("Not a place: write it like 32.5, -99.784 or 32°30′N 99°47′W")});
}

std::string normalised(std::string_view text) {
    std::string lower;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 3) == "−") {  // the typographic minus
            lower += '-';
            i += 2;
        } else {
            lower += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
        }
    }
    lower.erase(0, std::min(lower.find_first_not_of(' '), lower.size()));
    lower.erase(lower.find_last_not_of(' ') + 1);
    const bool parted = lower.find_first_of(" ;/") != std::string::npos;
    const bool commaIsDecimal = parted && lower.find('.') == std::string::npos && std::ranges::count(lower, ',') == 2 &&
                                lower.find(", ") == std::string::npos;
    if (commaIsDecimal) {
        std::ranges::replace(lower, ',', '.');
    }
    return lower;
}

/// The tokens, or nothing when some text is neither number, unit nor compass.
std::optional<std::vector<Token>> tokensOf(std::string_view rest) {
    std::vector<Token> tokens;
    while (!rest.empty()) {
        const char c = rest.front();
        if (std::isspace(static_cast<unsigned char>(c)) || c == ':' || c == '=') {
            rest.remove_prefix(1);
            continue;
        }
        const auto spelled = std::ranges::find_if(spellings, [&](const Spelling& s) { return rest.starts_with(s.text); });
        if (spelled != spellings.end()) {
            tokens.push_back({.number = {}, .mark = spelled->mark});
            rest.remove_prefix(spelled->text.size());
        } else if (c == 'n' || c == 's' || c == 'e' || c == 'w') {
            tokens.push_back({.number = {}, .letter = c});
            rest.remove_prefix(1);
        } else {
            Token token{.number = 0.0, .negative = c == '-'};
            if (c == '-' || c == '+') rest.remove_prefix(1);
            const auto [end, error] =
                std::from_chars(rest.data(), rest.data() + rest.size(), *token.number, std::chars_format::fixed);
            if (error != std::errc{} || *token.number < 0 || std::signbit(*token.number)) return std::nullopt;
            rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
            tokens.push_back(token);
        }
    }
    return tokens;
}

/// Degrees, minutes and seconds of one coordinate as they are collected.
struct Angle {
    std::vector<double> parts;
    bool negative = false;
    char letter = 0;         ///< n, s, e or w
    Mark axis = Mark::none;  ///< "lat" or "lon"

    bool isLatitude() const { return letter == 'n' || letter == 's' || axis == Mark::latitude; }
    bool isLongitude() const { return letter == 'e' || letter == 'w' || axis == Mark::longitude; }
    bool wellFormed() const {
        return !parts.empty() && parts.size() <= 3 && !(negative && letter) &&
               std::all_of(parts.begin() + 1, parts.end(), [](double part) { return part < 60; }) &&
               std::all_of(parts.begin(), parts.end() - 1, [](double part) { return part == std::floor(part); });
    }
    double degrees() const {
        double sum = 0;
        double share = 1;
        for (const double part : parts) {
            sum += part * share;
            share /= 60;
        }
        return negative || letter == 's' || letter == 'w' ? -sum : sum;
    }
};

/// Parts the tokens into two angles: by a separator, by compass letters or words, by a sign, or where degrees begin anew.
std::optional<std::array<Angle, 2>> anglesOf(const std::vector<Token>& tokens) {
    std::vector<Angle> angles(1);
    const bool marked = std::ranges::any_of(tokens, [](const Token& t) { return t.mark == Mark::degree; });
    const bool parted = std::ranges::any_of(tokens, [](const Token& t) { return t.mark == Mark::separator; });
    const auto numbers =
        static_cast<std::size_t>(std::ranges::count_if(tokens, [](const Token& t) { return t.number.has_value(); }));
    const auto next = [&] {
        if (!angles.back().parts.empty()) angles.emplace_back();
    };
    bool closed = false;  // the present angle has had its letter
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.number) {
            const bool degreesBegin = marked && i + 1 < tokens.size() && tokens[i + 1].mark == Mark::degree;
            const bool halfway = !marked && !parted && angles.size() == 1 && angles.back().parts.size() * 2 == numbers;
            if (closed || degreesBegin || halfway || token.negative) next(), closed = false;
            angles.back().parts.push_back(*token.number);
            angles.back().negative = angles.back().negative || token.negative;
        } else if (token.letter) {
            if (!angles.back().parts.empty() && angles.back().letter) next();
            const bool behind = !angles.back().parts.empty();
            angles.back().letter = token.letter;
            closed = behind;
        } else if (token.mark == Mark::separator || token.mark == Mark::latitude || token.mark == Mark::longitude) {
            next();
            closed = false;
            if (token.mark != Mark::separator) angles.back().axis = token.mark;
        }
    }
    if (angles.size() != 2) return std::nullopt;
    return std::array{angles[0], angles[1]};
}

std::string part(double degrees, char positive, char negative) {
    const auto tenths = std::llround(std::abs(degrees) * 36000);
    return fmt::format("{}°{:02}′{:02}.{}″{}", tenths / 36000, tenths / 600 % 60, tenths / 10 % 60, tenths % 10,
                       degrees < 0 ? negative : positive);
}

}  // namespace

Result<LonLat> parseCoordinates(std::string_view text) {
    const auto tokens = tokensOf(normalised(text));
    if (!tokens) return unreadable();
    auto angles = anglesOf(*tokens);
    if (!angles || !(*angles)[0].wellFormed() || !(*angles)[1].wellFormed()) return unreadable();
    auto& [first, second] = *angles;
    if (first.isLongitude() || second.isLatitude()) std::swap(first, second);
    if (first.isLongitude() || second.isLatitude()) return unreadable();
    if (!first.letter != !second.letter && first.parts.size() != second.parts.size()) return unreadable();
    const LonLat place{second.degrees(), first.degrees()};
    if (std::abs(place.latitude) > 90) {
        return fail({ErrorCode::outOfRange, message("Latitude %1 is outside -90 to 90", place.latitude)});
    }
    if (std::abs(place.longitude) > 180) {
        return fail({ErrorCode::outOfRange, message("Longitude %1 is outside -180 to 180", place.longitude)});
    }
    return place;
}

std::string formatDecimal(LonLat place) {
    return fmt::format("{:.5f}, {:.5f}", place.latitude, place.longitude);
}

std::string formatDegrees(LonLat place) {
    return part(place.latitude, 'N', 'S') + " " + part(place.longitude, 'E', 'W');
}

}  // namespace wattscape
