#include "ui/charts/energy_view.h"

#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"
#include "ui/charts/energy_table.h"
#include "ui/document/plan_document.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class EnergyViewTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        made_ = abilene();
        SupplyContract tariff;
        tariff.site = made_.site;
        tariff.energyPrice = EnergyPrice{70};
        put(made_.plan, tariff);
        document_ = std::make_unique<PlanDocument>();
        session_ = std::make_unique<Session>(*document_);
        document_->setPlan(share(made_.plan));
        QVERIFY(document_->waitForResults(20'000));
        view_ = std::make_unique<EnergyView>(*session_);
        view_->resize(900, 500);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void cleanup() {
        view_.reset();
        session_.reset();
        document_.reset();
    }

    void measuresAreChosen() {
        const ChartPanel* panel = view_->findChild<ChartPanel*>();
        QVERIFY(panel->isVisible() && !view_->table().isVisible());
        QVERIFY(panel->chart().content().title.endsWith(QLatin1String("Energy")));
        view_->setMeasure(EnergyMeasure::cost);
        QVERIFY(panel->chart().content().title.endsWith(QLatin1String("Cost of energy")));
        view_->showTable();
        QVERIFY(!panel->isVisible() && view_->table().isVisible());
        view_->setMeasure(EnergyMeasure::carbon);
        QVERIFY(panel->isVisible() && panel->chart().content().title.endsWith(QLatin1String("Carbon")));
    }

    void theTableFollowsTheCursorAndIsCopied() {
        view_->showTable();
        EnergyTable& table = view_->table();
        QCOMPARE(table.model()->rowCount(), made_.plan.settings.months);
        session_->setCursor(std::chrono::year{2026} / 12 / 15);
        QCOMPARE(table.currentIndex().row(), 15);
        table.selectRow(15);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QLatin1String("Month\tIT energy, MWh\tFacility energy, MWh\t")));
        QVERIFY(lines[1].startsWith(QLatin1String("Dec 2026\t")));
        QCOMPARE(lines[1].count(QLatin1Char('\t')), table.model()->columnCount());
    }

    void theTableFollowsTheResults() {
        view_->showTable();
        const QAbstractItemModel& model = *view_->table().model();
        const auto cost = [&] { return model.index(15, model.columnCount() - 1).data().toString(); };
        const QString before = cost();
        Plan edited = made_.plan;
        change(edited, edited.supplyContracts.values().front()->id,
               [](SupplyContract& contract) { contract.energyPrice = EnergyPrice{140}; });
        document_->setPlan(share(edited));
        QVERIFY(document_->waitForResults(20'000));
        QVERIFY(cost() != before);
    }

private:
    Abilene made_;
    std::unique_ptr<PlanDocument> document_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<EnergyView> view_;
};

QTEST_MAIN(EnergyViewTest)
#include "energy_view_test.moc"
