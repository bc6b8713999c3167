#include "ui/timeline/histogram_painter.h"

#include "tests/testing.h"

#include <QImage>
#include <QPainter>

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;

namespace {

constexpr Day start = std::chrono::year{2026} / 1 / 1;
constexpr QRectF plot{40, 10, 300, 80};

Day dayNumber(int number) {
    return start + std::chrono::days{number};
}

/// 100 MW of supply; 120 are asked for from day 100 to 199, and `excess` of them go unserved.
HistogramContent contentWith(double excess) {
    HistogramContent content;
    content.bands = {{QStringLiteral("Grid"), {}, 0, {{start, 100}}}};
    content.limit = {{start, 100}};
    content.demand = {{start, 50}, {dayNumber(100), 120}, {dayNumber(200), 50}};
    content.excess = {{start, 0}, {dayNumber(100), excess}, {dayNumber(200), 0}};
    content.served = {{start, 50}, {dayNumber(100), 120 - excess}, {dayNumber(200), 50}};
    content.highest = 120;
    return content;
}

QImage pictureOf(const HistogramContent& content) {
    const TimelineColours colours = TimelineColours::now();
    QImage image(360, 110, QImage::Format_RGB32);
    image.fill(colours.surface);
    QPainter painter(&image);
    TextCache texts;
    HistogramPainter(painter, plot, TimeScale(start, 1), colours, texts).paint(content);
    return image;
}

}  // namespace

class HistogramPainterTest : public QObject {
    Q_OBJECT

private slots:
    void theSmallestExcessIsSeen_data() {
        QTest::addColumn<double>("excess");
        QTest::addColumn<bool>("seen");
        QTest::newRow("much") << 20.0 << true;
        QTest::newRow("less than a pixel") << 0.01 << true;
        QTest::newRow("none") << 0.0 << false;
    }
    void theSmallestExcessIsSeen() {
        QFETCH(double, excess);
        QFETCH(bool, seen);
        const TimelineColours colours = TimelineColours::now();
        const QImage picture = pictureOf(contentWith(excess));
        const int strip = static_cast<int>(plot.bottom()) + 3;
        const auto colourOn = [&](int day) { return picture.pixelColor(static_cast<int>(plot.left()) + day, strip); };
        QCOMPARE(colourOn(50), colours.surface);
        QCOMPARE(colourOn(150), seen ? colours.shortage : colours.surface);
        QCOMPARE(colourOn(250), colours.surface);
    }

    void theAxisNamesAValueAboveZero_data() {
        QTest::addColumn<double>("highest");
        for (const double highest : {1.0, 42601.0, 1562.0, 6.1, 99.0, 0.4}) QTest::addRow("%g", highest) << highest;
    }
    void theAxisNamesAValueAboveZero() {
        QFETCH(double, highest);
        HistogramContent content;
        content.highest = highest;
        const QImage picture = pictureOf(content);
        bool named = false;
        for (int x = 0; x < static_cast<int>(plot.left()); ++x) {
            for (int y = 0; y < static_cast<int>(plot.bottom()) - 12; ++y) {
                named = named || picture.pixelColor(x, y) != TimelineColours::now().surface;
            }
        }
        QVERIFY(named);
    }

    void theHeightGoesToTheValues() {
        const TimelineColours colours = TimelineColours::now();
        const QImage picture = pictureOf(contentWith(20));
        // The limit of 100 in a plot that ends a twentieth above 120.
        const int y = static_cast<int>(std::round(plot.bottom() - plot.height() * 100 / (120 * 1.05)));
        QCOMPARE(picture.pixelColor(static_cast<int>(plot.left()) + 20, y), colours.text);
    }
};

QTEST_MAIN(HistogramPainterTest)
#include "histogram_painter_test.moc"
