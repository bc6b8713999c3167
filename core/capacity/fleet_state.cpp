#include "core/capacity/fleet_state.h"

#include <algorithm>

namespace wattscape {
namespace {

std::vector<std::size_t> hallsOf(const Rollout& rollout, std::span<const HallInput> halls) {
    std::vector<std::size_t> places;
    for (std::size_t h = 0; h < halls.size(); ++h) {
        if (!rollout.hall || halls[h].hall->id == rollout.hall) {
            places.push_back(h);
        }
    }
    return places;
}

}  // namespace

FleetState::FleetState(const FleetInputs& inputs, std::vector<Group> groups) : groups_(std::move(groups)) {
    for (const HallInput& input : inputs.halls) {
        halls_.emplace_back(*input.hall);
    }
    for (const RolloutInput& input : inputs.rollouts) {
        needs_.push_back(wattscape::needsOf(*input.hardware, inputs.provisioningFactor));
        hallsOf_.push_back(hallsOf(*input.rollout, inputs.halls));
    }
    cells_.resize(inputs.rollouts.size() * (halls_.size() + 1));
    for (std::size_t c = 0; c < cells_.size(); ++c) {
        const std::size_t hall = c % (halls_.size() + 1);
        cells_[c].part.rollout = c / (halls_.size() + 1);
        cells_[c].part.hall = hall == halls_.size() ? FleetPart::noHall : hall;
    }
}

FleetState::Cell& FleetState::touch(std::size_t index) {
    Cell& cell = cells_[index];
    if (!cell.touched) {
        cell.touched = true;
        touched_.push_back(index);
    }
    return cell;
}

void FleetState::deliver(std::size_t index) {
    Group& group = groups_[index];
    group.delivered = true;
    withoutPlace(group.rollout).today.delivered += group.racks;
}

void FleetState::getReady(std::size_t index) {
    Group& group = groups_[index];
    group.ready = true;
    withoutPlace(group.rollout).today.ready += group.racks;
    gotReady_.push_back(index);
}

void FleetState::retire(std::size_t index, std::int64_t racks) {
    Group& group = groups_[index];
    const std::int64_t fromHalls = std::min(racks, group.placed);
    leaveHalls(group, fromHalls);
    group.racks -= racks;
    FleetStep& without = withoutPlace(group.rollout).today;
    without.delivered -= group.delivered ? racks - fromHalls : 0;
    without.ready -= group.ready ? racks - fromHalls : 0;
    placesChanged_ = true;
}

void FleetState::openHall(std::size_t hall) {
    halls_[hall].getReady();
    roomCameFree_ = true;
}

/// The first of the placed racks go, and with them those that run.
void FleetState::leaveHalls(Group& group, std::int64_t racks) {
    if (racks == 0) {
        return;
    }
    const std::int64_t running = group.energised;
    setEnergised(group, 0);
    for (std::int64_t left = racks; left > 0;) {
        Berth& berth = group.berths.front();
        const std::int64_t going = std::min(left, berth.racks);
        FleetStep& cell = inHall(group.rollout, berth.hall).today;
        cell.delivered -= going;
        cell.ready -= going;
        halls_[berth.hall].giveBack(needsOf(group), going);
        berth.racks -= going;
        left -= going;
        if (berth.racks == 0) {
            group.berths.erase(group.berths.begin());
        }
    }
    group.placed -= racks;
    placedPower_ -= needsOf(group).provisioned * racks;
    setEnergised(group, std::min(running, group.placed));
    roomCameFree_ = true;
    energiseAll_ = true;
}

void FleetState::setLimit(Power itLimit) {
    energiseAll_ = energiseAll_ || itLimit != limit_;
    limit_ = itLimit;
}

void FleetState::settle() {
    if (roomCameFree_ || !gotReady_.empty()) {
        place();
    }
    if (placesChanged_ || roomCameFree_) {
        blame();
    }
    energise();
    roomCameFree_ = false;
    placesChanged_ = false;
}

/// Where no room came free, whoever waits still fits nowhere: only the racks that got ready today are tried.
void FleetState::place() {
    std::sort(gotReady_.begin(), gotReady_.end());
    tried_.clear();
    std::swap(tried_, gotReady_);
    if (roomCameFree_) {
        const auto middle = static_cast<std::ptrdiff_t>(tried_.size());
        tried_.insert(tried_.end(), waiting_.begin(), waiting_.end());
        std::inplace_merge(tried_.begin(), tried_.begin() + middle, tried_.end());
        waiting_.clear();
    }
    const auto known = static_cast<std::ptrdiff_t>(waiting_.size());
    for (const std::size_t group : tried_) {
        place(group);
        if (groups_[group].waiting() > 0) {
            waiting_.push_back(group);
        }
    }
    std::inplace_merge(waiting_.begin(), waiting_.begin() + known, waiting_.end());
    placesChanged_ = true;
}

void FleetState::place(std::size_t index) {
    Group& group = groups_[index];
    const RackNeeds& rack = needsOf(group);
    const std::int64_t placedBefore = group.placed;
    for (const std::size_t hall : hallsOf_[group.rollout]) {
        const std::int64_t racks = std::min(group.waiting(), halls_[hall].roomFor(rack));
        if (racks <= 0) {
            continue;
        }
        halls_[hall].take(rack, racks);
        group.placed += racks;
        placedPower_ += rack.provisioned * racks;
        if (!group.berths.empty() && group.berths.back().hall == hall) {
            group.berths.back().racks += racks;
        } else {
            group.berths.push_back({hall, racks});
        }
        FleetStep& cell = inHall(group.rollout, hall).today;
        cell.delivered += racks;
        cell.ready += racks;
        FleetStep& without = withoutPlace(group.rollout).today;
        without.delivered -= racks;
        without.ready -= racks;
    }
    if (group.placed > placedBefore) {
        grown_.push_back(index);
    }
}

/// Racks that come behind all others take from what is left; so do any while there is power for all. Otherwise the whole
/// order is gone through again.
void FleetState::energise() {
    const bool behindAll = grown_.empty() || grown_.front() >= standing_;
    standing_ = grown_.empty() ? standing_ : std::max(standing_, grown_.back() + 1);
    if (!energiseAll_ && (behindAll || placedPower_ <= limit_)) {
        for (const std::size_t group : grown_) {
            energise(groups_[group]);
        }
    } else {
        spare_ = limit_;
        for (std::size_t group = 0; group < standing_; ++group) {
            if (groups_[group].placed > 0) {
                spare_ -= needsOf(groups_[group]).provisioned * groups_[group].energised;
                energise(groups_[group]);
            }
        }
    }
    grown_.clear();
    energiseAll_ = false;
}

/// As many as the spare power carries, counting what the group has already.
void FleetState::energise(Group& group) {
    const Power rack = needsOf(group).provisioned;
    const Power left = spare_ + rack * group.energised;
    const std::int64_t carried = rack > Power{} ? left.watts() / rack.watts() : group.placed;
    const std::int64_t running = std::min(group.placed, carried);
    setEnergised(group, running);
    spare_ = left - rack * running;
}

void FleetState::setEnergised(Group& group, std::int64_t racks) {
    if (racks == group.energised) {
        return;
    }
    std::int64_t before = group.energised;
    std::int64_t now = racks;
    for (const Berth& berth : group.berths) {
        const std::int64_t old = std::min(before, berth.racks);
        const std::int64_t fresh = std::min(now, berth.racks);
        if (old != fresh) {
            inHall(group.rollout, berth.hall).today.energised += fresh - old;
        }
        before -= old;
        now -= fresh;
    }
    group.energised = racks;
}

void FleetState::blame() {
    if (waiting_.empty() && !blamed_) {
        return;
    }
    blamed_ = false;
    for (std::size_t r = 0; r < needs_.size(); ++r) {
        const FleetStep& without = cells_[r * (halls_.size() + 1) + halls_.size()].today;
        const Cause cause = without.ready > 0 ? causeOf(r) : Cause::none;
        if (cause != without.cause) {
            withoutPlace(r).today.cause = cause;
        }
        blamed_ = blamed_ || cause != Cause::none;
    }
}

Cause FleetState::causeOf(std::size_t rollout) const {
    Cause cause = Cause::readiness;
    for (const std::size_t hall : hallsOf_[rollout]) {
        cause = std::max(cause, halls_[hall].refusal(needs_[rollout]));
    }
    return cause;
}

void FleetState::record(Day day) {
    for (const std::size_t index : touched_) {
        Cell& cell = cells_[index];
        cell.touched = false;
        if (cell.part.hall != FleetPart::noHall) {
            cell.today.cause = cell.today.dark() > 0 ? Cause::power : Cause::none;
        }
        cell.today.from = Day{};
        FleetStep last = cell.part.steps.empty() ? FleetStep{} : cell.part.steps.back();
        last.from = Day{};
        if (cell.today != last) {
            cell.part.steps.push_back(cell.today);
            cell.part.steps.back().from = day;
        }
    }
    touched_.clear();
}

std::vector<FleetPart> FleetState::parts() && {
    std::vector<FleetPart> parts;
    for (Cell& cell : cells_) {
        if (!cell.part.steps.empty()) {
            parts.push_back(std::move(cell.part));
        }
    }
    return parts;
}

}  // namespace wattscape
