#include "tests/testing.h"
#include "tests/ui/stories/story.h"
#include "ui/shell/plan_files.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace wattscape;
using namespace wattscape::ui;

/// Another program renames a site in the file of an open window; the window asks, and shows the new name.
class OutsideChangeTest : public QObject {
    Q_OBJECT

private slots:
    void aRenamedSiteIsNoticed() {
        QTemporaryDir folder;
        Story story;
        story.prompt().file = folder.filePath(QStringLiteral("fleet.plan.gpkg"));
        QVERIFY(story.window().files().openSample(QStringLiteral("abilene")));
        QVERIFY(story.window().files().saveAs());
        QVERIFY(!story.document().isModified());
        QTest::qWait(1000);
        QCOMPARE(story.prompt().asked, QStringList());  // our own save is no outside change

        const QString sql = QStringLiteral("UPDATE sites SET name = 'Renamed outside'");
        QCOMPARE(
            QProcess::execute(QStringLiteral("ogrinfo"), {QStringLiteral("-q"), story.prompt().file, QStringLiteral("-dialect"),
                                                          QStringLiteral("sqlite"), QStringLiteral("-sql"), sql}),
            0);
        QTRY_VERIFY_WITH_TIMEOUT(!story.prompt().asked.isEmpty(), 10000);
        QVERIFY(story.prompt().asked.front().contains(QStringLiteral("fleet.plan.gpkg")));
        std::string name;
        story.document().plan().sites.forEach([&](const Site& site) { name = site.name; });
        QCOMPARE(name, std::string("Renamed outside"));
    }
};

QTEST_MAIN(OutsideChangeTest)
#include "outside_change_test.moc"
