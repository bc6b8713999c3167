#pragma once

#include <QTranslator>

namespace wattscape::ui {

/// Makes every text of the desktop about two fifths longer, as another language may: what is cut off now, would be then.
class StretchedText : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* disambiguation, int count) const override;
};

}  // namespace wattscape::ui
