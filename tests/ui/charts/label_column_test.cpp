#include "ui/charts/label_column.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape::testing;
using namespace wattscape::ui;

class LabelColumnTest : public QObject {
    Q_OBJECT

private slots:
    void spreads_data() {
        QTest::addColumn<std::vector<double>>("wanted");
        QTest::addColumn<std::vector<double>>("middles");
        using Places = std::vector<double>;
        QTest::newRow("none") << Places{} << Places{};
        QTest::newRow("far apart stay") << Places{20, 60} << Places{20, 60};
        QTest::newRow("touching move") << Places{50, 52} << Places{50, 60};
        QTest::newRow("at the bottom they move up") << Places{95, 96} << Places{85, 95};
        QTest::newRow("outside comes in") << Places{-30, 200} << Places{5, 95};
        QTest::newRow("order given is kept") << Places{60, 20} << Places{60, 20};
        QTest::newRow("too many run out below")
            << Places{90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90} << Places{5, 15, 25, 35, 45, 55, 65, 75, 85, 95, 105};
    }
    void spreads() {
        QFETCH(std::vector<double>, wanted);
        QFETCH(std::vector<double>, middles);
        QCOMPARE(spreadLabels(wanted, 10, 0, 100), middles);
    }

    void neverOverlaps() {
        checkProperty("labels keep apart, in order and inside", 500, [] {
            const auto wanted = *rc::gen::container<std::vector<double>>(
                *rc::gen::inRange<std::size_t>(0, 10),
                rc::gen::map(rc::gen::inRange(-50, 150), [](int y) { return double(y); }));
            std::vector<double> middles = spreadLabels(wanted, 10, 0, 100);
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                for (std::size_t j = 0; j < wanted.size(); ++j) {
                    RC_ASSERT(i == j || std::abs(middles[i] - middles[j]) >= 10);
                    RC_ASSERT(!(wanted[i] < wanted[j]) || middles[i] < middles[j]);
                }
                RC_ASSERT(middles[i] >= 5 && middles[i] <= 95);
            }
        });
    }
};

QTEST_APPLESS_MAIN(LabelColumnTest)
#include "label_column_test.moc"
