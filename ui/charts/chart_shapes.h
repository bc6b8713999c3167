#pragma once

#include "ui/charts/chart_content.h"
#include "ui/charts/chart_style.h"

#include <memory>
#include <vector>

#include <QGraphicsScene>
#include <QList>
#include <QPainter>
#include <QPointF>

class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace wattscape::ui {

/// The filled areas and lines of a chart, drawn by Qt Charts on a scene that is the plot area and nothing else. The
/// scene has no view: whoever shows it keeps the picture.
class ChartShapes {
public:
    ChartShapes();
    ~ChartShapes();
    ChartShapes(const ChartShapes&) = delete;
    ChartShapes& operator=(const ChartShapes&) = delete;

    /// One series for each layer, without points.
    void setLayers(const std::vector<ChartLayer>& layers, const ChartStyle& style);

    /// The plot's size, and the places and the value at its edges.
    void setPlot(QSizeF size, double left, double right, double top);

    /// Costs nothing where the points are those of before.
    void setPoints(std::size_t layer, const QList<QPointF>& points);
    void setVisible(std::size_t layer, bool visible);
    void setFill(std::size_t layer, const QBrush& brush);

    void paint(QPainter& painter, const QRectF& plot);

private:
    struct Shape {
        QAreaSeries* area = nullptr;  ///< null for a line
        QLineSeries* line = nullptr;  ///< the line, or the area's upper edge
    };
    Shape makeShape(const ChartLayer& layer, const ChartStyle& style);
    void addStackFirst();

    QGraphicsScene scene_;
    QChart* chart_;
    QValueAxis* time_;
    QValueAxis* value_;
    std::vector<Shape> shapes_;
};

}  // namespace wattscape::ui
