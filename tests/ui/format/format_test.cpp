#include "ui/format/format.h"

#include "tests/testing.h"

#include <QLocale>
#include <QTextDocument>

using namespace wattscape;
using namespace wattscape::ui;

namespace {
QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
}
}  // namespace

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void powers() {
        QCOMPARE(plain(formatPower(0)), QStringLiteral("0 MW"));
        QCOMPARE(plain(formatPower(0.84)), QStringLiteral("840 kW"));
        QCOMPARE(plain(formatPower(0.132)), QStringLiteral("132 kW"));
        QCOMPARE(plain(formatPower(488.4)), QStringLiteral("488.4 MW"));
        QCOMPARE(plain(formatPower(200)), QStringLiteral("200 MW"));
        QCOMPARE(plain(formatPower(999.96)), QStringLiteral("1.00 GW"));
        QCOMPARE(plain(formatPower(1200)), QStringLiteral("1.20 GW"));
        QCOMPARE(plain(formatPower(-50)), QStringLiteral("-50 MW"));
    }
    void aToolTipShowsMarkupAsItWasTyped_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << "<h1>Big</h1> & <img src='/x.png'>";
        QTest::newRow("escaped already") << "a &lt; b";
        QTest::newRow("behind a name") << "Rollout <b>GB200</b>, 3,200 racks";
        QTest::newRow("spaces and lines") << "<i>one</i>  two\nthree";
        QTest::newRow("no markup") << "Power < demand & more";
    }
    void aToolTipShowsMarkupAsItWasTyped() {
        QFETCH(QString, name);
        const QString tip = plainToolTip(name);
        QTextDocument seen;
        Qt::mightBeRichText(tip) ? seen.setHtml(tip) : seen.setPlainText(tip);
        QCOMPARE(seen.toPlainText(), name);
    }
    void money() {
        QCOMPARE(plain(formatMoney(0)), QStringLiteral("$0"));
        QCOMPARE(plain(formatMoney(950)), QStringLiteral("$950"));
        QCOMPARE(plain(formatMoney(1097400000)), QStringLiteral("$1.10 B"));
        QCOMPARE(plain(formatMoney(10615758.9)), QStringLiteral("$10.6 M"));
        QCOMPARE(plain(formatMoney(-3100000)), QStringLiteral("-$3.10 M"));
        QCOMPARE(plain(formatMoney(999999)), QStringLiteral("$1.00 M"));
        QCOMPARE(plain(formatMoneyExact(1234567)), QStringLiteral("$1,234,567"));
    }
    void counts() {
        QCOMPARE(formatCount(204912), QStringLiteral("204,912"));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(formatCount(204912), QStringLiteral("204.912"));
        QCOMPARE(plain(formatPower(375.7)), QStringLiteral("375,7 MW"));
    }
    void dates() {
        const Day day = std::chrono::year{2026} / 7 / 1;
        QCOMPARE(formatQuarter(monthOf(day)), QStringLiteral("2026 Q3"));
        QCOMPARE(formatMonth(monthOf(day)), QStringLiteral("Jul 2026"));
    }
    void datesComeBack_data() {
        QTest::addColumn<QString>("locale");
        for (const char* locale : {"en_US", "de_DE", "ja_JP", "fr_FR", "en_GB"}) {
            QTest::newRow(locale) << locale;
        }
    }
    void datesComeBack() {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        FieldInfo info;
        info.type = FieldType::day;
        const Day day = std::chrono::year{2028} / 11 / 9;
        const Result<FieldValue> read = parseValue(info, formatDay(day));
        QVERIFY2(read.has_value(), qPrintable(formatDay(day)));
        QCOMPARE(std::get<Day>(*read), day);
        QCOMPARE(std::get<Day>(testing::must(parseValue(info, QStringLiteral("2028-11-09")))), day);
        QVERIFY(!parseValue(info, QStringLiteral("soon")));
    }
    void messageArgumentsAreNotPatterns() {
        QCOMPARE(translated(message("“%1” is not %2", "%2", "x")), QStringLiteral("“%2” is not x"));
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
