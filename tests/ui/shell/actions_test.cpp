#include "ui/shell/actions.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace wattscape::ui;

class ActionsTest : public QObject {
    Q_OBJECT

    static QKeySequence keys(const char* text) { return QKeySequence(QString::fromLatin1(text)); }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("WattscapeTest");
        QCoreApplication::setApplicationName("actions_test");
    }
    void init() { QSettings().clear(); }

    void runsWhatItNames() {
        QWidget window;
        bool busy = false;
        Actions actions(&window, [&] { return busy; });
        int runs = 0;
        QAction* fly = actions.add("test.fly", "&Fly", {keys("Ctrl+F9")}, {}, [&] { ++runs; });
        QCOMPARE(actions.all(), QList<QAction*>{fly});
        QCOMPARE(actions.named("test.fly"), fly);
        QCOMPARE(actions.named("test.swim"), nullptr);
        QCOMPARE(plainText(*fly), QString("Fly"));
        QVERIFY(fly->toolTip().contains("F9"));
        fly->trigger();
        busy = true;
        fly->trigger();
        QCOMPARE(runs, 1);
    }

    void otherKeysAreRemembered() {
        QWidget window;
        {
            Actions actions(&window, [] { return false; });
            QAction* fly = actions.add("test.fly", "Fly", {keys("Ctrl+F9")}, {}, [] {});
            actions.setKeys(fly, {keys("Ctrl+J")});
            QCOMPARE(fly->shortcut(), keys("Ctrl+J"));
        }
        Actions again(&window, [] { return false; });
        QAction* fly = again.add("test.fly", "Fly", {keys("Ctrl+F9")}, {}, [] {});
        QCOMPARE(fly->shortcut(), keys("Ctrl+J"));
        QCOMPARE(again.usualKeys(fly), QList<QKeySequence>{keys("Ctrl+F9")});
        again.setKeys(fly, again.usualKeys(fly));
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    void noKeysAtAllAreRememberedToo() {
        QWidget window;
        {
            Actions actions(&window, [] { return false; });
            actions.setKeys(actions.add("test.fly", "Fly", {keys("Ctrl+F9")}, {}, [] {}), {});
        }
        Actions again(&window, [] { return false; });
        QVERIFY(again.add("test.fly", "Fly", {keys("Ctrl+F9")}, {}, [] {})->shortcuts().isEmpty());
    }

    void keysBelongToOneCommand() {
        QWidget window;
        Actions actions(&window, [] { return false; });
        QAction* fly = actions.add("test.fly", "Fly", {keys("Ctrl+F9"), keys("Ctrl+J")}, {}, [] {});
        QAction* own = new QAction("Swim", &window);
        actions.adopt("test.swim", own);
        QCOMPARE(actions.withKeys(keys("Ctrl+J")), fly);
        QCOMPARE(actions.withKeys(keys("Ctrl+U")), nullptr);
        QCOMPARE(actions.withKeys({}), nullptr);
        QCOMPARE(actions.named("test.swim"), own);
    }
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
