#include "ui/format/quantity_expression.h"

#include "tests/testing.h"

#include <QLocale>

using namespace wattscape;
using namespace wattscape::ui;

class QuantityExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void reads_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");  // NaN: refused
        const double refused = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char* locale, Unit unit, const char* typed, double value) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(locale, typed)))
                << locale << static_cast<int>(unit) << QString::fromUtf8(typed) << value;
        };
        row("en_US", Unit::megawatt, "1200", 1200);
        row("en_US", Unit::megawatt, "1.2 GW", 1200);
        row("en_US", Unit::megawatt, "1200 MW", 1200);
        row("en_US", Unit::megawatt, "1.2e3", 1200);
        row("en_US", Unit::megawatt, "1,200", 1200);
        row("en_US", Unit::megawatt, "1,20", refused);
        row("en_US", Unit::megawatt, "500kW", 0.5);
        row("en_US", Unit::kilowatt, "0.132 MW", 132);
        row("en_US", Unit::megawatt, "1200*0.85", 1020);
        row("en_US", Unit::megawatt, "4*38 + 4*34.1", 288.4);
        row("en_US", Unit::megawatt, "(4 * 38) MW", 152);
        row("en_US", Unit::megawatt, "1 GW - 200", 800);
        row("en_US", Unit::megawatt, "-50", -50);
        row("en_US", Unit::megawatt, "2 - -3", 5);
        row("en_US", Unit::megawatt, "10/4", 2.5);
        row("en_US", Unit::megawatt, "10/0", refused);
        row("en_US", Unit::megawatt, "(1", refused);
        row("en_US", Unit::megawatt, "1)", refused);
        row("en_US", Unit::megawatt, "1 2", refused);
        row("en_US", Unit::megawatt, "5 racks", refused);
        row("en_US", Unit::megawatt, "$5", refused);
        row("en_US", Unit::megawatt, "", refused);
        row("en_US", Unit::megawatt, "1e999", refused);
        row("en_US", Unit::share, "40%", 0.4);
        row("en_US", Unit::share, "0.4", 0.4);
        row("en_US", Unit::dollar, "$3.1 M", 3.1e6);
        row("en_US", Unit::dollar, "15B", 15e9);
        row("en_US", Unit::day, "3 weeks", 21);
        row("de_DE", Unit::megawatt, "1,2 GW", 1200);
        row("de_DE", Unit::megawatt, "1,200", 1.2);
        row("de_DE", Unit::megawatt, "1.200", 1200);
        row("de_DE", Unit::megawatt, "1.2", refused);
        row("ja_JP", Unit::megawatt, "1,200.5", 1200.5);
        row("C", Unit::megawatt, "1200.5", 1200.5);
    }
    void reads() {
        QFETCH(QString, locale);
        QFETCH(int, unit);
        QFETCH(QString, typed);
        QFETCH(double, value);
        QLocale::setDefault(locale == "C" ? QLocale::c() : QLocale(locale));
        const Result<double> read = evaluateQuantity(static_cast<Unit>(unit), typed);
        QCOMPARE(read.has_value(), !std::isnan(value));
        if (read) {
            QVERIFY2(std::abs(*read - value) < 1e-9, qPrintable(QString::number(*read, 'g', 17)));
        } else {
            QVERIFY(!read.error().text().empty());
        }
    }
};

QTEST_APPLESS_MAIN(QuantityExpressionTest)
#include "quantity_expression_test.moc"
