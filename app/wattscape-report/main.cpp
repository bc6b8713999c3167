/// wattscape-report PLAN OUT.pdf: writes the board's report of a plan, without a window.
#include "core/base/version.h"
#include "core/evaluate/evaluate.h"
#include "core/storage/plan_file.h"
#include "ui/format/format.h"
#include "ui/language/language.h"
#include "ui/report/report.h"
#include "ui/theme/theme.h"

#include <cstdio>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QSaveFile>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

constexpr int badInput = 2;

int refuse(const QString& line) {
    std::fprintf(stderr, "wattscape-report: %s\n", qPrintable(line));
    return badInput;
}

int refuse(const Error& error) {
    return refuse(QString::fromStdString(error.text()));
}

/// Beside the program in the build tree, under share where it is installed.
QString basemapFile() {
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char* place : {"../share-wattscape", "../share/wattscape"}) {
        QString file = programs.filePath(QLatin1String(place) + QLatin1String("/basemap/basemap.gpkg"));
        if (QFile::exists(file)) {
            return file;
        }
    }
    return {};
}

Result<PlanResults> resultsOf(const QString& file) {
    Result<OpenedPlan> opened = openPlan(file.toStdString());
    if (!opened) {
        return fail(opened.error());
    }
    for (const Repair& repair : opened->repairs) {
        std::fprintf(stderr, "wattscape-report: %s: %s\n", qPrintable(file), repair.text().c_str());
    }
    return evaluate(std::make_shared<const Plan>(std::move(opened->plan)));
}

int write(const PlanResults& results, const ReportOptions& options, const QString& name) {
    const QByteArray pdf = writeReport(results, options);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        return refuse(QStringLiteral("%1: can't be written: %2").arg(name, file.errorString()));
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wattscape-report"));
    QCoreApplication::setApplicationVersion(QString::fromStdString(std::string(programVersion())));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Writes the board's report of a plan as a PDF."));
    parser.addPositionalArgument(QStringLiteral("plan"), QStringLiteral("A .plan.gpkg file."));
    parser.addPositionalArgument(QStringLiteral("out"), QStringLiteral("The PDF to write."));
    const QCommandLineOption date(QStringLiteral("date"), QStringLiteral("The day it speaks of, as 2026-06-30."),
                                  QStringLiteral("day"));
    const QCommandLineOption locale(
        QStringLiteral("locale"), QStringLiteral("Language, and form of numbers and dates, as de_DE."), QStringLiteral("name"));
    parser.addOptions({date, locale});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments())) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        parser.showHelp();
    }
    if (parser.isSet(QStringLiteral("version"))) {
        parser.showVersion();
    }
    if (parser.positionalArguments().size() != 2) {
        return refuse(QStringLiteral("wants a plan and the PDF to write; see --help"));
    }
    if (parser.isSet(locale)) {
        speak(application, QLocale(parser.value(locale)));
    }

    ReportOptions options;
    options.basemap = basemapFile();
    if (parser.isSet(date)) {
        const Result<Day> day = parseDay(parser.value(date).toStdString());
        if (!day) {
            return refuse(at("--date", day.error()));
        }
        options.date = *day;
    }
    Theme::instance().setMode(Theme::Mode::light);
    Theme::instance().applyTo(application);
    const Result<PlanResults> results = resultsOf(parser.positionalArguments().at(0));
    if (!results) {
        return refuse(results.error());
    }
    return write(*results, options, parser.positionalArguments().at(1));
}
