#include "core/geo/basemap.h"

#include <bit>
#include <cmath>
#include <cstring>

/// GeoPackage 1.3, clause 2.1.3: an 8-byte head, an optional envelope, then OGC well-known binary.
namespace wattscape {
namespace {

constexpr std::uint32_t polygonType = 3;
constexpr std::uint32_t multiPolygonType = 6;

/// Reads on, and remembers when the bytes have run out; from then on everything reads as 0.
class BlobReader {
public:
    explicit BlobReader(std::span<const std::byte> bytes) : rest_(bytes) {}

    bool failed() const { return failed_; }
    std::size_t left() const { return rest_.size(); }

    void skip(std::size_t count) { take(count); }
    std::uint8_t byte() { return read<std::uint8_t>(); }
    void readOrder() { little_ = byte() == 1; }
    std::uint32_t whole() { return read<std::uint32_t>(); }
    double number() { return std::bit_cast<double>(read<std::uint64_t>()); }

    /// A count of things of at least so many bytes each, so that a lie about it can't make us ask for more memory
    /// than the blob could fill.
    std::uint32_t count(std::size_t bytesEach) {
        const std::uint32_t claimed = whole();
        if (claimed > left() / bytesEach) failed_ = true;
        return failed_ ? 0 : claimed;
    }

private:
    std::span<const std::byte> take(std::size_t count) {
        if (count > rest_.size()) {
            failed_ = true;
            rest_ = {};
            return {};
        }
        const auto taken = rest_.first(count);
        rest_ = rest_.subspan(count);
        return taken;
    }

    template <class T>
    T read() {
        const auto bytes = take(sizeof(T));
        T value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const std::size_t place = little_ ? i : bytes.size() - 1 - i;
            value =
                static_cast<T>(value | static_cast<T>(static_cast<T>(std::to_integer<std::uint8_t>(bytes[i])) << (8 * place)));
        }
        return value;
    }

    std::span<const std::byte> rest_;
    bool little_ = true;
    bool failed_ = false;
};

void readPolygon(BlobReader& reader, std::vector<Outline>& rings) {
    for (std::uint32_t ring = reader.count(4); ring > 0 && !reader.failed(); --ring) {
        Outline outline(reader.count(16));
        for (LonLat& place : outline) {
            place.longitude = reader.number();
            place.latitude = reader.number();
        }
        if (outline.size() > 1 && outline.front() == outline.back()) outline.pop_back();
        if (outline.size() >= 3) rings.push_back(std::move(outline));
    }
}

bool allFinite(const std::vector<Outline>& rings) {
    for (const Outline& ring : rings) {
        for (const LonLat& place : ring) {
            if (!std::isfinite(place.longitude) || !std::isfinite(place.latitude)) return false;
        }
    }
    return true;
}

Unexpected notPolygons() {
    return fail({ErrorCode::foreignFile, message("A geometry is not a GeoPackage polygon")});
}

}  // namespace

Result<std::vector<Outline>> ringsOfBlob(std::span<const std::byte> blob) {
    constexpr std::size_t envelopeBytes[] = {0, 32, 48, 48, 64};
    BlobReader reader(blob);
    const bool magic = reader.byte() == 'G' && reader.byte() == 'P';
    reader.skip(1);
    const std::uint32_t envelope = (reader.byte() >> 1) & 7U;
    if (!magic || envelope > 4) return notPolygons();
    reader.skip(4 + envelopeBytes[envelope]);
    reader.readOrder();
    const std::uint32_t type = reader.whole();
    if (type != polygonType && type != multiPolygonType) return notPolygons();
    std::vector<Outline> rings;
    if (type == polygonType) {
        readPolygon(reader, rings);
    } else {
        for (std::uint32_t polygon = reader.count(9); polygon > 0 && !reader.failed(); --polygon) {
            reader.readOrder();
            if (reader.whole() != polygonType) return notPolygons();
            readPolygon(reader, rings);
        }
    }
    if (reader.failed() || !allFinite(rings)) return notPolygons();
    return rings;
}

}  // namespace wattscape
