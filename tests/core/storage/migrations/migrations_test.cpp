#include "core/storage/migrations/migrations.h"

#include "core/storage/file_format.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::detail;

class MigrationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyOlderVersionHasItsStep() {
        const auto known = migrations();
        QCOMPARE(known.size(), static_cast<std::size_t>(schemaVersion - 1));
        for (int version = 1; version < schemaVersion; ++version) {
            QCOMPARE(known[static_cast<std::size_t>(version - 1)].from, version);
        }
    }

    void runsTheStepsInOrder() {
        SQLite::Database database = markedDatabase();
        QVERIFY(migrate(database, 1, 3, steps).has_value());
        QCOMPARE(database.execAndGet("SELECT group_concat(step) FROM done").getString(), std::string("one,two"));
        QCOMPARE(database.execAndGet("SELECT schema_version FROM wattscape").getInt(), 3);
    }

    void aMissingStepLeavesTheFile() {
        SQLite::Database database = markedDatabase();
        QVERIFY(!migrate(database, 1, 4, steps).has_value());
        QCOMPARE(database.execAndGet("SELECT count(*) FROM done").getInt(), 0);
        QCOMPARE(database.execAndGet("SELECT schema_version FROM wattscape").getInt(), 1);
    }

    void aFailingStepLeavesTheFile() {
        SQLite::Database database = markedDatabase();
        const Migration failing[] = {steps[0], {2, [](SQLite::Database& file) { file.exec("UPDATE nothing SET x = 1"); }}};
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, (void)migrate(database, 1, 3, failing));
        QCOMPARE(database.execAndGet("SELECT count(*) FROM done").getInt(), 0);
    }

private:
    static constexpr Migration steps[] = {
        {1, [](SQLite::Database& file) { file.exec("INSERT INTO done VALUES ('one')"); }},
        {2, [](SQLite::Database& file) { file.exec("INSERT INTO done VALUES ('two')"); }},
    };

    static SQLite::Database markedDatabase() {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        database.exec(
            "CREATE TABLE wattscape (schema_version INTEGER); INSERT INTO wattscape VALUES (1); CREATE TABLE done (step TEXT)");
        return database;
    }
};

QTEST_APPLESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
