#include "core/geo/outline.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

Q_DECLARE_METATYPE(Outline)

namespace {

/// Corners around the origin at random distances, by ascending angle: star-shaped, so never crossing itself.
Outline anyStar() {
    const int corners = *rc::gen::inRange(3, 12);
    Outline ring;
    for (int i = 0; i < corners; ++i) {
        const double far = *rc::gen::inRange(10, 100) / 100.0;
        const double angle = 2 * M_PI * i / corners;
        ring.push_back({far * std::cos(angle), far * std::sin(angle)});
    }
    return ring;
}

}  // namespace

class OutlineTest : public QObject {
    Q_OBJECT

private slots:
    void checks_data() {
        QTest::addColumn<Outline>("outline");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("none drawn") << Outline{} << "";
        QTest::newRow("triangle") << Outline{{0, 0}, {1, 0}, {0, 1}} << "";
        QTest::newRow("clockwise") << Outline{{0, 0}, {0, 1}, {1, 0}} << "";
        QTest::newRow("two corners") << Outline{{0, 0}, {1, 0}} << "three corners";
        QTest::newRow("bow tie") << Outline{{0, 0}, {1, 1}, {1, 0}, {0, 1}} << "crosses or touches";
        QTest::newRow("touches itself") << Outline{{0, 0}, {2, 0}, {2, 2}, {1, 0}, {0, 2}} << "crosses or touches";
        QTest::newRow("spike") << Outline{{0, 0}, {2, 0}, {2, 2}, {3, 3}, {2, 2.0001}, {0, 2}} << "";
        QTest::newRow("twice the same corner") << Outline{{0, 0}, {1, 0}, {1, 0}, {0, 1}} << "Corner 2";
        QTest::newRow("no ground") << Outline{{0, 0}, {1, 0}, {2, 0}} << "outline";
        QTest::newRow("not a number") << Outline{{0, 0}, {NAN, 0}, {2, 0}} << "Corner 2";
        QTest::newRow("over the date line") << Outline{{179, 0}, {-179, 0}, {-179, 1}} << "half the Earth";
    }
    void checks() {
        QFETCH(Outline, outline);
        QFETCH(QString, complaint);
        const Result<void> checked = checkOutline(outline);
        QCOMPARE(checked.has_value(), complaint.isEmpty());
        if (!checked)
            QVERIFY2(QString::fromStdString(checked.error().text()).contains(complaint), checked.error().text().c_str());
    }

    void starsAreFineUntilTwoCornersAreSwapped() {
        checkProperty("a star is valid, holds its centre or not, and its middle lies within", 500, [] {
            const Outline star = anyStar();
            RC_ASSERT(checkOutline(star).has_value());
            RC_ASSERT(encloses(star, middleOf(star)));
            RC_ASSERT(!encloses(star, {2, 2}));
            if (star.size() > 4) {
                Outline swapped = star;
                std::swap(swapped[0], swapped[2]);
                RC_ASSERT(!checkOutline(swapped).has_value() || encloses(swapped, middleOf(swapped)));
            }
        });
    }

    void theMiddleOfAHorseshoeIsInIt() {
        const Outline horseshoe{{0, 0}, {10, 0}, {10, 1}, {1, 1}, {1, 9}, {10, 9}, {10, 10}, {0, 10}};
        QVERIFY(encloses(horseshoe, middleOf(horseshoe)));
        QVERIFY(!encloses(horseshoe, {5, 5}));
        QVERIFY(encloses(horseshoe, {0, 5}));  // on the edge
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "outline_test.moc"
