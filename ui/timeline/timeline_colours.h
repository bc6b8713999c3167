#pragma once

#include "core/base/id.h"
#include "ui/theme/entity_colours.h"

#include <QBrush>
#include <QColor>

namespace wattscape::ui {

/// The timeline's colours, mixed once from the theme's.
struct TimelineColours {
    QColor window, surface, line, text, quiet, accent, fine, warning, shortage;
    QColor summary;   ///< summary bars
    QColor building;  ///< a hall under construction
    QColor ready;     ///< a hall that stands
    QColor outline;
    QColor ghost;        ///< baseline
    QColor band;         ///< every other year or quarter, weekends
    QColor rowBand;      ///< rows of sites and programmes
    QColor hatchGround;  ///< under the hatch, so that it reads on any colour
    QBrush hatch;

    EntityColours entities;

    /// Of the theme as it is now.
    static TimelineColours now();
    static QColor mix(const QColor& a, const QColor& b, double shareOfB);
    /// Black or white, whichever reads on the ground.
    static QColor on(const QColor& ground);

    QColor of(EntityId id) const;  ///< a hardware's or a source's
    QColor tint(const QColor& colour) const { return mix(colour, surface, 0.6); }
    QColor onTint(const QColor& colour) const { return on(tint(colour)); }
};

}  // namespace wattscape::ui
