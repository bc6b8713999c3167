#include "ui/inspector/partner_amounts_editor.h"

#include "core/model/edits/venture_edits.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSlider>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;
using wattscape::ui::testing::Inspected;

namespace {

/// A venture of two partners, 60 and 40 %.
struct TwoPartners : Inspected {
    TwoPartners() {
        const auto done = document.apply("Add", [&](const Plan& plan) -> Result<Plan> {
            Partner second;
            second.name = "Second";
            const Added<Partner> partner = must(add(plan, second));
            const Added<Venture> made = must(addVentureOf(partner.plan, {}, "Venture 1"));
            other = partner.id;
            venture = made.id;
            return setField(made.plan, venture, "stakes", PartnerAmounts{{fleet.partner, 0.6}, {other, 0.4}});
        });
        Q_ASSERT(done);
        select({venture});
    }
    double stakeOf(PartnerId partner) {
        for (const PartnerAmount& one : plan().ventures.find(venture)->stakes) {
            if (one.partner == partner) return one.amount;
        }
        return -1;
    }

    PartnerId other;
    VentureId venture;
};

}  // namespace

class PartnerAmountsEditorTest : public QObject {
    Q_OBJECT

private slots:
    void aTypedShareIsMadeUpByTheOthers() {
        TwoPartners inspected;
        auto* line = inspected.find<QLineEdit>("Stakes of Second");
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, "25%");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(inspected.stakeOf(inspected.other), 0.25);
        QCOMPARE(inspected.stakeOf(inspected.fleet.partner), 0.75);
    }

    void aMovedShareIsMadeUpByTheOthers() {
        TwoPartners inspected;
        auto* slider = inspected.find<QSlider>("Stakes of Second");
        QVERIFY(slider);
        slider->setValue(slider->maximum());
        QCOMPARE(inspected.stakeOf(inspected.other), 1.0);
        QCOMPARE(inspected.stakeOf(inspected.fleet.partner), 0.0);
    }

    void anEmptiedShareTakesItsPartnerOut() {
        TwoPartners inspected;
        auto* line = inspected.find<QLineEdit>("Stakes of Second");
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(inspected.plan().ventures.find(inspected.venture)->stakes, (PartnerAmounts{{inspected.fleet.partner, 1}}));
    }

    void aBadTextIsRefusedAndNothingChanges() {
        TwoPartners inspected;
        auto* line = inspected.find<QLineEdit>("Stakes of Second");
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, "much");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(inspected.stakeOf(inspected.other), 0.4);
    }

    void money() {
        TwoPartners inspected;
        auto* list = inspected.find<QComboBox>("Add a partner to Commitments");
        QVERIFY(list);
        QCOMPARE(list->count(), 3);
        list->setCurrentIndex(2);
        Q_EMIT list->activated(2);
        auto* line = inspected.find<QLineEdit>("Commitments of Second");
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, "2 B");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(inspected.plan().ventures.find(inspected.venture)->commitments, (PartnerAmounts{{inspected.other, 2e9}}));
    }
};

QTEST_MAIN(PartnerAmountsEditorTest)
#include "partner_amounts_editor_test.moc"
