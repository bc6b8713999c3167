#include "ui/language/language.h"

#include "tests/testing.h"
#include "tests/ui/language/core_phrases.h"
#include "ui/format/format.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

/// A text of a Linguist file.
struct Entry {
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

std::vector<Entry> entriesOf(const QString& fileName) {
    std::vector<Entry> entries;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return entries;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"source") entries.push_back({context, xml.readElementText(), {}, true});
        if (xml.name() == u"translation") {
            entries.back().finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            entries.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return entries;
}

QStringList placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?([1-9n])"));
    QStringList places;
    for (const auto& match : place.globalMatch(text)) {
        places << match.captured(1);
    }
    places.sort();
    places.removeDuplicates();
    return places;
}

QString catalogue(const char* part) {
    return QStringLiteral(WATTSCAPE_SOURCES "/translations/%1_de.ts").arg(QLatin1String(part));
}

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { speak(*QCoreApplication::instance(), QLocale::c()); }

    void germanSaysAllOfCore() {
        QSet<QString> known;
        for (const Entry& entry : entriesOf(catalogue("core"))) {
            if (entry.finished && !entry.translation.isEmpty()) known.insert(entry.source);
        }
        QStringList missing = (testing::corePhrases() - known).values();
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable("not in translations/core_de.ts:\n" + missing.join('\n')));
    }

    void germanSaysAllOfTheWindows() {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("ui_de.ts"));
        QVERIFY(QFile::copy(catalogue("ui"), copy));
        const QString root = QStringLiteral(WATTSCAPE_SOURCES);
        const int done = QProcess::execute(
            QStringLiteral(WATTSCAPE_LUPDATE),
            {"-silent", "-locations", "none", "-no-obsolete", "-I", root, root + "/ui", root + "/app", "-ts", copy});
        QCOMPARE(done, 0);
        QStringList missing;
        const std::vector<Entry> entries = entriesOf(copy);
        QVERIFY(entries.size() > 100);
        for (const Entry& entry : entries) {
            if (!entry.finished || entry.translation.isEmpty()) missing << entry.context + ": " + entry.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable("not in translations/ui_de.ts:\n" + missing.join('\n')));
    }

    void placesForArgumentsAreKept() {
        for (const char* part : {"core", "ui"}) {
            for (const Entry& entry : entriesOf(catalogue(part))) {
                QVERIFY2(placesIn(entry.source) == placesIn(entry.translation), qPrintable(entry.source));
            }
        }
    }

    void speaksGerman() {
        speak(*QCoreApplication::instance(), QLocale(QStringLiteral("de_DE")));
        FieldInfo info;
        info.label = "IT capacity";
        QCOMPARE(translatedLabel(info), QStringLiteral("IT-Kapazität"));
        QCOMPARE(formatDuration(21), QStringLiteral("21 Tage"));
        QCOMPARE(QCoreApplication::translate("PowerChart", "Batteries"), QStringLiteral("Batterien"));
        QCOMPARE(translated(message("is required")), QStringLiteral("ist erforderlich"));
        QCOMPARE(translated(message("%1 lacks up to %2 IT MW from %3 to the plan's end: up to %4 racks dark", "Abilene", "12.5",
                                    "2026-05-06", 1234)),
                 QStringLiteral(
                     "Abilene fehlen bis zu 12,5 IT-MW vom 06.05.2026 bis zum Ende des Plans: bis zu 1.234 Racks ohne Strom"));
        QCOMPARE(translated(message("%1 is not at %2", "hall “H1”", "site 7")),
                 QStringLiteral("Halle „H1“ liegt nicht an Standort 7"));
        speak(*QCoreApplication::instance(), QLocale(QStringLiteral("en_US")));
        QCOMPARE(translatedLabel(info), QStringLiteral("IT capacity"));
        QCOMPARE(translated(message("%1 is not at %2", "hall “H1”", "site 7")), QStringLiteral("hall “H1” is not at site 7"));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
