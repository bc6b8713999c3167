#include "core/base/version.h"
#include "ui/dialogs/prompt.h"
#include "ui/language/language.h"
#include "ui/preferences/settings.h"
#include "ui/shell/ground.h"
#include "ui/shell/main_window.h"
#include "ui/shell/plan_files.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <string_view>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

/// What is answered with words alone needs no display.
bool asksForWords(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

}  // namespace

int main(int argc, char** argv) {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is then an error like a full disk
#endif
    if (asksForWords(argc, argv)) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wattscape"));
    QApplication::setApplicationDisplayName(QStringLiteral("Wattscape"));
    QApplication::setOrganizationName(QStringLiteral("Wattscape"));
    QApplication::setApplicationVersion(QString::fromStdString(std::string(programVersion())));
    QApplication::setDesktopFileName(QStringLiteral("wattscape"));
    speak(application, Settings::locale());

    QCommandLineParser options;
    options.setApplicationDescription(QApplication::translate("main", "Plans gigawatt-scale AI fleets."));
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("file"), QApplication::translate("main", "The plan to open."),
                                  QStringLiteral("[file]"));
    options.addOption({QStringLiteral("sample"),
                       QApplication::translate("main", "Open a sample: abilene or stargate-and-peers."),
                       QStringLiteral("name")});
    options.addOption({QStringLiteral("picture"),
                       QApplication::translate("main", "Save a picture of the window there, and quit."),
                       QStringLiteral("png")});
    options.process(application);

    Result<Ground> ground = readGround();
    if (!ground) {
        std::fprintf(stderr, "wattscape: %s\n", ground.error().text().c_str());
        return 2;
    }
    Theme::instance().setTextPercent(Settings::textPercent());
    Theme::instance().setMode(Settings::theme());
    Theme::instance().applyTo(application);
    MainWindow window(ground->catalogue, ground->atlas, std::make_unique<Prompt>());
    window.show();

    const QStringList files = options.positionalArguments();
    const bool firstRun = !QSettings().contains(QStringLiteral("window/geometry"));
    if (!files.isEmpty()) {
        const QString& file = files.front();
        if (!window.files().offerRecovery(file) && !window.files().open(file)) window.showStartPage();
    } else if (!options.isSet(QStringLiteral("picture")) && window.files().offerRecovery()) {
        // The plan is open.
    } else if (options.isSet(QStringLiteral("sample"))) {
        (void)window.files().openSample(options.value(QStringLiteral("sample")));
    } else if (firstRun || options.isSet(QStringLiteral("picture"))) {
        (void)window.files().openSample(QStringLiteral("abilene"));
    } else {
        window.showStartPage();
    }
    if (options.isSet(QStringLiteral("picture"))) {
        // The map's tiles are painted by other threads; give them the time to arrive.
        constexpr int settleMilliseconds = 2500;
        QTimer::singleShot(settleMilliseconds, &window, [&] {
            const QString file = options.value(QStringLiteral("picture"));
            const bool saved = window.grab().save(file);
            if (!saved) std::fprintf(stderr, "wattscape: %s can't be written\n", qPrintable(file));
            QApplication::exit(saved ? 0 : 2);
        });
    }
    return QApplication::exec();
}
