// Pictures of every view for people to look at: `wattscape-shots FOLDER`, light and dark, at 100 and 200 %.

#include "ui/dialogs/prompt.h"
#include "ui/problems/issues_panel.h"
#include "ui/shell/ground.h"
#include "ui/shell/main_window.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/view_area.h"
#include "ui/theme/theme.h"

#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace {

using namespace wattscape;
using namespace wattscape::ui;

/// Lets timers, tile painters and the evaluation do their work.
void settle(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

class Photographer {
public:
    Photographer(MainWindow& window, QString folder, QString suffix)
        : window_(window), folder_(std::move(folder)), suffix_(std::move(suffix)) {}

    void take(const QString& name) {
        constexpr int longEnough = 1200;
        settle(longEnough);
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder_, name, suffix_);
        if (window_.grab().save(file)) std::printf("%s\n", qPrintable(file));
    }

private:
    MainWindow& window_;
    QString folder_;
    QString suffix_;
};

void photograph(MainWindow& window, Photographer& camera) {
    window.showStartPage();
    camera.take(QStringLiteral("start"));
    (void)window.files().openSample(QStringLiteral("abilene"));
    const QStringList views{QStringLiteral("map"), QStringLiteral("power"), QStringLiteral("capacity")};
    for (int i = 0; i < views.size(); ++i) {
        window.views().showView(i);
        camera.take(QStringLiteral("abilene-") + views[i]);
    }
    window.views().setSideBySide(true);
    window.findChild<IssuesPanel*>()->nextIssue();
    camera.take(QStringLiteral("abilene-side-by-side"));
    window.views().setSideBySide(false);
    window.views().showView(0);
    (void)window.files().openSample(QStringLiteral("stargate-and-peers"));
    camera.take(QStringLiteral("stargate-map"));
    window.session().setCursor(window.document().plan().lastDay());
    camera.take(QStringLiteral("stargate-map-end"));
}

int photographAll(const QString& folder, const QString& scale) {
    Result<Ground> ground = readGround();
    if (!ground) {
        std::fprintf(stderr, "wattscape-shots: %s\n", ground.error().text().c_str());
        return 2;
    }
    for (const auto& [mode, name] : {std::pair{Theme::Mode::light, "light"}, std::pair{Theme::Mode::dark, "dark"}}) {
        Theme::instance().setMode(mode);
        Theme::instance().applyTo(*qApp);
        MainWindow window(ground->catalogue, ground->atlas, std::make_unique<Prompt>());
        window.resize(1600, 1000);
        window.show();
        Photographer camera(window, folder, QStringLiteral("%1-%2").arg(QString::fromLatin1(name), scale));
        photograph(window, camera);
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "usage: wattscape-shots FOLDER\n");
        return 2;
    }
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    if (argc == 2) {
        // A process has one scale, so each scale is a process.
        for (const char* scale : {"1", "2"}) {
            qputenv("QT_SCALE_FACTOR", scale);
            const int answer = QProcess::execute(QString::fromLocal8Bit(argv[0]),
                                                 {QString::fromLocal8Bit(argv[1]), QString::fromLatin1(scale)});
            if (answer != 0) return answer;
        }
        return 0;
    }
    QApplication application(argc, argv);
    QTemporaryDir settings;  // nobody's preferences
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setApplicationName(QStringLiteral("wattscape-shots"));
    return photographAll(QString::fromLocal8Bit(argv[1]), QString::fromLatin1(argv[2]) + QStringLiteral("00"));
}
