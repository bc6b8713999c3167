#pragma once

#include "core/evaluate/results.h"
#include "core/evaluate/timeline.h"

namespace wattscape {

/// Reads one metric off the rows of a timeline. What a rack of each hardware counts is looked up once.
class MetricReader {
public:
    MetricReader(Metric metric, const Timeline& timeline, const Plan& plan);

    double at(std::size_t row) const;

    /// What one of the timeline's hardware adds to it: for energised and stranded racks, GPUs and compute. 0 for others.
    double partAt(std::size_t row, std::size_t hardware) const;

private:
    double weighed(std::size_t row) const;

    Metric metric_;
    const Timeline& timeline_;
    std::vector<double> perRack_;  ///< by the timeline's hardware, where the metric counts racks of each
};

}  // namespace wattscape
