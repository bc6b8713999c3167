#include "ui/inspector/pasted_cells.h"

#include "tests/testing.h"
#include "ui/inspector/list_sheet.h"

#include <QLocale>

using namespace wattscape;
using namespace wattscape::ui;

class PastedCellsTest : public QObject {
    Q_OBJECT

    /// Three steps of a contract: days and megawatts.
    static ListSheet steps() {
        const FieldInfo& info = fieldNamed<SupplyContract>("contract_mw")->info;
        ListSheet sheet(info, [](const Change&) { return Result<void>(); });
        const Day first = std::chrono::year{2026} / 1 / 1;
        const FieldValue value = Steps{{first, 1}, {first + std::chrono::days{1}, 2}, {first + std::chrono::days{2}, 3}};
        sheet.show({}, FieldState{{value}, {value}});
        return sheet;
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void reads_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("first");      // NaN: refused
        QTest::addColumn<double>("otherwise");  // NaN: one way only
        const double no = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("plain") << "en_US"
                               << "10\n20\n30" << 10.0 << no;
        QTest::newRow("line ends") << "en_US"
                                   << "10\r\n20\r\n"
                                   << 10.0 << no;
        QTest::newRow("two ways") << "en_US"
                                  << "1,200\n20" << 1200.0 << 1.2;
        QTest::newRow("two ways, point") << "en_US"
                                         << "1.200\n2.500" << 1.2 << 1200.0;
        QTest::newRow("two ways in German") << "de_DE"
                                            << "1,200" << 1.2 << 1200.0;
        QTest::newRow("settled by a decimal") << "en_US"
                                              << "1,200\n12.5" << 1200.0 << no;
        QTest::newRow("settled by a zero") << "en_US"
                                           << "1.200\n0.125" << 1.2 << no;
        QTest::newRow("settled by both marks") << "en_US"
                                               << "1,200\n1,200.5" << 1200.0 << no;
        QTest::newRow("units") << "en_US"
                               << "1.2 GW\n800 MW" << 1200.0 << no;
        QTest::newRow("no number") << "en_US"
                                   << "10\nmany" << no << no;
        QTest::newRow("out of range") << "en_US"
                                      << "10\n-5" << no << no;
        QTest::newRow("other decimals") << "de_DE"
                                        << "12.5" << no << no;
        QTest::newRow("too wide") << "en_US"
                                  << "10\t20" << no << no;
    }
    void reads() {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(double, first);
        QFETCH(double, otherwise);
        QLocale::setDefault(QLocale(locale));
        const ListSheet sheet = steps();
        const auto pasted = readPasted(sheet, 0, 1, text);
        QCOMPARE(pasted.has_value(), !std::isnan(first));
        if (!pasted) return;
        QCOMPARE(std::get<double>(pasted->entries.front().value), first);
        QCOMPARE(pasted->otherwise.empty(), std::isnan(otherwise));
        if (!std::isnan(otherwise)) {
            QCOMPARE(std::get<double>(pasted->otherwise.front().value), otherwise);
            QVERIFY(!pasted->example.isEmpty());
        }
    }

    void landsFromTheCellOn() {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        const ListSheet sheet = steps();
        const auto pasted = readPasted(sheet, 2, 0, QStringLiteral("2027-01-01\t100\n2028-01-01\t200"));
        QVERIFY(pasted);
        QCOMPARE(pasted->entries.size(), std::size_t{4});
        QCOMPARE(pasted->entries[3].row, 3);  // below the last, where the table grows
        QCOMPARE(pasted->entries[3].column, 1);
        QVERIFY(std::holds_alternative<Day>(pasted->entries[2].value));
    }

    void theErrorNamesTheRow() {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        const ListSheet sheet = steps();
        const auto pasted = readPasted(sheet, 0, 1, QStringLiteral("10\n20\nx"));
        QVERIFY(!pasted);
        QCOMPARE(pasted.error().where, std::string("3"));
    }
};

QTEST_APPLESS_MAIN(PastedCellsTest)
#include "pasted_cells_test.moc"
