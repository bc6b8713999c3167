#pragma once

#include "core/base/result.h"

#include <QString>

/// Errors about a plan as sentences: what core says of a field continues the field's label.
namespace wattscape::ui {

/// "IT capacity must be a number like 1,200, not “abc”"; what happened alone where the error names no field.
QString reasonOf(const Error& error);

/// The same with what it is about before it: "hall “Building 3”: IT capacity must be …".
QString refusalOf(const Error& error);

}  // namespace wattscape::ui
