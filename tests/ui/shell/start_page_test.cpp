#include "ui/shell/start_page.h"

#include "tests/testing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace wattscape;
using namespace wattscape::ui;

class StartPageTest : public QObject {
    Q_OBJECT

    StartPage page_;

    QLineEdit& line(const char* name) {
        for (QLineEdit* line : page_.findChildren<QLineEdit*>()) {
            if (line->accessibleName() == QLatin1String(name)) return *line;
        }
        qFatal("no such line");
    }

    void create() {
        for (QPushButton* button : page_.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Create")) button->click();
        }
    }

    /// What is said, or nothing.
    QString said() const {
        for (const QLabel* label : page_.findChildren<QLabel*>()) {
            if (label->textFormat() == Qt::PlainText) return label->isHidden() ? QString() : label->text();
        }
        return {};
    }

private slots:
    void init() {
        line("Name of the plan").setText("Milam");
        line("First month").setText("2027-03");
        line("Number of months").setText("48");
    }

    void createsWhatWasTyped() {
        QSignalSpy asked(&page_, &StartPage::newPlanRequested);
        create();
        QCOMPARE(asked.size(), 1);
        const auto settings = asked.front().front().value<PlanSettings>();
        QCOMPARE(settings.name, std::string("Milam"));
        QCOMPARE(settings.months, 48);
        QCOMPARE(settings.firstMonth, std::chrono::year{2027} / std::chrono::March);
        QVERIFY(said().isEmpty());
    }

    void saysWhatItCannotTake_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        QTest::newRow("no name") << "Name of the plan"
                                 << " "
                                 << "Name";
        QTest::newRow("no month") << "First month"
                                  << "2026-13"
                                  << "2026-13";
        QTest::newRow("words") << "First month"
                               << "abc"
                               << "abc";
        QTest::newRow("too many") << "Number of months"
                                  << "9999"
                                  << "9,999";
        QTest::newRow("none") << "Number of months"
                              << "0"
                              << "1 to 600";
    }
    void saysWhatItCannotTake() {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, part);
        line(field.toLatin1()).setText(typed);
        QSignalSpy asked(&page_, &StartPage::newPlanRequested);
        create();
        QCOMPARE(asked.size(), 0);
        QVERIFY2(said().contains(part), qPrintable(said()));
        QCOMPARE(line(field.toLatin1()).text(), typed);
        init();
        create();
        QCOMPARE(asked.size(), 1);
        QVERIFY(said().isEmpty());
    }
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
