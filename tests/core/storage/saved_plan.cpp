#include "tests/core/storage/saved_plan.h"

#include "tests/core/exchange/random_plan.h"
#include "tests/testing.h"

#include <QFile>
#include <QProcess>

#include <sqlite3.h>

namespace wattscape::testing {

SavedPlan::SavedPlan(std::uint32_t seed)
    : plan(randomPlan(seed)), path(std::filesystem::path(folder.path().toStdString()) / "fleet.plan.gpkg") {
    known = must(savePlan(plan, path));
}

QByteArray bytesOf(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const std::filesystem::path& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What any SQLite program might do to the file. Returns SQLite's message; empty when it went well.
QString sql(const std::filesystem::path& path, const QString& statements) {
    sqlite3* handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    char* message = nullptr;
    sqlite3_exec(handle, statements.toUtf8(), nullptr, nullptr, &message);
    const QString said = message ? QString::fromUtf8(message) : QString();
    sqlite3_free(message);
    sqlite3_close(handle);
    return said;
}

QString runProgram(const QString& program, const QStringList& arguments, int* exitCode) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) return "did not run: " + program;
    if (exitCode) *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

QString text(const std::vector<Repair>& repairs) {
    QString all;
    for (const Repair& repair : repairs) {
        all += QString::fromStdString(repair.text()) + "\n";
    }
    return all;
}

QStringList filesIn(const std::filesystem::path& folder) {
    QStringList names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names << QString::fromStdString(entry.path().filename().string());
    }
    names.sort();
    return names;
}

}  // namespace wattscape::testing
