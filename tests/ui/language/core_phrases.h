#pragma once

#include <QSet>
#include <QString>

namespace wattscape::testing {

/// Every text of core that the desktop shows: labels, groups, help and defaults of fields, units, kinds, choices, metrics,
/// causes – asked of core itself – and the pattern of each message, read off core's and ui's sources.
QSet<QString> corePhrases();

}  // namespace wattscape::testing
