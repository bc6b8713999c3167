#include "ui/inspector/field_note.h"

#include "core/model/field.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

/// The label at the end of where an error lies, translated; empty where it lies in no field.
QString fieldNamedBy(const std::string& where) {
    const std::size_t comma = where.rfind(", ");
    const std::string_view last = std::string_view(where).substr(comma == std::string::npos ? 0 : comma + 2);
    const auto isIt = [&](const FieldInfo& info) { return info.label == last; };
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

}  // namespace

QString reasonOf(const Error& error) {
    return QStringLiteral("%1 %2").arg(fieldNamedBy(error.where), translated(error.what)).trimmed();
}

FieldNote::FieldNote(QWidget* parent) : QLabel(parent) {
    setFont(Theme::instance().font(Theme::TextSize::small));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

void FieldNote::say(const QString& text) {
    write(text, false);
}

void FieldNote::refuse(const QString& why) {
    write(why, true);
}

void FieldNote::hush() {
    write({}, false);
}

void FieldNote::write(const QString& text, bool refuses) {
    refuses_ = refuses;
    if (text == this->text() && text.isEmpty() == isHidden()) {
        return;
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, refuses ? Theme::instance().shortage() : Theme::instance().quietText());
    setPalette(colours);
    setText(text);
    setVisible(!text.isEmpty());
}

}  // namespace wattscape::ui
