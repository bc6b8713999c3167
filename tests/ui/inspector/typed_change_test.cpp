#include "ui/inspector/typed_change.h"

#include "core/model/plan.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

#include <QDate>
#include <QLocale>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::day;

class TypedChangeTest : public QObject {
    Q_OBJECT

    static const FieldInfo& capacity() { return fieldNamed<Hall>("it_capacity_mw")->info; }
    static const FieldInfo& ready() { return fieldNamed<Hall>("ready_on")->info; }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void daysOnTheirWay_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("arrives");  // from 2026-01-31; empty: refused
        QTest::newRow("days") << "+14d"
                              << "2026-02-14";
        QTest::newRow("no unit") << "+14"
                                 << "2026-02-14";
        QTest::newRow("spaced words") << "+ 2 weeks"
                                      << "2026-02-14";
        QTest::newRow("back") << "-1d"
                              << "2026-01-30";
        QTest::newRow("minus sign") << QStringLiteral("−1d") << "2026-01-30";
        QTest::newRow("month's end") << "+1m"
                                     << "2026-02-28";
        QTest::newRow("month back") << "-1m"
                                    << "2025-12-31";
        QTest::newRow("leap year") << "+25m"
                                   << "2028-02-29";
        QTest::newRow("year") << "+1y"
                              << "2027-01-31";
        QTest::newRow("a day") << "2026-03-01"
                               << "2026-03-01";
        QTest::newRow("no such unit") << "+2x"
                                      << "";
        QTest::newRow("half") << "+1.5m"
                              << "";
        QTest::newRow("no count") << "+d"
                                  << "";
    }
    void daysOnTheirWay() {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QFETCH(QString, typed);
        QFETCH(QString, arrives);
        const auto change = typedChange(ready(), typed);
        QCOMPARE(change.has_value(), !arrives.isEmpty());
        if (change) {
            const auto value = (*change)(day(2026, 1, 31));
            QVERIFY(value);
            QCOMPARE(QString::fromStdString(toIso(std::get<Day>(*value))), arrives);
        }
    }

    void aWayNeedsADayToCountFrom() {
        const auto change = typedChange(ready(), QStringLiteral("+2w"));
        QVERIFY(change && !(*change)(FieldValue()));
        QVERIFY(understoodAs(ready(), QStringLiteral("+2w"), {}).isEmpty());
    }

    void whatCanBeReadTwoWaysIsSaid_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* locale, const char* typed, const QString& said) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(locale, typed))) << locale << typed << said;
        };
        const QString nbsp(QChar::Nbsp);
        row("de_DE", "1,200", QStringLiteral("understood as 1,2") + nbsp + "MW");
        row("de_DE", "1.200", QStringLiteral("understood as 1.200") + nbsp + "MW");
        row("de_DE", "1,25", {});
        row("en_US", "1,200", QStringLiteral("understood as 1,200") + nbsp + "MW");
        row("en_US", "1.200", QStringLiteral("understood as 1.2") + nbsp + "MW");
        row("en_US", "0.125", {});  // nobody groups behind a zero
        row("en_US", "12.5", {});
        row("en_US", "1,200.5", {});  // both marks: one way only
        row("en_US", "1,234,567", {});
        row("en_US", "1200", {});
        row("en_US", "-50", {});
        row("en_US", "1200*0.5", QStringLiteral("= 600") + nbsp + "MW");
        row("en_US", "1.2 GW", QStringLiteral("= 1,200") + nbsp + "MW");
        row("en_US", "1.200 GW", QStringLiteral("= 1,200") + nbsp + "MW");  // 1,200 GW is more than a hall can have
        row("en_US", "12 G", {});
        row("en_US", "", {});
    }
    void whatCanBeReadTwoWaysIsSaid() {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(understoodAs(capacity(), typed, {}), said);
    }

    void theOtherReadingIsOneThatTheFieldCouldHold() {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QCOMPARE(otherReading(capacity(), QStringLiteral("1,200")), std::optional(1.2));
        QCOMPARE(otherReading(fieldNamed<Site>("design_pue")->info, QStringLiteral("1.125")), std::nullopt);
        QCOMPARE(otherReading(fieldNamed<Hall>("name")->info, QStringLiteral("1,200")), std::nullopt);
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(otherReading(capacity(), QStringLiteral("1,200")), std::optional(1200.0));
    }

    void daysAreSaidInWords() {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QVERIFY(understoodAs(ready(), QStringLiteral("+2w"), day(2026, 1, 5))
                    .startsWith(QStringLiteral("= Monday, January 19, 2026")));
        const QDate today = QDate::currentDate();
        const Day now = std::chrono::year{today.year()} / today.month() / today.day();
        QVERIFY(dayInWords(now).endsWith(QStringLiteral("today")));
        QVERIFY(dayInWords(now + std::chrono::days{43}).endsWith(QStringLiteral("in 43 days")));
        QVERIFY(dayInWords(now - std::chrono::days{1}).endsWith(QStringLiteral("1 day ago")));
    }
};

QTEST_APPLESS_MAIN(TypedChangeTest)
#include "typed_change_test.moc"
