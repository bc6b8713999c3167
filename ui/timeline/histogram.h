#pragma once

#include "ui/document/session.h"
#include "ui/timeline/histogram_content.h"
#include "ui/timeline/text_cache.h"
#include "ui/timeline/time_axis.h"
#include "ui/timeline/timeline_colours.h"

#include <QWidget>

namespace wattscape::ui {

/// Supply against demand under the lanes, on the same time axis and with the same cursor. Shows the sites of the
/// selection, or the whole plan when nothing is selected. A click on an excess selects the rollouts in it.
class Histogram : public QWidget {
    Q_OBJECT

public:
    Histogram(Session& session, TimeAxis& axis, QWidget* parent = nullptr);

    HistogramUnit unit() const { return content_.unit; }
    void setUnit(HistogramUnit unit);
    /// Of the whole plan, whatever is selected.
    void setWholePlan(bool whole);
    /// Pixels on the left for axis and read-out, as wide as the lanes' names.
    void setMargin(int pixels);

    const HistogramContent& content() const { return content_; }
    const std::vector<SiteId>& sites() const { return sites_; }

    /// Selects the rollouts that are dark on the day at `x`; false when none is.
    bool selectExcessAt(double x);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void adoptTheme();
    void readSites();
    void refresh();
    void repaintCursor();
    QRectF plot() const;
    void paintPlot(class QPainter& painter);
    void paintReadout(class QPainter& painter);

    Session& session_;
    TimeAxis& axis_;
    HistogramContent content_;
    std::vector<SiteId> sites_;
    TimelineColours colours_;
    TextCache texts_;
    Day paintedCursor_{};
    int margin_ = 200;
    bool wholePlan_ = false;
};

}  // namespace wattscape::ui
