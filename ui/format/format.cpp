#include "ui/format/format.h"

#include <cmath>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Format", text);
}

QDate dateOf(Day day) {
    const std::chrono::year_month_day date{day};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// A number with so many decimals at most; trailing zeros go.
QString number(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(locale.zeroDigit())) {
            text.chop(locale.zeroDigit().size());
        }
        if (text.endsWith(locale.decimalPoint())) {
            text.chop(locale.decimalPoint().size());
        }
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString withUnit(const QString& number, const QString& unit) {
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

/// The scale of 1,000 in which a value reads best, seen after rounding: 999.96 MW are 1.00 GW.
struct Scale {
    double factor;
    const char* unit;
};

/// Three significant figures.
QString threeFigures(double value) {
    const double size = std::abs(value);
    const int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

Scale largestThatFits(double value, std::initializer_list<Scale> scalesAscending) {
    Scale best = *scalesAscending.begin();
    for (const Scale& scale : scalesAscending) {
        if (std::abs(value) >= scale.factor * 0.9995) {
            best = scale;
        }
    }
    return best;
}

}  // namespace

QString formatPower(double megawatts) {
    const double size = std::abs(megawatts);
    if (size >= 999.95) {
        return withUnit(QLocale().toString(megawatts / 1000, 'f', 2), QStringLiteral("GW"));
    }
    if (size > 0 && size < 0.9995) {
        return withUnit(number(megawatts * 1000, 1), QStringLiteral("kW"));
    }
    return withUnit(number(megawatts, 1), QStringLiteral("MW"));
}

QString formatMegawatts(double megawatts) {
    return QLocale().toString(megawatts, 'f', 1);
}

QString formatMoney(double dollars) {
    const Scale scale = largestThatFits(dollars, {{1, ""}, {1e3, "k"}, {1e6, "M"}, {1e9, "B"}, {1e12, "T"}});
    const QString sign = dollars < 0 ? QLocale().negativeSign() : QString();
    const double amount = std::abs(dollars) / scale.factor;
    const QString text = scale.factor > 1 ? threeFigures(amount) : number(amount, 2);
    return sign + QLatin1Char('$') + withUnit(text, QString::fromLatin1(scale.unit));
}

QString formatMoneyExact(double dollars) {
    const QString sign = dollars < 0 ? QLocale().negativeSign() : QString();
    return sign + QLatin1Char('$') + formatCount(std::abs(dollars));
}

QString formatCount(double count) {
    return number(count, 0);
}

QString formatCompute(double petaflops) {
    const Scale scale = largestThatFits(petaflops, {{1, "PFLOP/s"}, {1e3, "EFLOP/s"}, {1e6, "ZFLOP/s"}});
    return withUnit(threeFigures(petaflops / scale.factor), QString::fromLatin1(scale.unit));
}

QString formatShare(double share) {
    return withUnit(number(share * 100, 2), QStringLiteral("%"));
}

QString formatDay(Day day) {
    // Plans reach over decades: the locale's short form, but the year whole.
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return QLocale().toString(dateOf(day), format);
}

QString formatDayLong(Day day) {
    return QLocale().toString(dateOf(day), QLocale::LongFormat);
}

QString formatMonth(Month month) {
    return QLocale().toString(dateOf(firstDayOf(month)), QStringLiteral("MMM yyyy"));
}

QString formatQuarter(Month month) {
    return QStringLiteral("%1 Q%2").arg(static_cast<int>(month.year())).arg((static_cast<unsigned>(month.month()) + 2) / 3);
}

QString formatDuration(std::int64_t days) {
    return days == 1 || days == -1 ? tr("%1 day").arg(QLocale().toString(static_cast<qlonglong>(days)))
                                   : tr("%1 days").arg(QLocale().toString(static_cast<qlonglong>(days)));
}

QString translatedLabel(const FieldInfo& info) {
    return QCoreApplication::translate("core", std::string(info.label).c_str());
}

}  // namespace wattscape::ui
