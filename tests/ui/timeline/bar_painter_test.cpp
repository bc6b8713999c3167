#include "ui/timeline/bar_painter.h"

#include "tests/testing.h"

#include <QImage>
#include <QPainter>

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;

namespace {

constexpr Day start = std::chrono::year{2026} / 1 / 1;

Bar milestone() {
    Bar bar;
    bar.id = EntityId{7};
    bar.kind = BarKind::milestone;
    bar.start = bar.delivered = bar.finish = bar.until = start + std::chrono::days{40};
    bar.words = {QStringLiteral("First power of the second interconnect")};
    return bar;
}

Bar late() {
    Bar bar;
    bar.id = EntityId{8};
    bar.kind = BarKind::rollout;
    bar.start = start + std::chrono::days{40};
    bar.delivered = start + std::chrono::days{90};
    bar.finish = bar.until = start + std::chrono::days{100};
    bar.baseline = DaySpan{start + std::chrono::days{20}, start + std::chrono::days{80}};
    bar.variance = 20;
    return bar;
}

QImage pictureOf(const Bar& bar, BarState state, bool baseline = true) {
    const TimelineColours colours = TimelineColours::now();
    QImage image(400, 24, QImage::Format_RGB32);
    image.fill(colours.surface);
    QPainter painter(&image);
    TextCache texts;
    Row row;
    row.height = 24;
    BarPainter(painter, TimeScale(start, 1), colours, texts, baseline).paint(bar, row, state);
    return image;
}

/// The last column in which anything is painted.
int rightEdgeOf(const QImage& picture) {
    for (int x = picture.width() - 1; x >= 0; --x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixelColor(x, y) != TimelineColours::now().surface) return x;
        }
    }
    return -1;
}

}  // namespace

class BarPainterTest : public QObject {
    Q_OBJECT

private slots:
    void aNameEndsBeforeTheNextMilestone() {
        const int whole = rightEdgeOf(pictureOf(milestone(), {}));
        QVERIFY(whole > 150);
        for (const double until : {150.0, 100.0, 60.0}) {
            QVERIFY(rightEdgeOf(pictureOf(milestone(), {.until = until})) < until);
        }
    }

    void theBaselineIsShownOrNot() {
        QVERIFY(rightEdgeOf(pictureOf(late(), {}, true)) > 110);
        QVERIFY(rightEdgeOf(pictureOf(late(), {}, false)) <= 100);
    }

    void theCriticalPathIsAHeavyOutline() {
        Bar critical = late();
        critical.critical = true;
        QVERIFY(pictureOf(critical, {}) != pictureOf(late(), {}));
        QVERIFY(pictureOf(critical, {.selected = true}) != pictureOf(critical, {}));
    }
};

QTEST_MAIN(BarPainterTest)
#include "bar_painter_test.moc"
