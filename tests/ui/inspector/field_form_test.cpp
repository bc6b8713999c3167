#include "ui/inspector/field_form.h"

#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/edits/venture_edits.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"

#include <algorithm>

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::must;
using wattscape::ui::testing::Inspected;

class FieldFormTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void everyFieldOfEveryKindHasAnEditorWithAName() {
        Inspected inspected;
        forEachTable(inspected.plan(), [&]<class E>(const Table<E>& table) {
            EntityId id;
            table.forEach([&](const E& entity) { id = entity.id; });
            if (!id) return;  // the plan has none of that kind
            FieldForm form(inspected.session, fieldInfosOf(kindOf<E>));
            form.showEntities({id});
            for (const FieldInfo& info : fieldInfosOf(kindOf<E>)) {
                const QString key = QString::fromLatin1(info.key.data(), static_cast<qsizetype>(info.key.size()));
                const FieldEditor* editor = form.editorOf(key);
                QVERIFY2(editor, qPrintable(key));
                QVERIFY2(!editor->control()->accessibleName().isEmpty(), qPrintable(key));
                QVERIFY2(editor->control()->focusPolicy() & Qt::TabFocus, qPrintable(key));
            }
        });
    }

    void tabGoesDownTheForm() {
        Inspected inspected;
        inspected.select({inspected.fleet.grid});
        QStringList met;
        inspected.find<QLineEdit>("Name")->setFocus();
        for (int i = 0; i < 8; ++i) {
            met << QApplication::focusWidget()->accessibleName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected{QStringLiteral("Name"),
                                   QStringLiteral("Site"),
                                   QStringLiteral("Kind"),
                                   QStringLiteral("Side of the substation"),
                                   QStringLiteral("Tranches"),
                                   QStringLiteral("Add a row: Tranches"),
                                   QStringLiteral("Remove the selected rows: Tranches"),
                                   QStringLiteral("Firm share")};
        QCOMPARE(met, expected);
    }

    /// A bond has no strike price and a warrant no coupon; what is said all the same stays in sight.
    void fieldsThatMeanNothingAreHidden() {
        Inspected inspected;
        const Added<Venture> venture = must(addVentureOf(inspected.plan(), {}, "Venture 1"));
        const Added<FundingLayer> bond = must(addBond(venture.plan, venture.id, venture.plan.firstDay()));
        QVERIFY(inspected.document.apply("add", [&](const Plan&) { return Result<Plan>(bond.plan); }));
        inspected.select({bond.id});
        const QList<FieldForm*> forms = inspected.panel.findChildren<FieldForm*>();
        const auto shown = std::ranges::find_if(forms, [](const FieldForm* each) { return each->editorOf("coupon_months"); });
        QVERIFY(shown != forms.end());
        const FieldForm* form = *shown;
        const auto isShown = [&](const char* key) { return !form->editorOf(QString::fromLatin1(key))->isHidden(); };
        QVERIFY(isShown("coupon_months") && isShown("limit_usd") && isShown("kind"));
        QVERIFY(!isShown("strike_usd") && !isShown("instrument") && !isShown("dsra_months"));
        const auto change = [&](std::string_view key, const FieldValue& value) {
            QVERIFY(inspected.document.apply("change", [&](const Plan& plan) { return setField(plan, bond.id, key, value); }));
        };
        change("recipient", EntityId{inspected.plan().partners.values().front()->id.value});
        change("kind", std::string("warrant"));
        QVERIFY(isShown("strike_usd") && !isShown("coupon_months"));
        QVERIFY(isShown("limit_usd"));  // a billion is said
        change("limit_usd", FieldValue());
        QVERIFY(!isShown("limit_usd"));
    }

    void theFilterKeepsWhatFits() {
        Inspected inspected;
        inspected.select({inspected.fleet.site});
        auto* search = inspected.find<QLineEdit>("Find a field");
        QTest::keyClicks(search, QStringLiteral("pue"));
        QVERIFY(inspected.find<QLineEdit>("Design PUE")->isVisibleTo(&inspected.panel));
        QVERIFY(inspected.find<QToolButton>("Begin PUE by month")->isVisibleTo(&inspected.panel));
        QVERIFY(!inspected.find<QLineEdit>("Campus limit")->isVisibleTo(&inspected.panel));
        search->clear();
        QVERIFY(inspected.find<QLineEdit>("Campus limit")->isVisibleTo(&inspected.panel));
    }

    void aDragElsewhereIsLeftAlone() {
        Inspected inspected;
        inspected.select({inspected.fleet.hall});
        auto* capacity = inspected.find<QLineEdit>("IT capacity");
        capacity->setFocus();
        inspected.document.beginGesture("Drag");
        capacity->selectAll();
        QTest::keyClicks(capacity, QStringLiteral("99"));
        QTest::keyClick(capacity, Qt::Key_Return);
        QVERIFY(inspected.document.inGesture());
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 140.0);
        QVERIFY(inspected.says(QStringLiteral("middle of a drag")));
        inspected.document.cancelGesture();
        QTest::keyClick(capacity, Qt::Key_Return);
        QCOMPARE(inspected.plan().halls.find(inspected.fleet.hall)->itCapacity.megawatts(), 99.0);
    }

    /// The selected rollout's dates change at every move of the mouse.
    void aMoveOfADragCostsNextToNothing() {
        const auto fleet = wattscape::testing::sampleFleet();
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(fleet.plan));
        Session session(document);
        QElapsedTimer timer;
        std::vector<qint64> nanoseconds;
        connect(&document, &PlanDocument::planChanged, this, [&] { timer.start(); });
        InspectorPanel panel(session);  // hears of the plan between the two
        connect(&document, &PlanDocument::planChanged, this, [&] { nanoseconds.push_back(timer.nsecsElapsed()); });
        panel.resize(380, 900);
        panel.show();
        session.select({fleet.rollout});
        document.beginGesture("Drag");
        for (int days = 1; days <= 300; ++days) {
            QVERIFY(document.preview([&](const Plan& plan) { return moveBy(plan, {fleet.rollout}, std::chrono::days{days}); }));
            QCoreApplication::processEvents();
        }
        document.cancelGesture();
        std::ranges::sort(nanoseconds);
        const double median = static_cast<double>(nanoseconds[nanoseconds.size() / 2]) / 1e6;
        qInfo("a move costs the inspector %.3f ms (median of %zu)", median, nanoseconds.size());
        QVERIFY2(median < 1, qPrintable(QString::number(median)));
    }
};

QTEST_MAIN(FieldFormTest)
#include "field_form_test.moc"
