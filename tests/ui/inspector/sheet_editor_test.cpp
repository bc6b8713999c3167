#include "ui/inspector/sheet_editor.h"

#include "core/model/edits/entity_edits.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"
#include "ui/inspector/sheet_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::day;
using wattscape::ui::testing::Inspected;

/// Lists edited in place: months of the year, steps of a contract, payment terms.
class SheetEditorTest : public QObject {
    Q_OBJECT

    static void typeInto(SheetView& table, int row, int column, const char* text) {
        table.setFocus();
        table.goTo(row, column);
        QTest::keyClick(&table, Qt::Key_F2);
        auto* line = table.findChild<QLineEdit*>(QStringLiteral("cell"));
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static void paste(SheetView& table, int row, int column, const QString& text) {
        QApplication::clipboard()->setText(text);
        table.setFocus();
        table.goTo(row, column);
        QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    }

private slots:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void monthsOfTheYear() {
        Inspected inspected;
        const SiteId site = inspected.fleet.site;
        inspected.select({site});
        const auto months = [&] { return inspected.plan().sites.find(site)->monthlyPue; };
        auto* begin = inspected.find<QToolButton>("Begin PUE by month");
        QVERIFY(begin && begin->isVisibleTo(&inspected.panel));
        begin->click();
        QVERIFY(months().empty());  // looking changes nothing
        SheetView* table = inspected.find<SheetView>("PUE by month");
        QVERIFY(table->isVisibleTo(&inspected.panel));
        QCOMPARE(table->model()->rowCount(), 13);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("1.25"));  // the design PUE

        const int steps = inspected.document.historyPosition();
        typeInto(*table, 6, 0, "1.35");
        std::vector<double> expected(12, 1.25);
        expected[6] = 1.35;
        QCOMPARE(months(), expected);
        QCOMPARE(inspected.document.historyPosition(), steps + 1);

        typeInto(*table, 12, 0, "1.2");  // all months
        QCOMPARE(months(), std::vector<double>(12, 1.2));

        typeInto(*table, 0, 0, "4");
        QCOMPARE(months(), std::vector<double>(12, 1.2));
        auto* line = table->findChild<QLineEdit*>(QStringLiteral("cell"));
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("4"));
        QVERIFY2(line->accessibleDescription().contains(QStringLiteral("1 to 3")), qPrintable(line->accessibleDescription()));
        QTest::keyClick(line, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!inspected.says(QStringLiteral("1 to 3")));

        paste(*table, 0, 0, QStringLiteral("1.1\n1.1\n1.15\n1.2\n1.25\n1.3\n1.35\n1.35\n1.3\n1.2\n1.15\n1.1\n"));
        QCOMPARE(months(), (std::vector<double>{1.1, 1.1, 1.15, 1.2, 1.25, 1.3, 1.35, 1.35, 1.3, 1.2, 1.15, 1.1}));
        inspected.document.undo();
        QCOMPARE(months(), std::vector<double>(12, 1.2));

        paste(*table, 0, 0, QStringLiteral("1.1\n1.2\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1.3"));  // thirteen
        QCOMPARE(months(), std::vector<double>(12, 1.2));
        QVERIFY(inspected.says(QStringLiteral("takes one number for all months")));

