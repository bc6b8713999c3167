#include "ui/inspector/check_list_editor.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"

#include <QListWidget>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;
using wattscape::ui::testing::Inspected;

class CheckListEditorTest : public QObject {
    Q_OBJECT

    static QListWidgetItem* item(const QListWidget* list, const char* text) {
        const auto found = list->findItems(QLatin1String(text), Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.front();
    }

private slots:
    void rolesKeepTheirOrder() {
        Inspected inspected;
        inspected.select({inspected.fleet.partner});
        auto* roles = inspected.find<QListWidget>("Roles");
        QCOMPARE(roles->count(), 7);
        QCOMPARE(item(roles, "lender")->checkState(), Qt::Checked);
        QCOMPARE(item(roles, "tenant")->checkState(), Qt::Unchecked);
        const int steps = inspected.document.historyPosition();
        roles->setFocus();
        roles->setCurrentItem(item(roles, "tenant"));
        QTest::keyClick(roles, Qt::Key_Space);
        const auto held = [&] { return inspected.plan().partners.find(inspected.fleet.partner)->roles; };
        QCOMPARE(held(), (std::vector{PartnerRole::equity, PartnerRole::lender, PartnerRole::tenant}));
        QCOMPARE(inspected.document.historyPosition(), steps + 1);
        item(roles, "lender")->setCheckState(Qt::Unchecked);
        QCOMPARE(held(), (std::vector{PartnerRole::equity, PartnerRole::tenant}));
        inspected.document.undo();
        QCOMPARE(item(roles, "lender")->checkState(), Qt::Checked);
    }

    void partnersOfSeveralProgrammes() {
        Inspected inspected;
        ProgrammeId other;
        QVERIFY(inspected.document.apply("Add", [&](const Plan& plan) -> Result<Plan> {
            Programme programme;
            programme.name = "Rainier";
            const auto added = must(add(plan, programme));
            other = added.id;
            Partner partner;
            partner.name = "Developer";
            return must(add(added.plan, partner)).plan;
        }));
        inspected.select({inspected.fleet.programme, other});
        auto* partners = inspected.find<QListWidget>("Partners");
        QCOMPARE(partners->count(), 2);
        QCOMPARE(item(partners, "Lender")->checkState(), Qt::PartiallyChecked);
        item(partners, "Developer")->setCheckState(Qt::Checked);
        const auto held = [&](ProgrammeId id) { return inspected.plan().programmes.find(id)->partners.size(); };
        QCOMPARE(held(inspected.fleet.programme), std::size_t{2});
        QCOMPARE(held(other), std::size_t{1});  // what the others had stays theirs
        QCOMPARE(item(partners, "Lender")->checkState(), Qt::PartiallyChecked);
    }

    void newPartnersAppear() {
        Inspected inspected;
        inspected.select({inspected.fleet.programme});
        auto* partners = inspected.find<QListWidget>("Partners");
        QCOMPARE(partners->count(), 1);
        QVERIFY(inspected.document.apply("Add", [](const Plan& plan) -> Result<Plan> {
            Partner partner;
            partner.name = "Operator";
            return must(add(plan, partner)).plan;
        }));
        QCOMPARE(partners->count(), 2);
        QCOMPARE(item(partners, "Lender")->checkState(), Qt::Checked);
    }
};

QTEST_MAIN(CheckListEditorTest)
#include "check_list_editor_test.moc"
