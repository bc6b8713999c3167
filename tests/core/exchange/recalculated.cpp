#include "tests/core/exchange/recalculated.h"

#include <fmt/format.h>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace wattscape::testing {
namespace {

constexpr int twoMinutes = 120'000;

/// Always compute, whoever wrote the file.
constexpr const char* settings = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>)xml";

/// Puts another number into a cell of a worksheet, found by its name, and fails where there was none; a file for each.
constexpr const char* typing = R"python(
import html, re, sys, zipfile
source, folder, *typed = sys.argv[1:]
with zipfile.ZipFile(source) as old:
    parts = {name: old.read(name) for name in old.namelist()}
names = [html.unescape(name) for name in re.findall(r'<sheet name="([^"]*)"', parts['xl/workbook.xml'].decode())]
for i, (sheet, cell, value) in enumerate(zip(typed[0::3], typed[1::3], typed[2::3])):
    path = 'xl/worksheets/sheet%d.xml' % (names.index(sheet) + 1)
    text, count = re.subn(r'(<c r="%s"[^>]*>)<v>[^<]*</v>' % cell, r'\g<1><v>%s</v>' % value, parts[path].decode())
    assert count == 1, (sheet, cell)
    with zipfile.ZipFile('%s/%d.xlsx' % (folder, i), 'w', zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, text.encode() if name == path else content)
)python";

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no room for %s", qPrintable(path));
}

QByteArray read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("there is no %s", qPrintable(path));
    return file.readAll();
}

void run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(twoMinutes) || process.exitCode() != 0) {
        process.kill();
        qFatal("%s: %s %s", qPrintable(program), qPrintable(process.errorString()), process.readAll().constData());
    }
}

CellTexts cellsOf(const QByteArray& csv) {
    CellTexts cells;
    for (const QByteArray& line : csv.split('\n')) {
        auto& row = cells.emplace_back();
        std::string cell;
        bool quoted = false;
        for (const char c : line) {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                row.push_back(std::exchange(cell, {}));
            else
                cell += c;
        }
        row.push_back(cell);
    }
    return cells;
}

}  // namespace

std::vector<SheetTexts> recalculated(const std::vector<std::string>& files, double* seconds) {
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("profile/user"));
    write(folder.filePath(QStringLiteral("profile/user/registrymodifications.xcu")), settings);
    // The numbers behind "csv": comma, quote, UTF-8, from line 1, cells not as shown but to all digits, every worksheet.
    QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("--headless"),
                          QStringLiteral("--convert-to"),
                          QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"),
                          QStringLiteral("--outdir"),
                          folder.path()};
    for (std::size_t i = 0; i < files.size(); ++i) {
        arguments << folder.filePath(QStringLiteral("%1.xlsx").arg(i));
        write(arguments.last(), QByteArray::fromStdString(files[i]));
    }
    QElapsedTimer timer;
    timer.start();
    run(QStringLiteral("soffice"), arguments);
    if (seconds) *seconds = static_cast<double>(timer.elapsed()) / 1000;
    std::vector<SheetTexts> all(files.size());
    for (const QString& name : QDir(folder.path()).entryList({QStringLiteral("*.csv")})) {
        const qsizetype dash = name.indexOf('-');
        const QString sheet = name.mid(dash + 1, name.size() - dash - 5);
        all[name.left(dash).toULong()][sheet.toStdString()] = cellsOf(read(folder.filePath(name)));
    }
    return all;
}

std::vector<std::string> eachTyped(const std::string& xlsx, const std::vector<TypedCell>& typed) {
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("source.xlsx"));
    write(source, QByteArray::fromStdString(xlsx));
    QStringList arguments{QStringLiteral("-c"), QString::fromLatin1(typing), source, folder.path()};
    for (const TypedCell& one : typed) {
        arguments << QString::fromStdString(one.sheet) << QString::fromStdString(one.cell)
                  << QString::fromStdString(fmt::format("{}", one.value));
    }
    run(QStringLiteral("python3"), arguments);
    std::vector<std::string> files;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        files.push_back(read(folder.filePath(QStringLiteral("%1.xlsx").arg(i))).toStdString());
    }
    return files;
}

std::map<std::string, std::string> partsOf(const std::string& xlsx) {
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("source.xlsx"));
    write(source, QByteArray::fromStdString(xlsx));
    run(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), source,
                                    folder.filePath(QStringLiteral("parts"))});
    std::map<std::string, std::string> parts;
    const QDir root(folder.filePath(QStringLiteral("parts")));
    QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        parts[root.relativeFilePath(path).toStdString()] = read(path).toStdString();
    }
    return parts;
}

}  // namespace wattscape::testing
