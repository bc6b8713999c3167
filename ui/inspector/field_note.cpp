#include "ui/inspector/field_note.h"

#include "ui/theme/theme.h"

namespace wattscape::ui {

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
