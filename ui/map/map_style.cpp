#include "ui/map/map_style.h"

#include "ui/theme/theme.h"

namespace wattscape::ui {

MapStyle MapStyle::light() {
    return {.water = QColor(0xdf, 0xe7, 0xee),
            .land = QColor(0xfb, 0xfb, 0xf9),
            .coast = QColor(0xa9, 0xb6, 0xc3),
            .stateLine = QColor(0xcd, 0xd5, 0xdd),
            .countyLine = QColor(0xea, 0xed, 0xf0),
            .placeText = QColor(0x5a, 0x66, 0x75),
            .areaText = QColor(0x96, 0xa1, 0xae),
            .plate = QColor(255, 255, 255, 225),
            .ink = QColor(0x1b, 0x24, 0x30),
            .quietInk = QColor(0x5a, 0x66, 0x75),
            .frame = QColor(0xd9, 0xde, 0xe5),
            .accent = QColor(0x25, 0x63, 0xeb),
            .regionTint = 0.13};
}

MapStyle MapStyle::darkened() {
    return {.water = QColor(0x0b, 0x10, 0x17),
            .land = QColor(0x18, 0x1f, 0x29),
            .coast = QColor(0x3c, 0x4a, 0x5a),
            .stateLine = QColor(0x30, 0x3c, 0x4a),
            .countyLine = QColor(0x25, 0x2f, 0x3c),
            .placeText = QColor(0x98, 0xa5, 0xb5),
            .areaText = QColor(0x5c, 0x6a, 0x7b),
            .plate = QColor(0x12, 0x18, 0x20, 225),
            .ink = QColor(0xe6, 0xeb, 0xf2),
            .quietInk = QColor(0x98, 0xa5, 0xb5),
            .frame = QColor(0x2a, 0x35, 0x42),
            .accent = QColor(0x5b, 0x9b, 0xff),
            .regionTint = 0.16,
            .dark = true};
}

MapStyle MapStyle::current() {
    return Theme::instance().isDark() ? darkened() : light();
}

}  // namespace wattscape::ui
