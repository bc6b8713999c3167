#include "core/capacity/fleet.h"

#include "core/capacity/fleet_state.h"

#include <algorithm>

namespace wattscape {
namespace {

/// Something that happens to a group, a hall or the site's power on a day.
struct Event {
    enum class Kind : std::uint8_t { delivery, readiness, retirement, hallReady, powerStep };

    Day day{};
    Kind kind = Kind::delivery;
    std::size_t subject = 0;  ///< group, hall or power step
    std::int64_t racks = 0;
};

/// The order of placing and energising.
struct Turn {
    std::int64_t priority = 0;
    Day ready{};
    std::size_t rollout = 0;
    std::size_t batch = 0;

    auto operator<=>(const Turn&) const = default;
};

struct Calendar {
    std::vector<Turn> turns;
    std::vector<Group> groups;  ///< by turn
    std::vector<Event> events;  ///< by day
};

void addGroups(Calendar& calendar, const FleetInputs& inputs) {
    const auto& batches = inputs.deliveries.batches;
    std::vector<Turn> turns;
    for (std::size_t r = 0; r < batches.size(); ++r) {
        const std::int64_t priority = inputs.rollouts[r].rollout->priority.value_or(Rollout::defaultPriority);
        for (std::size_t b = 0; b < batches[r].size(); ++b) {
            turns.push_back({priority, batches[r][b].ready, r, b});
        }
    }
    std::sort(turns.begin(), turns.end());
    calendar.groups.reserve(turns.size());
    for (const Turn& turn : turns) {
        calendar.groups.emplace_back(turn.rollout, batches[turn.rollout][turn.batch].racks);
    }
    calendar.turns = std::move(turns);
}

void addGroupEvents(Calendar& calendar, const FleetInputs& inputs) {
    const auto& [batches, retirements] = inputs.deliveries;
    std::vector<std::vector<std::size_t>> groupOf(inputs.rollouts.size());
    for (std::size_t r = 0; r < inputs.rollouts.size(); ++r) {
        groupOf[r].resize(batches[r].size());
    }
    for (std::size_t g = 0; g < calendar.turns.size(); ++g) {
        const Turn& turn = calendar.turns[g];
        const Batch& batch = batches[turn.rollout][turn.batch];
        groupOf[turn.rollout][turn.batch] = g;
        calendar.events.push_back({batch.delivered, Event::Kind::delivery, g, batch.racks});
        calendar.events.push_back({batch.ready, Event::Kind::readiness, g, 0});
    }
    for (std::size_t r = 0; r < inputs.rollouts.size(); ++r) {
        for (const Retirement& retirement : retirements[r]) {
            const std::size_t group = groupOf[r][retirement.batch];
            calendar.events.push_back({retirement.day, Event::Kind::retirement, group, retirement.racks});
        }
    }
}

Calendar calendarOf(const FleetInputs& inputs) {
    Calendar calendar;
    addGroups(calendar, inputs);
    addGroupEvents(calendar, inputs);
    for (std::size_t h = 0; h < inputs.halls.size(); ++h) {
        calendar.events.push_back({inputs.halls[h].readyOn, Event::Kind::hallReady, h, 0});
    }
    for (std::size_t p = 0; p < inputs.power.size(); ++p) {
        calendar.events.push_back({inputs.power[p].from, Event::Kind::powerStep, p, 0});
    }
    std::erase_if(calendar.events, [&](const Event& event) { return event.day > inputs.lastDay; });
    std::sort(calendar.events.begin(), calendar.events.end(), [](const Event& a, const Event& b) { return a.day < b.day; });
    return calendar;
}

void apply(const Event& event, FleetState& state, const FleetInputs& inputs) {
    switch (event.kind) {
        case Event::Kind::delivery: state.deliver(event.subject); break;
        case Event::Kind::readiness: state.getReady(event.subject); break;
        case Event::Kind::retirement: state.retire(event.subject, event.racks); break;
        case Event::Kind::hallReady: state.openHall(event.subject); break;
        case Event::Kind::powerStep: state.setLimit(inputs.power[event.subject].itLimit); break;
    }
}

}  // namespace

std::vector<FleetPart> fleetOf(const FleetInputs& inputs) {
    Calendar calendar = calendarOf(inputs);
    FleetState state(inputs, std::move(calendar.groups));
    const std::vector<Event>& events = calendar.events;
    for (std::size_t next = 0; next < events.size();) {
        const Day day = events[next].day;
        for (; next < events.size() && events[next].day == day; ++next) {
            apply(events[next], state, inputs);
        }
        state.settle();
        if (next == events.size() || events[next].day > inputs.firstDay) {
            state.record(std::max(day, inputs.firstDay));
        }
    }
    return std::move(state).parts();
}

}  // namespace wattscape
