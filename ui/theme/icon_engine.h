#pragma once

#include <QIconEngine>
#include <QString>

namespace wattscape::ui {

/// A line icon (an SVG drawn in `currentColor`) painted in the theme's colours of the moment: text, quiet when disabled,
/// accent when on. Sharp at every scale, and right again after the theme changed.
class IconEngine : public QIconEngine {
public:
    explicit IconEngine(QString file);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;

private:
    QPixmap drawn(const QSize& size, const QColor& colour) const;

    QString file_;
};

}  // namespace wattscape::ui
