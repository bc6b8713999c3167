#include "ui/shell/command_palette.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace wattscape::ui;

class CommandPaletteTest : public QObject {
    Q_OBJECT

    QWidget window_;
    QString chosen_;

    PaletteEntry entry(const QString& text, int score = 0) {
        return {text, "command", [this, text] { chosen_ = text; }, score};
    }
    CommandPalette* open(const CommandPalette::Search& search = {}) {
        auto* palette =
            new CommandPalette({entry("Set baseline"), entry("Save as…"), entry("Abilene")}, search, "hint", &window_);
        palette->show();
        return palette;
    }
    static QStringList shown(const CommandPalette& palette) {
        QStringList texts;
        const auto* list = palette.findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            texts << list->item(row)->text();
        }
        return texts;
    }

private Q_SLOTS:
    void entersTheBestMatch() {
        CommandPalette* palette = open();
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, "base");
        QCOMPARE(shown(*palette), QStringList{"Set baseline"});
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen_, QString("Set baseline"));
    }

    void arrowsGoThroughTheList() {
        CommandPalette* palette = open();
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, "s");
        const QString second = shown(*palette).value(1);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen_, second);
    }

    void whatIsMisspeltFindsTheNearest() {
        CommandPalette* palette = open();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), "abliene");
        QCOMPARE(shown(*palette).value(0), QString("Abilene"));
        palette->close();
    }

    void aSearchBringsItsOwn() {
        CommandPalette* palette = open([this](const QString& typed) {
            return std::vector<PaletteEntry>{entry("3 May 2027", 900), entry("A place like " + typed, 100)};
        });
        QTest::keyClicks(palette->findChild<QLineEdit*>(), "save");
        QCOMPARE(shown(*palette), (QStringList{"Save as…", "3 May 2027", "A place like save"}));
        palette->close();
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
