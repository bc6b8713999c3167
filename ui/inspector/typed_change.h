#pragma once

#include "ui/inspector/field_editor.h"

namespace wattscape::ui {

/// What a person typed into a field, as the change it asks for. A day may be given as a way to go: "+14d", "+2w", "-1m"
/// count from the day that each selected entity has.
Result<Change> typedChange(const FieldInfo& info, const QString& typed);

/// How that is understood, where it could be read otherwise or has to be worked out: "understood as 1,200 MW" for 1,200,
/// "= 1,020 MW" for 1200*0.85, the weekday for a day. Empty for what speaks for itself or can't be read yet.
QString understoodAs(const FieldInfo& info, const QString& typed, const FieldValue& now);

/// The number that the same text would be with the marks for decimals and groups exchanged, where the field could hold it
/// and it is another one: 1.2 for "1,200" in English. Only the locale's own reading is ever taken without asking.
std::optional<double> otherReading(const FieldInfo& info, const QString& typed);

/// "1,200" as "1.200": what is typed, as the locale would write it who means the other mark for decimals.
QString marksExchanged(const QString& typed);

/// "Monday, January 5, 2026 · in 43 days"
QString dayInWords(Day day);

}  // namespace wattscape::ui