        inspected.find<QToolButton>("Back to the default: PUE by month")->click();
        QVERIFY(months().empty());
    }

    void monthsOfSeveralSites() {
        Inspected inspected;
        const SiteId one = inspected.fleet.site;
        const SiteId other = inspected.fleet.otherSite;
        QVERIFY(inspected.document.apply("Differ", [&](const Plan& plan) {
            return setField(plan, one, "monthly_pue", std::vector<double>{1.1, 1.2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        }));
        inspected.select({one, other});
        SheetView* table = inspected.find<SheetView>("PUE by month");
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("mixed"));
        typeInto(*table, 0, 0, "1.5");
        std::vector<double> expected(12, 1.3);  // the other site's design PUE in the months that nobody touched
        expected[0] = 1.5;
        QCOMPARE(inspected.plan().sites.find(other)->monthlyPue, expected);
        QCOMPARE(inspected.plan().sites.find(one)->monthlyPue[0], 1.5);
        QCOMPARE(inspected.plan().sites.find(one)->monthlyPue[1], 1.2);
    }

    void hoursOfADay() {
        Inspected inspected;
        const SiteId site = inspected.fleet.site;
        inspected.select({site});
        SheetView* table = inspected.find<SheetView>("Load by hour");
        QCOMPARE(table->model()->rowCount(), 25);  // and one for all of them
        typeInto(*table, 23, 0, "2");
        std::vector<double> expected(24, 1.0);
        expected[23] = 2;
        QCOMPARE(inspected.plan().sites.find(site)->loadShape, expected);
        typeInto(*table, 24, 0, "3");
        QCOMPARE(inspected.plan().sites.find(site)->loadShape, std::vector<double>(24, 3.0));
    }

    void stepsOfAContract() {
        Inspected inspected;
        const SupplyContractId contract = inspected.fleet.contract;
        inspected.select({contract});
        const auto steps = [&] { return inspected.plan().supplyContracts.find(contract)->contractPower; };
        inspected.find<QToolButton>("Begin Contract power")->click();
        QCOMPARE(steps(), (Steps{{day(2025, 9, 1), 0}}));
        SheetView* table = inspected.find<SheetView>("Contract power");
        typeInto(*table, 0, 1, "0.2 GW");
        QCOMPARE(steps(), (Steps{{day(2025, 9, 1), 200}}));
        QTest::keyClick(table, Qt::Key_Insert);
        QCOMPARE(steps(), (Steps{{day(2025, 9, 1), 200}, {day(2026, 9, 1), 200}}));
        typeInto(*table, 1, 0, "2025-01-01");  // an earlier day takes its place by itself
        QCOMPARE(steps(), (Steps{{day(2025, 1, 1), 200}, {day(2025, 9, 1), 200}}));
        typeInto(*table, 1, 0, "2025-01-01");
        QCOMPARE(steps().size(), std::size_t{2});
        QVERIFY(inspected.says(QStringLiteral("must follow each other")));
        auto* line = table->findChild<QLineEdit*>(QStringLiteral("cell"));
        QTest::keyClick(line, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        const int history = inspected.document.historyPosition();
        paste(*table, 0, 0, QStringLiteral("2026-01-01\t100\n2027-01-01\t250\n2028-01-01\t400"));
        QCOMPARE(steps(), (Steps{{day(2026, 1, 1), 100}, {day(2027, 1, 1), 250}, {day(2028, 1, 1), 400}}));
        QCOMPARE(inspected.document.historyPosition(), history + 1);

        table->goTo(1, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(steps(), (Steps{{day(2026, 1, 1), 100}, {day(2028, 1, 1), 400}}));
        table->selectAll();
        inspected.find<QToolButton>("Remove the selected rows: Contract power")->click();
        QVERIFY(steps().empty());
        QVERIFY(!table->isVisibleTo(&inspected.panel));
    }

    void numbersThatCanBeReadTwoWaysAreAskedAboutOnce() {
        Inspected inspected;
        const SupplyContractId contract = inspected.fleet.contract;
        QVERIFY(inspected.document.apply("Steps", [&](const Plan& plan) {
            return setField(plan, contract, "contract_mw", Steps{{day(2026, 1, 1), 10}, {day(2027, 1, 1), 20}});
        }));
        inspected.select({contract});
        SheetView* table = inspected.find<SheetView>("Contract power");
        const auto megawatts = [&](std::size_t row) {
            return inspected.plan().supplyContracts.find(contract)->contractPower[row].value;
        };
        paste(*table, 0, 1, QStringLiteral("1,200\n2,500"));
        QCOMPARE(megawatts(0), 10.0);
        auto* other = inspected.find<QPushButton>("Read it as 1.2\u00a0MW");
        QVERIFY(other && other->isVisibleTo(&inspected.panel));
        other->click();
        QCOMPARE(megawatts(0), 1.2);
        QCOMPARE(megawatts(1), 2.5);
        paste(*table, 0, 1, QStringLiteral("1,200\n2,500.5"));  // the second settles the first
        QCOMPARE(megawatts(0), 1200.0);
        QCOMPARE(megawatts(1), 2500.5);
        paste(*table, 0, 1, QStringLiteral("1,300\n2,600"));
        QTest::keyClick(inspected.find<QPushButton>("Read it as 1,300\u00a0MW"), Qt::Key_Escape);
        QCOMPARE(megawatts(0), 1200.0);
        paste(*table, 0, 1, QStringLiteral("12\nmuch"));
        QCOMPARE(megawatts(0), 1200.0);
        QVERIFY(inspected.says(QStringLiteral("Row 2")));
    }

    void ctrlEnterFillsTheSelectedCells() {
        Inspected inspected;
        const RolloutId rollout = inspected.fleet.rollout;
        QVERIFY(inspected.document.apply("Terms", [&](const Plan& plan) {
            return setField(plan, rollout, "payment_terms", ShareTable{{-90, 0.2}, {0, 0.5}, {30, 0.3}});
        }));
        inspected.select({rollout});
        SheetView* table = inspected.find<SheetView>("Payment terms");
        table->setFocus();
        table->goTo(0, 1);
        table->selectionModel()->select(QItemSelection(table->model()->index(0, 1), table->model()->index(1, 1)),
                                        QItemSelectionModel::ClearAndSelect);
        table->edit(table->model()->index(0, 1));
        auto* line = table->findChild<QLineEdit*>(QStringLiteral("cell"));
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("40%"));
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inspected.plan().rollouts.find(rollout)->paymentTerms, (ShareTable{{-90, 0.4}, {0, 0.4}, {30, 0.3}}));
        QVERIFY(inspected.says(QStringLiteral("Adds up to 110")));
        inspected.document.undo();
        QVERIFY(!inspected.says(QStringLiteral("Adds up to")));
    }
};

QTEST_MAIN(SheetEditorTest)
#include "sheet_editor_test.moc"
