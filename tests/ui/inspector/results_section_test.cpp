#include "ui/inspector/results_section.h"

#include "core/model/edits/date_edits.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"

#include <QLabel>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::day;

class ResultsSectionTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;

    /// The figure beside a label, as it is seen; empty where the label is not.
    static QString figure(const ResultsSection& section, const QString& label) {
        for (auto* each : section.findChildren<QLabel*>()) {
            if (each->accessibleDescription() == label && !each->isHidden()) return each->text();
        }
        return {};
    }
    static PlanResults resultsOf(PlanDocument& document) {
        if (!document.waitForResults(10000)) qFatal("no results");
        return document.results();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void aRolloutSaysWhatStandsDark() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        const PlanResults results = resultsOf(document);
        ResultsSection section;
        const Day on = day(2026, 6, 1);
        section.show(results, document.plan(), EntityId(campus_.wave), on);
        const auto ready = static_cast<double>(results.readyOf(campus_.wave, on));
        const auto energised = static_cast<double>(results.energisedOf(campus_.wave, on));
        QVERIFY(ready > energised);  // 360 MW of gas do not carry the wave
        QCOMPARE(figure(section, QStringLiteral("Racks ready")), formatCount(ready));
        QCOMPARE(figure(section, QStringLiteral("Racks energised")), formatCount(energised));
        QCOMPARE(figure(section, QStringLiteral("Racks dark")), formatCount(ready - energised));
    }

    void figuresFollowTheDay() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        const PlanResults results = resultsOf(document);
        ResultsSection section;
        const QString firm = QString::fromUtf8(infoOf(Metric::firmPower).label.data());
        section.show(results, document.plan(), EntityId(campus_.gas), day(2026, 6, 30));
        QCOMPARE(figure(section, firm), formatPower(360));
        section.show(results, document.plan(), EntityId(campus_.gas), day(2026, 7, 1));
        QCOMPARE(figure(section, firm), formatPower(1200));
    }

    void aPushedRolloutSaysWhereTo() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        QVERIFY(
            document.apply("Late", [&](const Plan& plan) { return moveBy(plan, {campus_.hallOne}, std::chrono::days{365}); }));
        const PlanResults results = resultsOf(document);
        ResultsSection section;
        section.show(results, document.plan(), EntityId(campus_.later), day(2026, 10, 5));
        QCOMPARE(figure(section, QStringLiteral("Pushed by dependencies to")), formatDay(day(2027, 3, 1)));
    }

    void whatHasNoResultsTakesNoRoom() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        ResultsSection section;
        section.show(resultsOf(document), document.plan(), EntityId(campus_.hallBeforeLater), day(2026, 6, 1));
        QVERIFY(section.isHidden());
        section.show(document.results(), document.plan(), std::nullopt, day(2026, 6, 1));
        QVERIFY(!section.isHidden());
    }
};

QTEST_MAIN(ResultsSectionTest)
#include "results_section_test.moc"
