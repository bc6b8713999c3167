#pragma once

#include "ui/inspector/field_editor.h"

namespace wattscape::ui {

/// Whether a field's value can be dragged: a number or a day that is there.
bool isScrubbable(const FieldState& state);

/// One step of a dragged value, about a hundredth of it and a power of ten: 1 for 140 MW, 10 for 1,200 MW, 0.01 for a PUE
/// or a share, never less than 1 of what is counted.
double scrubStep(const FieldInfo& info, double value);

/// The value so many of its own steps away, rounded to whole steps – tenths of them when `fine` – and kept in the range
/// that the field allows. Days go by whole days.
Change scrubbedBy(const FieldInfo& info, double steps, bool fine);

}  // namespace wattscape::ui
