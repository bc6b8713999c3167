#include "ui/format/refusal.h"

#include "core/model/field.h"
#include "ui/format/format.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

/// The field with that label, translated; empty where there is none.
QString fieldLabelled(std::string_view label) {
    const auto isIt = [&](const FieldInfo& info) { return info.label == label; };
    for (const KindNames& names : kindNames) {
        const std::vector<FieldInfo> fields = fieldInfosOf(names.kind);
        if (const auto field = std::ranges::find_if(fields, isIt); field != fields.end()) {
            return translatedLabel(*field);
        }
    }
    for (const auto& field : fieldsOf<PlanSettings>()) {
        if (isIt(field.info)) return translatedLabel(field.info);
    }
    return {};
}

/// Where an error lies, "hall “Building 3”, IT capacity", in its two parts.
struct Place {
    QString entity;
    QString field;
};

Place placeOf(const std::string& where) {
    const std::size_t comma = where.rfind(", ");
    const bool alone = comma == std::string::npos;
    const QString field = fieldLabelled(std::string_view(where).substr(alone ? 0 : comma + 2));
    const std::string entity = field.isEmpty() ? where : where.substr(0, alone ? 0 : comma);
    return {translated(Message("%1", {entity})), field};
}

}  // namespace

QString reasonOf(const Error& error) {
    return QStringLiteral("%1 %2").arg(placeOf(error.where).field, translated(error.what)).trimmed();
}

QString refusalOf(const Error& error) {
    const QString entity = placeOf(error.where).entity;
    return entity.isEmpty() ? reasonOf(error) : QStringLiteral("%1: %2").arg(entity, reasonOf(error));
}

}  // namespace wattscape::ui
