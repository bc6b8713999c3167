#include "ui/inspector/typed_change.h"

#include "core/geo/coordinates.h"
#include "ui/format/format.h"
#include "ui/format/quantity_expression.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace wattscape::ui {
namespace {

struct TypedChange {
    Q_DECLARE_TR_FUNCTIONS(TypedChange)
};

struct Way {
    int months = 0;
    int days = 0;
};

/// The letters may be the planner's language's, too.
std::optional<Way> wayTyped(const QString& typed) {
    static const QRegularExpression form(QStringLiteral(R"(^([+\-−])\s*(\d{1,5})\s*(\p{L}*)$)"));
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int count = match.captured(2).toInt() * (match.captured(1) == QLatin1String("+") ? 1 : -1);
    const QString unit = match.captured(3).toLower();
    const auto is = [&](const QString& words) { return words.split(QLatin1Char(' ')).contains(unit); };
    if (unit.isEmpty() || is(QStringLiteral("d day days")) || is(TypedChange::tr("d day days"))) return Way{0, count};
    if (is(QStringLiteral("w week weeks")) || is(TypedChange::tr("w week weeks"))) return Way{0, 7 * count};
    if (is(QStringLiteral("m month months")) || is(TypedChange::tr("m month months"))) return Way{count, 0};
    if (is(QStringLiteral("y year years")) || is(TypedChange::tr("y year years"))) return Way{12 * count, 0};
    return std::nullopt;
}

/// Months on, on the same day of the month or the last there is.
Day along(Day from, Way way) {
    const std::chrono::year_month_day date{from};
    const Month month = monthOf(from) + std::chrono::months{way.months};
    const auto last = std::chrono::year_month_day{lastDayOf(month)}.day();
    return Day{month / std::min(date.day(), last)} + std::chrono::days{way.days};
}

Result<FieldValue> follow(const FieldInfo& info, Way way, const FieldValue& now) {
    if (const auto* day = std::get_if<Day>(&now)) {
        return FieldValue(along(*day, way));
    }
    return fail({ErrorCode::missing, message("has no day to count from; write a day"), std::string(info.label)});
}

Result<FieldValue> valueTyped(const FieldInfo& info, const QString& typed) {
    if (info.type != FieldType::location || typed.trimmed().isEmpty()) {
        return parseValue(info, typed);
    }
    const Result<LonLat> point = parseCoordinates(typed.toStdString());
    return point ? Result<FieldValue>(FieldValue(*point)) : fail(point.error());
}

bool isNumber(FieldType type) {
    return type == FieldType::number || type == FieldType::count;
}

/// Digits, marks and a sign alone need no working out.
bool isPlainNumber(const QString& typed) {
    return std::ranges::none_of(typed.trimmed().mid(1),
                                [](QChar c) { return c.isLetter() || QStringView(u"+-−*×/÷()%$").contains(c); });
}

}  // namespace

Result<Change> typedChange(const FieldInfo& info, const QString& typed) {
    if (info.type == FieldType::day || info.type == FieldType::month) {
        if (const std::optional<Way> way = wayTyped(typed)) {
            return Change([info, way = *way](const FieldValue& now) { return follow(info, way, now); });
        }
    }
    Result<FieldValue> value = valueTyped(info, typed);
    if (!value) {
        return fail(value.error());
    }
    return always(*std::move(value));
}

QString marksExchanged(const QString& typed) {
    const QString decimal = QLocale().decimalPoint();
    const QString other = decimal == QLatin1String(",") ? QStringLiteral(".") : QStringLiteral(",");
    QString exchanged;
    for (const QChar c : typed) {
        if (decimal.contains(c)) {
            exchanged += QLocale().groupSeparator();
        } else {
            exchanged += other.contains(c) ? decimal : QString(c);
        }
    }
    return exchanged;
}

std::optional<double> otherReading(const FieldInfo& info, const QString& typed) {
    // Nobody groups behind a leading zero: 0.125 is no hundred and twenty-five.
    static const QRegularExpression grouped(QStringLiteral(R"((?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d))"));
    if (!isNumber(info.type) || !grouped.match(typed).hasMatch()) {
        return std::nullopt;
    }
    const Result<double> own = evaluateQuantity(info.unit, typed);
    const Result<double> other = evaluateQuantity(info.unit, marksExchanged(typed));
    FieldInfo number = info;
    number.type = FieldType::number;
    if (!own || !other || *own == *other || !checkValue(number, FieldValue(*other))) {
        return std::nullopt;
    }
    return *other;
}

QString understoodAs(const FieldInfo& info, const QString& typed, const FieldValue& now) {
    const Result<Change> change = typedChange(info, typed);
    const Result<FieldValue> value = change ? (*change)(now) : Result<FieldValue>(fail(change.error()));
    if (!value || !isSaid(*value)) {
        return {};
    }
    if (const auto* day = std::get_if<Day>(&*value)) {
        return QStringLiteral("= ") + (info.type == FieldType::day ? dayInWords(*day) : formatMonth(monthOf(*day)));
    }
    if (!isNumber(info.type)) {
        return {};
    }
    static const Plan none;
    const QString number = formatValue(none, info, *value);
    if (otherReading(info, typed)) {
        return TypedChange::tr("understood as %1").arg(number);
    }
    return isPlainNumber(typed) || number == typed.trimmed() ? QString() : QStringLiteral("= ") + number;
}

QString dayInWords(Day day) {
    const QDate today = QDate::currentDate();
    const QDate epoch(1970, 1, 1);
    const qint64 days = epoch.addDays(day.time_since_epoch().count()).toJulianDay() - today.toJulianDay();
    QString distance = TypedChange::tr("today");
    if (days > 0) distance = TypedChange::tr("in %1").arg(formatDuration(days));
    if (days < 0) distance = TypedChange::tr("%1 ago").arg(formatDuration(-days));
    return QStringLiteral("%1 · %2").arg(formatDayLong(day), distance);
}

}  // namespace wattscape::ui
