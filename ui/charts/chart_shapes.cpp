#include "ui/charts/chart_shapes.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace wattscape::ui {

namespace {

QPen penOf(const ChartLayer& layer) {
    QPen pen(layer.colour, layer.look == ChartLayer::Look::heavyLine ? 2.5 : 1.5);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (layer.look == ChartLayer::Look::dashedLine) {
        pen.setDashPattern({4, 2.5});
    }
    return pen;
}

}  // namespace

ChartShapes::ChartShapes() : chart_(new QChart), time_(new QValueAxis), value_(new QValueAxis) {
    scene_.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene_.addItem(chart_);
    chart_->setAnimationOptions(QChart::NoAnimation);
    chart_->legend()->hide();
    chart_->setMargins({});
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    chart_->setBackgroundVisible(false);
    chart_->setPlotAreaBackgroundVisible(false);
    chart_->addAxis(time_, Qt::AlignBottom);
    chart_->addAxis(value_, Qt::AlignLeft);
    time_->setVisible(false);
    value_->setVisible(false);
}

ChartShapes::~ChartShapes() = default;

ChartShapes::Shape ChartShapes::makeShape(const ChartLayer& layer, const ChartStyle& style) {
    auto* line = new QLineSeries;
    if (!layer.isStacked()) {
        line->setPen(penOf(layer));
        return {nullptr, line};
    }
    auto* area = new QAreaSeries(line);
    line->setParent(area);
    area->setPen(QPen(style.surface, 1));
    area->setBrush(QBrush(layer.colour, layer.look == ChartLayer::Look::hatch ? Qt::BDiagPattern : Qt::SolidPattern));
    return {area, line};
}

void ChartShapes::setLayers(const std::vector<ChartLayer>& layers, const ChartStyle& style) {
    chart_->removeAllSeries();
    shapes_.clear();
    for (const ChartLayer& layer : layers) {
        shapes_.push_back(makeShape(layer, style));
    }
    addStackFirst();
}

/// Every area reaches down to zero, so the highest is painted first and the lines last.
void ChartShapes::addStackFirst() {
    const auto add = [this](QAbstractSeries* series) {
        chart_->addSeries(series);
        series->attachAxis(time_);
        series->attachAxis(value_);
    };
    for (auto shape = shapes_.rbegin(); shape != shapes_.rend(); ++shape) {
        if (shape->area) {
            add(shape->area);
        }
    }
    for (const Shape& shape : shapes_) {
        if (!shape.area) {
            add(shape.line);
        }
    }
}

void ChartShapes::setPlot(QSizeF size, double left, double right, double top) {
    if (size != scene_.sceneRect().size()) {
        scene_.setSceneRect({{0, 0}, size});
        chart_->resize(size);
        chart_->setPlotArea({{0, 0}, size});
    }
    time_->setRange(left, right);
    value_->setRange(0, top);
}

void ChartShapes::setPoints(std::size_t layer, const QList<QPointF>& points) {
    if (shapes_[layer].line->points() != points) {
        shapes_[layer].line->replace(points);
    }
}

void ChartShapes::setVisible(std::size_t layer, bool visible) {
    const Shape& shape = shapes_[layer];
    QAbstractSeries* const series = shape.area ? static_cast<QAbstractSeries*>(shape.area) : shape.line;
    if (series->isVisible() != visible) {
        series->setVisible(visible);
    }
}

void ChartShapes::setFill(std::size_t layer, const QBrush& brush) {
    if (shapes_[layer].area && shapes_[layer].area->brush() != brush) {
        shapes_[layer].area->setBrush(brush);
    }
}

void ChartShapes::paint(QPainter& painter, const QRectF& plot) {
    scene_.render(&painter, plot, scene_.sceneRect());
}

}  // namespace wattscape::ui
