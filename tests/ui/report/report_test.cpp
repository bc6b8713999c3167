#include "ui/report/report.h"

#include "core/evaluate/evaluate.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"
#include "ui/format/format.h"
#include "ui/report/sections.h"
#include "ui/theme/theme.h"

#include <set>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

namespace {

const QString basemap = QStringLiteral(WATTSCAPE_RESOURCES "/basemap/basemap.gpkg");

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        Theme::instance().setMode(Theme::Mode::light);
        results_ = must(evaluate(share(abilene().plan)));
        pdf_ = writeReport(results_, {parseDay("2026-06-30").value(), basemap});
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf_);
        file.close();
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(), "poppler-utils is missing");
        text_ = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
        QVERIFY(!text_.isEmpty());
    }

    void holdsTheWorkedExample_data() {
        QTest::addColumn<QString>("figure");
        for (const char* figure : {"288.4", "488.4", "1,200.0", "375.7", "923.1", "2,846", "204,912"}) {
            QTest::newRow(figure) << QString::fromLatin1(figure);
        }
    }
    void holdsTheWorkedExample() {
        QFETCH(QString, figure);
        const QRegularExpression alone(QLatin1String("(?<![\\d.,])") + QRegularExpression::escape(figure) +
                                       QLatin1String("(?![\\d])"));
        QVERIFY(alone.match(text_).hasMatch());
    }

    void everyTabledNumberIsAResult() {
        std::set<QString> known;
        for (const Day day : quarterEnds(results_.plan())) {
            for (int metric = 0; metric < metricCount; ++metric) {
                const double value = results_.on({}, static_cast<Metric>(metric), day);
                known.insert(formatMegawatts(value));
                known.insert(formatCount(value));
            }
            results_.plan().powerSources.forEach(
                [&](const PowerSource& source) { known.insert(formatMegawatts(results_.firmOf(source.id, day))); });
            known.insert(formatMegawatts(gasOn(day)));
        }
        int numbers = 0;
        for (const QString& line : tableLines()) {
            QRegularExpressionMatchIterator match =
                QRegularExpression(QStringLiteral("(?<=  )[\\d,]+(\\.\\d)?(?=  |$)")).globalMatch(line);
            while (match.hasNext()) {
                const QString number = match.next().captured();
                QVERIFY2(known.contains(number), qPrintable(number + QLatin1String(" in: ") + line));
                ++numbers;
            }
        }
        QVERIFY2(numbers > 200, qPrintable(QString::number(numbers)));
    }

    void issuesCarryTheirFigures() {
        for (const Issue& issue : results_.issues()) {
            QVERIFY(text_.contains(formatCount(static_cast<double>(issue.rackDays))));
            QVERIFY(text_.contains(formatMoneyExact(issue.idleCapital.value())));
            QVERIFY(text_.contains(formatDay(issue.from)));
        }
    }

    void sameInputsGiveTheSameBytes() {
        QCOMPARE(writeReport(results_, {parseDay("2026-06-30").value(), basemap}), pdf_);
        QVERIFY(writeReport(results_, {parseDay("2026-09-30").value(), basemap}) != pdf_);
    }

    void everyPageIsNumbered() {
        const QStringList pages = text_.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 8);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(QLatin1String("fingerprint")));
        }
    }

    void fontsAreEmbedded() {
        const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path()}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        for (const QString& font : fonts.mid(2)) {
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral("\\byes +(yes|no) +(yes|no)\\b"))), qPrintable(font));
        }
    }

    void sectionsAreBookmarked() {
        QVERIFY(pdf_.contains("/Type /Outlines"));
        QVERIFY(pdf_.contains("/PageMode /UseOutlines"));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path()}).contains(QLatin1String("Pages:")));
    }

    void itsDayIsWithinThePlan() {
        const Plan& plan = results_.plan();
        QCOMPARE(toIso(reportDate(plan, std::nullopt)), std::string("2025-12-31"));
        QCOMPARE(reportDate(plan, earliestDay), plan.firstDay());
        QCOMPARE(reportDate(plan, latestDay), plan.lastDay());
    }

    void anEmptyPlanHasAReport() {
        Plan plan;
        plan.settings.name = "Empty";
        plan.settings.firstMonth = std::chrono::year{2026} / 1;
        plan.settings.months = 12;
        QVERIFY(writeReport(must(evaluate(share(plan))), {}).startsWith("%PDF"));
    }

private:
    QString path() const { return folder_.filePath(QStringLiteral("report.pdf")); }

    double gasOn(Day day) const {
        double firm = 0;
        results_.plan().powerSources.forEach([&](const PowerSource& source) {
            firm += source.kind == PowerSourceKind::gridInterconnect ? 0 : results_.firmOf(source.id, day);
        });
        return firm;
    }

    /// Rows of the tables by quarter: they begin with a quarter's last day.
    QStringList tableLines() const {
        QStringList lines;
        for (const Day day : quarterEnds(results_.plan())) {
            for (const QString& line : text_.split(QLatin1Char('\n'))) {
                if (line.trimmed().startsWith(formatDay(day)) && line.trimmed().size() > 40) {
                    lines.append(line.mid(line.indexOf(formatDay(day)) + formatDay(day).size()));
                }
            }
        }
        return lines;
    }

    QTemporaryDir folder_;
    PlanResults results_;
    QByteArray pdf_;
    QString text_;
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
