#include "ui/charts/step_chart.h"

#include "tests/testing.h"

#include <QImage>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

namespace {

constexpr Day firstDay = std::chrono::year{2026} / 1 / 1;
constexpr Day lastDay = std::chrono::year{2027} / 12 / 31;
constexpr Day half = std::chrono::year{2027} / 1 / 1;

/// A stack of 100 and, from 2027, 300 on it, under a limit of 500.
ChartContent stackContent() {
    ChartContent content;
    content.title = QStringLiteral("Supply");
    content.unit = QStringLiteral("facility MW");
    content.empty = QStringLiteral("Nothing");
    content.first = firstDay;
    content.last = lastDay;
    content.layers = {
        {.name = QStringLiteral("Grid"), .colour = Qt::blue, .look = ChartLayer::Look::area, .steps = {{firstDay, 100}}},
        {.name = QStringLiteral("Gas"), .colour = Qt::green, .look = ChartLayer::Look::area, .steps = {{half, 300}}},
        {.name = QStringLiteral("Limit"), .colour = Qt::red, .look = ChartLayer::Look::heavyLine, .steps = {{firstDay, 500}}},
    };
    return content;
}

QImage pictureOf(StepChart& chart) {
    QImage image(chart.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    chart.paint(painter);
    return image;
}

void prepare(StepChart& chart) {
    chart.setStyle(ChartStyle::ofTheme());
    chart.setSize({800, 400});
    chart.setContent(stackContent());
    chart.setMargins(chart.naturalMargins());
}

/// The colour in the middle of a month at a value of the axis, which reaches to 600.
QColor colourAt(const StepChart& chart, const QImage& image, Day day, double value) {
    const QRectF plot = chart.plotArea();
    return image.pixelColor(QPointF(chart.xOf(day), plot.bottom() - plot.height() * value / 600).toPoint());
}

}  // namespace

class StepChartTest : public QObject {
    Q_OBJECT

private slots:
    void stacksAreas() {
        StepChart chart;
        prepare(chart);
        const QImage image = pictureOf(chart);
        const Day early = half - std::chrono::days{180};
        const Day late = half + std::chrono::days{180};
        QCOMPARE(colourAt(chart, image, early, 50), QColor(Qt::blue));
        QCOMPARE(colourAt(chart, image, early, 250), chart.style().surface);
        QCOMPARE(colourAt(chart, image, late, 50), QColor(Qt::blue));
        QCOMPARE(colourAt(chart, image, late, 250), QColor(Qt::green));
        QCOMPARE(colourAt(chart, image, late, 450), chart.style().surface);
        QCOMPARE(colourAt(chart, image, early, 500), QColor(Qt::red));
    }

    void stepsStandOnTheirDay() {
        StepChart chart;
        prepare(chart);
        const QImage image = pictureOf(chart);
        QCOMPARE(colourAt(chart, image, half - std::chrono::days{4}, 250), chart.style().surface);
        QCOMPARE(colourAt(chart, image, half + std::chrono::days{4}, 250), QColor(Qt::green));
    }

    void hidingLetsTheStackSink() {
        StepChart chart;
        prepare(chart);
        chart.setHidden(0, true);
        const Day late = half + std::chrono::days{180};
        QCOMPARE(colourAt(chart, pictureOf(chart), late, 50), QColor(Qt::green));
        QVERIFY(chart.isHidden(0));
        ChartContent other = stackContent();
        other.layers[1].colour = Qt::yellow;
        chart.setContent(other);
        QVERIFY(chart.isHidden(0));
        QVERIFY(!chart.isHidden(1));
    }

    void hidingMayLeaveAGap() {
        StepChart chart;
        prepare(chart);
        ChartContent content = stackContent();
        content.layers[0].keepsRoom = true;
        chart.setContent(content);
        chart.setHidden(0, true);
        const QImage image = pictureOf(chart);
        const Day late = half + std::chrono::days{180};
        QCOMPARE(colourAt(chart, image, late, 50), chart.style().surface);
        QCOMPARE(colourAt(chart, image, late, 250), QColor(Qt::green));
    }

    void newValuesAreDrawn() {
        StepChart chart;
        prepare(chart);
        const QImage before = pictureOf(chart);
        ChartContent content = stackContent();
        content.layers[1].steps = {{half, 350}};
        chart.setContent(content);
        const Day late = half + std::chrono::days{180};
        QCOMPARE(colourAt(chart, pictureOf(chart), late, 430), QColor(Qt::green));
        chart.setContent(stackContent());
        QCOMPARE(pictureOf(chart), before);
    }

    void whatWasPaintedBeforeLeavesNoTrace() {
        StepChart chart;
        prepare(chart);
        const QImage clean = pictureOf(chart);
        QImage image(clean.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setBrush(Qt::magenta);
        painter.setPen(QPen(Qt::cyan, 9));
        chart.paint(painter);
        painter.end();
        QCOMPARE(image, clean);
    }

    void daysAndPlacesAgree() {
        StepChart chart;
        prepare(chart);
        for (const Day day : {firstDay, half, lastDay}) {
            QCOMPARE(chart.dayOf(chart.xOf(day) + 0.4), day);
        }
        QCOMPARE(chart.dayOf(-1000), firstDay);
        QCOMPARE(chart.dayOf(1e6), lastDay);
    }

    void aRangeStaysInside() {
        StepChart chart;
        prepare(chart);
        chart.setRange(half, lastDay + std::chrono::days{1000});
        QCOMPARE(chart.firstShown(), half);
        QCOMPARE(chart.lastShown(), lastDay);
        chart.resetRange();
        QCOMPARE(chart.firstShown(), firstDay);
    }

    void namesDoNotOverlap() {
        StepChart chart;
        prepare(chart);
        pictureOf(chart);
        const auto& labels = chart.labelRects();
        QCOMPARE(labels.size(), 3U);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = i + 1; j < labels.size(); ++j) {
                QVERIFY(!labels[i].adjusted(0, 0.01, 0, -0.01).intersects(labels[j]));
            }
            QVERIFY(QRectF({0, 0}, chart.size()).contains(labels[i]));
        }
    }

    void saysWhenThereIsNothing() {
        StepChart chart;
        prepare(chart);
        ChartContent content = stackContent();
        for (ChartLayer& layer : content.layers) {
            layer.steps = {{firstDay, 0}};
        }
        chart.setContent(content);
        QVERIFY(chart.isEmpty());
        pictureOf(chart);
    }

    void replacingALayerIsQuick() {
        StepChart chart;
        prepare(chart);
        ChartContent content = stackContent();
        int round = 0;
        QBENCHMARK {
            content.layers[1].steps.clear();
            for (int week = 0; week < 100; ++week) {
                content.layers[1].steps.push_back({firstDay + std::chrono::days{7 * week}, double(week + round % 2)});
            }
            ++round;
            chart.setContent(content);
            pictureOf(chart);
        }
    }
};

QTEST_MAIN(StepChartTest)
#include "step_chart_test.moc"
