#include "ui/document/file_claim.h"

#include <fstream>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace wattscape::ui;

class FileClaimTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString plan(const char* name) {
        const QString file = folder_.filePath(QLatin1String(name));
        std::ofstream(file.toStdString()) << "plan";
        return file;
    }

private Q_SLOTS:
    void theSecondIsToldWhoHasIt() {
        const QString file = plan("a.plan.gpkg");
        FileClaim first;
        FileClaim second;
        QVERIFY(!first.take(file));
        QVERIFY(!first.take(file));
        const auto holder = second.take(file);
        QVERIFY(holder.has_value());
        QCOMPARE(holder->process, QCoreApplication::applicationPid());
        QCOMPARE(holder->host, QSysInfo::machineHostName());
    }

    void aLinkLeadsToTheSameFile() {
        const QString file = plan("b.plan.gpkg");
        const QString link = folder_.filePath("link.plan.gpkg");
        QVERIFY(QFile::link(file, link));
        FileClaim first;
        QVERIFY(!first.take(file));
        QVERIFY(FileClaim().take(link).has_value());
    }

    void nothingIsLeftBehind() {
        const QString file = plan("c.plan.gpkg");
        {
            FileClaim claim;
            QVERIFY(!claim.take(file));
            QVERIFY(QFile::exists(file + ".lock"));
            QVERIFY(!claim.take({}));
            QVERIFY(!QFile::exists(file + ".lock"));
            QVERIFY(!claim.take(file));
        }
        QVERIFY(!QFile::exists(file + ".lock"));
        QVERIFY(!FileClaim().take(file));
    }

    void whoIsGoneHoldsNothing() {
        const QString file = plan("d.plan.gpkg");
        // A process number that no system gives out stands for one that was killed.
        std::ofstream((file + ".lock").toStdString()) << 2147483000 << "\nwattscape\n"
                                                      << QSysInfo::machineHostName().toStdString() << "\n";
        QVERIFY(!FileClaim().take(file));
    }

    void anotherClaimKeepsTheOneBefore() {
        const QString mine = plan("e.plan.gpkg");
        const QString theirs = plan("f.plan.gpkg");
        FileClaim me;
        FileClaim them;
        QVERIFY(!me.take(mine));
        QVERIFY(!them.take(theirs));
        QVERIFY(me.take(theirs).has_value());
        QVERIFY(FileClaim().take(mine).has_value());
    }

    void aFileThatIsNotThereYetCanBeClaimed() {
        const QString file = folder_.filePath("new.plan.gpkg");
        FileClaim first;
        QVERIFY(!first.take(file));
        QVERIFY(FileClaim().take(file).has_value());
    }
};

QTEST_GUILESS_MAIN(FileClaimTest)
#include "file_claim_test.moc"
