#include "ui/shell/plan_files.h"

#include "tests/testing.h"
#include "tests/ui/stories/story.h"

#include "core/model/edits/entity_edits.h"
#include "core/storage/plan_file.h"

#include <fstream>

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

namespace fs = std::filesystem;

void rename(PlanDocument& document, const char* name) {
    QVERIFY(document.apply("Rename", [name](const Plan& plan) { return setPlanField(plan, "name", std::string(name)); }));
}

std::string nameIn(const QString& file) {
    return testing::must(openPlan(file.toStdString())).plan.settings.name;
}

bool hasCopies() {
    return fs::exists(Autosave::folder()) && !fs::is_empty(Autosave::folder());
}

/// What a run that was killed leaves behind: a copy whose process is gone.
fs::path leaveCopy(const Plan& plan, const std::string& original = {}) {
    fs::create_directories(Autosave::folder());
    const fs::path copy = Autosave::folder() / "1-0.plan.gpkg";
    testing::must(savePlan(plan, copy));
    fs::path note = copy;
    note += ".json";
    std::ofstream(note) << R"({"schema":"wattscape.recovery/1","original":")" << original
                        << R"(","time":"2026-01-02T03:04:05Z","edits":7,)"
                        << R"("process":1,"process_start":"never"})";
    return copy;
}

}  // namespace

class PlanFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QStandardPaths::setTestModeEnabled(true);
        fs::remove_all(Autosave::folder());
    }

    void whatIsSavedOpensAgainAndUndoOutlivesTheSave() {
        Story story;
        QVERIFY(story.window().files().openSample(QStringLiteral("abilene")));
        rename(story.document(), "Renamed");
        story.prompt().file = file("fleet");
        QVERIFY(story.window().files().save());
        QCOMPARE(nameIn(file("fleet.plan.gpkg")), std::string("Renamed"));
        QVERIFY(!story.document().isModified());
        QVERIFY(story.document().canUndo());
        story.document().undo();
        QVERIFY(story.document().isModified());
    }

    void leavingAsksAboutChangesAndCancelStays() {
        Story story;
        rename(story.document(), "Unsaved");
        story.prompt().unsaved = Prompt::Unsaved::cancel;
        QVERIFY(!story.window().files().openSample(QStringLiteral("abilene")));
        QCOMPARE(story.document().plan().settings.name, std::string("Unsaved"));
        QVERIFY(!story.window().close());
        story.prompt().unsaved = Prompt::Unsaved::discard;
        QVERIFY(story.window().close());
    }

    void changesThatWereGivenUpAreNotOfferedAgain() {
        Story story;
        rename(story.document(), "Given up");
        QTRY_VERIFY_WITH_TIMEOUT(hasCopies(), 5000);
        QVERIFY(story.window().close());
        QVERIFY(!hasCopies());
    }

    void anotherProgramsChangeIsNoticedAndReloaded() {
        Story story;
        story.prompt().file = file("outside.plan.gpkg");
        QVERIFY(story.window().files().openSample(QStringLiteral("abilene")));
        QVERIFY(story.window().files().save());
        Plan other = story.document().plan();
        other.settings.name = "From outside";
        testing::must(savePlan(other, story.prompt().file.toStdString()));
        QTRY_COMPARE(story.document().plan().settings.name, std::string("From outside"));
        QCOMPARE(story.prompt().asked.size(), 1);
    }

    void aRefusedReloadKeepsMineAndSavingOverAsks() {
        Story story;
        story.prompt().file = file("mine.plan.gpkg");
        QVERIFY(story.window().files().openSample(QStringLiteral("abilene")));
        QVERIFY(story.window().files().save());
        rename(story.document(), "Mine");
        story.prompt().agrees = false;
        story.prompt().changed = Prompt::Changed::leaveBe;
        Plan other = story.document().plan();
        other.settings.name = "From outside";
        testing::must(savePlan(other, story.prompt().file.toStdString()));
        QTRY_COMPARE(story.prompt().asked.size(), 1);
        QVERIFY(story.prompt().lines.front().contains("Mine") && story.prompt().lines.front().contains("From outside"));
        QVERIFY(!story.window().files().save());
        // The file is still watched: its next state is announced, the one that is known is not.
        other.settings.name = "Once more";
        testing::must(savePlan(other, story.prompt().file.toStdString()));
        QTRY_VERIFY(story.prompt().lines.front().contains("Once more"));
        QCOMPARE(story.prompt().asked.size(), 3);
        other.settings.name = "From outside";
        testing::must(savePlan(other, story.prompt().file.toStdString()));
        QCOMPARE(nameIn(story.prompt().file), std::string("From outside"));
        QCOMPARE(story.document().plan().settings.name, std::string("Mine"));
    }

    void mineCanBeKeptAsACopy() {
        Story story;
        story.prompt().file = file("theirs.plan.gpkg");
        QVERIFY(story.window().files().openSample(QStringLiteral("abilene")));
        QVERIFY(story.window().files().save());
        rename(story.document(), "Mine");
        story.prompt().changed = Prompt::Changed::keepCopy;
        Plan other = story.document().plan();
        other.settings.name = "From outside";
        story.prompt().file = file("my_copy.plan.gpkg");
        testing::must(savePlan(other, file("theirs.plan.gpkg").toStdString()));
        QTRY_COMPARE(story.document().fileName(), file("my_copy.plan.gpkg"));
        QCOMPARE(nameIn(file("my_copy.plan.gpkg")), std::string("Mine"));
        QCOMPARE(nameIn(file("theirs.plan.gpkg")), std::string("From outside"));
    }

    void aSecondWindowIsTold_data() {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<bool>("hasFile");
        QTest::newRow("copy") << int(Prompt::Held::openCopy) << true << false;
        QTest::newRow("anyway") << int(Prompt::Held::openAnyway) << true << true;
        QTest::newRow("leave") << int(Prompt::Held::leave) << false << false;
    }
    void aSecondWindowIsTold() {
        QFETCH(int, answer);
        QFETCH(bool, opens);
        QFETCH(bool, hasFile);
        Story first;
        first.prompt().file = file("shared.plan.gpkg");
        rename(first.document(), "Shared");
        QVERIFY(first.window().files().saveAs());
        Story second;
        second.prompt().held = static_cast<Prompt::Held>(answer);
        QCOMPARE(second.window().files().open(file("shared.plan.gpkg")), opens);
        QCOMPARE(second.prompt().asked.size(), 1);
        QCOMPARE(second.document().plan().settings.name == "Shared", opens);
        QCOMPARE(!second.document().fileName().isEmpty(), hasFile);
        QCOMPARE(first.prompt().asked.size(), 0);
    }

    void savingOverAnotherWindowsFileAsks() {
        Story first;
        first.prompt().file = file("held.plan.gpkg");
        rename(first.document(), "Held");
        QVERIFY(first.window().files().saveAs());
        Story second;
        second.prompt().file = file("held.plan.gpkg");
        second.prompt().agrees = false;
        rename(second.document(), "Intruder");
        QVERIFY(!second.window().files().saveAs());
        QCOMPARE(nameIn(file("held.plan.gpkg")), std::string("Held"));
    }

    void aRecoveredPlanDoesNotSilentlyOverwriteANewerFile() {
        Story story;
        Plan plan = story.document().plan();
        plan.settings.name = "Nearly lost";
        const QString original = file("recovered.plan.gpkg");
        leaveCopy(plan, original.toStdString());
        plan.settings.name = "Written since";
        testing::must(savePlan(plan, original.toStdString()));
        QVERIFY(!story.window().files().offerRecovery(file("another.plan.gpkg")));
        QVERIFY(story.window().files().offerRecovery(original));
        QCOMPARE(story.document().fileName(), original);
        story.prompt().agrees = false;
        QVERIFY(!story.window().files().save());
        QCOMPARE(nameIn(original), std::string("Written since"));
        story.prompt().agrees = true;
        QVERIFY(story.window().files().save());
        QCOMPARE(nameIn(original), std::string("Nearly lost"));
    }

    void aCopyOfAKilledRun_data() {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<bool>("oldCopyStays");
        QTest::newRow("recover") << int(Prompt::Found::recover) << true << false;
        QTest::newRow("later") << int(Prompt::Found::later) << false << true;
        QTest::newRow("delete") << int(Prompt::Found::discard) << false << false;
    }
    void aCopyOfAKilledRun() {
        QFETCH(int, answer);
        QFETCH(bool, opens);
        QFETCH(bool, oldCopyStays);
        Story story;
        Plan plan = story.document().plan();
        plan.settings.name = "Nearly lost";
        const fs::path copy = leaveCopy(plan);
        story.prompt().found = static_cast<Prompt::Found>(answer);
        QCOMPARE(story.window().files().offerRecovery(), opens);
        QCOMPARE(fs::exists(copy), oldCopyStays);
        QCOMPARE(story.document().plan().settings.name == "Nearly lost", opens);
        QCOMPARE(story.document().isModified(), opens);
        if (opens) QVERIFY(hasCopies());  // a second accident loses nothing either
    }

    void aDamagedCopyIsRefusedButNotThrownAway() {
        Story story;
        const fs::path copy = leaveCopy(story.document().plan());
        std::ofstream(copy, std::ios::trunc) << "not a plan";
        QVERIFY(!story.window().files().offerRecovery());
        QVERIFY(fs::exists(copy));
        QCOMPARE(story.prompt().asked.size(), 2);  // the offer and the refusal
    }

private:
    QString file(const char* name) const { return directory_.filePath(QString::fromLatin1(name)); }

    QTemporaryDir directory_;
};

QTEST_MAIN(PlanFilesTest)
#include "plan_files_test.moc"
