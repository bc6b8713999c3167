#include "ui/timeline/timeline_colours.h"

#include "ui/theme/theme.h"

namespace wattscape::ui {

TimelineColours TimelineColours::now() {
    const Theme& theme = Theme::instance();
    TimelineColours c;
    c.window = theme.window();
    c.surface = theme.surface();
    c.line = theme.line();
    c.text = theme.text();
    c.quiet = theme.quietText();
    c.accent = theme.accent();
    c.fine = theme.fine();
    c.warning = theme.warning();
    c.shortage = theme.shortage();
    c.summary = mix(c.quiet, c.surface, 0.25);
    c.building = mix(c.quiet, c.surface, 0.35);
    c.ready = mix(c.quiet, c.surface, 0.84);
    c.outline = mix(c.text, c.surface, 0.4);
    c.ghost = mix(c.quiet, c.surface, 0.45);
    c.band = mix(c.surface, c.line, 0.32);
    c.rowBand = mix(c.surface, c.window, 0.8);
    c.hatchGround = c.surface;
    c.hatchGround.setAlphaF(0.55F);
    c.hatch = QBrush(c.shortage, Qt::BDiagPattern);
    return c;
}

QColor TimelineColours::mix(const QColor& a, const QColor& b, double shareOfB) {
    const auto channel = [&](double from, double to) { return static_cast<float>(from + (to - from) * shareOfB); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

QColor TimelineColours::on(const QColor& ground) {
    // Relative luminance where black and white contrast alike (WCAG 2.1).
    const auto linear = [](double c) { return c * c; };
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return luminance > 0.22 ? QColor(0x10, 0x16, 0x1e) : QColor(Qt::white);
}

QColor TimelineColours::of(EntityId id) const {
    return id ? entities.of(id) : building;
}

}  // namespace wattscape::ui
