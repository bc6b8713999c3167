#include "ui/document/differences.h"

#include "tests/testing.h"

#include "core/catalogue/catalogue.h"
#include "core/model/edits/entity_edits.h"
#include "core/samples/samples.h"

#include <QTest>

using namespace wattscape;
using namespace wattscape::ui;

class DifferencesTest : public QObject {
    Q_OBJECT

    Plan plan_;

private Q_SLOTS:
    void initTestCase() {
        plan_ = testing::must(abileneSample(testing::must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"))));
    }

    void aPlanDoesNotDifferFromItself() { QCOMPARE(differences(plan_, plan_), QStringList()); }

    void aFieldIsNamedWithBothValues() {
        const Site site = *plan_.sites.values().front();
        const Plan theirs = testing::must(setField(plan_, site.id, "design_pue", 1.25));
        const QStringList lines = differences(plan_, theirs);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.front().contains("Abilene") && lines.front().contains("Design PUE"), qPrintable(lines.front()));
        QVERIFY2(lines.front().contains("1.3") && lines.front().contains("→ 1.25"), qPrintable(lines.front()));
        QVERIFY(differences(theirs, plan_).front().contains("1.25 → 1.3"));
    }

    void whatIsNewAndWhatIsGone() {
        const EntityId milestone = plan_.milestones.values().front()->id;
        const Plan theirs = testing::must(removeEntities(plan_, {milestone}));
        QVERIFY(differences(plan_, theirs).contains(QString::fromStdString(describe(plan_, milestone)) + " is gone"));
        QVERIFY(differences(theirs, plan_).contains(QString::fromStdString(describe(plan_, milestone)) + " is new"));
    }

    void settingsOfThePlan() {
        Plan theirs = plan_;
        theirs.settings.author = "Another";
        const QStringList lines = differences(plan_, theirs);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.front().contains("Author") && lines.front().endsWith("→ Another"));
    }
};

QTEST_MAIN(DifferencesTest)
#include "differences_test.moc"
