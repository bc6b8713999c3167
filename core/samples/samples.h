#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/plan.h"

/// The plans that ship with the program. Pure functions of the catalogue: the same tables give the same plan, with the
/// same ids and the same time of last change.
namespace wattscape {

/// One campus told through: grid and gas at Abilene, Texas, eight halls, a wave of GB200 racks that outgrows the power
/// of the first winter, and one of Vera Rubin racks that outgrows the campus; the joint venture that owns the campus, and
/// Oracle's racks. 2025-09 to 2040-06, when the lease of the campus ends.
/// Fails when the catalogue lacks the rows it is made of.
Result<Plan> abileneSample(const Catalogue& catalogue);

/// Every campus of the catalogue whose place is known, with its halls, phases, parties and racks as far as they are
/// published, the rest assumed and noted; a vendor that pays by the gigawatt, and a vehicle that buys racks to let them.
/// 2024-07 to 2032-12.
/// Racks come with each phase, as many as it and every later phase carry at their highest power, of the hardware the
/// catalogue names for the site; none where it names none, or no power of it is published.
Result<Plan> stargateAndPeersSample(const Catalogue& catalogue);

}  // namespace wattscape
