#include "ui/finance/finance_view.h"

#include "core/evaluate/evaluate.h"
#include "core/finance/venture_results.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/edits/venture_edits.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"
#include "ui/document/plan_document.h"
#include "ui/finance/downside_panel.h"
#include "ui/finance/funding_table.h"
#include "ui/finance/returns_model.h"
#include "ui/finance/statement_model.h"
#include "ui/finance/statement_table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTreeView>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;
using wattscape::testing::SampleFleet;
using wattscape::testing::sampleFleet;

namespace {

/// A hall for a billion, a loan, a lease; the fleet's partner owns it.
Plan withVenture(const SampleFleet& fleet, VentureId& id) {
    Hall hall = *fleet.plan.halls.find(fleet.hall);
    hall.shellCost = Money{1e9};
    Plan plan = must(replace(fleet.plan, hall));
    const Added<Venture> added = must(addVentureOf(plan, {fleet.site}, "Venture 1"));
    id = added.id;
    Venture venture = *added.plan.ventures.find(id);
    venture.name = "Campus";
    venture.stakes = {{fleet.partner, 1}};
    plan = must(replace(added.plan, venture));
    plan = must(addConstructionLoan(plan, id)).plan;
    return must(addOfftake(plan, id)).plan;
}

struct Shown {
    explicit Shown(const Plan& plan) {
        document.setPlan(std::make_shared<const Plan>(plan));
        view.resize(1000, 600);
        view.show();
        QTest::qWait(20);
        document.waitForResults(5000);
        QTest::qWait(20);
    }
    QString cell(const QString& group, const QString& line, int column) const {
        const auto* model = view.findChild<StatementModel*>();
        for (int g = 0; g < model->rowCount(); ++g) {
            const QModelIndex parent = model->index(g, 0);
            if (parent.data().toString() != group) continue;
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex index = model->index(row, column, parent);
                if (index.siblingAtColumn(0).data().toString() == line) return index.data().toString();
            }
        }
        return {};
    }

    PlanDocument document;
    Session session{document};
    FinanceView view{session};
};

}  // namespace

class FinanceViewTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAVentureItOffersOne() {
        Shown shown(sampleFleet().plan);
        auto* create = shown.view.findChild<QPushButton*>();
        QVERIFY(create->isVisible() && create->isEnabled());
        QSignalSpy wanted(&shown.view, &FinanceView::ventureWanted);
        QTest::mouseClick(create, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void showsTheAccounts() {
        const SampleFleet fleet = sampleFleet();
        VentureId id;
        Shown shown(withVenture(fleet, id));
        const auto results = shown.document.results().venture(id);
        QVERIFY(results);
        const std::string name = fleet.plan.halls.find(fleet.hall)->name;
        QCOMPARE(shown.cell("Uses", QString::fromStdString(name), StatementModel::whole), QStringLiteral("1,000,000"));
        QCOMPARE(shown.view.findChild<ReturnsModel*>()->rowCount(), 1);
    }

    /// Both sides end in the same total, to completion and in all.
    void sourcesAndUsesBalance() {
        const SampleFleet fleet = sampleFleet();
        VentureId id;
        Shown shown(withVenture(fleet, id));
        shown.view.showPage(2);
        auto* funding = shown.view.findChild<FundingTable*>();
        auto* table = funding->findChild<QTableWidget*>();
        QVERIFY(table->isVisible());
        for (const int span : {0, 1}) {
            funding->findChild<QTabBar*>()->setCurrentIndex(span);
            const int last = table->rowCount() - 1;
            QVERIFY(last >= 2);
            QCOMPARE(table->item(last, 0)->text(), QStringLiteral("Uses"));
            QCOMPARE(table->item(last, 1)->text(), table->item(last, 4)->text());
            QCOMPARE(table->item(last, 5)->text(), QStringLiteral("100.0 %"));
        }
        QCOMPARE(table->item(0, 0)->text(), QString::fromStdString(fleet.plan.halls.find(fleet.hall)->name));
    }

    /// A row for the plan as it is and one for each case, the plan's first, with its own rate.
    void casesStandBesideThePlan() {
        const SampleFleet fleet = sampleFleet();
        VentureId id;
        Shown shown(withVenture(fleet, id));
        shown.view.showPage(3);
        auto* panel = shown.view.findChild<DownsidePanel*>();
        panel->finishNow();
        auto* table = panel->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 1 + static_cast<int>(standardDownsides().size()));
        const auto results = shown.document.results().venture(id);
        QCOMPARE(table->item(0, 1)->text(), formatRates(results->project.rates));
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("90 days late"));
        const Plan dear = must(planWith(shown.document.plan(), {DownsideKind::cost, 0.1}));
        const auto dearer = must(evaluate(std::make_shared<const Plan>(dear))).venture(id);
        QCOMPARE(table->item(2, 1)->text(), formatRates(dearer->project.rates));
    }

    /// Whatever is seen is worked out without being asked for.
    void casesFollowThePlan() {
        const SampleFleet fleet = sampleFleet();
        VentureId id;
        Shown shown(withVenture(fleet, id));
        shown.view.showPage(3);
        auto* table = shown.view.findChild<DownsidePanel*>()->findChild<QTableWidget*>();
        QTRY_COMPARE(table->rowCount(), 6);
        const QString before = table->item(0, 1)->text();
        QVERIFY(shown.document.apply("dearer", [&](const Plan& plan) { return planWith(plan, {DownsideKind::cost, 0.3}); }));
        QTRY_VERIFY(table->item(0, 1) && table->item(0, 1)->text() != before);
    }

    /// A year is the sum of its months, whatever the table shows.
    void yearsAreSumsOfMonths() {
        const SampleFleet fleet = sampleFleet();
        VentureId id;
        Shown shown(withVenture(fleet, id));
        const auto results = shown.document.results().venture(id);
        const Month first = shown.document.plan().settings.firstMonth;
        for (const finance::StatementRow& row : finance::statementOf(*results->sheet)) {
            if (row.together == finance::Together::last) continue;
            const auto months = results->of(row.line);
            const double whole = finance::together(months, {0, months.size(), false}, row.together);
            for (const auto length :
                 {finance::PeriodLength::month, finance::PeriodLength::quarter, finance::PeriodLength::year}) {
                double sum = 0;
                std::size_t next = 0;
                for (const finance::Period& period : finance::periodsOf(results->span(), first, length)) {
                    QCOMPARE(period.first, next);
                    next += period.count;
                    sum += finance::together(months, period, row.together);
                }
                QCOMPARE(next, months.size());
                QVERIFY(std::abs(sum - whole) < 1e-3);
            }
        }
    }

    void followsTheSelection() {
        const SampleFleet fleet = sampleFleet();
        VentureId first;
        Plan plan = withVenture(fleet, first);
        const Added<Venture> second = must(addVentureOf(plan, {fleet.otherSite}, "Other"));
        Shown shown(second.plan);
        auto* list = shown.view.findChild<QComboBox*>();
        QCOMPARE(list->currentText(), QStringLiteral("Campus"));
        shown.session.select({fleet.otherSite});
        QCOMPARE(list->currentData().toUInt(), second.id.value);
        list->setCurrentIndex(0);
        Q_EMIT list->activated(0);
        QCOMPARE(shown.session.selection(), std::vector<EntityId>{first});
    }

    void copiesWhatItShows() {
        const SampleFleet fleet = sampleFleet();
        VentureId id;
        Shown shown(withVenture(fleet, id));
        shown.view.findChild<StatementTable*>()->copy();
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QVERIFY(lines.size() > 5);
        QVERIFY(lines.front().startsWith(QStringLiteral("Thousand USD\tTotal\t")));
        QCOMPARE(lines[1].count(QLatin1Char('\t')), lines.front().count(QLatin1Char('\t')));
    }
};

QTEST_MAIN(FinanceViewTest)
#include "finance_view_test.moc"
