#include "ui/outline/issue_marks.h"

#include "tests/ui/timeline/campus_plan.h"

#include <QTest>

using namespace wattscape;
using namespace wattscape::ui;

class IssueMarksTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;

    Issue issue(Severity severity, std::vector<EntityId> about) const {
        Issue made;
        made.severity = severity;
        made.site = campus_.abilene;
        made.about = std::move(about);
        return made;
    }

private slots:
    void countsEachIssueOnceForEachThing() {
        const IssueMarks marks =
            issueMarks(campus_.plan, {issue(Severity::note, {campus_.wave, campus_.abilene}),
                                      issue(Severity::warning, {campus_.hallOne}), issue(Severity::note, {campus_.wave})});
        QCOMPARE(markOf(marks, campus_.wave), (IssueMark{2, false}));
        QCOMPARE(markOf(marks, campus_.hallOne), (IssueMark{1, true}));
        QCOMPARE(markOf(marks, campus_.abilene), (IssueMark{3, true}));
        QCOMPARE(markOf(marks, campus_.stargate), (IssueMark{3, true}));
        QCOMPARE(markOf(marks, campus_.hallTwo), IssueMark{});
    }

    void anIssueOfTheWholePlanMarksNoSite() {
        Issue whole = issue(Severity::warning, {campus_.planDone});
        whole.site = {};
        const IssueMarks marks = issueMarks(campus_.plan, {whole});
        QCOMPARE(marks.size(), std::size_t{1});
        QCOMPARE(markOf(marks, campus_.planDone), (IssueMark{1, true}));
    }
};

QTEST_APPLESS_MAIN(IssueMarksTest)
#include "issue_marks_test.moc"
