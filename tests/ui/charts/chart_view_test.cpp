#include "ui/charts/chart_view.h"

#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"
#include "ui/charts/capacity_view.h"
#include "ui/charts/chart_scope.h"
#include "ui/charts/power_view.h"
#include "ui/document/plan_document.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

namespace {

/// Counts the repaints of a widget.
class Paints : public QObject {
public:
    explicit Paints(QWidget& widget) { widget.installEventFilter(this); }
    int count() const { return count_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        count_ += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int count_ = 0;
};

}  // namespace

class ChartViewTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        made_ = abilene();
        document_ = std::make_unique<PlanDocument>();
        session_ = std::make_unique<Session>(*document_);
        document_->setPlan(share(made_.plan));
        QVERIFY(document_->waitForResults(20'000));
        view_ = std::make_unique<PowerView>(*session_);
        view_->resize(900, 500);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        panel_ = view_->findChildren<ChartPanel*>().front();
        view_->grab();
    }

    void cleanup() {
        view_.reset();
        session_.reset();
        document_.reset();
    }

    void aClickSetsTheCursor() {
        const Day target = std::chrono::year{2027} / 3 / 15;
        QTest::mouseClick(panel_, Qt::LeftButton, {}, at(target));
        QVERIFY(std::chrono::abs(session_->cursor() - target) <= std::chrono::days{3});
    }

    void aDragZoomsAndADoubleClickResets() {
        const Day from = std::chrono::year{2026} / 6 / 1;
        const Day to = std::chrono::year{2027} / 6 / 1;
        const QPoint end = at(to);
        QTest::mousePress(panel_, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(panel_, end);
        QTest::mouseRelease(panel_, Qt::LeftButton, {}, end);
        for (const ChartPanel* panel : view_->findChildren<ChartPanel*>()) {
            QVERIFY(std::chrono::abs(panel->chart().firstShown() - from) <= std::chrono::days{3});
            QVERIFY(std::chrono::abs(panel->chart().lastShown() - to) <= std::chrono::days{3});
        }
        QTest::mouseDClick(panel_, Qt::LeftButton, {}, at(from + std::chrono::days{30}));
        QCOMPARE(panel_->chart().firstShown(), made_.plan.firstDay());
    }

    void escapeEndsAZoom() {
        const Day first = panel_->chart().firstShown();
        const QPoint end = at(std::chrono::year{2027} / 6 / 1);
        QTest::mousePress(panel_, Qt::LeftButton, {}, at(std::chrono::year{2026} / 6 / 1));
        QTest::mouseMove(panel_, end);
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QTest::mouseRelease(panel_, Qt::LeftButton, {}, end);
        QCOMPARE(panel_->chart().firstShown(), first);
    }

    void thePointerReadsOutItsDay() {
        const Day day = std::chrono::year{2027} / 3 / 15;
        const QImage before = panel_->grab().toImage();
        QTest::mouseMove(panel_, at(day));
        const QImage hovered = panel_->grab().toImage();
        QVERIFY(hovered != before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(panel_, &leave);
        QCOMPARE(panel_->grab().toImage(), before);
    }

    void aClickOnANameHides() {
        const QPoint name = panel_->chart().labelRects()[1].center().toPoint();
        QTest::mouseClick(panel_, Qt::LeftButton, {}, name);
        QVERIFY(panel_->chart().isHidden(1));
        QTest::mouseClick(panel_, Qt::LeftButton, {}, panel_->chart().labelRects()[1].center().toPoint());
        QVERIFY(!panel_->chart().isHidden(1));
    }

    void arrowsMoveTheCursorByAMonth() {
        session_->setCursor(std::chrono::year{2027} / 3 / 15);
        QTest::keyClick(view_.get(), Qt::Key_Right);
        QCOMPARE(session_->cursor(), Day{std::chrono::year{2027} / 4 / 15});
        QTest::keyClick(view_.get(), Qt::Key_Left);
        QTest::keyClick(view_.get(), Qt::Key_Left);
        QCOMPARE(session_->cursor(), Day{std::chrono::year{2027} / 2 / 15});
    }

    void resultsThatChangeNothingAreNotPaintedAgain() {
        QCoreApplication::processEvents();
        Paints paints(*panel_);
        QSignalSpy results(document_.get(), &PlanDocument::resultsChanged);
        QVERIFY(document_->apply(QStringLiteral("Rename"), [](const Plan& plan) {
            Plan renamed = plan;
            renamed.settings.author = "Someone";
            return Result<Plan>(renamed);
        }));
        QVERIFY(document_->waitForResults(10000));
        QCOMPARE(results.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(paints.count(), 0);
    }

    void followsTheSelection() {
        session_->select({made_.gb200});
        QCOMPARE(panel_->chart().content().title, titleOf(made_.plan, siteScope(), QStringLiteral("Firm supply")));
        session_->clearSelection();
        QCOMPARE(panel_->chart().content().title, titleOf(made_.plan, {}, QStringLiteral("Firm supply")));
    }

    void exports_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PNG") << "power.png" << QByteArray("\x89PNG");
        QTest::newRow("SVG") << "power.SVG" << QByteArray("<?xml");
        QTest::newRow("PDF") << "power.pdf" << QByteArray("%PDF");
        QTest::newRow("unknown") << "power.bmp" << QByteArray();
        QTest::newRow("nowhere") << "no/such/folder/power.png" << QByteArray();
    }
    void exports() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QCOMPARE(view_->exportTo(path).has_value(), !begins.isEmpty());
        QFile file(path);
        QCOMPARE(file.open(QIODevice::ReadOnly), !begins.isEmpty());
        QVERIFY(file.read(8).startsWith(begins));
    }

    void measuresAreChosen() {
        CapacityView capacity(*session_);
        capacity.resize(900, 400);
        capacity.show();
        QVERIFY(QTest::qWaitForWindowExposed(&capacity));
        const ChartPanel* panel = capacity.findChild<ChartPanel*>();
        QVERIFY(panel->chart().content().title.endsWith(QLatin1String("Racks")));
        capacity.setMeasure(CapacityMeasure::gpus);
        QVERIFY(panel->chart().content().title.endsWith(QLatin1String("GPUs")));
    }

private:
    Scope siteScope() const { return {Scope::Kind::site, made_.site}; }

    QPoint at(Day day) const { return QPointF(panel_->chart().xOf(day), panel_->chart().plotArea().center().y()).toPoint(); }

    Abilene made_;
    std::unique_ptr<PlanDocument> document_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<PowerView> view_;
    ChartPanel* panel_ = nullptr;
};

QTEST_MAIN(ChartViewTest)
#include "chart_view_test.moc"
