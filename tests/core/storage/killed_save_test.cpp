#include "core/storage/fingerprint.h"
#include "core/storage/plan_file.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/testing.h"

#include <csignal>
#include <filesystem>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>

using namespace wattscape;
using namespace wattscape::testing;

namespace fs = std::filesystem;

/// A program that saves without pause is killed at random moments: the file must always hold one of its plans, whole.
class KilledSaveTest : public QObject {
    Q_OBJECT

private slots:
    void neverLosesAPlan() {
        constexpr int kills = 200;
        const QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "fleet.plan.gpkg";
        const Plan first = randomPlan(1);
        const Plan second = randomPlan(2);
        const std::string firstPrint = fingerprintOf(first);
        const std::string secondPrint = fingerprintOf(second);
        must(savePlan(first, path));
        must(savePlan(second, path));
        std::mt19937 random(20250901);
        int seenFirst = 0;
        int seenPending = 0;
        for (int kill = 0; kill < kills; ++kill) {
            saveUntilKilled(first, second, path, static_cast<useconds_t>(random() % 25'000));
            for (const auto& entry : fs::directory_iterator(path.parent_path())) {
                seenPending += entry.path().extension() == ".saving" ? 1 : 0;
            }
            for (const fs::path& file : {path, backupOf(path)}) {
                const OpenedPlan opened = must(openPlan(file));
                QVERIFY(opened.repairs.empty());
                QVERIFY(opened.file.fingerprint == firstPrint || opened.file.fingerprint == secondPrint);
                seenFirst += opened.file.fingerprint == firstPrint ? 1 : 0;
            }
        }
        QVERIFY2(seenFirst > 0 && seenFirst < 2 * kills, "the saves were never reached");
        QVERIFY2(seenPending > kills / 10, "the kills never fell into a save");
    }

private:
    static void saveUntilKilled(const Plan& first, const Plan& second, const fs::path& path, useconds_t microseconds) {
        const pid_t child = fork();
        if (child == 0) {
            for (;;) {
                if (!savePlan(first, path) || !savePlan(second, path)) _exit(1);
            }
        }
        QVERIFY(child > 0);
        usleep(microseconds);
        ::kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), "a save failed by itself");
    }
};

QTEST_GUILESS_MAIN(KilledSaveTest)
#include "killed_save_test.moc"
