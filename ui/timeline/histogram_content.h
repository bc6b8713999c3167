#pragma once

#include "core/evaluate/results.h"

#include <vector>

#include <QString>

namespace wattscape::ui {

enum class HistogramUnit { facilityPower, itPower, racks, gpus };
QString nameOf(HistogramUnit unit);

/// One band of the stack.
struct HistogramBand {
    QString name;
    EntityId colouredBy;  ///< of a source or hardware; else
    int category = 0;     ///< index of a category colour
    Steps steps;

    bool operator==(const HistogramBand&) const = default;
};

/// Supply in bands against what is asked of it, for some sites. Powers in MW.
struct HistogramContent {
    HistogramUnit unit = HistogramUnit::facilityPower;
    std::vector<HistogramBand> bands;  ///< from the bottom up
    Steps limit;                       ///< empty where the unit knows none
    Steps demand;                      ///< what is ready; empty where the unit knows none
    Steps excess;                      ///< the part of the demand that goes unserved, site by site
    Steps served;                      ///< demand less excess
    double highest = 0;

    bool operator==(const HistogramContent&) const = default;
};

/// Of these sites, or of the whole plan when there are none. Supply by source, by kind of source where there are more
/// than seven; racks and GPUs by hardware. IT power and facility power
/// convert by each site's design PUE.
HistogramContent histogramOf(const PlanResults& results, const std::vector<SiteId>& sites, HistogramUnit unit);

/// What is dark on that day at these sites: entities of the shortages (in racks: of whatever keeps racks dark).
std::vector<EntityId> excessOn(const PlanResults& results, const std::vector<SiteId>& sites, HistogramUnit unit, Day day);

}  // namespace wattscape::ui
