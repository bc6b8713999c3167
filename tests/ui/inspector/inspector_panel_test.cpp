#include "ui/inspector/inspector_panel.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/outline/outline_model.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace wattscape;
using namespace wattscape::ui;

class InspectorPanelTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;

    static QLineEdit* line(const InspectorPanel& panel, const char* name) {
        for (auto* edit : panel.findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QLatin1String(name)) return edit;
        }
        return nullptr;
    }
    static void type(QLineEdit* edit, const char* text) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void unitsArithmeticRefusalAndEscape() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        Session session(document);
        InspectorPanel panel(session);
        panel.show();
        session.select({campus_.hallOne});
        const auto megawatts = [&] { return document.plan().halls.find(campus_.hallOne)->itCapacity.megawatts(); };
        QLineEdit* capacity = line(panel, "IT capacity");
        QVERIFY(capacity);
        type(capacity, "0.14 GW");
        QCOMPARE(megawatts(), 140.0);
        type(capacity, "1200*0.5");
        QCOMPARE(megawatts(), 600.0);

        const int steps = document.historyPosition();
        type(capacity, "5 racks");
        QCOMPARE(megawatts(), 600.0);
        QCOMPARE(document.historyPosition(), steps);
        QCOMPARE(capacity->text(), QStringLiteral("5 racks"));
        QVERIFY(!capacity->accessibleDescription().isEmpty());
        QTest::keyClick(capacity, Qt::Key_Escape);
        QVERIFY(capacity->text().startsWith(QStringLiteral("600")));
        QVERIFY(capacity->accessibleDescription().isEmpty());
    }

    void severalAtOnceInOneStep() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        Session session(document);
        InspectorPanel panel(session);
        panel.show();
        QVERIFY(document.apply("Differ",
                               [this](const Plan& plan) { return setField(plan, campus_.hallTwo, "it_capacity_mw", 33.0); }));
        session.select({campus_.hallOne, campus_.hallTwo});
        QLineEdit* capacity = line(panel, "IT capacity");
        QCOMPARE(capacity->text(), QString());
        QCOMPARE(capacity->placeholderText(), QStringLiteral("mixed"));
        const int steps = document.historyPosition();
        type(capacity, "50");
        QCOMPARE(document.historyPosition(), steps + 1);
        QCOMPARE(document.plan().halls.find(campus_.hallOne)->itCapacity.megawatts(), 50.0);
        QCOMPARE(document.plan().halls.find(campus_.hallTwo)->itCapacity.megawatts(), 50.0);
    }

    void nothingSelectedShowsThePlan() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        Session session(document);
        InspectorPanel panel(session);
        panel.show();
        type(line(panel, "Provisioning factor"), "90%");
        QCOMPARE(document.plan().settings.provisioningFactor.value_or(1.0), 0.9);
    }

    void aNameIsNoMarkup() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        Session session(document);
        InspectorPanel panel(session);
        panel.show();
        const QString name = QStringLiteral("<h1>Big</h1> & <img src='/x.png'>");
        QVERIFY(document.apply("Rename",
                               [&](const Plan& plan) { return setField(plan, campus_.hallOne, "name", name.toStdString()); }));
        session.select({campus_.hallOne});
        int shown = 0;
        for (const auto* label : panel.findChildren<QLabel*>()) {
            if (!label->text().contains(name)) continue;
            ++shown;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(shown > 0);
        session.select({campus_.abilene});
        for (const auto* link : panel.findChildren<QAbstractButton*>()) {
            if (!link->toolTip().contains(QStringLiteral("Big"))) continue;
            ++shown;
            QVERIFY(!link->toolTip().contains(QStringLiteral("<h1>")));
        }
        QVERIFY(shown > 1);
    }

    void theFiguresOfPartsFollowTheResults() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        QVERIFY(document.waitForResults(10000));
        Session session(document);
        session.setCursor(lastDayOf(campus_.plan.settings.firstMonth + std::chrono::months{campus_.plan.settings.months - 1}));
        InspectorPanel panel(session);
        panel.show();
        session.select({campus_.abilene});
        const auto firm = [&] {
            QStringList figures;
            for (const auto* link : panel.findChildren<QAbstractButton*>()) {
                if (link->accessibleDescription().endsWith(QStringLiteral("firm"))) figures << link->accessibleDescription();
            }
            return figures;
        };
        const QStringList before = firm();
        QVERIFY(!before.isEmpty() && !before.contains(formatPower(0) + QStringLiteral(" firm")));
        EntityId copy;
        QVERIFY(document.apply("Duplicate", [&](const Plan& plan) -> Result<Plan> {
            auto copied = duplicate(plan, {campus_.abilene});
            if (!copied) return fail(copied.error());
            copy = copied->ids.front();
            return copied->plan;
        }));
        session.select({copy});
        QVERIFY(document.waitForResults(10000));
        QCOMPARE(firm(), before);
    }

    void whatHasNoNameGoesByOneStandIn() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        Session session(document);
        InspectorPanel panel(session);
        panel.show();
        QVERIFY(
            document.apply("Rename", [&](const Plan& plan) { return setField(plan, campus_.hallOne, "name", FieldValue()); }));
        session.select({campus_.hallOne});
        const QString standIn = formatName(document.plan(), campus_.hallOne);
        QCOMPARE(standIn, QStringLiteral("Hall %1").arg(campus_.hallOne.value));
        const auto labels = panel.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == standIn; }));
        const OutlineModel outline(document);
        QCOMPARE(outline.indexOf(campus_.hallOne).data().toString(), standIn);
    }

    void aDragKeepsItsWidgets() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        Session session(document);
        InspectorPanel panel(session);
        panel.show();
        session.select({campus_.hallOne});
        const QLineEdit* before = line(panel, "IT capacity");
        document.beginGesture("Drag");
        for (int i = 1; i <= 20; ++i) {
            QVERIFY(document.preview(
                [&](const Plan& plan) { return setField(plan, campus_.hallOne, "it_capacity_mw", 100.0 + i); }));
        }
        QCOMPARE(line(panel, "IT capacity"), before);
        QVERIFY(before->text().startsWith(QStringLiteral("120")));
        document.cancelGesture();
        QVERIFY(!before->text().startsWith(QStringLiteral("120")));
    }
};

QTEST_MAIN(InspectorPanelTest)
#include "inspector_panel_test.moc"
