#include "core/storage/plan_file.h"
#include "core/storage/write_file.h"
#include "tests/core/exchange/random_plan.h"
#include "tests/core/storage/saved_plan.h"
#include "tests/testing.h"

#include <array>
#include <filesystem>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

#include <sqlite3.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace fs = std::filesystem;

/// A save leaves the old plan or the new one, whole, whatever the disk or other programs do meanwhile.
class SafeSaveTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheLastGoodFileAsBackup() {
        const SavedPlan saved;
        const QByteArray first = bytesOf(saved.path);
        const Plan other = randomPlan(2);
        must(savePlan(other, saved.path));
        QCOMPARE(bytesOf(backupOf(saved.path)), first);
        QCOMPARE(differences(must(openPlan(saved.path)).plan, other), std::string());
        writeBytes(saved.path, "rubbish");
        must(savePlan(other, saved.path));
        QCOMPARE(bytesOf(backupOf(saved.path)), first);
    }

    void savesThroughALink() {
        const SavedPlan saved;
        const fs::path link = saved.path.parent_path() / "link.plan.gpkg";
        fs::create_symlink(saved.path, link);
        must(savePlan(randomPlan(2), link));
        QVERIFY(fs::is_symlink(link));
        QCOMPARE(differences(must(openPlan(saved.path)).plan, randomPlan(2)), std::string());
    }

    void keepsTheRightsOfTheFile() {
        const SavedPlan saved;
        fs::permissions(saved.path, fs::perms::owner_read | fs::perms::owner_write);
        must(savePlan(saved.plan, saved.path));
        QCOMPARE(fs::status(saved.path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }

    void clearsAwayWhatAKilledSaveLeft() {
        const SavedPlan saved;
        const fs::path left = saved.path.parent_path() / ".fleet.plan.gpkg.999999999.saving";
        writeBytes(left, "half a file");
        must(savePlan(saved.plan, saved.path));
        QVERIFY(!fs::exists(left));
    }

    void aFullDiskLeavesTheOldFile() {
        const SavedPlan saved;
        const QByteArray before = bytesOf(saved.path);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit unlimited{};
        getrlimit(RLIMIT_FSIZE, &unlimited);
        const rlimit tight{40'000, unlimited.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto refused = savePlan(randomPlan(2), saved.path);
        setrlimit(RLIMIT_FSIZE, &unlimited);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text().find("larger than this disk") != std::string::npos, refused.error().text().c_str());
        QCOMPARE(bytesOf(saved.path), before);
        QCOMPARE(filesIn(saved.path.parent_path()), QStringList{"fleet.plan.gpkg"});
    }

    void aReadOnlyFolderLeavesTheOldFile() {
        const SavedPlan saved;
        const QByteArray before = bytesOf(saved.path);
        const fs::path folder = saved.path.parent_path();
        fs::permissions(saved.path, fs::perms::others_read | fs::perms::group_read | fs::perms::owner_read);
        fs::permissions(folder, fs::perms::all & ~(fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write));
        const bool root = geteuid() == 0;
        if (root) QCOMPARE(seteuid(65534), 0);  // rights don't bind root
        const auto opened = openPlan(saved.path);
        const auto refused = savePlan(randomPlan(2), saved.path);
        if (root) QCOMPARE(seteuid(0), 0);
        fs::permissions(folder, fs::perms::owner_all);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text().find("lacks the rights") != std::string::npos, refused.error().text().c_str());
        QCOMPARE(bytesOf(saved.path), before);
        QCOMPARE(filesIn(folder), QStringList{"fleet.plan.gpkg"});
    }

    void textGoesThroughAPipeAndLeavesIt() {
        const QTemporaryDir folder;
        const fs::path pipe = fs::path(folder.path().toStdString()) / "pipe";
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeFile(pipe, "id,name\n").has_value());
        std::array<char, 16> bytes{};
        const auto count = ::read(reader, bytes.data(), bytes.size());
        ::close(reader);
        QCOMPARE(std::string(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))), std::string("id,name\n"));
        QVERIFY(fs::is_fifo(pipe));
    }

    void aFolderThatIsNotThere() {
        const auto refused = savePlan(randomPlan(1), "/nowhere/at/all/fleet.plan.gpkg");
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text().find("does not exist") != std::string::npos, refused.error().text().c_str());
    }

    void readsEditsLeftInAWriteAheadLog() {
        const SavedPlan saved;
        sqlite3* other = nullptr;
        sqlite3_open(saved.path.c_str(), &other);
        sqlite3_exec(other, "PRAGMA journal_mode = WAL; UPDATE sites SET name = 'In the log'", nullptr, nullptr, nullptr);
        fs::path log = saved.path;
        log += "-wal";
        QVERIFY(fs::exists(log));
        const QByteArray before = bytesOf(saved.path);
        const OpenedPlan opened = must(openPlan(saved.path));
        QCOMPARE(opened.plan.sites.values().front()->name, std::string("In the log"));
        QCOMPARE(bytesOf(saved.path), before);
        sqlite3_close(other);
    }

    void savingRefusesWhileAnotherHoldsALog() {
        const SavedPlan saved;
        sqlite3* other = nullptr;
        sqlite3_open(saved.path.c_str(), &other);
        sqlite3_exec(other, "PRAGMA journal_mode = WAL; UPDATE sites SET name = 'Theirs'; BEGIN; SELECT * FROM sites", nullptr,
                     nullptr, nullptr);
        const auto refused = savePlan(saved.plan, saved.path);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text().find("another program") != std::string::npos, refused.error().text().c_str());
        sqlite3_close(other);
        QCOMPARE(must(openPlan(saved.path)).plan.sites.values().front()->name, std::string("Theirs"));
        must(savePlan(saved.plan, saved.path));
        QCOMPARE(differences(must(openPlan(saved.path)).plan, saved.plan), std::string());
        QCOMPARE(filesIn(saved.path.parent_path()), (QStringList{"fleet.plan.gpkg", "fleet.plan.gpkg.bak"}));
    }
};

QTEST_GUILESS_MAIN(SafeSaveTest)
#include "safe_save_test.moc"
