#include "ui/inspector/source_mark.h"

#include "core/model/edits/entity_edits.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

#include <QLocale>

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::day;
using wattscape::testing::must;

class SourceMarkTest : public QObject {
    Q_OBJECT

    const wattscape::testing::SampleFleet fleet_ = wattscape::testing::sampleFleet();

    static SourceMark markOf(const Plan& plan, EntityId id, std::string_view key) {
        for (const FieldInfo& info : fieldInfosOf(EntityKind::site)) {
            if (info.key == key) return sourceMarkOf(plan, id, info, *fieldValue(plan, id, key));
        }
        return {};
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void whatIsNotSaidStandsAtItsDefault() {
        const SourceMark mark = markOf(fleet_.plan, fleet_.otherSite, "design_pue");
        QCOMPARE(mark.kind, SourceMark::Kind::standard);
        QCOMPARE(mark.sign, QString());
        QVERIFY(mark.explanation.contains(QStringLiteral("1.3")));
    }

    void aCatalogueFigureNamesItsSource() {
        Source source = *fleet_.plan.sources.find(fleet_.source);
        source.asOf = day(2026, 3, 1);
        source.confidence = Confidence::low;
        const Plan plan = must(replace(fleet_.plan, source));
        const SourceMark mark = markOf(plan, fleet_.site, "design_pue");
        QCOMPARE(mark.kind, SourceMark::Kind::catalogue);
        QCOMPARE(mark.sign, QStringLiteral("C"));
        for (const char* part : {"Datasheet", "3/1/2026", "low"}) {
            QVERIFY2(mark.explanation.contains(QLatin1String(part)), qPrintable(mark.explanation));
        }
    }

    void typingOverItMakesItAnAssumption() {
        const Plan plan = must(setField(fleet_.plan, fleet_.site, "design_pue", 1.4));
        const SourceMark mark = markOf(plan, fleet_.site, "design_pue");
        QCOMPARE(mark.kind, SourceMark::Kind::assumption);
        QCOMPARE(mark.sign, QStringLiteral("A"));
    }
};

QTEST_APPLESS_MAIN(SourceMarkTest)
#include "source_mark_test.moc"
