#pragma once

#include "ui/charts/step_chart.h"

#include <optional>

#include <QPixmap>
#include <QWidget>

namespace wattscape::ui {

/// One chart on screen. The chart is painted once and kept as a picture; the date cursor, the read-out under the
/// pointer and the rectangle of a zoom are painted over it, so that moving them costs next to nothing.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    StepChart& chart() { return chart_; }
    const StepChart& chart() const { return chart_; }

    void setContent(ChartContent content);
    void setMargins(StepChart::Margins margins);
    void setCursorDay(Day day);
    void setHoverDay(std::optional<Day> day);
    /// Ends a zoom in the middle of its drag as if it had not begun; false when there is none.
    bool cancelZoom();
    /// The chart has to be painted anew.
    void renew();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayClicked(wattscape::Day day);
    void dayHovered(std::optional<wattscape::Day> day);
    void rangeChosen(wattscape::Day first, wattscape::Day last);
    void rangeReset();
    void layerToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::optional<std::size_t> layerAt(QPointF point) const;
    QRectF zoomRect() const;
    void paintHover(QPainter& painter) const;

    StepChart chart_;
    QPixmap picture_;
    bool stale_ = true;
    Day cursor_{};
    std::optional<Day> hover_;
    std::optional<double> pressedAt_;
    double draggedTo_ = 0;
};

}  // namespace wattscape::ui
