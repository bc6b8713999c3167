#pragma once

#include "core/base/result.h"

#include <functional>

#include <QPainter>
#include <QSizeF>
#include <QString>

namespace wattscape::ui {

/// A picture that can be painted anywhere: its size in screen pixels of so many dots per inch, and how.
struct Picture {
    QSizeF size;
    double dotsPerInch = 96;
    QString title;
    std::function<void(QPainter&)> paint;
};

/// Writes the picture as PNG (twice as fine as on screen), SVG or PDF, by the file name's ending.
Result<void> exportPicture(const Picture& picture, const QString& fileName);

QImage imageOf(const Picture& picture);

}  // namespace wattscape::ui
