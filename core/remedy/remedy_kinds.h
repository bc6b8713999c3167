#pragma once

#include "core/remedy/trials.h"

/// What can be done, intention by intention. Each offers what helps and nothing else. Private to core/remedy.
namespace wattscape::detail {

/// The rollout starts as late as it takes.
void offerLaterStart(Trials& trials, const Rollout& rollout);
/// The rollout starts on a day that is known beforehand.
void offerStartOn(Trials& trials, const Rollout& rollout, Day day);
/// The rollout delivers as many racks a week as it may, fewer than now.
void offerSlowerRamp(Trials& trials, const Rollout& rollout);
/// The rollout brings as many racks as it may, fewer than now.
void offerFewerRacks(Trials& trials, const Rollout& rollout);
/// The rollout goes into another hall of its site, or into whichever takes it.
void offerOtherHall(Trials& trials, const Rollout& rollout);
/// The rollout retires when its first racks have reached their service life.
void offerRetirement(Trials& trials, const Rollout& rollout);

/// Halls that are ready later than the issue begins are ready when it does.
void offerEarlierHall(Trials& trials);
/// Tranches that come later than the issue begins come when it does.
void offerEarlierTranche(Trials& trials);
/// What is missing, as a tranche more: of the interconnect, or on site beside the substation.
void offerMorePower(Trials& trials, Power missing, Day from, std::optional<Day> to);

/// The plan lasts as long as what it speaks of.
void offerLongerPlan(Trials& trials);
/// A task's own dates are those to which it is pushed.
void offerPushedDates(Trials& trials);

}  // namespace wattscape::detail
