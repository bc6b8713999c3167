#include "ui/catalogue/catalogue_update.h"

#include "core/model/edits/entity_edits.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"
#include "ui/document/plan_document.h"

#include <algorithm>

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class CatalogueUpdateTest : public QObject {
    Q_OBJECT

    Catalogue catalogue_ = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
    PlanDocument document_;
    HardwareId hardware_;

    HardwareRow& row() {
        return *std::ranges::find(catalogue_.hardware, std::string("nv-gb200-nvl72"), [](const auto& r) { return r.id; });
    }
    const Hardware& hardware() const { return *document_.plan().hardware.find(hardware_); }
    static QPushButton* button(const QDialog& window, const QString& text) {
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->text().remove('&').startsWith(text)) return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() {
        catalogue_ = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
        Plan plan;
        plan.settings.name = "Fleet";
        plan.settings.firstMonth = std::chrono::year{2026} / 1;
        const auto added = must(addHardwareFromCatalogue(plan, row()));
        hardware_ = added.id;
        document_.setPlan(std::make_shared<const Plan>(must(setField(added.plan, added.id, "rack_price_usd", 3e6))));
    }

    void saysThatEverythingIsCurrent() {
        CatalogueUpdate window(document_, catalogue_);
        QVERIFY(!window.findChild<QTreeWidget*>());
        QVERIFY(window.findChild<QLabel*>()->text().contains("is current"));
    }

    void offersOldBesideNewAndTakesWhatIsChosen() {
        row().maximumPower = Power::fromKilowatts(135);
        row().usefulLife = 6;
        row().price = Money{3.5e6};  // the planner has typed another: not offered
        row().asOf = day(2027, 1, 1);
        auto* window = new CatalogueUpdate(document_, catalogue_);
        auto* table = window->findChild<QTreeWidget*>();
        QCOMPARE(table->topLevelItemCount(), 1);
        QTreeWidgetItem* group = table->topLevelItem(0);
        QCOMPARE(group->childCount(), 2);
        QVERIFY2(group->child(0)->text(1).startsWith("132"), qPrintable(group->child(0)->text(1)));
        QVERIFY2(group->child(0)->text(2).startsWith("135"), qPrintable(group->child(0)->text(2)));
        QVERIFY2(group->child(0)->text(2).contains("as of"), qPrintable(group->child(0)->text(2)));
        QVERIFY(group->child(0)->text(1) != group->child(0)->text(2));

        button(*window, "Choose none")->click();
        QVERIFY(!button(*window, "Take over")->isEnabled());
        group->child(0)->setCheckState(0, Qt::Checked);
        const int steps = document_.historyPosition();
        button(*window, "Take over")->click();
        QCOMPARE(document_.historyPosition(), steps + 1);
        QCOMPARE(hardware().maximumRackPower.kilowatts(), 135.0);
        QCOMPARE(*hardware().serviceLife, 5.0);
        QCOMPARE(*hardware().rackPrice, Money{3e6});
        document_.undo();
        QCOMPARE(hardware().maximumRackPower.kilowatts(), 132.0);
        delete window;
    }

    void saysWhatTheCatalogueStatesNoMore() {
        row().memory.reset();
        CatalogueUpdate window(document_, catalogue_);
        const auto* group = window.findChild<QTreeWidget*>()->topLevelItem(0);
        QCOMPARE(group->childCount(), 1);
        QVERIFY(group->child(0)->text(2).startsWith("states it no more"));
    }
};

QTEST_MAIN(CatalogueUpdateTest)
#include "catalogue_update_test.moc"
