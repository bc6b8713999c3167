#pragma once

#include "core/evaluate/results.h"
#include "ui/inspector/linked_list.h"

namespace wattscape::ui {

/// A site's halls in the order in which they are filled, with their capacity and ready date.
std::vector<PartLink> hallLinks(const Plan& plan, SiteId site);

/// A site's power sources, with what is firm of them on a day.
std::vector<PartLink> sourceLinks(const Plan& plan, SiteId site, const PlanResults& results, Day day);

/// The rollouts into this hall by their first racks, those that fill the site's halls in order among them.
std::vector<PartLink> rolloutLinks(const Plan& plan, HallId hall);

}  // namespace wattscape::ui
