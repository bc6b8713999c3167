#include "ui/shell/status_line.h"

#include "core/model/edits/entity_edits.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"

#include <QLabel>
#include <QStatusBar>
#include <QTest>

using namespace wattscape;
using namespace wattscape::ui;

class StatusLineTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;
    PlanDocument document_;
    Session session_{document_};
    std::unique_ptr<QStatusBar> bar_;
    StatusLine* line_ = nullptr;

    bool shows(const QString& text) const {
        const auto labels = bar_->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    }

private slots:
    void init() {
        bar_ = std::make_unique<QStatusBar>();
        line_ = new StatusLine(*bar_, session_);
        document_.setPlan(std::make_shared<const Plan>(campus_.plan));
        QVERIFY(document_.waitForResults(5000));
    }

    void followsCursorAndSelection() {
        const Day day = std::chrono::year{2026} / 6 / 1;
        session_.setCursor(day);
        QVERIFY(shows(formatDay(day)));
        QVERIFY(shows("Plan: "));
        session_.select({campus_.abilene});
        QVERIFY(shows("Selected: "));
        QVERIFY(!shows("Plan: "));
    }

    void saysWhetherThePlanIsSaved() {
        QVERIFY(shows("Saved"));
        QVERIFY(document_.apply("Rename", [this](const Plan& plan) { return setField(plan, campus_.abilene, "name", "A"); }));
        QVERIFY(shows("Not saved"));
    }

    void saysWhereThePointerIsAndWhatIsRefused() {
        line_->showPlace("32.45, -99.73");
        QVERIFY(shows("32.45, -99.73"));
        QVERIFY(
            !document_.apply("Cool", [this](const Plan& plan) { return setField(plan, campus_.abilene, "design_pue", 0.1); }));
        QVERIFY(bar_->currentMessage().contains("Abilene"));
        QVERIFY(bar_->currentMessage().contains("Design PUE is 0.1"));
        QVERIFY(
            document_.apply("Cool", [this](const Plan& plan) { return setField(plan, campus_.abilene, "design_pue", 1.1); }));
        QCOMPARE(bar_->currentMessage(), QString());
        line_->showHint("Click a place");
        QVERIFY(
            document_.apply("Cool", [this](const Plan& plan) { return setField(plan, campus_.abilene, "design_pue", 1.2); }));
        QCOMPARE(bar_->currentMessage(), QString("Click a place"));
    }

    void tellsHowLongTheCalculationTook() {
        const auto labels = bar_->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->toolTip().contains(" ms"); }));
    }
};

QTEST_MAIN(StatusLineTest)
#include "status_line_test.moc"
