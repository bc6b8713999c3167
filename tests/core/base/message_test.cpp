#include "core/base/result.h"

#include "tests/testing.h"

using namespace wattscape;

class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void says_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Message& said, const char* expected) {
            QTest::newRow(name) << QString::fromStdString(said.text()) << QString(expected);
        };
        row("plain", message("is required"), "is required");
        row("text", message("“%1” is not a date", "soon"), "“soon” is not a date");
        row("in any order", message("%2 before %1", "a", "b"), "b before a");
        row("twice", message("%1 and %1", 3), "3 and 3");
        row("numbers", message("%1, %2, %3", 1.5, 7, 1e6), "1.5, 7, 1000000");
        row("placeholder in an argument stays", message("%1 %2", "%2", "x"), "%2 x");
        row("percent sign stays", message("100 %, %1", "so"), "100 %, so");
        row("argument left out", message("%1 and %2", "a"), "a and ");
        row("zero is no placeholder", message("%0 %1", "a"), "%0 a");
    }
    void says() {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        QCOMPARE(said, expected);
    }

    void keepsPatternAndArgumentsApart() {
        const Message said = message("%1 racks in %2", 12, "H1");
        QCOMPARE(said.pattern(), std::string("%1 racks in %2"));
        QVERIFY(said.arguments() == (std::vector<std::string>{"12", "H1"}));
        QVERIFY(said == message("%1 racks in %2", 12, "H1"));
        QVERIFY(!(said == message("%1 racks in %2", 13, "H1")));
    }

    void errorsSayWhere() {
        const Error error{ErrorCode::missing, message("is required"), "Name"};
        QCOMPARE(error.text(), std::string("Name: is required"));
        QCOMPARE(at("hall “H1”", error).text(), std::string("hall “H1”, Name: is required"));
        QCOMPARE(at("plan.json", Error{ErrorCode::missing, message("is empty")}).text(), std::string("plan.json: is empty"));
        QCOMPARE((Error{ErrorCode::missing, message("is empty")}).text(), std::string("is empty"));
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "message_test.moc"
