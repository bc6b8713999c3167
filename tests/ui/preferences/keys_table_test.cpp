#include "ui/preferences/keys_table.h"

#include "ui/shell/actions.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace wattscape::ui;

class KeysTableTest : public QObject {
    Q_OBJECT

    QWidget window_;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("WattscapeTest");
        QCoreApplication::setApplicationName("keys_table_test");
    }
    void init() { QSettings().clear(); }

    void changesKeysUnlessTheyAreTaken() {
        Actions actions(&window_, [] { return false; });
        QAction* fly = actions.add("test.fly", "&Fly", {QKeySequence("Ctrl+F9")}, {}, [] {});
        actions.add("test.swim", "&Swim", {QKeySequence("Ctrl+J")}, {}, [] {});
        KeysTable table(actions);
        auto* list = table.findChild<QTreeWidget*>();
        auto* keys = table.findChild<QKeySequenceEdit*>();
        auto* reset = table.findChild<QPushButton*>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(0), QString("Fly"));
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(!reset->isEnabled());

        keys->setKeySequence(QKeySequence("Ctrl+J"));
        QCOMPARE(fly->shortcut(), QKeySequence("Ctrl+F9"));
        const auto labels = table.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel* label) { return label->text().contains("Swim"); }));

        keys->setKeySequence(QKeySequence("Ctrl+U"));
        QCOMPARE(fly->shortcut(), QKeySequence("Ctrl+U"));
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(fly->shortcut(), QKeySequence("Ctrl+F9"));
        QCOMPARE(keys->keySequence(), QKeySequence("Ctrl+F9"));
    }

    void findsByNameAndByKeys() {
        Actions actions(&window_, [] { return false; });
        actions.add("test.fly", "&Fly", {QKeySequence("Ctrl+F9")}, {}, [] {});
        actions.add("test.swim", "&Swim", {QKeySequence("Ctrl+J")}, {}, [] {});
        KeysTable table(actions);
        auto* list = table.findChild<QTreeWidget*>();
        auto* search = table.findChild<QLineEdit*>();
        search->setText("swi");
        QVERIFY(list->topLevelItem(0)->isHidden());
        QVERIFY(!list->topLevelItem(1)->isHidden());
        search->setText("F9");
        QVERIFY(!list->topLevelItem(0)->isHidden());
        QVERIFY(list->topLevelItem(1)->isHidden());
    }
};

QTEST_MAIN(KeysTableTest)
#include "keys_table_test.moc"
