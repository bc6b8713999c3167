#include "core/base/sha256.h"

#include "tests/testing.h"

#include <QCryptographicHash>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

class Sha256Test : public QObject {
    Q_OBJECT

private slots:
    void publishedExamples_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digest");
        QTest::newRow("empty") << ""
                               << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        QTest::newRow("abc") << "abc"
                             << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QTest::newRow("two blocks") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                    << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    }
    void publishedExamples() {
        QFETCH(QString, text);
        QFETCH(QString, digest);
        QCOMPARE(QString::fromStdString(sha256(text.toStdString())), digest);
    }

    void agreesWithAnother() {
        checkProperty("the digest is that of another implementation", 400, [] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
            const QByteArray other = QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256);
            RC_ASSERT(sha256(bytes) == other.toHex().toStdString());
        });
    }

    void everyLengthAroundTheBlock() {
        for (std::size_t length = 0; length < 200; ++length) {
            const std::string bytes(length, 'w');
            const QByteArray other = QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256);
            QCOMPARE(sha256(bytes), other.toHex().toStdString());
        }
    }
};

QTEST_APPLESS_MAIN(Sha256Test)
#include "sha256_test.moc"
