#include "tests/testing.h"
#include "tests/ui/stories/story.h"
#include "ui/shell/plan_files.h"

using namespace wattscape::ui;

/// A planner at a laptop: a full-HD screen at 150 % has room for 1280 x 720, less what frames take.
class SmallScreenTest : public QObject {
    Q_OBJECT

private slots:
    void everythingFitsASmallScreen() {
        Story story;
        QVERIFY(story.window().files().openSample(QStringLiteral("abilene")));
        const QSize needed = story.window().minimumSizeHint();
        QVERIFY2(needed.width() <= 1240 && needed.height() <= 660,
                 qPrintable(QStringLiteral("%1 x %2").arg(needed.width()).arg(needed.height())));
    }
};

QTEST_MAIN(SmallScreenTest)
#include "small_screen_test.moc"
