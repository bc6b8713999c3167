#include "core/catalogue/party_names.h"

#include "tests/testing.h"

using namespace wattscape;

class PartyNamesTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreTakenApart_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("parties");  // name|remark, …
        QTest::newRow("one") << "OpenAI"
                             << "OpenAI|";
        QTest::newRow("several") << "Crusoe; Blue Owl; land Lancium"
                                 << "Crusoe|, Blue Owl|, Lancium|";
        QTest::newRow("likely") << "Microsoft; OpenAI (likely)"
                                << "Microsoft|, OpenAI|likely";
        QTest::newRow("since") << "Anthropic (since May 2026)"
                               << "Anthropic|since May 2026";
        QTest::newRow("slash") << "G42 / Khazna Data Centers"
                               << "G42|, Khazna Data Centers|";
        QTest::newRow("slash inside a name stays") << "AT/T"
                                                   << "AT/T|";
        QTest::newRow("joint venture") << "Meta / Blue Owl joint venture"
                                       << "Meta|, Blue Owl|";
        QTest::newRow("semicolon in parentheses") << "AIP (BlackRock; MGX); GIP"
                                                  << "AIP|BlackRock; MGX, GIP|";
        QTest::newRow("never closed") << "Meta (some"
                                      << "Meta|some";
        QTest::newRow("syndicate") << "JPMorgan; MUFG and syndicate; Vantage"
                                   << "JPMorgan|, MUFG|, Vantage Data Centers|";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("blanks") << " ; "
                                << "";
    }
    void namesAreTakenApart() {
        QFETCH(QString, cell);
        QFETCH(QString, parties);
        QStringList spelled;
        for (const NamedParty& party : partyNames(cell.toStdString())) {
            spelled << QString::fromStdString(party.name + "|" + party.remark);
        }
        QCOMPARE(spelled.join(", "), parties);
    }

    void doubtIsKnown() {
        QVERIFY(partyNames("OpenAI (likely)").front().uncertain());
        QVERIFY(partyNames("Google (speculative)").front().uncertain());
        QVERIFY(!partyNames("SpaceX (xAI)").front().uncertain());
    }

    void programmesLoseTheirDoubt() {
        QCOMPARE(programmeName("Project Rainier (speculative)"), std::string("Project Rainier"));
        QCOMPARE(programmeName("Stargate (OpenAI for Countries)"), std::string("Stargate (OpenAI for Countries)"));
        QCOMPARE(programmeName(""), std::string());
    }
};

QTEST_APPLESS_MAIN(PartyNamesTest)
#include "party_names_test.moc"
