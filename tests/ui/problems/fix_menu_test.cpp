#include "ui/problems/fix_menu.h"

#include "tests/core/evaluate/plan_building.h"
#include "ui/document/plan_document.h"

#include <QTest>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class FixMenuTest : public QObject {
    Q_OBJECT

    static Issue shortage(std::string_view from, double megawatts, std::int64_t racks) {
        Issue issue;
        issue.cause = Cause::power;
        issue.from = day(from);
        issue.to = day("2027-12-31");
        issue.power = Power::fromMegawatts(megawatts);
        issue.racks = racks;
        return issue;
    }

    static Remedy renaming(const std::string& name) {
        return {message("Call it %1", name),
                [name](const Plan& plan) -> Result<Plan> {
                    Plan renamed = plan;
                    renamed.settings.name = name;
                    return renamed;
                },
                {}};
    }

private slots:
    void saysWhatAFixLeavesAndBreaks() {
        const Plan plan;
        QCOMPARE(effectText(plan, {}), QStringLiteral("solves it"));
        QCOMPARE(effectText(plan, {shortage("2026-07-01", 12.5, 90), {}}),
                 QStringLiteral("leaves 12.5 MW short, 90 racks dark"));
        const QString broken = effectText(plan, {std::nullopt, {shortage("2026-07-01", 1, 1), shortage("2027-07-01", 1, 1)}});
        QVERIFY2(broken.startsWith(QLatin1String("solves it; then site power used up at whole plan from ")),
                 qPrintable(broken));
        QVERIFY(broken.endsWith(QLatin1String(" and 1 more")));
    }

    void onlyOneFixIsPreviewedAtATime() {
        PlanDocument document;
        const PlanPointer before = document.planPointer();
        {
            FixMenu menu(document, {renaming("one"), renaming("two")}, nullptr);
            menu.actions().at(0)->hover();
            QCOMPARE(document.plan().settings.name, std::string("one"));
            menu.actions().at(1)->hover();
            QCOMPARE(document.plan().settings.name, std::string("two"));
            QVERIFY(menu.isPreviewing());
        }
        QVERIFY(!document.inGesture());
        QCOMPARE(document.planPointer(), before);
    }

    void keepsOutOfAGestureOfOthers() {
        PlanDocument document;
        document.beginGesture(QStringLiteral("Move"));
        FixMenu menu(document, {renaming("one")}, nullptr);
        menu.actions().front()->hover();
        QVERIFY(document.plan().settings.name != "one");
        QVERIFY(document.inGesture());
        document.cancelGesture();
    }

    void appliesAsOneStep() {
        PlanDocument document;
        FixMenu menu(document, {renaming("one"), renaming("two")}, nullptr);
        menu.actions().at(0)->hover();
        menu.actions().at(1)->hover();
        menu.actions().at(1)->trigger();
        QCOMPARE(document.plan().settings.name, std::string("two"));
        QCOMPARE(document.history().size(), 2);
        QCOMPARE(document.history().back(), QStringLiteral("Call it two"));
        document.undo();
        QVERIFY(document.plan().settings.name != "two");
    }
};

QTEST_MAIN(FixMenuTest)
#include "fix_menu_test.moc"
