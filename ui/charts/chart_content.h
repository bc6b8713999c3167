#pragma once

#include "core/base/day.h"
#include "core/model/entities.h"
#include "ui/format/format.h"

#include <vector>

#include <QColor>
#include <QString>

/// What a chart shows, apart from how it is painted: the same content goes to the screen and into a report.
namespace wattscape::ui {

/// One named series of a chart, as a shape.
struct ChartLayer {
    enum class Look {
        area,       ///< filled, standing on the stacked layers before it
        hatch,      ///< the same, hatched: a shortage is known without its colour
        line,       ///< from zero, over the stack
        heavyLine,  ///< a limit
        dashedLine,
    };

    QString name;
    QColor colour;
    Look look = Look::line;
    Steps steps;
    bool keepsRoom = false;  ///< hidden, it leaves a gap in the stack instead of letting the others sink

    bool isStacked() const { return look == Look::area || look == Look::hatch; }
    bool operator==(const ChartLayer&) const = default;
};

struct ChartContent {
    QString title;                            ///< "Supply", "Racks by hardware"
    QString unit;                             ///< what the axis counts: "facility MW"; named once, not at each value
    QString empty;                            ///< said in place of a chart of nothing
    QString (*format)(double) = formatCount;  ///< of a read-out; the axis shows as many decimals as it needs
    bool whole = true;                        ///< counts whole things
    Day first{};
    Day last{};                      ///< inclusive
    std::vector<ChartLayer> layers;  ///< a stack from the bottom up, then the lines

    bool operator==(const ChartContent&) const = default;
};

}  // namespace wattscape::ui
