#include "ui/shell/view_area.h"

#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace wattscape::ui;

class ViewAreaTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ViewArea> area_;
    QList<QWidget*> views_;

    QList<bool> inSight() const {
        QList<bool> visible;
        for (const QWidget* view : views_) {
            visible << view->isVisible();
        }
        return visible;
    }

private slots:
    void init() {
        area_ = std::make_unique<ViewArea>();
        views_ = {new QWidget, new QWidget, new QWidget};
        for (QWidget* view : views_) {
            view->setFocusPolicy(Qt::StrongFocus);
            area_->addView(view, QStringLiteral("View"), QStringLiteral("map"));
        }
        area_->resize(900, 600);
        area_->show();
        QVERIFY(QTest::qWaitForWindowActive(area_.get()));
    }

    void oneAtATime() {
        QCOMPARE(area_->viewCount(), 3);
        QCOMPARE(inSight(), (QList<bool>{true, false, false}));
        area_->showView(2);
        QCOMPARE(area_->currentView(), 2);
        QCOMPARE(inSight(), (QList<bool>{false, false, true}));
        QVERIFY(views_[2]->hasFocus());
    }

    void aViewThatIsNotThereChangesNothing() {
        area_->showView(1);
        area_->showView(7);
        QCOMPARE(area_->currentView(), 1);
    }

    void theFirstStaysBesideAnother() {
        area_->setSideBySide(true);
        QVERIFY(area_->isSideBySide());
        QCOMPARE(inSight(), (QList<bool>{true, true, false}));
        area_->showView(2);
        QCOMPARE(inSight(), (QList<bool>{true, false, true}));
        QVERIFY(views_[0]->width() > 100 && views_[2]->width() > 100);
        area_->setSideBySide(false);
        QCOMPARE(inSight(), (QList<bool>{false, false, true}));
    }

    void isReachedByKeysAndNamed() {
        auto* tabs = area_->findChild<QTabBar*>();
        QVERIFY(!tabs->accessibleName().isEmpty());
        QVERIFY(tabs->focusPolicy() & Qt::TabFocus);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(area_->currentView(), 1);
        auto* split = area_->findChild<QToolButton*>();
        QVERIFY(!split->accessibleName().isEmpty());
        QVERIFY(split->focusPolicy() & Qt::TabFocus);
        split->setFocus();
        QTest::keyClick(split, Qt::Key_Space);
        QVERIFY(area_->isSideBySide());
    }
};

QTEST_MAIN(ViewAreaTest)
#include "view_area_test.moc"
