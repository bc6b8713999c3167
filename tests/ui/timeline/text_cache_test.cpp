#include "ui/timeline/text_cache.h"

#include <QTest>

using namespace wattscape::ui;

class TextCacheTest : public QObject {
    Q_OBJECT

private slots:
    void dropsWordsFromTheRight() {
        TextCache texts;
        const QStringList words{"GB200 wave", "3,200 racks", "230,400 GPUs"};
        const double all = texts.width(words.join("  "));
        QCOMPARE(texts.fitting(words, all), words.join("  "));
        QCOMPARE(texts.fitting(words, all - 1), words.first(2).join("  "));
        QCOMPARE(texts.fitting(words, texts.width(words[0])), words[0]);
        const QString shortened = texts.fitting(words, texts.width(words[0]) - 1);
        QVERIFY(shortened.endsWith(QChar(0x2026)));
        QVERIFY(texts.width(shortened) < texts.width(words[0]));
        QCOMPARE(texts.fitting(words, 3), QString());
        QCOMPARE(texts.fitting({}, 300), QString());
    }
};

QTEST_MAIN(TextCacheTest)
#include "text_cache_test.moc"
