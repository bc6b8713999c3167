#include "app/wattscape-shots/stretched_text.h"

namespace wattscape::ui {

QString StretchedText::translate(const char*, const char* text, const char*, int) const {
    const QString words = QString::fromUtf8(text);
    const qsizetype longer = words.size() * 2 / 5;
    return longer == 0 ? QString() : words + QStringLiteral("~").repeated(static_cast<int>(longer));
}

}  // namespace wattscape::ui
