#include "core/storage/geometry_blob.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace wattscape {
namespace {

static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory");

enum GeometryType : std::uint32_t { point = 1, polygon = 3, multiPolygon = 6 };

template <class T>
void append(std::string& blob, T value) {
    std::array<char, sizeof(T)> bytes;
    std::memcpy(bytes.data(), &value, sizeof(T));
    blob.append(bytes.data(), bytes.size());
}

std::string blobOf(GeometryType type) {
    std::string blob = "GP";
    append<std::uint8_t>(blob, 0);  // version 1
    append<std::uint8_t>(blob, 1);  // little-endian, no envelope
    append<std::int32_t>(blob, wgs84);
    append<std::uint8_t>(blob, 1);  // little-endian
    append<std::uint32_t>(blob, type);
    return blob;
}

void append(std::string& blob, LonLat place) {
    append(blob, place.longitude + 0.0);  // never -0: equal plans are equal bytes
    append(blob, place.latitude + 0.0);
}

Error refusal(Message what) {
    return {ErrorCode::unreadable, std::move(what)};
}

/// Thrown within this file only, when a blob ends before its geometry does.
struct CutShort {};

/// Walks through a blob.
class Bytes {
public:
    explicit Bytes(std::string_view blob) : rest_(blob) {}

    template <class T>
    T read() {
        std::array<char, sizeof(T)> bytes;
        const std::string_view taken = take(sizeof(T));
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            bytes[i] = taken[littleEndian_ ? i : sizeof(T) - 1 - i];
        }
        T value;
        std::memcpy(&value, bytes.data(), sizeof(T));
        return value;
    }
    std::string_view take(std::size_t count) {
        if (count > rest_.size()) throw CutShort{};
        const std::string_view taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }
    void setLittleEndian(bool little) { littleEndian_ = little; }
    std::size_t left() const { return rest_.size(); }

private:
    std::string_view rest_;
    bool littleEndian_ = true;
};

/// Passes over the GeoPackage header. Envelope sizes by code: none, xy, xyz, xym, xyzm.
Result<void> readHeader(Bytes& bytes) {
    static constexpr std::array<std::size_t, 5> envelopeBytes{0, 32, 48, 48, 64};
    if (bytes.take(2) != "GP") {
        return fail(refusal(message("is not a GeoPackage geometry")));
    }
    bytes.take(1);
    const auto flags = bytes.read<std::uint8_t>();
    bytes.setLittleEndian(flags & 1U);
    const auto reference = bytes.read<std::int32_t>();
    if (reference != wgs84 && reference != 0 && reference != -1) {
        return fail(refusal(message("is in spatial reference %1; allowed is 4326 (WGS84)", reference)));
    }
    const unsigned envelope = (flags >> 1U) & 7U;
    if (envelope >= envelopeBytes.size()) {
        return fail(refusal(message("is not a GeoPackage geometry")));
    }
    bytes.take(envelopeBytes[envelope]);
    return {};
}

struct Shape {
    std::uint32_t type;
    std::size_t dimensions;
};

/// Byte order and type of a geometry; ISO types count thousands for height and measure.
Shape readShape(Bytes& bytes) {
    bytes.setLittleEndian(bytes.read<std::uint8_t>() != 0);
    const auto type = bytes.read<std::uint32_t>();
    const std::uint32_t extra = type / 1000;
    return {type % 1000, extra == 0 ? 2U : extra == 3 ? 4U : 3U};
}

LonLat readPlace(Bytes& bytes, const Shape& shape) {
    const auto longitude = bytes.read<double>();
    const auto latitude = bytes.read<double>();
    bytes.take(8 * (shape.dimensions - 2));
    return {longitude, latitude};
}

Result<Outline> readRing(Bytes& bytes, const Shape& shape) {
    const auto rings = bytes.read<std::uint32_t>();
    if (rings != 1) {
        return fail(refusal(rings == 0 ? message("is an empty polygon") : message("has holes; allowed is one ring")));
    }
    const auto count = bytes.read<std::uint32_t>();
    if (count > bytes.left() / (8 * shape.dimensions)) throw CutShort{};
    Outline outline;
    for (std::uint32_t i = 0; i < count; ++i) {
        outline.push_back(readPlace(bytes, shape));
    }
    if (outline.size() > 1 && outline.front() == outline.back()) {
        outline.pop_back();
    }
    return outline;
}

Result<LonLat> readPoint(Bytes& bytes) {
    if (const auto header = readHeader(bytes); !header) return fail(header.error());
    const Shape shape = readShape(bytes);
    if (shape.type != point) {
        return fail(refusal(message("is a geometry of type %1; allowed is a point (1)", shape.type)));
    }
    const LonLat place = readPlace(bytes, shape);
    if (!std::isfinite(place.longitude) || !std::isfinite(place.latitude)) {
        return fail(refusal(message("is an empty point")));
    }
    return place;
}

Result<Outline> readOutline(Bytes& bytes) {
    if (const auto header = readHeader(bytes); !header) return fail(header.error());
    Shape shape = readShape(bytes);
    if (shape.type == multiPolygon) {
        if (const auto parts = bytes.read<std::uint32_t>(); parts != 1) {
            return fail(refusal(message("has %1 parts; allowed is one", parts)));
        }
        shape = readShape(bytes);
    }
    if (shape.type != polygon) {
        return fail(refusal(message("is a geometry of type %1; allowed is a polygon (3)", shape.type)));
    }
    return readRing(bytes, shape);
}

/// Runs a reader over the blob and says so when it runs out of bytes.
template <class Read>
auto reading(std::string_view blob, Read read) -> decltype(read(std::declval<Bytes&>())) {
    try {
        Bytes bytes(blob);
        return read(bytes);
    } catch (const CutShort&) {
        return fail(refusal(message("is a geometry cut short")));
    }
}

}  // namespace

std::string pointBlob(LonLat place) {
    std::string blob = blobOf(point);
    append(blob, place);
    return blob;
}

std::string polygonBlob(const Outline& outline) {
    std::string blob = blobOf(polygon);
    append<std::uint32_t>(blob, 1);
    append(blob, static_cast<std::uint32_t>(outline.size() + 1));
    for (const LonLat& corner : outline) {
        append(blob, corner);
    }
    append(blob, outline.front());
    return blob;
}

Result<LonLat> pointFromBlob(std::string_view blob) {
    return reading(blob, readPoint);
}

Result<Outline> outlineFromBlob(std::string_view blob) {
    return reading(blob, readOutline);
}

}  // namespace wattscape
