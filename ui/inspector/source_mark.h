#pragma once

#include "core/model/field.h"

#include <QString>

namespace wattscape::ui {

/// Where a field's value comes from, in one sign and one sentence.
struct SourceMark {
    enum class Kind { standard, assumption, catalogue } kind = Kind::standard;
    QString sign;         ///< "" at its default, "A" for an assumption, "C" for the catalogue
    QString explanation;  ///< with source, date and confidence
};

SourceMark sourceMarkOf(const Plan& plan, EntityId entity, const FieldInfo& info, const FieldValue& value);

}  // namespace wattscape::ui
