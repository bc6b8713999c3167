#include "ui/shell/undo_in_fields.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace wattscape::ui;

/// A window with a text field, notes and the two actions of a plan.
class UndoInFieldsTest : public QObject {
    Q_OBJECT

    QWidget window_;
    QLineEdit* line_ = new QLineEdit("100");
    QPlainTextEdit* notes_ = new QPlainTextEdit("Notes");
    QAction undo_;
    QAction redo_;
    int undone_ = 0;
    int redone_ = 0;

private Q_SLOTS:
    void initTestCase() {
        auto* layout = new QVBoxLayout(&window_);
        layout->addWidget(line_);
        layout->addWidget(notes_);
        undo_.setShortcut(QKeySequence::Undo);
        redo_.setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
        window_.addActions({&undo_, &redo_});
        connect(&undo_, &QAction::triggered, this, [this] { ++undone_; });
        connect(&redo_, &QAction::triggered, this, [this] { ++redone_; });
        new UndoInFields(&window_);
        window_.show();
        QVERIFY(QTest::qWaitForWindowActive(&window_));
    }

    void init() { undone_ = redone_ = 0; }

    void typingIsUndoneBeforeThePlan() {
        line_->setFocus();
        line_->setText("100");
        QTest::keyClick(line_, Qt::Key_5);
        QCOMPARE(line_->text(), QString("1005"));
        QTest::keyClick(line_, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line_->text(), QString("100"));
        QCOMPARE(undone_, 0);
        QTest::keyClick(line_, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone_, 1);
    }

    void typingIsRedoneBeforeThePlan() {
        line_->setFocus();
        line_->setText("100");
        QTest::keyClick(line_, Qt::Key_5);
        QTest::keyClick(line_, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(line_, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(line_->text(), QString("1005"));
        QCOMPARE(redone_, 0);
        QTest::keyClick(line_, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(line_, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(redone_, 2);
    }

    void notesBehaveAlike() {
        notes_->setFocus();
        QTest::keyClick(notes_, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone_, 1);
        QTest::keyClick(notes_, Qt::Key_X);
        QTest::keyClick(notes_, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notes_->toPlainText(), QString("Notes"));
        QCOMPARE(undone_, 1);
    }

    void otherKeysStayWithTheField() {
        line_->setFocus();
        line_->setText("100");
        QTest::keyClick(line_, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line_, Qt::Key_Y);
        QCOMPARE(line_->text(), QString("y"));
        QCOMPARE(undone_ + redone_, 0);
    }
};

QTEST_MAIN(UndoInFieldsTest)
#include "undo_in_fields_test.moc"
