#pragma once

#include "core/capacity/fleet.h"
#include "core/capacity/hall_space.h"

#include <boost/container/small_vector.hpp>

namespace wattscape {

/// So many racks of a group in one hall.
struct Berth {
    std::size_t hall = 0;
    std::int64_t racks = 0;
};

/// The racks of one batch, which share their fate: first retired, then placed, then waiting.
struct Group {
    Group(std::size_t rolloutIndex, std::int64_t allRacks) : rollout(rolloutIndex), racks(allRacks) {}

    std::size_t rollout;
    std::int64_t racks;  ///< not retired
    std::int64_t placed = 0;
    std::int64_t energised = 0;  ///< the first of those placed
    bool delivered = false;
    bool ready = false;
    boost::container::small_vector<Berth, 1> berths;  ///< in the order of their racks; mostly one

    std::int64_t waiting() const { return ready ? racks - placed : 0; }
};

/// A site's racks on a day. Events change it, `settle` then places and energises, `record` writes down what changed.
class FleetState {
public:
    /// Groups in the order of placing and energising.
    FleetState(const FleetInputs& inputs, std::vector<Group> groups);

    void deliver(std::size_t group);
    void getReady(std::size_t group);
    void retire(std::size_t group, std::int64_t racks);
    void openHall(std::size_t hall);
    void setLimit(Power itLimit);

    void settle();
    void record(Day day);

    std::vector<FleetPart> parts() &&;

private:
    /// Racks of a rollout in a hall (or in none) today, and what was last written down of them.
    struct Cell {
        FleetStep today;
        bool touched = false;
        FleetPart part;
    };

    const RackNeeds& needsOf(const Group& group) const { return needs_[group.rollout]; }
    Cell& withoutPlace(std::size_t rollout) { return touch(rollout * (halls_.size() + 1) + halls_.size()); }
    Cell& inHall(std::size_t rollout, std::size_t hall) { return touch(rollout * (halls_.size() + 1) + hall); }
    Cell& touch(std::size_t cell);

    void place();
    void place(std::size_t group);
    void leaveHalls(Group& group, std::int64_t racks);
    void energise();
    void energise(Group& group);
    void setEnergised(Group& group, std::int64_t racks);
    void blame();
    Cause causeOf(std::size_t rollout) const;

    std::vector<Group> groups_;
    std::vector<RackNeeds> needs_;                   ///< by rollout
    std::vector<std::vector<std::size_t>> hallsOf_;  ///< by rollout: where it may go, in order
    std::vector<HallSpace> halls_;
    std::vector<Cell> cells_;  ///< by rollout: its halls, then without a place
    std::vector<std::size_t> touched_;
    std::vector<std::size_t> gotReady_;  ///< groups, today
    std::vector<std::size_t> tried_;     ///< groups, in the placing of the moment; kept for its memory
    std::vector<std::size_t> waiting_;   ///< groups with racks that found no place, in order
    bool roomCameFree_ = false;
    bool placesChanged_ = false;
    bool blamed_ = false;  ///< some racks without a place have a cause
    Power limit_;
    Power placedPower_;
    Power spare_;                     ///< of the limit, after the last energising
    std::vector<std::size_t> grown_;  ///< groups that found places today
    std::size_t standing_ = 0;        ///< after the last group that ever found a place
    bool energiseAll_ = false;        ///< the limit changed or racks left: all are looked at again
};

}  // namespace wattscape
