#include "ui/shell/date_actions.h"

#include "core/model/edits/date_edits.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/shell/actions.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QMenu>

namespace wattscape::ui {

DateActions::DateActions(Actions& actions, Session& session, TimelineView& timeline) : QObject(&timeline) {
    PlanDocument& document = session.document();
    const auto move = [&session](int months) { return [&session, months] { session.moveCursorByMonths(months); }; };
    steps_ = {
        actions.add(QStringLiteral("date.month_back"), tr("A month &back"), {QKeySequence(Qt::Key_BracketLeft)}, {}, move(-1)),
        actions.add(QStringLiteral("date.month_on"), tr("A month &on"), {QKeySequence(Qt::Key_BracketRight)}, {}, move(1)),
        actions.add(QStringLiteral("date.quarter_back"), tr("A quarter back"),
                    {QKeySequence(Qt::Key_BraceLeft), QKeySequence(Qt::SHIFT | Qt::Key_BracketLeft)}, {}, move(-3)),
        actions.add(QStringLiteral("date.quarter_on"), tr("A quarter on"),
                    {QKeySequence(Qt::Key_BraceRight), QKeySequence(Qt::SHIFT | Qt::Key_BracketRight)}, {}, move(3)),
    };
    ends_ = {
        actions.add(QStringLiteral("date.start"), tr("&Start of the plan"), {QKeySequence(Qt::Key_Home)}, {},
                    [&session, &document] { session.setCursor(document.plan().firstDay()); }),
        actions.add(QStringLiteral("date.end"), tr("&End of the plan"), {QKeySequence(Qt::Key_End)}, {},
                    [&session, &document] { session.setCursor(document.plan().lastDay()); }),
        actions.add(QStringLiteral("date.today"), tr("&Today"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
                    QStringLiteral("calendar"), [&timeline] { timeline.goToToday(); }),
        actions.add(QStringLiteral("date.go_to"), tr("&Go to date or place…"), {QKeySequence(Qt::CTRL | Qt::Key_G)},
                    QStringLiteral("crosshair"), [this] { Q_EMIT goToRequested(); }),
    };
    baseline_ = {
        actions.add(QStringLiteral("date.set_baseline"), tr("Set base&line"), {QKeySequence(Qt::CTRL | Qt::Key_B)},
                    QStringLiteral("flag"),
                    [&document] {
                        (void)document.apply(tr("Set baseline"),
                                             [](const Plan& plan) -> Result<Plan> { return setBaseline(plan); });
                    }),
        actions.add(QStringLiteral("date.clear_baseline"), tr("&Clear baseline"), {}, {},
                    [&document] {
                        (void)document.apply(tr("Clear baseline"),
                                             [](const Plan& plan) -> Result<Plan> { return clearBaseline(plan); });
                    }),
    };
    auto* variance = new QAction(tr("Show &variance"), this);
    variance->setCheckable(true);
    variance->setChecked(true);
    variance->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    connect(variance, &QAction::toggled, &timeline, &TimelineView::setVarianceShown);
    actions.adopt(QStringLiteral("date.variance"), variance);
    baseline_.push_back(variance);
}

void DateActions::fill(QMenu& menu) const {
    menu.addActions(steps_);
    menu.addSeparator();
    menu.addActions(ends_);
    menu.addSeparator();
    menu.addActions(baseline_);
}

}  // namespace wattscape::ui
