#include "ui/dialogs/prompt.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace wattscape::ui;

class PromptTest : public QObject {
    Q_OBJECT

    /// Closes the question that is about to be asked, and keeps how its texts were shown.
    QHash<QString, Qt::TextFormat> shown_;
    void readWhatIsAsked() {
        shown_.clear();
        QTimer::singleShot(0, this, [this] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            for (const auto* label : box->findChildren<QLabel*>()) {
                shown_[label->text()] = label->textFormat();
            }
            box->reject();
        });
    }

private slots:
    void namesAreNoMarkup() {
        const QString name = QStringLiteral("<h1>Big</h1> & <img src='/x.png'>");
        Prompt prompt;
        readWhatIsAsked();
        QVERIFY(!prompt.agree(nullptr, name, {name + name}, QStringLiteral("Delete")));
        QCOMPARE(shown_.value(name), Qt::PlainText);
        QCOMPARE(shown_.value(name + name), Qt::PlainText);
        QVERIFY(shown_.contains(name) && shown_.contains(name + name));

        readWhatIsAsked();
        prompt.say(nullptr, name, {});
        QVERIFY(shown_.contains(name));
        QCOMPARE(shown_.value(name), Qt::PlainText);
    }
};

QTEST_MAIN(PromptTest)
#include "prompt_test.moc"
