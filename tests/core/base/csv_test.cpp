#include "core/base/csv.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// Cells between bars, rows between slashes: easy to compare, hard to get right by accident.
QString spelled(const CsvTable& table) {
    QStringList rows;
    const auto row = [](const std::vector<std::string>& cells) {
        QStringList texts;
        for (const std::string& cell : cells) {
            texts << QString::fromStdString(cell);
        }
        return texts.join("|");
    };
    rows << row(table.head);
    for (const CsvRow& each : table.rows) {
        rows << row(each.cells);
    }
    return rows.join("/");
}

/// Any text at all, often of the letters that matter in a table.
rc::Gen<std::string> anyCell() {
    return rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab ,\"\r\n='+-@\t;")));
}

}  // namespace

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("table");
        QTest::newRow("usual") << QByteArray("a,b\n1,2\n") << "a|b/1|2";
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << "a|b/1|2";
        QTest::newRow("carriage returns") << QByteArray("a,b\r\n1,2\r\n") << "a|b/1|2";
        QTest::newRow("byte-order mark") << QByteArray(
                                                "\xEF\xBB\xBF"
                                                "a,b\n1,2\n")
                                         << "a|b/1|2";
        QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << "a|b/|";
        QTest::newRow("comma in quotes") << QByteArray("a,b\n\"1,5\",2\n") << "a|b/1,5|2";
        QTest::newRow("quote in quotes") << QByteArray("a\n\"say \"\"hi\"\"\"\n") << "a/say \"hi\"";
        QTest::newRow("line break in quotes") << QByteArray("a,b\n\"x\ny\",2\n") << "a|b/x\ny|2";
        QTest::newRow("empty quotes") << QByteArray("a,b\n\"\",2\n") << "a|b/|2";
        QTest::newRow("header alone") << QByteArray("a,b") << "a|b";
        QTest::newRow("blanks stay") << QByteArray("a,b\n 1 ,2\n") << "a|b/ 1 |2";
    }
    void reads() {
        QFETCH(QByteArray, text);
        QFETCH(QString, table);
        QCOMPARE(spelled(must(parseCsv(text.toStdString()))), table);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QByteArray("") << "line 1: the table is empty; it needs a header row";
        QTest::newRow("short row") << QByteArray("a,b\n1,2\n3\n") << "line 3: has 1 cells; the header has 2";
        QTest::newRow("long row") << QByteArray("a,b\n1,2,3\n") << "line 2: has 3 cells; the header has 2";
        QTest::newRow("empty line") << QByteArray("a,b\n\n1,2\n") << "line 2: has 1 cells; the header has 2";
        QTest::newRow("stray quote") << QByteArray("a,b\n1,x\"y\n") << "line 2, column 4: a quote inside a plain cell";
        QTest::newRow("text behind quote") << QByteArray("a,b\n\"1\"x,2\n") << "line 2, column 4: text behind a closing quote";
        QTest::newRow("never closed") << QByteArray("a,b\n1,\"x\ny\n") << "line 2, column 3: a quote that is never closed";
        QTest::newRow("behind a long cell") << QByteArray("a,b\n\"x\ny\",z\"\n") << "line 3, column 5: a quote inside";
        QTest::newRow("column twice") << QByteArray("a,b,a\n1,2,3\n") << "line 1: the column “a” is there twice";
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto table = parseCsv(text.toStdString());
        QVERIFY(!table);
        QVERIFY2(QString::fromStdString(table.error().text()).startsWith(said), table.error().text().c_str());
    }

    void knowsColumnsAndLines() {
        const CsvTable table = must(parseCsv("id,name\n1,\"x\ny\"\n2,z\n"));
        QCOMPARE(table.column("name"), std::optional<std::size_t>(1));
        QVERIFY(!table.column("Name"));
        QCOMPARE(table.rows[1].line, std::size_t{4});
    }

    void namesNeverStartFormulas_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("usual") << QByteArray("Abilene") << QByteArray("Abilene");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("with comma") << QByteArray("=SUM(A1,A2)") << QByteArray("\"'=SUM(A1,A2)\"");
        QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
        QTest::newRow("at") << QByteArray("@cmd") << QByteArray("'@cmd");
        QTest::newRow("behind blanks") << QByteArray("  =1") << QByteArray("'  =1");
        QTest::newRow("behind a line break") << QByteArray("\n=1") << QByteArray("\"'\n=1\"");
        QTest::newRow("inside") << QByteArray("a=b") << QByteArray("a=b");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }
    void namesNeverStartFormulas() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(csvNameCell(name.toStdString())), cell);
    }

    void writtenCellsComeBack() {
        checkProperty("whatever is written as cells is read as the same cells", 3000, [] {
            const std::vector<std::string> cells = *rc::gen::container<std::vector<std::string>>(3, anyCell());
            const std::string text = "a,b,c\n" + csvLine({csvCell(cells[0]), csvCell(cells[1]), csvCell(cells[2])});
            const auto table = parseCsv(text);
            RC_ASSERT(table.has_value());
            RC_ASSERT(table->rows.size() == 1U);
            RC_ASSERT(table->rows[0].cells == cells);
        });
    }

    void anyTextIsReadOrRefused() {
        checkProperty("every text gives full rows, or says where it does not", 3000, [] {
            const auto table = parseCsv(*anyCell());
            if (!table) {
                RC_ASSERT(table.error().where.starts_with("line "));
                return;
            }
            for (const CsvRow& row : table->rows) {
                RC_ASSERT(row.cells.size() == table->head.size());
            }
        });
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
