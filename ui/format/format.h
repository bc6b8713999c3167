#pragma once

#include "core/base/day.h"
#include "core/base/message.h"
#include "core/base/units.h"
#include "core/model/field.h"

#include <optional>

#include <QString>

/// How quantities are written for people: one precision for each, in the locale's form.
namespace wattscape::ui {

QString formatPower(double megawatts);      ///< "840 kW", "12.5 MW", "1.20 GW"
QString formatMegawatts(double megawatts);  ///< one decimal, unit apart: for columns and axes
QString formatMoney(double dollars);        ///< "$1.23 B": three significant figures
QString formatMoneyExact(double dollars);   ///< "$1,234,567"
QString formatCount(double count);          ///< "204,912"
QString formatCompute(double petaflops);    ///< "512 EFLOP/s"
QString formatShare(double share);          ///< "40 %"
QString formatDay(Day day);                 ///< the locale's short form
QString formatDayLong(Day day);             ///< with weekday
QString formatMonth(Month month);           ///< "Jul 2026"
QString formatQuarter(Month month);         ///< "2026 Q3"
QString formatDuration(std::int64_t days);  ///< "21 days"

/// "Rollout": a kind of entity, as a heading.
QString formatKind(EntityKind kind);

/// What an entity goes by in every view: its name; without one "Rollout 34", and a tranche by what it adds from when.
QString formatName(const Plan& plan, EntityId id);

/// A field's value as the inspector and tables show it, unit included; the default's meaning when not said. References
/// are shown by name.
QString formatValue(const Plan& plan, const FieldInfo& info, const FieldValue& value);

/// What a person typed into a field: units ("1.2 GW", "40%"), arithmetic ("1200*0.85"), the locale's separators only,
/// dates in the locale's short form or ISO. An empty text is "not said".
Result<FieldValue> parseValue(const FieldInfo& info, const QString& typed);

/// A message of core in the planner's language, its days and numbers in the locale's form.
QString translated(const Message& message);
QString translatedLabel(const FieldInfo& info);

/// A text with names or paths in it, for a tooltip: Qt would read markup in what a planner typed and lay it out.
QString plainToolTip(const QString& text);

}  // namespace wattscape::ui
