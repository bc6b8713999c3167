#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>
#include <QStringList>

class QPainter;

namespace wattscape::ui {

/// Texts laid out once and painted often, all in one font.
class TextCache {
public:
    TextCache() : TextCache(QFont()) {}
    explicit TextCache(const QFont& font) : font_(font), metrics_(font) {}

    const QFont& font() const { return font_; }
    double height() const { return metrics_.height(); }
    double width(const QString& text);

    /// As many words as fit, the last ones dropped first; then the first one shortened from the right. Empty where
    /// not even a few letters fit.
    QString fitting(const QStringList& words, double width);

    /// With its left end at x and its middle at y. The painter's font is `font()`.
    void draw(QPainter& painter, double x, double middle, const QString& text);

private:
    QStaticText& layOut(const QString& text);

    QFont font_;
    QFontMetricsF metrics_;
    QHash<QString, QStaticText> texts_;
    QHash<QString, QString> shortened_;
};

}  // namespace wattscape::ui
