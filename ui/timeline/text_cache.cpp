#include "ui/timeline/text_cache.h"

#include <cmath>

#include <QPainter>

namespace wattscape::ui {
namespace {

// Zooming asks for ever new widths; past this the layouts are begun afresh.
constexpr qsizetype mostTexts = 20000;

}  // namespace

QStaticText& TextCache::layOut(const QString& text) {
    if (const auto found = texts_.find(text); found != texts_.end()) return *found;
    if (texts_.size() > mostTexts) texts_.clear();
    QStaticText laidOut(text);
    laidOut.setTextFormat(Qt::PlainText);
    laidOut.setPerformanceHint(QStaticText::AggressiveCaching);
    laidOut.prepare({}, font_);
    return *texts_.insert(text, laidOut);
}

double TextCache::width(const QString& text) {
    return layOut(text).size().width();
}

QString TextCache::fitting(const QStringList& words, double width) {
    for (qsizetype count = words.size(); count > 0; --count) {
        const QString text = words.first(count).join(QStringLiteral("  "));
        if (this->width(text) <= width) return text;
    }
    if (words.isEmpty() || width < 2 * metrics_.height()) return {};
    const QString key = QString::number(std::lround(width)) + words.first();
    if (const auto found = shortened_.constFind(key); found != shortened_.constEnd()) return *found;
    if (shortened_.size() > mostTexts) shortened_.clear();
    return *shortened_.insert(key, metrics_.elidedText(words.first(), Qt::ElideRight, std::floor(width)));
}

void TextCache::draw(QPainter& painter, double x, double middle, const QString& text) {
    const QStaticText& laidOut = layOut(text);
    painter.drawStaticText(QPointF(x, std::round(middle - laidOut.size().height() / 2)), laidOut);
}

}  // namespace wattscape::ui
