#pragma once

#include "core/model/plan.h"
#include "core/storage/plan_file.h"

#include <filesystem>
#include <vector>

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

/// A project file on a disk of the test's own, and what others may do to it.
namespace wattscape::testing {

/// A folder with one saved plan in it.
struct SavedPlan {
    explicit SavedPlan(std::uint32_t seed = 1);

    QTemporaryDir folder;
    Plan plan;
    std::filesystem::path path;
    KnownFile known;
};

QByteArray bytesOf(const std::filesystem::path& path);
void writeBytes(const std::filesystem::path& path, const QByteArray& bytes);
QStringList filesIn(const std::filesystem::path& folder);

/// What any SQLite program might do to the file. Returns SQLite's message; empty when it went well.
QString sql(const std::filesystem::path& path, const QString& statements);

/// What the program said; its exit code is left behind if asked for.
QString runProgram(const QString& program, const QStringList& arguments, int* exitCode = nullptr);

/// A line each.
QString text(const std::vector<Repair>& repairs);

}  // namespace wattscape::testing
