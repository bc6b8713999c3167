#include "ui/report/report.h"

#include "core/evaluate/evaluate.h"
#include "core/evaluate/ignoring.h"
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
        text_ = textOf(pdf_);
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
        QVERIFY2(numbers > 90, qPrintable(QString::number(numbers)));
    }

    /// Not only that the figures are there: nothing else is that looks like one.
    void sitesAndIssuesHoldNoOtherNumber_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("sites") << "Sites: energised"
                               << "Page 2 of";
        QTest::newRow("issues") << "Open issues"
                                << "Ignored issues";
    }
    void sitesAndIssuesHoldNoOtherNumber() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const qsizetype start = text_.indexOf(from);
        QVERIFY(start >= 0);
        QString part = text_.mid(start, text_.indexOf(to, start) - start);
        part.remove(QRegularExpression(QStringLiteral("[^\\n]*(fingerprint|discount rate / 365)[^\\n]*")));
        const std::set<QString> known = figuresOfSitesAndIssues();
        int numbers = 0;
        QRegularExpressionMatchIterator match =
            QRegularExpression(QStringLiteral("\\d+(,\\d{3})*(\\.\\d+)?")).globalMatch(part);
        while (match.hasNext()) {
            const QString number = match.next().captured();
            QVERIFY2(known.contains(number), qPrintable(number + QLatin1String(" in: ") + part));
            ++numbers;
        }
        QVERIFY2(numbers >= 10, qPrintable(QString::number(numbers)));
    }

    void issuesCarryTheirFigures() {
        for (const Issue& issue : results_.issues()) {
            QVERIFY(text_.contains(formatCount(static_cast<double>(issue.rackDays))));
            QVERIFY(text_.contains(formatMoneyExact(issue.idleCapital.value())));
            QVERIFY(text_.contains(formatDay(issue.from)));
        }
    }

    void theFirstPageStandsAlone() {
        const QString page = text_.section(QLatin1Char('\f'), 0, 0);
        for (const char* words : {"What is proposed", "Decision asked", "Largest risks", "How it stands", "The plan names none",
                                  "problem: racks stay dark", "403,200", "$26.7 B", "n/a"}) {
            QVERIFY2(page.contains(QLatin1String(words)), words);
        }
        for (const Issue& issue : results_.issues()) {
            const QString cost = formatMoney(issue.idleCost.value());
            QVERIFY2(page.contains(cost.left(cost.size() - 2)), qPrintable(cost));  // its unit may stand on the next line
        }
    }

    void saysTheDecisionAndTheIgnoredIssues() {
        Plan plan = results_.plan();
        plan.settings.decisionAsked = "Approve the second interconnect.";
        const Issue first = results_.issues().front();
        plan =
            must(ignoreIssue(plan, first, "The lessee carries the idle racks", "A. Planner", parseDay("2026-03-01").value()));
        const QString said = textOf(writeReport(must(evaluate(share(plan))), {parseDay("2026-06-30").value(), basemap}));
        QVERIFY(said.contains(QLatin1String("Approve the second interconnect.")));
        QVERIFY(!said.contains(QLatin1String("The plan names none")));
        QVERIFY(said.contains(QLatin1String("The lessee carries the idle racks")));
        QVERIFY(said.contains(QLatin1String("A. Planner")));
        QVERIFY(said.contains(formatMoneyExact(first.idleCost.value())));
    }

    void manyIssuesAreSummedUpAndNoneIsLeftOut() {
        Plan plan = results_.plan();
        const Rollout pattern = *plan.rollouts.find(abilene().gb200);
        for (int i = 0; i < 20; ++i) {
            Rollout late = pattern;
            late.name = "Late " + std::to_string(i);
            late.firstRacksOn = plan.lastDay() + std::chrono::days{10 + i};
            put(plan, late);
        }
        const PlanResults results = must(evaluate(share(plan)));
        const QString said = textOf(writeReport(results, {parseDay("2026-06-30").value(), {}}));
        QVERIFY(results.issues().size() > 20);
        QVERIFY(said.contains(QStringLiteral("%1 more").arg(results.issues().size() - 12)));
    }

    void sameInputsGiveTheSameBytes() {
        QCOMPARE(writeReport(results_, {parseDay("2026-06-30").value(), basemap}), pdf_);
        QVERIFY(writeReport(results_, {parseDay("2026-09-30").value(), basemap}) != pdf_);
    }

    void everyPageIsNumbered() {
        const QStringList pages = text_.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 4 && pages.size() <= 8);
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

    static QString textOf(const QByteArray& pdf) {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("text.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) return {};
        file.close();
        return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    }

    static void take(std::set<QString>& known, const QString& text) {
        QRegularExpressionMatchIterator match =
            QRegularExpression(QStringLiteral("\\d+(,\\d{3})*(\\.\\d+)?")).globalMatch(text);
        while (match.hasNext()) known.insert(match.next().captured());
    }

    /// Every number that the tables of sites and issues may show: figures of the results, dates, numbers of sites and names.
    std::set<QString> figuresOfSitesAndIssues() const {
        std::set<QString> known;
        const Plan& plan = results_.plan();
        const Day date = parseDay("2026-06-30").value();
        int number = 0;
        plan.sites.forEach([&](const Site& site) {
            take(known, QString::number(++number));
            for (const Day day : {date, date + std::chrono::days{365}, plan.lastDay()}) {
                take(known, formatDay(day));
                take(known, formatMegawatts(results_.on({Scope::Kind::site, site.id}, Metric::energisedPower, day)));
            }
        });
        double gas = 0;
        plan.powerSources.forEach([&](const PowerSource& source) {
            const double firm = results_.firmOf(source.id, plan.lastDay());
            gas += source.kind == PowerSourceKind::gridInterconnect ? 0 : firm;
            take(known, formatMegawatts(firm));
        });
        take(known, formatMegawatts(gas));
        for (const Issue& issue : results_.issues()) {
            for (const QString& text :
                 {translated(issue.what), formatDay(issue.from), formatDay(issue.to), formatMegawatts(issue.power.megawatts()),
                  formatCount(static_cast<double>(issue.racks)), formatCount(static_cast<double>(issue.rackDays)),
                  formatMoneyExact(issue.idleCapital.value()), formatMoneyExact(issue.idleCost.value())}) {
                take(known, text);
            }
        }
        return known;
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
