// Pictures of every view for people to look at: `wattscape-shots FOLDER`. Light and dark at 100, 150 and 200 %; in German;
// and with every text stretched.

#include "app/wattscape-shots/scenes.h"
#include "app/wattscape-shots/stretched_text.h"
#include "ui/dialogs/prompt.h"
#include "ui/language/language.h"
#include "ui/shell/ground.h"
#include "ui/theme/theme.h"

#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace {

using namespace wattscape;
using namespace wattscape::ui;

const QString german = QStringLiteral("de");
const QString stretched = QStringLiteral("stretched");

/// A process has one scale and one language, so each of these is a process: its scale, and its words.
struct Run {
    QString scale;
    QString words;

    QString suffix() const { return words.isEmpty() ? scale : words; }
};

int photographAll(const QString& folder, const Run& run) {
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
        Photographer camera(window, folder, QStringLiteral("%1-%2").arg(QString::fromLatin1(name), run.suffix()));
        if (run.words.isEmpty()) {
            photographEverything(window, camera);
        } else {
            photographText(window, camera);
        }
    }
    return 0;
}

int startAll(const QString& program, const QString& folder) {
    for (const Run& run : {Run{QStringLiteral("1"), {}}, Run{QStringLiteral("1.5"), {}}, Run{QStringLiteral("2"), {}},
                           Run{QStringLiteral("1"), german}, Run{QStringLiteral("1"), stretched}}) {
        qputenv("QT_SCALE_FACTOR", run.scale.toLatin1());
        const int answer = QProcess::execute(program, {folder, run.scale, run.words});
        if (answer != 0) {
            return answer;
        }
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 && argc != 4) {
        std::fprintf(stderr, "usage: wattscape-shots FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    if (argc == 2) {
        return startAll(QString::fromLocal8Bit(argv[0]), folder);
    }
    QApplication application(argc, argv);
    QTemporaryDir settings;  // nobody's preferences
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setApplicationName(QStringLiteral("wattscape-shots"));
    const QString words = QString::fromLocal8Bit(argv[3]);
    speak(application, QLocale(words == german ? german : QStringLiteral("en")));
    StretchedText stretcher;
    if (words == stretched) {
        QApplication::installTranslator(&stretcher);
    }
    const int percent = qRound(QString::fromLocal8Bit(argv[2]).toDouble() * 100);
    return photographAll(folder, {QString::number(percent), words});
}
