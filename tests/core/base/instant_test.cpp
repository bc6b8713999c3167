#include "core/base/instant.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

class InstantTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWrites_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("usual") << "2026-07-01T08:30:59Z" << true;
        QTest::newRow("first") << "1970-01-01T00:00:00Z" << true;
        QTest::newRow("before") << "1969-12-31T23:59:59Z" << false;
        QTest::newRow("no such day") << "2027-02-29T00:00:00Z" << false;
        QTest::newRow("24 o'clock") << "2026-07-01T24:00:00Z" << false;
        QTest::newRow("leap second") << "2026-07-01T23:59:60Z" << false;
        QTest::newRow("fraction") << "2026-07-01T08:30:59.5Z" << false;
        QTest::newRow("no zone") << "2026-07-01T08:30:59" << false;
        QTest::newRow("signs") << "2026-07-01T+8:30:59Z" << false;
        QTest::newRow("empty") << "" << false;
    }
    void readsAndWrites() {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const Result<Instant> instant = parseInstant(text.toStdString());
        QCOMPARE(instant.has_value(), valid);
        if (valid) QCOMPARE(QString::fromStdString(toIso(*instant)), text);
    }

    void everyInstantComesBack() {
        checkProperty("a moment written and read is that moment", 1000, [] {
            const Instant instant{std::chrono::seconds{*rc::gen::inRange<std::int64_t>(0, 7'000'000'000)}};
            RC_ASSERT(parseInstant(toIso(instant)).value() == instant);
        });
    }
};

QTEST_APPLESS_MAIN(InstantTest)
#include "instant_test.moc"
