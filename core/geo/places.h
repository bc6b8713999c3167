#pragma once

#include "core/base/result.h"
#include "core/geo/web_mercator.h"

#include <string>
#include <string_view>
#include <vector>

namespace wattscape {

/// A town or city of the gazetteer.
struct Place {
    std::string name;
    std::string country;  ///< ISO 3166 alpha-2
    std::string admin1;   ///< US: postal code of the state; elsewhere the province's name
    LonLat location;
    WorldPoint point;  ///< the same, projected
    std::int64_t population = 0;
    std::string timeZone;    ///< IANA
    double minimumZoom = 0;  ///< of a web map with 256-px tiles, from which on its name is shown
    bool capital = false;

    /// "Abilene, TX, US".
    std::string fullName() const;
};

/// The gazetteer: most important first.
class Places {
public:
    Places() = default;
    explicit Places(std::vector<Place> places);

    /// By minimum zoom, then by population.
    const std::vector<Place>& all() const { return places_; }

    /// What a person may mean, best first: names equal to the query, then names that begin with it, then names with a
    /// word that does, then names spelt nearly so (one slip per four letters); larger places first within each. Accents,
    /// case and punctuation don't count. "springfield il" and "springfield, il" ask for the one in Illinois.
    std::vector<const Place*> search(std::string_view query, std::size_t most) const;

    /// The nearest place of at least that population within so many metres, or null.
    const Place* nearest(LonLat location, double metres, std::int64_t population = 0) const;

private:
    std::vector<Place> places_;
    std::vector<std::string> keys_;  ///< folded "name|admin1|country", in the order of `places_`
};

/// Reads resources/basemap/places.csv. Fails with the line that is wrong.
Result<Places> readPlaces(const std::string& file);

/// Lower case, Latin letters without accents, everything else a single blank.
std::string foldedForSearch(std::string_view text);

/// Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other (optimal string
/// alignment), or `most + 1` when it takes more.
int spellingDistance(std::string_view a, std::string_view b, int most);

}  // namespace wattscape
