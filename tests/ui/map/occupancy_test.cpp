#include "ui/map/occupancy.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape::testing;
using namespace wattscape::ui;

class OccupancyTest : public QObject {
    Q_OBJECT

private slots:
    void nothingClaimedOverlaps() {
        checkProperty("boxes that were claimed do not overlap and lie in the view", 300, [] {
            Occupancy occupancy(QSizeF(400, 300));
            std::vector<QRectF> claimed;
            for (int i = 0; i < 40; ++i) {
                const QRectF box(*rc::gen::inRange(-20, 420), *rc::gen::inRange(-20, 320), *rc::gen::inRange(1, 120),
                                 *rc::gen::inRange(1, 40));
                if (!occupancy.claim(box)) continue;
                for (const QRectF& other : claimed) RC_ASSERT(!other.intersects(box));
                RC_ASSERT(QRectF(0, 0, 400, 300).contains(box));
                claimed.push_back(box);
            }
        });
    }

    void whatIsTakenIsNotFree() {
        Occupancy occupancy(QSizeF(100, 100));
        QVERIFY(occupancy.isFree(QRectF(10, 10, 20, 20)));
        occupancy.take(QRectF(-50, -50, 65, 65));
        QVERIFY(!occupancy.isFree(QRectF(10, 10, 20, 20)));
        QVERIFY(occupancy.isFree(QRectF(40, 40, 20, 20)));
        occupancy.take(QRectF(500, 500, 10, 10));
        QVERIFY(!Occupancy().isFree(QRectF(0, 0, 1, 1)));
    }
};

QTEST_APPLESS_MAIN(OccupancyTest)
#include "occupancy_test.moc"
