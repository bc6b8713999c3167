#pragma once

#include "core/model/plan.h"

#include <QString>

/// What the shell needs to say and to find about things of any kind.
namespace wattscape::ui {

/// "Grid interconnect".
QString nameOf(PowerSourceKind kind);

/// The site an entity is or belongs to, at any depth; none for what belongs to the plan.
SiteId siteOf(const Plan& plan, EntityId entity);

/// The power source that `chosen` is or belongs to; otherwise the site's first.
PowerSourceId sourceOf(const Plan& plan, EntityId chosen, SiteId site);

}  // namespace wattscape::ui
