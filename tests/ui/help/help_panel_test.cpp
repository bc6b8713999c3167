#include "ui/help/help_panel.h"

#include "ui/help/help_texts.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace wattscape::ui;

class HelpPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasAPage() {
        QSet<QString> pages;
        for (int topic = 0; topic <= static_cast<int>(HelpTopic::startPage); ++topic) {
            const QString page = helpOn(static_cast<HelpTopic>(topic));
            QVERIFY(page.contains("<h3>") && page.contains("<td>"));
            pages.insert(page);
        }
        QCOMPARE(pages.size(), static_cast<int>(HelpTopic::startPage) + 1);
    }

    void followsTheFocus() {
        QMainWindow window;
        window.setWhatsThis("the window");
        auto* centre = new QWidget;
        auto* layout = new QVBoxLayout(centre);
        auto* left = new QLineEdit;
        left->setWhatsThis("the left part");
        auto* right = new QWidget;
        right->setWhatsThis("the right part");
        auto* field = new QLineEdit(right);
        layout->addWidget(left);
        layout->addWidget(right);
        window.setCentralWidget(centre);
        HelpPanel help(&window);
        window.addDockWidget(Qt::RightDockWidgetArea, &help);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* page = help.findChild<QTextBrowser*>();

        left->setFocus();
        help.explainFocus();
        QVERIFY(help.isVisible());
        QCOMPARE(page->toPlainText(), QString("the left part"));
        field->setFocus();
        QCOMPARE(page->toPlainText(), QString("the right part"));
        field->clearFocus();
        help.explainFocus();
        QCOMPARE(page->toPlainText(), QString("the window"));
    }
};

QTEST_MAIN(HelpPanelTest)
#include "help_panel_test.moc"
