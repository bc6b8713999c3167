#include "ui/inspector/tranche_sheet.h"

#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"
#include "ui/format/refusal.h"
#include "ui/inspector/sheet_view.h"

#include <QLineEdit>
#include <QToolButton>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::day;
using wattscape::testing::SampleFleet;
using wattscape::ui::testing::Inspected;

class TrancheSheetTest : public QObject {
    Q_OBJECT

    static Tranche only(const Plan& plan, PowerSourceId source) {
        Tranche found;
        plan.tranches.forEach([&](const Tranche& tranche) {
            if (tranche.powerSource == source) found = tranche;
        });
        return found;
    }
    static int place(const TrancheSheet& sheet, std::string_view key) {
        for (std::size_t i = 0; i < sheet.columns().size(); ++i) {
            if (sheet.columns()[i].key == key) return static_cast<int>(i);
        }
        return -1;
    }

private slots:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void aSourceInMegawattsHasNoColumnsForUnits() {
        Inspected inspected;
        const TrancheSheet grid(inspected.session, inspected.fleet.grid);
        const TrancheSheet gas(inspected.session, inspected.fleet.gas);
        QCOMPARE(place(grid, "units"), -1);
        QVERIFY(place(gas, "units") > 0);
        QCOMPARE(std::get<double>(gas.at(0, place(gas, "power_mw"))), 190.0);  // five of 38
        QVERIFY(gas.fits(inspected.plan()));
        QVERIFY(inspected.document.apply("Wind", [&](const Plan& plan) {
            const auto megawatts = setField(plan, inspected.fleet.gasTranche, "power_mw", 190.0);
            return setField(*megawatts, inspected.fleet.gas, "kind", std::string("wind"));
        }));
        QVERIFY(!gas.fits(inspected.plan()));
    }

    void cellsAreTheTranchesFields() {
        Inspected inspected;
        TrancheSheet gas(inspected.session, inspected.fleet.gas);
        QVERIFY(gas.put({{0, place(gas, "units"), std::int64_t{7}}}));
        QCOMPARE(only(inspected.plan(), inspected.fleet.gas).units, std::optional<std::int64_t>(7));
        QVERIFY(gas.put({{0, place(gas, "power_mw"), 300.0}}));  // megawatts take the place of units
        QVERIFY(!only(inspected.plan(), inspected.fleet.gas).units);
        const int steps = inspected.document.historyPosition();
        QVERIFY(!gas.put({{0, place(gas, "last_day"), day(2020, 1, 1)}}));
        QCOMPARE(inspected.document.historyPosition(), steps);
        QVERIFY(!only(inspected.plan(), inspected.fleet.gas).lastDay);
    }

    void aPastedPeriodMayLieAnywhere() {
        Inspected inspected;
        TrancheSheet grid(inspected.session, inspected.fleet.grid);
        const int first = place(grid, "first_day");
        const int last = place(grid, "last_day");
        QVERIFY(grid.put({{0, last, day(2026, 12, 31)}}));
        QVERIFY(grid.put({{0, first, day(2028, 1, 1)}, {0, last, day(2028, 12, 31)}}));
        QVERIFY(grid.put({{0, first, day(2024, 1, 1)}, {0, last, day(2024, 12, 31)}}));
        QCOMPARE(only(inspected.plan(), inspected.fleet.grid).firstDay, day(2024, 1, 1));
    }

    void addRemoveAndGrowInOneStepEach() {
        Inspected inspected;
        inspected.session.setCursor(day(2027, 7, 1));
        inspected.select({inspected.fleet.grid});
        SheetView* table = inspected.find<SheetView>("Tranches");
        QVERIFY(table && table->isVisibleTo(&inspected.panel));
        QCOMPARE(table->model()->rowCount(), 1);
        const int steps = inspected.document.historyPosition();
        inspected.find<QToolButton>("Add a row: Tranches")->click();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(inspected.document.historyPosition(), steps + 1);
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("7/1/2027"));
        QCOMPARE(table->model()->index(1, 2).data().toString(), QStringLiteral("200"));

        table->goTo(1, 0);
        QTest::keyClick(table, Qt::Key_Delete);  // a first day can't be empty
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(inspected.says(QStringLiteral("is required")));
        QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 1);
        inspected.document.undo();
        QCOMPARE(table->model()->rowCount(), 2);

        TrancheSheet grid(inspected.session, inspected.fleet.grid);
        const int before = inspected.document.historyPosition();
        QVERIFY(grid.put({{1, 2, 300.0}, {2, 2, 400.0}, {3, 2, 500.0}}));
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(inspected.document.historyPosition(), before + 1);
    }

    void whatIsTypedIntoACellIsNotDroppedInSilence() {
        Inspected inspected;
        const SampleFleet& fleet = inspected.fleet;
        std::optional<Error> refused;
        connect(&inspected.document, &PlanDocument::refused, this, [&](const Error& error) { refused = error; });
        const auto type = [&](const char* text) {
            auto* table = inspected.panel.findChild<SheetView*>();
            table->setFocus();
            table->edit(table->model()->index(0, place(TrancheSheet(inspected.session, fleet.gas), "units")));
            QTest::keyClicks(table->findChild<QLineEdit*>(QStringLiteral("cell")), QLatin1String(text));
        };
        inspected.select({fleet.gas});
        type("7");
        inspected.select({fleet.grid});  // by a key, the focus stays
        QCOMPARE(only(inspected.plan(), fleet.gas).units, std::optional<std::int64_t>(7));
        QVERIFY(!refused);
        inspected.select({fleet.gas});
        const int steps = inspected.document.historyPosition();
        type("abc");
        inspected.select({fleet.site});
        QVERIFY(refused);
        QVERIFY(refusalOf(*refused).endsWith(QStringLiteral("Units must be a number like 1,200, not “abc”")));
        QVERIFY(refused->where.starts_with(describe(inspected.plan(), fleet.gasTranche)));
        QCOMPARE(inspected.document.historyPosition(), steps);
    }

    void whatGoesWithATrancheIsNamedInTheHistory() {
        Inspected inspected;
        const SampleFleet& fleet = inspected.fleet;
        QVERIFY(TrancheSheet(inspected.session, fleet.gas).removeRows({0}));
        QCOMPARE(inspected.document.history().back(), QStringLiteral("Remove tranches"));
        inspected.document.undo();
        QVERIFY(inspected.document.apply("Wait for gas", [&](const Plan& plan) {
            return addDependency(plan, fleet.gasTranche, fleet.rollout, DependencyKind::finishToStart, 0);
        }));
        QVERIFY(TrancheSheet(inspected.session, fleet.gas).removeRows({0}));
        QCOMPARE(inspected.document.history().back(), QStringLiteral("Remove tranches, dependencies with them: 1"));
    }
};

QTEST_MAIN(TrancheSheetTest)
#include "tranche_sheet_test.moc"
