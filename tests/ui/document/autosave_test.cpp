#include "ui/document/autosave.h"

#include "tests/testing.h"

#include "core/model/edits/entity_edits.h"
#include "core/storage/plan_file.h"
#include "ui/document/plan_document.h"

#include <fstream>

#include <QTemporaryDir>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

namespace fs = std::filesystem;

struct Editing {
    QTemporaryDir directory;
    fs::path folder = fs::path(directory.path().toStdString()) / "recovery";
    PlanDocument document;
    Autosave autosave{document, folder};

    void rename(const char* name) {
        QVERIFY(document.apply("Rename", [name](const Plan& plan) { return setPlanField(plan, "name", std::string(name)); }));
    }

    std::vector<fs::path> copies() const {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(fs::exists(folder) ? folder : folder.parent_path())) {
            if (entry.path().extension() == ".gpkg") found.push_back(entry.path());
        }
        return found;
    }

    std::string nameInCopy() const {
        return copies().size() == 1 ? testing::must(openPlan(copies().front())).plan.settings.name : "";
    }
};

}  // namespace

class AutosaveTest : public QObject {
    Q_OBJECT

private slots:
    void aCopyFollowsWithinSeconds() {
        Editing editing;
        editing.rename("unsaved");
        QTRY_COMPARE_WITH_TIMEOUT(editing.nameInCopy(), std::string("unsaved"), 5000);
    }

    void aSaveOrAnUndoToTheSavedPlanTakesTheCopyAway() {
        Editing editing;
        editing.rename("a");
        editing.autosave.flush();
        QCOMPARE(editing.nameInCopy(), std::string("a"));
        editing.document.markSaved("/fleet.plan.gpkg");
        QVERIFY(editing.copies().empty());
        editing.rename("b");
        editing.autosave.flush();
        QCOMPARE(editing.nameInCopy(), std::string("b"));
        editing.document.undo();
        QVERIFY(editing.copies().empty());
    }

    void whatWasGivenUpIsNotKept() {
        Editing editing;
        editing.rename("a");
        editing.autosave.flush();
        editing.autosave.giveUp();
        QVERIFY(editing.copies().empty());
    }

    void aRecoveredPlanIsSafeAtOnceAndTheOldCopyGoesOnlyThen() {
        Editing editing;
        const fs::path left = editing.folder / "1-0.plan.gpkg";
        fs::create_directories(editing.folder);
        Plan plan = editing.document.plan();
        plan.settings.name = "of the run before";
        testing::must(savePlan(plan, left));
        RecoveryCopy copy{left, {}};
        copy.note.edits = 7;
        editing.document.setPlan(std::make_shared<const Plan>(plan));
        editing.document.markUnsaved();
        editing.autosave.takeUp(copy);
        QVERIFY(!fs::exists(left));
        QCOMPARE(editing.nameInCopy(), std::string("of the run before"));
    }

    void aCopyThatCannotBeReplacedStays() {
        Editing editing;
        const fs::path left = fs::path(editing.directory.path().toStdString()) / "left.plan.gpkg";
        testing::must(savePlan(editing.document.plan(), left));
        std::ofstream(editing.folder) << "a file where the folder should be";
        editing.document.markUnsaved();
        editing.autosave.takeUp({left, {}});
        QVERIFY(fs::exists(left));
    }
};

QTEST_GUILESS_MAIN(AutosaveTest)
#include "autosave_test.moc"
