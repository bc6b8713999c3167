#include "ui/finance/explanation_tree.h"

#include "core/finance/venture_names.h"
#include "core/formula/explain.h"
#include "tests/core/finance/random_venture.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;
using wattscape::testing::randomVenture;

class ExplanationTreeTest : public QObject {
    Q_OBJECT

private slots:
    /// From what a partner receives down to what somebody entered: every step unfolds, and ends.
    void leadsDownToInputs() {
        const auto venture = std::make_shared<const finance::VentureResults>(must(finance::workOut(randomVenture(3, 40))));
        const Plan plan;
        ExplanationTree tree;
        const formula::Line& uses = venture->sheet->uses;
        tree.explain(plan, venture, formula::Figure::ofLine(uses.index(), 5));
        QCOMPARE(tree.topLevelItemCount(), 1);
        QTreeWidgetItem* item = tree.topLevelItem(0);
        QVERIFY(item->childCount() > 0);
        int depth = 0;
        while (item->childIndicatorPolicy() == QTreeWidgetItem::ShowIndicator && depth < 100) {
            item->setExpanded(true);
            QVERIFY(item->childCount() > 0);
            QVERIFY(!item->text(2).isEmpty());
            item = item->child(0);
            ++depth;
        }
        QVERIFY(depth > 1 && depth < 100);
        QVERIFY(!item->text(1).isEmpty());
    }
};

QTEST_MAIN(ExplanationTreeTest)
#include "explanation_tree_test.moc"
