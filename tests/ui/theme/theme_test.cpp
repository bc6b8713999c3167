#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"

#include <cmath>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2 defines it.
double contrast(const QColor& a, const QColor& b) {
    const double bright = std::max(luminance(a), luminance(b));
    const double dim = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dim + 0.05);
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data() {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::light;
        QTest::newRow("dark") << Theme::Mode::dark;
    }
    void textIsReadable() {
        QFETCH(const Theme::Mode, mode);
        Theme& theme = Theme::instance();
        theme.setMode(mode);
        QCOMPARE(theme.isDark(), mode == Theme::Mode::dark);
        constexpr double forText = 4.5;
        constexpr double forMarks = 3;
        for (const QColor& ground : {theme.window(), theme.surface()}) {
            QVERIFY(contrast(theme.text(), ground) >= forText);
            QVERIFY(contrast(theme.quietText(), ground) >= forText);
            QVERIFY(contrast(theme.accent(), ground) >= forText);
            QVERIFY(contrast(theme.shortage(), ground) >= forMarks);
        }
    }

    void tellsOfAChangeOnce() {
        Theme& theme = Theme::instance();
        theme.setMode(Theme::Mode::light);
        const QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::dark);
        QCOMPARE(theme.mode(), Theme::Mode::dark);
        QVERIFY(changed.count() >= 1);
    }

    void categoriesCanBeToldApart() {
        QVERIFY(Theme::categoryCount() >= 7);
        QSet<QRgb> different;
        for (int i = 0; i < Theme::categoryCount(); ++i) {
            different.insert(Theme::category(i).rgb());
        }
        QCOMPARE(different.size(), Theme::categoryCount());
    }

    void sizesAscendAndTheGridIsWhole() {
        const Theme& theme = Theme::instance();
        using Size = Theme::TextSize;
        const auto points = [&](Size size) { return theme.font(size).pointSizeF(); };
        QVERIFY(points(Size::small) < points(Size::body));
        QVERIFY(points(Size::body) < points(Size::heading));
        QVERIFY(points(Size::heading) < points(Size::title));
        QVERIFY(theme.font(Size::body, true).bold());
        QVERIFY(theme.grid(1) >= 4);
        QVERIFY(theme.grid(3) > theme.grid(2));
    }

    void noNameStaysInTheStyleSheet() {
        const QString sheet = styleSheet(Theme::instance());
        QVERIFY(sheet.contains("QToolButton:focus"));
        QVERIFY2(!sheet.contains('@'), qPrintable(sheet.mid(sheet.indexOf('@'), 20)));
    }

    void iconsAreThere() { QVERIFY(!Theme::instance().icon("zoom-in").pixmap(16, 16).isNull()); }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
