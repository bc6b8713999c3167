#include "ui/inspector/scrubbing.h"

#include "core/model/edits/entity_edits.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"
#include "ui/inspector/scrub_label.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::checkProperty;
using wattscape::testing::day;
using wattscape::ui::testing::Inspected;

class ScrubbingTest : public QObject {
    Q_OBJECT

    static double scrubbed(const FieldInfo& info, double now, double steps, bool fine = false) {
        return std::get<double>(*scrubbedBy(info, steps, fine)(now));
    }
    static ScrubLabel* labelOf(const Inspected& inspected, const char* text) {
        for (auto* label : inspected.panel.findChildren<ScrubLabel*>()) {
            if (label->text() == QLatin1String(text)) return label;
        }
        return nullptr;
    }
    /// A drag to the right by so many steps, button still down.
    static void drag(ScrubLabel* label, int steps, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(label, Qt::LeftButton, modifiers, QPoint(2, 2));
        const QPoint start = QPoint(2, 2) + QPoint(QApplication::startDragDistance(), 0);
        const auto move = [&](QPoint to) {
            QMouseEvent event(QEvent::MouseMove, to, label->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(label, &event);
        };
        move(start);
        move(start + QPoint(steps * Theme::instance().grid(1), 0));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void stepsFitTheSize() {
        const FieldInfo& capacity = fieldNamed<Hall>("it_capacity_mw")->info;
        const FieldInfo& pue = fieldNamed<Site>("design_pue")->info;
        QCOMPARE(scrubStep(capacity, 140), 1.0);
        QCOMPARE(scrubStep(capacity, 1200), 10.0);
        QCOMPARE(scrubStep(capacity, 0), 1.0);
        QCOMPARE(scrubStep(pue, 1.3), 0.01);
        QCOMPARE(scrubStep(fieldNamed<PlanSettings>("discount_rate")->info, 0.08), 0.01);
        QCOMPARE(scrubStep(fieldNamed<Rollout>("racks")->info, 30), 1.0);
        QCOMPARE(scrubbed(capacity, 140, 3), 143.0);
        QCOMPARE(scrubbed(capacity, 140.37, 1), 141.0);
        QCOMPARE(scrubbed(capacity, 140, 0.3, true), 140.3);
        QCOMPARE(scrubbed(pue, 1.28, 1), 1.29);
        QCOMPARE(scrubbed(pue, 1.3, -100), 1.0);
        QCOMPARE(std::get<Day>(*scrubbedBy(fieldNamed<Hall>("ready_on")->info, 14, false)(day(2026, 1, 1))), day(2026, 1, 15));
        QVERIFY(!scrubbedBy(capacity, 1, false)(FieldValue()));
    }

    void whereverItGoesTheFieldCanHoldIt() {
        checkProperty("a dragged number stays allowed", 300, [] {
            for (const KindNames& names : kindNames) {
                for (const FieldInfo& info : fieldInfosOf(names.kind)) {
                    if (info.type != FieldType::number || !std::isfinite(info.maximum)) continue;
                    const double share = *rc::gen::inRange(0, 1001) / 1000.0;
                    const double now = info.minimum + share * (info.maximum - info.minimum);
                    const auto value = scrubbedBy(info, *rc::gen::inRange(-500, 500) / 10.0, *rc::gen::arbitrary<bool>())(now);
                    RC_ASSERT(value.has_value());
                    RC_ASSERT(checkValue(info, *value).has_value());
                }
            }
        });
    }

    void aDragIsOneStepAndOthersFollowLive() {
        Inspected inspected;
        const HallId hall = inspected.fleet.hall;
        inspected.select({hall});
        const auto megawatts = [&] { return inspected.plan().halls.find(hall)->itCapacity.megawatts(); };
        ScrubLabel* label = labelOf(inspected, "IT capacity");
        QCOMPARE(label->cursor().shape(), Qt::SizeHorCursor);
        const int steps = inspected.document.historyPosition();
        drag(label, 7);
        QVERIFY(inspected.document.inGesture());
        QCOMPARE(megawatts(), 147.0);
        QVERIFY(inspected.find<QLineEdit>("IT capacity")->text().startsWith(QStringLiteral("147")));
        QTest::mouseRelease(label, Qt::LeftButton);
        QVERIFY(!inspected.document.inGesture());
        QCOMPARE(inspected.document.historyPosition(), steps + 1);
        drag(label, 1, Qt::ShiftModifier);
        QTest::mouseRelease(label, Qt::LeftButton);
        QCOMPARE(megawatts(), 157.0);
        drag(label, 4, Qt::ControlModifier);
        QTest::mouseRelease(label, Qt::LeftButton);
        QCOMPARE(megawatts(), 157.4);
    }

    void escapeRestores() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        ScrubLabel* label = labelOf(inspected, "IT capacity");
        const int steps = inspected.document.historyPosition();
        drag(label, 20);
        QTest::keyClick(label, Qt::Key_Escape);
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 140.0);
        QCOMPARE(inspected.document.historyPosition(), steps);
        QTest::mouseRelease(label, Qt::LeftButton);
        QCOMPARE(inspected.document.historyPosition(), steps);
    }

    void severalGoOnFromTheirOwn() {
        Inspected inspected;
        QVERIFY(inspected.document.apply(
            "Differ", [&](const Plan& plan) { return setField(plan, inspected.fleet.otherHall, "it_capacity_mw", 60.0); }));
        inspected.select({inspected.fleet.hall, inspected.fleet.otherHall});
        ScrubLabel* label = labelOf(inspected, "IT capacity");
        drag(label, 5);
        QTest::mouseRelease(label, Qt::LeftButton);
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 145.0);
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.otherHall)->itCapacity.megawatts(), 60.5);
    }

    void whatHasNoNumberDoesNotDrag() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        QVERIFY(labelOf(inspected, "Rack positions")->cursor().shape() != Qt::SizeHorCursor);
        QVERIFY(labelOf(inspected, "Cooling")->cursor().shape() != Qt::SizeHorCursor);
        drag(labelOf(inspected, "Rack positions"), 5);
        QVERIFY(!inspected.document.inGesture());
        QTest::mouseRelease(labelOf(inspected, "Rack positions"), Qt::LeftButton);
        QTest::mouseClick(labelOf(inspected, "IT capacity"), Qt::LeftButton);
        QVERIFY(inspected.find<QLineEdit>("IT capacity")->hasFocus());
    }
};

QTEST_MAIN(ScrubbingTest)
#include "scrubbing_test.moc"
