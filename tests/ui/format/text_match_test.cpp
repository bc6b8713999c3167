#include "ui/format/text_match.h"

#include <QTest>

using namespace wattscape::ui;

class TextMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scores() {
        QVERIFY(matchScore("sav", "Save as…") > matchScore("sav", "Set a valve"));
        QVERIFY(matchScore("base", "Set baseline") > matchScore("sbl", "Set baseline"));
        QVERIFY(matchScore("sbl", "Set baseline") > 0);
        QCOMPARE(matchScore("xyz", "Set baseline"), 0);
        QVERIFY(likeness("abliene", "Abilene") > likeness("abliene", "Save as…"));
        QCOMPARE(likeness("same", "same"), 100);
        QCOMPARE(likeness("", ""), 0);
    }
};

QTEST_APPLESS_MAIN(TextMatchTest)
#include "text_match_test.moc"
