#include "core/storage/recovery.h"

#include "core/storage/plan_file.h"
#include "core/storage/process_stamp.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/testing.h"

#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>

using namespace wattscape;
using namespace wattscape::testing;

namespace fs = std::filesystem;

namespace {

RecoveryNote noteAt(int seconds, int edits) {
    return {"/home/planner/fleet “1”.plan.gpkg", Instant{std::chrono::seconds{1'780'000'000 + seconds}}, edits};
}

/// Lets another process write a copy and end without discarding it, as a crash does.
void crashAfterWriting(const fs::path& folder, std::uint32_t seed, const RecoveryNote& note) {
    const pid_t child = fork();
    if (child == 0) {
        _exit(RecoveryWriter(folder, 1).write(randomPlan(seed), note) ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    QCOMPARE(status, 0);
}

}  // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void aCrashLeavesACopyToOffer() {
        const QTemporaryDir temporary;
        const fs::path folder = fs::path(temporary.path().toStdString()) / "recovery";
        crashAfterWriting(folder, 1, noteAt(0, 3));
        crashAfterWriting(folder, 2, noteAt(60, 12));
        const auto copies = abandonedCopies(folder);
        QCOMPARE(copies.size(), std::size_t{2});
        QCOMPARE(copies[0].note, noteAt(60, 12));
        QCOMPARE(copies[1].note, noteAt(0, 3));
        QCOMPARE(differences(must(openPlan(copies[0].plan)).plan, randomPlan(2)), std::string());
        discard(copies[0]);
        discard(copies[1]);
        QVERIFY(abandonedCopies(folder).empty());
        QVERIFY(fs::is_empty(folder));
    }

    void aRunningProgramsCopiesAreItsOwn() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const RecoveryWriter writer(folder, 1);
        QVERIFY(writer.write(randomPlan(1), noteAt(0, 1)).has_value());
        QVERIFY(writer.write(randomPlan(2), noteAt(5, 2)).has_value());
        QVERIFY(abandonedCopies(folder).empty());
        QVERIFY(!fs::is_empty(folder));
        writer.discard();
        QVERIFY(fs::is_empty(folder));
    }

    void whateverElseLiesThereIsPassedOver() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        for (const char* text : {"", "not json", "[]", "{}", R"({"schema": "wattscape.recovery/1"})", R"({"schema": 7})",
                                 R"({"schema": "wattscape.recovery/1", "original": 1, "time": "soon", "edits": "many"})"}) {
            std::ofstream(folder / "1-1.plan.gpkg") << "rubbish";
            std::ofstream(folder / "1-1.plan.gpkg.json") << text;
            QVERIFY(abandonedCopies(folder).empty());
        }
        QVERIFY(abandonedCopies(folder / "nowhere").empty());
    }

    void aFolderThatCantBeMadeIsTold() {
        const auto refused = RecoveryWriter("/proc/nowhere", 1).write(randomPlan(1), noteAt(0, 1));
        QVERIFY(!refused.has_value());
        QVERIFY(!refused.error().text().empty());
    }

    void knowsProcessesApart() {
        QVERIFY(!detail::startOfProcess(getpid()).empty());
        QCOMPARE(detail::startOfProcess(getpid()), detail::startOfProcess(getpid()));
        QVERIFY(detail::startOfProcess(999'999'999).empty());
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
