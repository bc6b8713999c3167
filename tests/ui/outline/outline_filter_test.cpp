#include "ui/outline/outline_filter.h"

#include <QStandardItemModel>
#include <QTest>

using namespace wattscape::ui;

class OutlineFilterTest : public QObject {
    Q_OBJECT

    QStandardItemModel model_;

    static QStringList shown(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            names << index.data().toString() << shown(model, index);
        }
        return names;
    }

private slots:
    void initTestCase() {
        for (const char* site : {"Abilene", "Memphis"}) {
            auto* item = new QStandardItem(QString::fromLatin1(site));
            item->appendRow(new QStandardItem(QString::fromLatin1(site).left(1) + " hall"));
            model_.appendRow(item);
        }
    }

    void shows_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("nearest");
        const QStringList all{"Abilene", "A hall", "Memphis", "M hall"};
        QTest::newRow("nothing typed") << "" << all << false;
        QTest::newRow("blanks") << "  " << all << false;
        QTest::newRow("with its children") << "abil" << QStringList{"Abilene", "A hall"} << false;
        QTest::newRow("with its parent") << "M HALL" << QStringList{"Memphis", "M hall"} << false;
        QTest::newRow("misspelt") << "Abeline" << QStringList{"Abilene", "A hall"} << true;
        QTest::newRow("like nothing") << "xqz" << QStringList{} << true;
        QTest::newRow("no pattern") << "A.*" << QStringList{} << true;
    }
    void shows() {
        QFETCH(const QString, typed);
        OutlineFilter filter(model_);
        filter.setText(typed);
        QTEST(shown(filter), "names");
        QTEST(filter.showsNearest(), "nearest");
    }

    void followsANewPlan() {
        OutlineFilter filter(model_);
        filter.setText("Abilene");
        filter.setText({});
        QVERIFY(!filter.showsNearest());
        QVERIFY(filter.fits("anything"));
    }
};

QTEST_APPLESS_MAIN(OutlineFilterTest)
#include "outline_filter_test.moc"
