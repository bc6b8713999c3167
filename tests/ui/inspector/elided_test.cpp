#include "ui/inspector/elided.h"

#include <QTest>
#include <QVBoxLayout>

using namespace wattscape::ui;

class ElidedTest : public QObject {
    Q_OBJECT

    const QString long_ = QStringLiteral("60 racks a week, from the second quarter on");
    const QChar ellipsis_{0x2026};

private slots:
    void aLineEndsInAnEllipsisUntilItHasTheFocus() {
        QWidget window;
        auto* line = new ElidedLine(long_, &window);
        auto* other = new QLineEdit(&window);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(other);
        layout->addWidget(line);
        window.setFixedWidth(120);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QVERIFY(line->seenText().endsWith(ellipsis_));
        QCOMPARE(line->text(), long_);
        line->setFocus();
        QCOMPARE(line->seenText(), long_);
        other->setFocus();
        window.setFixedWidth(1200);
        QCOMPARE(line->seenText(), long_);
    }

    void aChoiceDoesToo() {
        ElidedChoice choice;
        choice.addItem(long_);
        choice.setFixedWidth(120);
        QVERIFY(choice.seenText().endsWith(ellipsis_));
        QCOMPARE(choice.currentText(), long_);
        choice.setFixedWidth(1200);
        QCOMPARE(choice.seenText(), long_);
    }
};

QTEST_MAIN(ElidedTest)
#include "elided_test.moc"
